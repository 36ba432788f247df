/**
 * Reading: the structure read out of a document, quoted text by quoted text, and the draft that is made of it.
 *
 * `parseReading` takes a file or refuses it whole, naming the field. `decisionFromReading` makes a draft in which every
 * text stands as it was read, and names what it had to fill in. While a person looks a reading through, `setValue`,
 * `takeSpans`, `confirm` and the deeds for rows (`addRow`, `splitRow`, `joinRows`, `moveRow`, `removeRow`) answer the
 * reading as it is then, in which every value still knows the characters that it came from.
 *
 * `doubtsInReading` tells the Office what looks wrong or open in the document itself, before the public does.
 *
 * @module
 */
export { type CanonicalReading, canonicalReading } from './canonical-reading.ts';
export { communeNamed, isSameName, type NamedCommune } from './commune-named.ts';
export { readTimes, type TimeRead } from './deadlines/read-times.ts';
export { isReportingClause, reportingClausesIn } from './deadlines/reporting-clauses.ts';
export type { TimeContext } from './deadlines/wording.ts';
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
export { excerptsOf, type TakenOver } from './excerpts-of.ts';
export { readDocument } from './document/read-document.ts';
export { type ParsedReading, parseReading, type ReadingFault } from './parse-reading.ts';
export type { ReadingDoubt } from './reading-doubts.ts';
export { type IndicatorReading, type Mark, markStates, operators, Reading, type Restated } from './reading-form.ts';
export { addRow, type Arranged, moveRow, removeRow, type RowPlace } from './review/arrange-rows.ts';
export { confirm, unconfirm } from './review/confirm.ts';
export { joinRows } from './review/join-rows.ts';
export { type Marks, marksOf, type Signature } from './review/marks.ts';
export { stepsOf, valueAt } from './review/places.ts';
export { readPromiseAgain, readPromisesAgain, wouldReadOtherwise } from './review/read-again.ts';
export { draftReading } from './review/reading-draft.ts';
export { mainTextOf, rowAround, type RowKind, rowKindOf } from './review/row-lists.ts';
export { setValue, type Setting } from './review/set-value.ts';
export { type Cut, splitRow } from './review/split-row.ts';
export { takesSpans, takeSpans, type Taking } from './review/take-spans.ts';
export { valuesAt } from './review/values-at.ts';
export { indicatorFields, isOpen, stateAt, unconfirmedIn, valuesOf, valuesWithin } from './review/values-of.ts';
export { sourceFromText } from './source/from-text.ts';
export { emptyQuote, joinQuotes, partOfQuote, type Quote, quote, spansOf } from './source/quote.ts';
export { type PlaceFinder, type PlaceOnPaper, placesIn } from './source/parts-of-source.ts';
export type {
  SourceBlock,
  SourceCell,
  SourceParagraph,
  SourceRow,
  SourceTable,
  SourceText,
  Span,
} from './source/source-text.ts';
export { readTargets, type TargetRead } from './targets/read-targets.ts';
export { timeForm } from './time-form.ts';
export { type NamedUnit, unitMeant, unitsNamedIn } from './units-named.ts';
