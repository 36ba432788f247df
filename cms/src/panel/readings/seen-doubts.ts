import { putOn, type Shelf, takeFrom } from '../saving/shelf.ts';

const nameOf = (id: string): string => `camket:reading-seen:${id}`;

/** The doubts about a reading that were marked as seen on this device. */
export function keptSeen(shelf: Shelf, id: string): ReadonlySet<string> {
  const value = takeFrom(shelf, nameOf(id));
  return new Set(Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []);
}

/** Keeps which doubts were seen; without room the mark lasts as long as the page. */
export function keepSeen(shelf: Shelf, id: string, seen: ReadonlySet<string>): void {
  putOn(shelf, nameOf(id), [...seen]);
}
