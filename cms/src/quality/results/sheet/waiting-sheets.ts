import type { PayloadRequest } from 'payload';
import { reachOf } from '../../../people/may.ts';
import type { Person } from '../../../people/person.ts';
import type { Result as ResultRow } from '../../../payload-types.ts';
import { type CommuneHead, communeById, unitRows } from '../../communes/load-commune.ts';
import { idIn, idOf } from '../../references.ts';
import { publishedDecision } from '../../register/published-decision.ts';
import { isOwnWork } from '../../stages/deeds-for.ts';

/** A unit's sheet on which figures wait for a word, or were returned and are not back yet. */
export interface WaitingSheet {
  readonly commune: { readonly id: string; readonly name: string };
  /** Absent for figures that no unit answers for. */
  readonly unit?: { readonly id: string; readonly name: string };
  readonly decision: { readonly subject: string; readonly name: string };
  readonly period: string;
  /** How many wait for this person, and how many they submitted themselves, so that another has to look. */
  readonly waiting: number;
  readonly own: number;
  /** The moment since which the oldest of them waits. */
  readonly since?: string;
  readonly returned: number;
}

type Row = Pick<
  ResultRow,
  'commune' | 'unit' | 'decision' | 'period' | 'stage' | 'submittedBy' | 'updatedAt' | 'redacted'
>;

/** The sheets with figures that a person verifies, the one that has waited longest first. None for who verifies nothing. */
export async function waitingSheets(req: PayloadRequest, person: Person): Promise<readonly WaitingSheet[]> {
  const { communes } = reachOf(person, ['publish', 'result']);
  const found: WaitingSheet[] = [];
  for (const id of new Set(communes)) {
    const commune = await communeById(req, id);
    const units = new Map((await unitRows(req, id)).map((unit) => [unit.id, unit.title ?? ''] as const));
    for (const rows of groupsOf(await rowsIn(req, id))) {
      found.push(await sheetFrom(req, rows, { person, commune, units }));
    }
  }
  return found.toSorted(longestFirst);
}

async function rowsIn(req: PayloadRequest, commune: string): Promise<readonly Row[]> {
  const { docs } = await req.payload.find({
    collection: 'results',
    where: { and: [{ commune: { equals: commune } }, { stage: { in: ['submitted', 'returned'] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: {
      ...{ commune: true, unit: true, decision: { subject: true, version: true }, period: true },
      ...{ stage: true, submittedBy: true, updatedAt: true, redacted: true },
    },
    overrideAccess: true, // only counted, for whoever may publish results of this commune
    req,
  });
  return docs.filter(({ redacted }) => redacted !== true);
}

function groupsOf(rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const groups = Map.groupBy(rows, ({ unit, decision, period }) =>
    [idIn(unit) ?? '', decision.subject, period].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]));
}

interface Setting {
  readonly person: Person;
  readonly commune: CommuneHead;
  readonly units: ReadonlyMap<string, string>;
}

async function sheetFrom(
  req: PayloadRequest,
  rows: readonly [Row, ...Row[]],
  { person, commune, units }: Setting,
): Promise<WaitingSheet> {
  const [{ unit, decision, period }] = rows;
  const { subject, version } = decision;
  const id = idIn(unit);
  const submitted = rows.filter(({ stage }) => stage === 'submitted');
  const own = submitted.filter(({ submittedBy }) => isOwnWork(person, { fourEyes: commune.fourEyes, submittedBy }));
  // a submitted row is locked: it was last touched when it was submitted
  const since = submitted.map(({ updatedAt }) => updatedAt).toSorted()[0];
  const body = await publishedDecision(req, commune.slug, { subject, version });
  const name = body === undefined ? subject : `${body.number}/${body.symbol}`;
  return {
    commune: { id: idOf(rows[0].commune), name: commune.title ?? commune.slug },
    ...(id === undefined ? {} : { unit: { id, name: units.get(id) ?? id } }),
    decision: { subject, name },
    period,
    waiting: submitted.length - own.length,
    own: own.length,
    ...(since === undefined ? {} : { since }),
    returned: rows.length - submitted.length,
  };
}

function longestFirst(one: WaitingSheet, other: WaitingSheet): number {
  if (one.waiting > 0 !== other.waiting > 0) return one.waiting > 0 ? -1 : 1;
  return (one.since ?? '9999') < (other.since ?? '9999') ? -1 : 1;
}
