/** Hears the rows of a list one by one, with their numbers as a spreadsheet shows them; says whether to go on. */
export type OnRow = (row: readonly (string | undefined)[], number: number) => boolean;

/** The bytes of a list as they come. */
export interface Bytes {
  [Symbol.asyncIterator]: () => AsyncIterator<Uint8Array, undefined>;
}

/** Places of columns whose cells are wanted; all where there is none. */
export type WantedColumns = ReadonlySet<number> | undefined;
