/**
 * Communes: the bodies that promise, the units that carry the promises out, and the roles that people have in them.
 *
 * Communes and units live and die; both keep their names with the days between which these held.
 *
 * @module
 */
export { communeKinds, type Commune, type CommuneKind, type Contact } from './commune.ts';
export { nameOn, type NameInTime } from './name-in-time.ts';
export { reservedSlugs, slugFault } from './reserved-slugs.ts';
export { roles, type Role } from './roles.ts';
export { unitNamed, type Unit } from './unit.ts';
