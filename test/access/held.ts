import type { FullCity } from './full-city.ts';
import { type Actor, actors, type Rights } from './table.ts';

/** A city that stands once the tests run. */
export interface Held {
  (): FullCity;
  /** Whether refusals by role alone are held here: on one database, since they ask none. */
  readonly isByRoleHeld: boolean;
}

/** Those who are put to the test of a right on this database: everybody, or those whom more than their role decides for. */
export const askedOf = (right: Rights['read'], { isByRoleHeld }: Held): readonly Actor[] =>
  isByRoleHeld ? actors : actors.filter((actor) => right[actor] !== undefined);
