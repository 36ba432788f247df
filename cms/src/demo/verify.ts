import { move } from '../quality/stages/move.ts';
import { as, asUnit, type CitySoFar, type MadeCommune } from './city-so-far.ts';

/** A result or a task report of a collection. */
export type Written = readonly [collection: 'results' | 'task-reports', id: string];

/** A unit submits what it has written, the ISO secretary publishes it. */
export async function verify(
  city: CitySoFar,
  [made, unit]: readonly [MadeCommune, string],
  [collection, id]: Written,
): Promise<void> {
  const { req } = city;
  await asUnit(city, [made, unit], () => move(req, { collection, id, deed: 'submit', stage: 'draft' }));
  await as(city, made.people.isoSecretary, () => move(req, { collection, id, deed: 'publish', stage: 'submitted' }));
}
