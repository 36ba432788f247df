import type { IndicatorReading } from '../reading-form.ts';
import type { Span } from '../source/source-text.ts';
import { type Folded, spanIn, wordsIn } from '../wording/folded.ts';
import { foldedStatement } from './alike.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { goesOnWithSubject, isPromise, trimmed } from './promises.ts';
import { type Qualifiers, qualifiersIn } from './qualifiers.ts';
import { type Segment, segmentsOf, sheltersIn } from './segments.ts';
import type { Field, TargetWords } from './target-words.ts';
import { targetsBySegment } from './targets-by-segment.ts';

/** A promise read out of a statement. */
export interface TargetRead {
  readonly indicator: IndicatorReading;
  /** Offsets in the statement, by field of the indicator. */
  readonly spans: Readonly<Partial<Record<Field, readonly Span[]>>>;
  /** Fields that follow by a rule rather than from characters. */
  readonly inferred: readonly Field[];
}

/** More promises than any objective makes; what comes after them is not read. */
const most = 400;
const longestPhrase = 4_000;
/** Longer than a text of a reading can be: such a statement is not read. */
const longestStatement = 40_000;

/**
 * The promises of an objective, in their order: those with a target, and those that only an assessor can judge.
 * `breaks` are the offsets where a sub-item or a paragraph of the statement begins.
 */
export function readTargets(statement: string, breaks: readonly number[] = []): readonly TargetRead[] {
  if (statement.length > longestStatement) return [];
  const folds = foldedStatement(statement);
  const read: TargetRead[] = [];
  for (const piece of promisesOf(folds, breaks)) {
    if (read.length >= most) break;
    const found = piece.to - piece.from > longestPhrase ? undefined : targetRead(folds, piece, read);
    if (found !== undefined) read.push(found);
  }
  return read;
}

/** The pieces that make a promise; those that go on about the same people are joined to the one before. */
function promisesOf(folds: Folded, breaks: readonly number[]): readonly Piece[] {
  const { text } = folds;
  const shelters = sheltersIn(text);
  const segments = segmentsOf(folds, breaks, shelters);
  const targetsOf = targetsBySegment(text, segments, shelters);
  const pieces: Piece[] = [];
  segments.forEach((segment, index) => {
    const targets = targetsOf[index] ?? [];
    const last = pieces.at(-1);
    if (targets.length > 0) pieces.push(...segmentPieces(text, segment, targets));
    else if (segment.isHeading) return;
    else if (last !== undefined && !segment.opensItem && goesOnWithSubject(text, last, segment)) {
      pieces[pieces.length - 1] = { ...last, to: segment.to };
    } else pieces.push({ from: segment.from, to: segment.to });
  });
  return pieces;
}

function segmentPieces(text: string, segment: Segment, targets: readonly TargetWords[]): readonly Piece[] {
  const pieces = piecesOf(text, segment, targets);
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const isShort = before !== undefined && piece.to - before.from < 600;
    return piece.sharesSubject === true && isShort ? { ...piece, from: before.from } : piece;
  });
}

function targetRead(folds: Folded, piece: Piece, read: readonly TargetRead[]): TargetRead | undefined {
  const place = trimmed(folds.text, piece);
  const isJudged = piece.target === undefined;
  if (place.to <= place.from || (isJudged && !isPromise(folds.text.slice(place.from, place.to)))) return undefined;
  const qualifiers = qualifiersIn(folds.text, place, piece.part !== undefined);
  const indicator: IndicatorReading = {
    phrase: wordsIn(folds, place),
    ...saidBy(folds, piece.target),
    ...Object.fromEntries(
      Object.entries(qualifiers).map(([field, span]: [string, Span]) => [field, wordsIn(folds, span)]),
    ),
    partOf: parentOf(piece, read),
  };
  return { indicator, ...placesOf(folds, { piece, place, qualifiers, indicator }) };
}

type Said = Omit<IndicatorReading, 'phrase' | 'partOf'>;

const judged: Said = { operator: 'judged', value: null, unit: null, grade: null };

function saidBy(folds: Folded, target: TargetWords | undefined): Said {
  if (target === undefined) return judged;
  const { operator, value = null, high, direction, says, isShare } = target;
  const [unit, grade, baseline] = [says.unit, says.grade, says.baseline].map((spans) => quoted(folds, spans?.[0]));
  return {
    operator,
    value,
    unit: isShare === true || unit === 'phần trăm' ? '%' : (unit ?? null),
    grade: grade ?? null,
    ...(high !== undefined && { high }),
    ...(direction !== undefined && { direction }),
    ...(baseline !== undefined && { baseline }),
  };
}

const quoted = (folds: Folded, span: Span | undefined): string | undefined =>
  span === undefined ? undefined : wordsIn(folds, span);

/** «trong đó» makes a promise a part of the nearest one before it that has a figure and is no part itself. */
function parentOf({ part, goesOn, target }: Piece, read: readonly TargetRead[]): number | null {
  const last = read.at(-1);
  if (part === undefined) {
    return goesOn === true && target?.value !== undefined ? (last?.indicator.partOf ?? null) : null;
  }
  const index = read.findLastIndex(({ indicator }) => indicator.partOf === null);
  return (read[index]?.indicator.operator ?? 'judged') === 'judged' ? null : index;
}

interface Placing {
  readonly piece: Piece;
  readonly place: Span;
  readonly qualifiers: Qualifiers;
  readonly indicator: IndicatorReading;
}

function placesOf(
  folds: Folded,
  { piece, place, qualifiers, indicator }: Placing,
): Pick<TargetRead, 'spans' | 'inferred'> {
  const { target, part } = piece;
  const isPart = indicator.partOf !== null;
  const folded: Partial<Record<Field, readonly Span[]>> = {
    phrase: [place],
    ...target?.says,
    ...Object.fromEntries(Object.entries(qualifiers).map(([field, span]: [string, Span]) => [field, [span]])),
    ...(isPart && part !== undefined && { partOf: [part] }),
  };
  const spans = Object.fromEntries(
    Object.entries(folded).map(([field, all]) => [field, all.map((span) => spanIn(folds, span))]),
  );
  const inferred: Field[] = [];
  if (folded.operator === undefined) inferred.push('operator');
  if (indicator.unit !== null && folded.unit === undefined) inferred.push('unit');
  if (isPart && part === undefined) inferred.push('partOf');
  return { spans, inferred };
}
