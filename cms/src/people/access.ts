import type { Access, CollectionConfig, Where } from 'payload';
import { publicStages } from '../quality/stages/stages.ts';
import { type Deed, may, mayAnywhere, reachOf, type Thing } from './may.ts';
import { type Person, personOf } from './person.ts';

type CollectionAccess = NonNullable<CollectionConfig['access']>;

/** Nobody, whoever asks. */
const nobody = (): boolean => false;

/** Everything of a collection closed; opened one operation at a time. */
export const closed = {
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  admin: ({ req }) => personOf(req) !== undefined,
  unlock: nobody,
} satisfies CollectionAccess;

interface Paths {
  readonly commune: string;
  readonly unit: string;
  readonly stage: string;
}

const plain: Paths = { commune: 'commune', unit: 'unit', stage: 'stage' };
const versioned: Paths = { commune: 'version.commune', unit: 'version.unit', stage: 'version.stage' };

function rowsFor(person: Person | undefined, what: readonly [Deed, Thing], paths: Paths): boolean | Where {
  const { everywhere, communes, units } = reachOf(person, what);
  if (everywhere) return true;
  const published = what[0] === 'read' ? reachOf(person, ['readPublished', what[1]]).communes : [];
  const rows: Where[] = [];
  if (communes.length > 0) rows.push({ [paths.commune]: { in: [...communes] } });
  if (units.length > 0) rows.push({ [paths.unit]: { in: units.map(({ unit }) => unit) } });
  if (published.length > 0) {
    rows.push({ and: [{ [paths.commune]: { in: [...published] } }, { [paths.stage]: { in: [...publicStages] } }] });
  }
  return rows.length > 0 && { or: rows };
}

/** The rows for which the permission table lets a person do a deed. */
export function rowsWhere(deed: Deed, thing: Thing): Access {
  return ({ req }) => rowsFor(personOf(req), [deed, thing], plain);
}

/** The versions that a person may read. */
export function versionsOf(thing: Thing): Access {
  return ({ req }) => rowsFor(personOf(req), ['read', thing], versioned);
}

/** Whether a person may do a deed on a thing that lies in no commune. */
export function everywhere(deed: Deed, thing: Thing): Access {
  return ({ req }) => may(personOf(req), [deed, thing], {});
}

const textIn = (data: unknown, name: string): string | undefined => {
  const value: unknown =
    typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Whether a person may draft a row with this content. What is left blank is filled in, and asked again, before it is written. */
export function drafting(thing: Thing): Access {
  return ({ data, req }) => {
    const person = personOf(req);
    const place = { commune: textIn(data, 'commune'), unit: textIn(data, 'unit') };
    if (place.commune === undefined || place.unit === undefined) return mayAnywhere(person, ['draft', thing]);
    return may(person, ['draft', thing], place);
  };
}
