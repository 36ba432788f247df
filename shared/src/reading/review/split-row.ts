import type { Mark, Reading } from '../reading-form.ts';
import { partOfQuote, quote, spansOf } from '../source/quote.ts';
import { type Arranged, arranged, placesIn, type RowPlace } from './arrange-rows.ts';
import { marksOf, marksUnder, unsigned, withMarks } from './marks.ts';
import { placed, valueAt } from './places.ts';
import { mainTextOf, rowKindOf } from './row-lists.ts';

/** A row, and the place in its text before which the second of two rows begins. */
export interface Cut extends RowPlace {
  readonly offset: number;
}

/**
 * Makes two rows of one. The text is cut, with the characters that it was read from; promises go with the part of the
 * text in which they stand; what else a task or a promise says is said of both. Nothing changes where one part would be
 * blank.
 */
export function splitRow(reading: Reading, { list, row, offset }: Cut, source: string): Reading {
  const path = mainTextOf(list, row);
  const text = valueAt(reading, path);
  if (typeof text !== 'string') return reading;
  const [first, second] = [text.slice(0, offset).trim(), text.slice(offset).trim()];
  if (first === '' || second === '') return reading;
  const doubled = withRowTwice(reading, { list, row });
  const secondPath = mainTextOf(list, row + 1);
  const cut = placed(placed(doubled, path, first), secondPath, second);
  const [firstMark, secondMark] = cutMark(marksOf(reading)[path], { text, offset }, source);
  const marked = withMarks(cut, {
    ...marksOf(cut),
    ...(firstMark === undefined ? {} : { [path]: firstMark }),
    ...(secondMark === undefined ? {} : { [secondPath]: secondMark }),
  });
  return rowKindOf(list) === 'objective' ? withPromisesParted(marked, row, first) : marked;
}

function withRowTwice(reading: Reading, { list, row }: RowPlace): Reading {
  const rows = placesIn(reading, list);
  const copy: Arranged = { fresh: freshCopy(valueAt(reading, `${list}.${row}`), list) };
  const doubled = arranged(reading, list, [...rows.slice(0, row + 1), copy, ...rows.slice(row + 1)]);
  const copies = marksUnder(marksOf(reading), `${list}.${row}`)
    .filter(([rest]) => rest !== '.partOf' || valueAt(doubled, `${list}.${row + 1}.partOf`) !== null)
    .map(([rest, mark]) => [`${list}.${row + 1}${rest}`, unsigned(mark)] as const);
  return withMarks(doubled, { ...marksOf(doubled), ...Object.fromEntries(copies) });
}

/** The row below: a promise's «trong đó» is left to its first half, whose place it names. */
function freshCopy(row: unknown, list: string): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return rowKindOf(list) === 'indicator' ? { ...row, partOf: null } : { ...row };
}

function cutMark(
  mark: Mark | undefined,
  { text, offset }: { readonly text: string; readonly offset: number },
  source: string,
): readonly [Mark | undefined, Mark | undefined] {
  if (mark === undefined) return [undefined, undefined];
  const whole = quote(source, ...mark.spans);
  const rest = unsigned(mark);
  if (whole.text !== text) return [rest, rest];
  const part = (from: number, to: number): Mark => ({
    ...rest,
    spans: [...spansOf(partOfQuote(whole, { from, to }))],
  });
  return [part(0, offset), part(offset, text.length)];
}

/** Two objectives that were one: each keeps the promises that stand in its statement. */
function withPromisesParted(reading: Reading, row: number, first: string): Reading {
  const promises = reading.objectives[row]?.indicators ?? [];
  const isInFirst = promises.map(({ phrase }) => first.includes(phrase));
  const keeping = (isKept: boolean): readonly number[] =>
    promises.flatMap((_, at) => (isInFirst[at] === isKept ? [at] : []));
  const parted = arranged(reading, `objectives.${row}.indicators`, keeping(true));
  return arranged(parted, `objectives.${row + 1}.indicators`, keeping(false));
}
