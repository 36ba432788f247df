/**
 * Reading: the structure read out of a document, quoted text by quoted text, and the draft that is made of it.
 *
 * `parseReading` takes a file or refuses it whole, naming the field. `decisionFromReading` makes a draft in which every
 * text stands as it was read, and names what it had to fill in.
 *
 * @module
 */
export { type CanonicalReading, canonicalReading } from './canonical-reading.ts';
export { communeNamed, isSameName, type NamedCommune } from './commune-named.ts';
export {
  type DecisionMade,
  decisionFromReading,
  type DecisionMaking,
  type KeyPrefix,
} from './decision-from-reading.ts';
export { doubtsInReading } from './doubts/doubts-in-reading.ts';
export {
  doubtsByPlace,
  isAdvice,
  type SourceDoubt,
  type SourceDoubtKind,
  sourceDoubtKinds,
  titleOfDoubt,
} from './doubts/source-doubt.ts';
export { type ParsedReading, parseReading, type ReadingFault } from './parse-reading.ts';
export type { ReadingDoubt } from './reading-doubts.ts';
export { type IndicatorReading, type Mark, markStates, Reading, type Restated } from './reading-form.ts';
export { emptyQuote, joinQuotes, partOfQuote, type Quote, quote, spansOf } from './source/quote.ts';
export type {
  SourceBlock,
  SourceCell,
  SourceParagraph,
  SourceRow,
  SourceTable,
  SourceText,
  Span,
} from './source/source-text.ts';
export { timeForm } from './time-form.ts';
export { type NamedUnit, unitMeant, unitsNamedIn } from './units-named.ts';
