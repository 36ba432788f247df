import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { emptyActions } from '../actions/redact-action.ts';
import { emptySent } from '../ingest/empty-sent.ts';
import type { Named } from './redacted-entries.ts';

/** Collections whose rows hold what an entry of a kind says. */
const collectionsOf = {
  decision: ['decisions'],
  result: ['results'],
  task: ['task-reports'],
  report: ['unit-reports', 'reports'],
  deviation: ['deviations'],
} as const;
const partsOfDecisions = ['policies', 'objectives', 'plans'] as const;
const documents = ['decisions', 'results', 'task-reports', 'unit-reports', 'reports'] as const;

type Holder = (typeof documents)[number] | 'deviations' | (typeof partsOfDecisions)[number];

/** What stays of a row: where it belongs and what was done with it, never what it says. */
const stays: readonly string[] = [
  'id',
  'commune',
  'unit',
  'decision',
  'key',
  'indicator',
  'task',
  'slot',
  'period',
  'part',
  'stage',
  'subject',
  'version',
  'revises',
  'reason',
  'submittedBy',
  'editedBy',
  'revision',
  'redacted',
  'continues',
  'createdAt',
  'updatedAt',
];

/** What stays of a row within a row: keys, which the workroom makes, so that results and reports still find it. */
const staysWithin: readonly string[] = [
  ...['id', 'key', 'continues', 'objective'],
  ...['parts', 'owner', 'partOf', 'indicators'],
];

const isTold = (field: FlattenedField): boolean => 'required' in field && (field.required ?? false);

const keyedRows = z.array(z.looseObject({ key: z.string() }));

/** The rows of a list without what they say; none where they have no keys. */
function blankRows(fields: readonly FlattenedField[], rows: unknown): readonly object[] {
  if (!fields.some(({ name }) => name === 'key')) return [];
  const blank = blanks(fields, staysWithin);
  return (keyedRows.safeParse(rows).data ?? []).map((row) => ({ ...row, ...blank }));
}

/** The blank of a field. A required choice keeps its word: it tells a kind, nothing of anybody. */
function blankOf(field: FlattenedField, row: Fields): unknown {
  if (field.type === 'array') return blankRows(field.flattenedFields, row[field.name]);
  if (field.type === 'group') return blanks(field.flattenedFields, []);
  if (!isTold(field)) return null;
  if (field.type === 'json') return {};
  return field.type === 'text' || field.type === 'textarea' || field.type === 'code' ? '' : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function blanks(fields: readonly FlattenedField[], kept: readonly string[], row: Fields = {}): Fields {
  const written = fields
    .filter(({ name }) => !kept.includes(name))
    .map((field) => [field.name, blankOf(field, row)] as const);
  return Object.fromEntries(written.filter(([, blank]) => blank !== undefined));
}

async function idsOf(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true, // redact() has asked the permission table
    req,
  });
  return docs.map(({ id }) => id);
}

/** Empties rows, beneath every form and hook: nothing is checked and no version is made. */
async function empty(req: PayloadRequest, collection: Holder, ids: readonly string[]): Promise<void> {
  const { flattenedFields, versions } = req.payload.collections[collection].config;
  const hasMark = flattenedFields.some(({ name }) => name === 'redacted');
  for (const id of ids) {
    const row: Fields = (await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) ?? {};
    const blank = { ...blanks(flattenedFields, stays, row), ...(hasMark && { redacted: true }) };
    const data = { ...row, ...blank }; // a row with lists is written whole
    await req.payload.db.updateOne({ collection, id, data, req, returning: false });
    if (versions) await req.payload.db.deleteVersions({ collection, where: { parent: { equals: id } }, req });
  }
}

const isKindWithRows = (kind: string): kind is keyof typeof collectionsOf => Object.hasOwn(collectionsOf, kind);

/** The reason of a withdrawal stands on the row that was withdrawn and in the journal. */
async function emptyWithdrawal(req: PayloadRequest, subject: string): Promise<void> {
  for (const collection of documents) {
    for (const id of await idsOf(req, collection, { subject: { equals: subject } })) {
      if (isAskedFor(collection)) await emptyWithdrawalReason(req, collection, id);
      const lines: Where = { and: [{ document: { equals: id } }, { deed: { equals: 'withdraw' } }] };
      for (const note of await idsOf(req, 'journal', lines)) {
        await req.payload.db.updateOne({
          collection: 'journal',
          id: note,
          data: { reason: null },
          req,
          returning: false,
        });
      }
    }
  }
}

type AskedFor = 'decisions' | 'unit-reports' | 'reports';

/** Whether a withdrawal is asked for, with its reason, before it is done. */
function isAskedFor(collection: (typeof documents)[number]): collection is AskedFor {
  return collection === 'decisions' || collection === 'unit-reports' || collection === 'reports';
}

async function emptyWithdrawalReason(req: PayloadRequest, collection: AskedFor, id: string): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data: { withdrawalReason: null }, req, returning: false });
  const where: Where = { and: [{ parent: { equals: id } }, { 'version.withdrawalReason': { exists: true } }] };
  await req.payload.db.deleteVersions({ collection, where, req });
}

/** Empties the rows of the workroom that hold what an entry says, with all their versions. */
export async function emptyRows(req: PayloadRequest, { kind, subject, version }: Named): Promise<void> {
  if (kind === 'withdrawal') return emptyWithdrawal(req, subject);
  if (kind === 'action') return emptyActions(req, subject);
  if (!isKindWithRows(kind)) return;
  for (const collection of collectionsOf[kind]) {
    const where: Where = { and: [{ subject: { equals: subject } }, { version: { equals: version } }] };
    const ids = await idsOf(req, collection, where);
    if (collection === 'results') await emptySent(req, ids);
    await empty(req, collection, ids);
    if (collection === 'decisions') await emptyParts(req, ids);
  }
}

async function emptyParts(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const part of partsOfDecisions) {
    await empty(req, part, await idsOf(req, part, { decision: { in: [...ids] } }));
  }
}
