import { reachOf } from '../../people/may.ts';
import { communeById, unitRows } from '../../quality/communes/load-commune.ts';
import type { Asker } from '../frame/screen-request.ts';

/** A unit whose work a person may look at. */
export interface UnitPlace {
  readonly id: string;
  readonly name: string;
  readonly commune: { readonly id: string; readonly name: string };
  /** Whether the person is one of its members. */
  readonly isOwn: boolean;
}

/** The units whose work a person may look at: their own first, then all of the communes that they watch over. */
export async function placesOf({ req, person }: Asker): Promise<readonly UnitPlace[]> {
  const seen = reachOf(person, ['read', 'due']);
  const own = new Set(seen.units.map(({ unit }) => unit));
  const places: UnitPlace[] = [];
  for (const id of new Set([...seen.units.map(({ commune }) => commune), ...seen.communes])) {
    const { title, slug } = await communeById(req, id);
    const rows = await unitRows(req, id);
    const commune = { id, name: title ?? slug };
    const visible = rows.filter((row) => own.has(row.id) || seen.communes.includes(id));
    places.push(...visible.map((row) => ({ id: row.id, name: row.title ?? '', commune, isOwn: own.has(row.id) })));
  }
  return places.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
}
