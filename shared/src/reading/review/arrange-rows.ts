import type { Reading } from '../reading-form.ts';
import { marksOf, reindexed, withMark, withMarks } from './marks.ts';
import { listAt, placed } from './places.ts';
import { withoutHollows, withRoomFor } from './room.ts';
import { blankRow, rowKindOf } from './row-lists.ts';
import { withObjectiveRenamed } from './set-value.ts';

/** A row of the new order: the place that it had, or a row that was not there before. */
export type Arranged = number | { readonly fresh: unknown };

/** A list of a reading and one of its rows. */
export interface RowPlace {
  readonly list: string;
  readonly row: number;
}

/** Adds a blank row before the one at a place, or at the end. */
export function addRow(reading: Reading, { list, row }: RowPlace): Reading {
  const roomy = withRoomFor(reading, `${list}.`);
  const rows = placesIn(roomy, list);
  if (rowKindOf(list) === undefined) return reading;
  return arranged(roomy, list, [...rows.slice(0, row), { fresh: blankRow(roomy, list) }, ...rows.slice(row)]);
}

/** Takes a row out, with its marks. What named an objective that goes names none. */
export function removeRow(reading: Reading, { list, row }: RowPlace): Reading {
  const rows = placesIn(reading, list);
  if (rows[row] === undefined) return reading;
  const gone = list === 'objectives' ? reading.objectives[row]?.number : undefined;
  const left = arranged(
    reading,
    list,
    rows.filter((place) => place !== row),
  );
  const isNamedElsewhere = left.objectives.some(({ number }) => number === gone);
  return withoutHollows(gone === undefined || isNamedElsewhere ? left : withObjectiveLost(left, gone));
}

/** Moves a row to another place of its list. */
export function moveRow(reading: Reading, { list, row }: RowPlace, to: number): Reading {
  const rows = placesIn(reading, list);
  if (rows[row] === undefined || rows[to] === undefined || row === to) return reading;
  const rest = rows.filter((place) => place !== row);
  return arranged(reading, list, [...rest.slice(0, to), row, ...rest.slice(to)]);
}

/** The same reading with the rows of a list in another order. Marks follow their rows, and so does «trong đó». */
export function arranged(reading: Reading, list: string, order: readonly Arranged[]): Reading {
  const before = listAt(reading, list);
  const rows = order.map((row) => (typeof row === 'number' ? before[row] : row.fresh));
  const placeOf = (row: number): number | undefined => {
    const place = order.indexOf(row);
    return place < 0 ? undefined : place;
  };
  const moved = withMarks(placed(reading, list, rows), reindexed(marksOf(reading), list, placeOf));
  return rowKindOf(list) === 'indicator' ? withPartsFollowing(moved, list, { order, placeOf }) : moved;
}

interface Following {
  readonly order: readonly Arranged[];
  readonly placeOf: (row: number) => number | undefined;
}

function withPartsFollowing(reading: Reading, list: string, { order, placeOf }: Following): Reading {
  return order.reduce<Reading>((result, row, at) => {
    const part = indicatorsAt(result, list)[at]?.partOf ?? null;
    if (typeof row !== 'number' || part === null) return result;
    const path = `${list}.${at}.partOf`;
    const place = placeOf(part);
    const followed = placed(result, path, place ?? null);
    return place === undefined ? withMark(followed, path, undefined) : followed;
  }, reading);
}

/** The promises of the list at a path. */
export function indicatorsAt({ objectives }: Reading, list: string) {
  return objectives[Number(list.split('.')[1])]?.indicators ?? [];
}

/** The places of the rows of a list, in order. */
export function placesIn(reading: Reading, list: string): readonly number[] {
  return listAt(reading, list).map((_, row) => row);
}

function withObjectiveLost(reading: Reading, number: string): Reading {
  const lost = reading.tasks.flatMap(({ objective }, at) => (objective === number ? [`tasks.${at}.objective`] : []));
  return lost.reduce((result, path) => withMark(result, path, undefined), withObjectiveRenamed(reading, number, null));
}
