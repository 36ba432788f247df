import { isRecord } from '../sheet/is-record.ts';
import { dropFrom, putOn, type Shelf, takeFrom } from '../saving/shelf.ts';
import { choices, type TypedRow } from './typed-row.ts';

/** A row that was typed on this device and that the server has not got. */
export interface KeptRow {
  readonly typed: TypedRow;
  /** The revision of the draft that it was typed over; absent where there was none. */
  readonly revision?: number;
}

/** What this device keeps of a sheet: when it was written, and the rows by their names. */
export interface KeptSheet {
  readonly at: string;
  readonly rows: Readonly<Record<string, KeptRow>>;
}

/** Under which name a device keeps a sheet: one for each person, unit, document and period. */
export const shelfName = (...parts: readonly string[]): string => `camket:sheet:${parts.join(':')}`;

/** Keeps rows, or forgets them where none is left. Answers whether there was room. */
export function keepHere(shelf: Shelf, name: string, kept: KeptSheet): boolean {
  if (Object.keys(kept.rows).length > 0) return putOn(shelf, name, kept);
  dropFrom(shelf, name);
  return true;
}

/** What the device keeps; nothing where there is none or it cannot be read. */
export function keptHere(shelf: Shelf, name: string): KeptSheet | undefined {
  const value = takeFrom(shelf, name);
  if (!isRecord(value) || typeof value['at'] !== 'string' || !isRecord(value['rows'])) return undefined;
  const rows = Object.entries(value['rows']).flatMap(([row, kept]) => (isKept(kept) ? [[row, kept] as const] : []));
  return { at: value['at'], rows: Object.fromEntries(rows) };
}

/** What the server took of a sheet last: when its answer came, in milliseconds since 1970, and the revisions of the rows. */
export interface TakenSheet {
  readonly at: number;
  readonly revisions: Readonly<Record<string, number>>;
}

const takenName = (name: string): string => name.replace(/^camket:sheet:/, 'camket:taken:');

/** Notes what the server has taken. */
export function noteTaken(shelf: Shelf, name: string, taken: TakenSheet): void {
  putOn(shelf, takenName(name), taken);
}

/**
 * Whether a page shows less than the server has taken from this device: it was asked for while that was on its way. The
 * moment is in milliseconds since 1970, the revisions are those that the page shows.
 */
export function isOutrun(
  shelf: Shelf,
  name: string,
  page: { readonly askedAt: number; readonly revisions: Readonly<Record<string, number | undefined>> },
): boolean {
  const value = takeFrom(shelf, takenName(name));
  if (!isRecord(value) || typeof value['at'] !== 'number' || value['at'] < page.askedAt) return false;
  const taken = isRecord(value['revisions']) ? Object.entries(value['revisions']) : [];
  return taken.some(([row, revision]) => typeof revision === 'number' && revision > (page.revisions[row] ?? -1));
}

function isKept(value: unknown): value is KeptRow {
  if (!isRecord(value) || !isRecord(value['typed'])) return false;
  const { choice, figures, confirmed, ground, cause, note } = value['typed'];
  const texts = [ground, cause, note, ...(isRecord(figures) ? Object.values(figures) : [undefined])];
  return (
    choices.some((one) => one === choice) && Array.isArray(confirmed) && texts.every((text) => typeof text === 'string')
  );
}
