import type { Role } from '@camket/shared/communes';
import type { Person } from './person.ts';

/** What deeds are done on. A decision stands for its policy, objectives and plan too; a reading is a paper being read for one. `due` is what units owe by a day, with the secret address of their calendar; `delivery` is how the mails of all stand. */
export type Thing =
  | 'decision'
  | 'reading'
  | 'result'
  | 'taskReport'
  | 'action'
  | 'deviation'
  | 'due'
  | 'unitReport'
  | 'report'
  | 'file'
  | 'commune'
  | 'unit'
  | 'person'
  | 'source'
  | 'automatic'
  | 'calendar'
  | 'register'
  | 'caseMapping'
  | 'journal'
  | 'delivery';

/** What can be done. `keep` is making and changing what no stage governs; `assign` names who answers for an action and by when; `close` ends it by its effect. */
export type Deed =
  | 'read'
  | 'readPublished'
  | 'draft'
  | 'submit'
  | 'return'
  | 'accept'
  | 'publish'
  | 'correct'
  | 'replace'
  | 'withdraw'
  | 'discard'
  | 'assign'
  | 'close'
  | 'keep'
  | 'redact';

const seen = { commune: ['read'], unit: ['read'], calendar: ['read'], register: ['read'] } as const;
const verify = ['read', 'return', 'publish', 'withdraw'] as const;
const report = ['read', 'draft', 'submit', 'correct', 'discard'] as const;
const decide = ['read', 'return', 'publish'] as const;

const write = ['read', 'draft', 'submit', 'discard'] as const;

/** Who may do what. City roles hold everywhere; a commune's roles in their commune; `unit` for what is its unit's own. */
const table: Readonly<Record<Role, Partial<Record<Thing, readonly Deed[]>>>> = {
  admin: {
    commune: ['read', 'keep', 'publish'],
    unit: ['read', 'keep'],
    person: ['read', 'keep'],
    source: ['read', 'keep'],
    automatic: ['read'],
    calendar: ['read', 'keep', 'publish'],
    register: ['read', 'redact'],
    journal: ['read'],
    delivery: ['read', 'keep'],
  },
  inspector: seen,
  office: {
    ...seen,
    decision: ['read', 'draft', 'submit', 'correct', 'replace', 'withdraw', 'discard'],
    reading: ['read', 'draft', 'discard'],
    result: ['read'],
    taskReport: ['read'],
    due: ['read', 'keep'],
    unitReport: ['read'],
    report: ['read'],
    action: [...write, 'assign'],
    deviation: write,
    file: ['read', 'draft', 'discard'],
    journal: ['read'],
  },
  isoSecretary: {
    ...seen,
    decision: ['read', 'draft'],
    reading: ['read', 'draft', 'discard'],
    result: verify,
    taskReport: verify,
    due: ['read', 'keep'],
    unitReport: ['read', 'return', 'accept', 'withdraw'],
    report: [...report, 'withdraw'],
    automatic: ['read', 'keep'],
    action: ['read', 'return', 'publish', 'close'],
    deviation: write,
    file: ['read', 'draft', 'discard'],
    caseMapping: ['read', 'keep'],
    journal: ['read'],
  },
  leader: {
    ...seen,
    decision: ['read', 'return', 'publish'],
    result: ['read'],
    taskReport: ['read'],
    due: ['read'],
    unitReport: decide,
    report: decide,
    action: [...write, 'assign', 'close'],
    deviation: ['read', 'return', 'publish'],
    file: ['read'],
    journal: ['read'],
  },
  unit: {
    ...seen,
    decision: ['readPublished'],
    result: report,
    taskReport: report,
    due: ['read', 'keep'],
    unitReport: report,
    report: ['readPublished'],
    action: write,
    deviation: ['read'],
    file: ['read', 'draft', 'discard'],
    caseMapping: ['read', 'keep'],
  },
  source: { result: ['draft', 'submit'] },
};

/** What unit members may do only for their own unit. */
const ownOnly: readonly Thing[] = ['result', 'taskReport', 'action', 'due', 'unitReport', 'file'];

/** Whose thing it is: its commune, and the unit that answers for it. Nothing where it is the city's. */
export interface Place {
  readonly commune?: string | undefined;
  readonly unit?: string | undefined;
}

const allows = (role: Role, deed: Deed, thing: Thing): boolean => table[role][thing]?.includes(deed) === true;

/** The role by which a person may do a deed on a thing of this place; nothing where none allows it. */
export function roleFor(
  person: Person | undefined,
  [deed, thing]: readonly [Deed, Thing],
  place: Place,
): Role | undefined {
  if (person === undefined) return undefined;
  const { cityRole, memberships } = person;
  if (cityRole !== 'none' && allows(cityRole, deed, thing)) return cityRole;
  return memberships.find(
    ({ commune, role, unit }) =>
      commune === place.commune &&
      allows(role, deed, thing) &&
      (role !== 'unit' || !ownOnly.includes(thing) || (unit !== undefined && unit === place.unit)),
  )?.role;
}

/** Whether a person may do a deed on a thing of this place. */
export function may(person: Person | undefined, what: readonly [Deed, Thing], place: Place): boolean {
  return roleFor(person, what, place) !== undefined;
}

/** How far a deed reaches: everywhere, or in whole communes, or for single units. */
export interface Reach {
  readonly everywhere: boolean;
  readonly communes: readonly string[];
  readonly units: readonly { readonly commune: string; readonly unit: string }[];
}

/** How far a person's permission for a deed reaches. */
export function reachOf(person: Person | undefined, [deed, thing]: readonly [Deed, Thing]): Reach {
  const { cityRole = 'none', memberships = [] } = person ?? {};
  const allowing = memberships.filter(({ role }) => allows(role, deed, thing));
  const isNarrow = (role: Role): boolean => role === 'unit' && ownOnly.includes(thing);
  return {
    everywhere: cityRole !== 'none' && allows(cityRole, deed, thing),
    communes: allowing.filter(({ role }) => !isNarrow(role)).map(({ commune }) => commune),
    units: allowing.flatMap(({ commune, role, unit }) =>
      isNarrow(role) && unit !== undefined ? [{ commune, unit }] : [],
    ),
  };
}

/** Whether a person may do a deed anywhere at all. */
export function mayAnywhere(person: Person | undefined, what: readonly [Deed, Thing]): boolean {
  const { everywhere, communes, units } = reachOf(person, what);
  return everywhere || communes.length > 0 || units.length > 0;
}
