import type { CalendarDay } from '../../values/index.ts';
import type { Mark, Reading } from '../reading-form.ts';

/** Where each value of a reading comes from, by its path. */
export type Marks = Readonly<Record<string, Mark>>;

/** Who confirms or writes something, and on which day. */
export interface Signature {
  readonly by: string;
  readonly on: CalendarDay;
}

/** The marks of a reading. */
export function marksOf({ marks = {} }: Reading): Marks {
  return marks;
}

/** The same reading with other marks. */
export function withMarks(reading: Reading, marks: Marks): Reading {
  return { ...reading, marks: { ...marks } };
}

/** The same reading with a mark at a path, or without one. */
export function withMark(reading: Reading, path: string, mark: Mark | undefined): Reading {
  const others = Object.entries(marksOf(reading)).filter(([name]) => name !== path && !name.startsWith(`${path}.`));
  return withMarks(reading, Object.fromEntries(mark === undefined ? others : [...others, [path, mark]]));
}

/** Marks after the rows of a list have taken other places. Marks of rows that are gone go with them. */
export function reindexed(marks: Marks, list: string, placeOf: (row: number) => number | undefined): Marks {
  const start = `${list}.`;
  return Object.fromEntries(
    Object.entries(marks).flatMap(([path, mark]) => {
      if (!path.startsWith(start)) return [[path, mark] as const];
      const [row = '', ...rest] = path.slice(start.length).split('.');
      const place = placeOf(Number(row));
      return place === undefined ? [] : [[[list, place, ...rest].join('.'), mark] as const];
    }),
  );
}

/** The marks at a path and under it, by what follows the path. */
export function marksUnder(marks: Marks, path: string): readonly (readonly [rest: string, mark: Mark])[] {
  return Object.entries(marks).flatMap(([name, mark]) =>
    name === path || name.startsWith(`${path}.`) ? [[name.slice(path.length), mark] as const] : [],
  );
}

/** A mark that nobody has looked at yet: what was confirmed for one value holds no longer for what is made of it. */
export function unsigned({ state, spans }: Mark): Mark {
  return { state: state === 'confirmed' ? 'read' : state, spans };
}
