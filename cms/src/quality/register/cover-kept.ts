import { wordsOf } from '@camket/shared/reports';
import { withoutTexts } from '@camket/shared/values';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { publicStages } from '../stages/stages.ts';
import { communesOf, type Taken } from './covered-entries.ts';
import type { Named } from './redacted-entries.ts';
import { writeBeneath } from './write-beneath.ts';

const kept = z.looseObject({
  id: z.string(),
  stage: z.string().nullish(),
  redacted: z.boolean().nullish(),
  revision: z.number().nullish(),
  decision: z.unknown().optional(),
});

type Kept = z.infer<typeof kept>;
type Fields = Record<string, unknown>;
type Place = readonly [CollectionSlug, Where];

const isPublic = ({ stage }: Kept): boolean => publicStages.some((one) => one === stage);

/** What is taken out of rows: texts, and the files that went out of the store. */
interface Out {
  readonly texts: readonly string[];
  readonly said: string;
  readonly files: readonly string[];
  /** Whether a row may say something else than before: what is public of it says it in the register. */
  readonly mayChange: (row: Kept) => boolean;
}

/** A row on the closed side that has lost words; parts of a decision are told as their decision. */
export interface CoveredRow {
  readonly collection: CollectionSlug;
  readonly id: string;
}

/**
 * Takes what was redacted out of rows that are kept on the closed side: drafts that were begun from it, with every
 * earlier state of them, and other rows of the commune that quote it. What is there instead keeps them from being
 * published until somebody has written it anew.
 */
export async function coverKept(
  req: PayloadRequest,
  entries: readonly Named[],
  { taken, files }: { readonly taken: Taken; readonly files: readonly string[] },
): Promise<readonly CoveredRow[]> {
  const covered: CoveredRow[] = [];
  for (const entry of entries) {
    const texts = taken.textsOf.get(entry.seq) ?? [];
    const out = { texts, said: taken.said, files, mayChange: (row: Kept) => !isPublic(row) };
    for (const place of await begunFrom(req, entry)) covered.push(...(await coverPlace(req, place, out)));
  }
  const texts = wordsOf(taken.quotables, () => false);
  const quoted = { texts, said: taken.said, files: [], mayChange: () => true };
  if (texts.length === 0) return covered;
  for (const place of quotingPlaces(communesOf(entries))) covered.push(...(await coverPlace(req, place, quoted)));
  return covered;
}

const rowsOfKind: ReadonlyMap<string, readonly CollectionSlug[]> = new Map([
  ['result', ['results']],
  ['task', ['task-reports']],
  ['report', ['unit-reports', 'reports']],
  ['deviation', ['deviations']],
]);

/** Where the rows stand that can have been begun from an entry: its other versions, and what is to take its place. */
async function begunFrom(req: PayloadRequest, { kind, subject }: Named): Promise<readonly Place[]> {
  if (kind !== 'decision') {
    return (rowsOfKind.get(kind) ?? []).map((slug) => [slug, { subject: { equals: subject } }] as const);
  }
  const where = { or: [{ subject: { equals: subject } }, { 'replaces.text': { equals: subject } }] };
  const rows = await rowsWhere(req, ['decisions', where]);
  const ids = rows.filter(({ redacted }) => redacted !== true).map(({ id }) => id);
  const parts = (['policies', 'objectives', 'plans'] as const).map(
    (slug) => [slug, { decision: { in: ids } }] as const,
  );
  return [['decisions', { id: { in: ids } }], ...parts];
}

/** What is published of results and deviations says in the register what it says here; of the others no words are left there. */
function quotingPlaces(communes: readonly string[]): readonly Place[] {
  const here = { 'commune.slug': { in: [...communes] } };
  const underWay = { and: [here, { stage: { not_in: [...publicStages] } }] };
  return [
    ['results', underWay],
    ['deviations', underWay],
    ['task-reports', here],
    ['actions', here],
    ['mails', here],
  ];
}

async function rowsWhere(req: PayloadRequest, [collection, where]: Place): Promise<readonly Kept[]> {
  const { docs } = await req.payload.db.find({ collection, where, limit: 0, pagination: false, req });
  return docs.map((row) => kept.parse(row));
}

async function coverPlace(req: PayloadRequest, place: Place, out: Out): Promise<readonly CoveredRow[]> {
  const [collection] = place;
  const covered: CoveredRow[] = [];
  for (const row of await rowsWhere(req, place)) {
    if (row.redacted === true) continue;
    const change = out.mayChange(row) ? changeOf(row, out) : undefined;
    if (change !== undefined) {
      await writeBeneath(req, [collection, row.id], change);
      covered.push(wholeOf(collection, row));
    }
    await forgetVersions(req, [collection, row.id], out);
  }
  return covered;
}

const partsOfDecisions: readonly CollectionSlug[] = ['policies', 'objectives', 'plans'];

function wholeOf(collection: CollectionSlug, { id, decision }: Kept): CoveredRow {
  const isPart = partsOfDecisions.includes(collection) && typeof decision === 'string';
  return isPart ? { collection: 'decisions', id: decision } : { collection, id };
}

function changeOf(row: Kept, out: Out): object | undefined {
  const { id: _id, createdAt: _made, updatedAt: _changed, ...said }: Fields = row;
  const left = withoutFiles(withoutTexts(said, out.texts, out.said), out.files);
  const changed = Object.entries(left).filter(([name, value]) => value !== said[name]);
  if (changed.length === 0) return undefined;
  return { ...Object.fromEntries(changed), ...('revision' in row && { revision: (row.revision ?? 0) + 1 }) };
}

const fileRow = z.looseObject({ sha256: z.string() });

/** The row without files whose bytes are no longer in the store. */
function withoutFiles(row: Fields, gone: readonly string[]): Fields {
  const isGone = (one: unknown): boolean => gone.includes(fileRow.safeParse(one).data?.sha256 ?? '');
  const left = { ...row };
  for (const name of ['files', 'evidence']) {
    const list = row[name];
    if (Array.isArray(list) && list.some(isGone)) left[name] = list.filter((one: unknown) => !isGone(one));
  }
  return left;
}

/** Removes those earlier states of a row that still say the words. */
async function forgetVersions(req: PayloadRequest, [collection, id]: readonly [CollectionSlug, string], out: Out) {
  if (!req.payload.collections[collection].config.versions) return;
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  });
  const telling = docs.filter(({ version }) => withoutTexts(version, out.texts, out.said) !== version);
  if (telling.length === 0) return;
  const ids = telling.map(({ id: one }) => one);
  await req.payload.db.deleteVersions({ collection, where: { id: { in: ids } }, req });
}
