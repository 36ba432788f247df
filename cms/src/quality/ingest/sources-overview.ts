import { whole } from '@camket/shared/results';
import type { PayloadRequest, Where } from 'payload';
import { may, reachOf } from '../../people/may.ts';
import type { Machine, Person } from '../../people/person.ts';
import type { SentFigure as SentRow, Source as SourceRow } from '../../payload-types.ts';
import { communeById } from '../communes/load-commune.ts';
import { idOf } from '../references.ts';
import { settingsOf } from '../settings.ts';
import { csvOf, exampleFigure, shownFigure } from './example-figure.ts';
import { groundFor, type IngestGround, isReportedBy } from './ground.ts';
import { type Pushes, pushesOf } from './note-push.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';

/** An indicator that a source may feed. */
export interface FedIndicator {
  readonly key: string;
  readonly phrase: string;
  readonly year: number;
  readonly isAutomatic: boolean;
  /** The newest figure that was sent of it. */
  readonly newest?: { readonly period: string; readonly cutOff: string };
}

/** A source as its page shows it. */
export interface SourceShown {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly unit: string;
  readonly isOn: boolean;
  readonly pushes?: Pushes;
  readonly rhythm?: Rhythm;
  readonly indicators: readonly FedIndicator[];
  readonly mayMark: boolean;
  readonly mayRotate: boolean;
  /** The body of a push that this source may send today. */
  readonly example: { readonly json: string; readonly csv: string };
}

/** The sources that a person may look at: all for the administrator, those of the own commune for its ISO secretary. */
async function sourceRows(req: PayloadRequest, person: Person): Promise<readonly SourceRow[]> {
  const { everywhere, communes } = reachOf(person, ['read', 'automatic']);
  const where: Where = everywhere ? {} : { commune: { in: [...communes] } };
  const { docs } = await req.payload.find({
    collection: 'sources',
    where,
    sort: 'name',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the rows are narrowed to what the permission table lets this person see; keys stay here
    req,
  });
  return docs;
}

type Newest = Pick<SentRow, 'period' | 'cutOff'>;

async function newestSent(req: PayloadRequest, machine: string): Promise<ReadonlyMap<string, Newest>> {
  const { docs } = await req.payload.find({
    collection: 'sent-figures',
    where: { machine: { equals: machine } },
    sort: 'cutOff',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { indicator: true, period: true, cutOff: true },
    overrideAccess: true, // the caller may look at this source
    req,
  });
  return new Map(docs.map((row) => [row.indicator, row] as const));
}

function indicatorsOf(ground: IngestGround, sent: ReadonlyMap<string, Newest>): readonly FedIndicator[] {
  const own = [...ground.promises.values()].filter(
    (promised) => isReportedBy(promised, ground.unitKey) && promised.indicator.measure !== 'shareOfIndicators',
  );
  return own.map(({ indicator: { key, phrase }, body }) => {
    const newest = sent.get(key);
    return {
      key,
      phrase,
      year: body.year,
      isAutomatic: ground.automatic.has(key),
      ...(newest && { newest: { period: newest.period, cutOff: newest.cutOff } }),
    };
  });
}

/** What a machine may send today, as the examples show it: first of what is promised for this year. */
export function exampleOf(ground: IngestGround) {
  const own = [...ground.promises.values()].filter(
    (promised) => isReportedBy(promised, ground.unitKey) && promised.indicator.measure !== 'shareOfIndicators',
  );
  const chosen = own.findLast(({ body }) => ground.today.startsWith(String(body.year))) ?? own.at(-1);
  if (chosen === undefined) return shownFigure;
  return exampleFigure(chosen, chosen.indicator.parts.length > 0 ? ground.unitKey : whole, ground.today);
}

async function shown(req: PayloadRequest, person: Person, row: SourceRow): Promise<SourceShown> {
  const machine: Machine = { id: row.id, name: row.name, commune: idOf(row.commune), unit: idOf(row.unit) };
  const ground = await groundFor(req, machine);
  const pushes = pushesOf(row);
  const rhythm = rhythmOf(pushes?.moments ?? [], settingsOf(req.payload).now());
  const example = exampleOf(ground);
  const { title, slug } = await communeById(req, machine.commune);
  return {
    id: row.id,
    name: row.name,
    commune: title ?? slug,
    unit: ground.unitName,
    isOn: row.enableAPIKey === true,
    ...(pushes && { pushes }),
    ...(rhythm && { rhythm }),
    indicators: indicatorsOf(ground, await newestSent(req, row.id)),
    mayMark: may(person, ['keep', 'automatic'], { commune: machine.commune }),
    mayRotate: may(person, ['keep', 'source'], {}),
    example: { json: JSON.stringify({ results: [example] }, null, 2), csv: csvOf([example]) },
  };
}

/** The sources that a person may look at, with what they feed and how they come. */
export async function sourcesOverview(req: PayloadRequest, person: Person): Promise<readonly SourceShown[]> {
  const sources: SourceShown[] = [];
  for (const row of await sourceRows(req, person)) sources.push(await shown(req, person, row));
  return sources;
}
