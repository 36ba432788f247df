import type { Mark, Reading } from '../reading-form.ts';
import { arranged, indicatorsAt, placesIn, type RowPlace } from './arrange-rows.ts';
import { type Marks, marksOf, marksUnder, unsigned, withMarks } from './marks.ts';
import { listAt, placed, valueAt } from './places.ts';
import { mainTextOf, rowKindOf } from './row-lists.ts';
import { withObjectiveRenamed } from './set-value.ts';

/**
 * Makes one row of a row and the one below it. Their texts follow each other, lists inside them too; of what is said
 * once, the upper row's word stands, and the lower row's where the upper says nothing.
 */
export function joinRows(reading: Reading, { list, row }: RowPlace): Reading {
  const [upper, lower] = [valueAt(reading, `${list}.${row}`), valueAt(reading, `${list}.${row + 1}`)];
  if (upper === undefined || lower === undefined || rowKindOf(list) === undefined) return reading;
  const marks = marksOf(reading);
  const below = marksUnder(marks, `${list}.${row + 1}`);
  const left = arranged(
    reading,
    list,
    placesIn(reading, list).filter((place) => place !== row + 1),
  );
  const main = mainTextOf(list, row);
  const text = [valueAt(reading, main), valueAt(reading, mainTextOf(list, row + 1))]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
  const joined = placed(withFieldsJoined(left, { list, row }, { upper, lower, below }), main, text);
  const mark = joinedMark(marks[main], marks[mainTextOf(list, row + 1)]);
  return renamed(mark === undefined ? joined : withMarks(joined, { ...marksOf(joined), [main]: mark }), reading, {
    list,
    row,
  });
}

function joinedMark(upper: Mark | undefined, lower: Mark | undefined): Mark | undefined {
  if (upper === undefined || lower === undefined) return upper ?? lower;
  const isTyped = upper.state === 'typed' || lower.state === 'typed';
  return { ...unsigned(upper), state: isTyped ? 'typed' : 'read', spans: [...upper.spans, ...lower.spans] };
}

interface Halves {
  readonly upper: unknown;
  readonly lower: unknown;
  /** Marks of the lower row, by what follows its path. */
  readonly below: readonly (readonly [rest: string, mark: Mark])[];
}

function withFieldsJoined(reading: Reading, { list, row }: RowPlace, { upper, lower, below }: Halves): Reading {
  if (!isRow(upper) || !isRow(lower)) return reading;
  return Object.entries(lower).reduce<Reading>((result, [field, value]) => {
    const path = `${list}.${row}.${field}`;
    if (path === mainTextOf(list, row) || field === 'partOf') return result;
    const own = valueAt(result, path);
    if (Array.isArray(value)) return withListJoined(result, path, { items: value, below, field });
    if ((own ?? '') !== '' || (value ?? '') === '') return result;
    return withMarks(placed(result, path, value), { ...marksOf(result), ...lowerMarks(below, field, path) });
  }, reading);
}

interface Tail {
  readonly items: readonly unknown[];
  readonly below: Halves['below'];
  readonly field: string;
}

function withListJoined(reading: Reading, path: string, { items, below, field }: Tail): Reading {
  const own = listAt(reading, path);
  const isPromises = rowKindOf(path) === 'indicator';
  const isNew = (item: unknown): boolean => isPromises || typeof item !== 'string' || !own.includes(item);
  const taken = items.flatMap((item, at) => (isNew(item) ? [at] : []));
  const marks = below.flatMap(([rest, mark]) => {
    const [, name, at = '', ...deeper] = rest.split('.');
    const place = name === field ? taken.indexOf(Number(at)) : -1;
    return place < 0 ? [] : [[[path, own.length + place, ...deeper].join('.'), mark] as const];
  });
  const longer = placed(reading, path, [...own, ...taken.map((at) => items[at])]);
  const marked = withMarks(longer, { ...marksOf(longer), ...Object.fromEntries(marks) });
  return isPromises ? withPartsShifted(marked, path, own.length) : marked;
}

function withPartsShifted(reading: Reading, list: string, by: number): Reading {
  return indicatorsAt(reading, list).reduce<Reading>(
    (result, { partOf }, at) =>
      at < by || partOf === null ? result : placed(result, `${list}.${at}.partOf`, partOf + by),
    reading,
  );
}

function lowerMarks(below: Halves['below'], field: string, path: string): Marks {
  return Object.fromEntries(below.flatMap(([rest, mark]) => (rest === `.${field}` ? [[path, mark]] : [])));
}

/** Two objectives that become one: what named the lower one names the upper. */
function renamed(reading: Reading, before: Reading, { list, row }: RowPlace): Reading {
  if (list !== 'objectives') return reading;
  const [upper, lower] = [before.objectives[row]?.number, before.objectives[row + 1]?.number];
  if (upper === undefined || lower === undefined || upper === lower) return reading;
  return withObjectiveRenamed(reading, lower, upper);
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null;
}
