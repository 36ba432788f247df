import { reportSubject } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { personOf } from '../../people/person.ts';
import { roleFor } from '../../people/may.ts';
import { communeById } from '../communes/load-commune.ts';
import { note } from '../journal/note.ts';
import { idIn, idOf } from '../references.ts';
import { newRow } from '../stages/guard.ts';
import type { Deeds, Doing, Life, Permitted } from '../stages/life.ts';
import { markRow } from '../stages/mark-row.ts';
import { verifiedLife } from '../stages/verified-life.ts';
import { reportAnew } from './report-anew.ts';
import { faultsOfReport } from './report-faults.ts';
import { partOf, reportOf, type ReportCollection, reportRow, reportRows, type ReportRow } from './report-rows.ts';

/** A report's row with the key of its unit, which its public address needs. */
type Placed = ReportRow & { readonly part: string };

async function placed(req: PayloadRequest, collection: ReportCollection, id: string): Promise<Placed | undefined> {
  const row = await reportRow(req, collection, { id: { equals: id } });
  return row === undefined ? undefined : { ...row, part: await partOf(req, row) };
}

function lifeOf(collection: ReportCollection): Life {
  const life = verifiedLife<Placed>({
    collection,
    row: (req, id) => placed(req, collection, id),
    copy: (req, row, correction) => copyOf(req, collection, { row, correction }),
    faults: faultsOfReport,
    publication: (row, commune) => {
      const report = reportOf(row, row.part);
      const { decision, period, part, files } = report;
      return {
        kind: 'report',
        subject: reportSubject(commune, { decision, period, part }),
        body: { ...report },
        files: files.map(({ sha256 }) => sha256),
      };
    },
  });
  const askForWithdrawal: Doing = async (req, { id, to, person, reason }) => {
    await markRow(req, [collection, id], { stage: to, submittedBy: person.id, withdrawalReason: reason ?? null });
    return {};
  };
  const giveBack: Doing = async (req, { id, to }) => {
    await markRow(req, [collection, id], { stage: to, withdrawalReason: null });
    return {};
  };
  const publishing =
    (deeds: Deeds): Doing =>
    async (req, permitted) => {
      if (permitted.to !== 'withdrawn') return deeds.publish(req, permitted);
      const row = await reportRow(req, collection, { id: { equals: permitted.id } });
      return deeds.withdraw(req, { ...permitted, reason: row?.withdrawalReason ?? '' });
    };
  return withDeeds(life, (deeds) => ({
    ...deeds,
    publish: publishing(deeds),
    withdraw: askForWithdrawal,
    return: giveBack,
  }));
}

/** A life in which some deeds are done in another way. */
const withDeeds = ({ open, deeds }: Life, change: (deeds: Deeds) => Deeds): Life => ({
  open: async (req, id, person) => {
    const opened = await open(req, id, person);
    return opened && { ...opened, deeds: change(opened.deeds) };
  },
  deeds: change(deeds),
});

interface Copying {
  readonly row: Placed;
  readonly correction: { readonly version: number; readonly reason: string; readonly editedBy: string };
}

async function copyOf(
  req: PayloadRequest,
  collection: ReportCollection,
  { row, correction }: Copying,
): Promise<string> {
  const { id, createdAt: _createdAt, updatedAt: _updatedAt, submittedBy: _submittedBy, part: _part, ...content } = row;
  const { unit, files, ...rest } = content;
  const data = {
    ...rest,
    ...correction,
    files: (files ?? []).map(({ id: _id, ...file }) => file),
    revises: id,
    stage: 'draft' as const,
    revision: 1,
    ...(row.redacted === true && (await reportAnew(req, row))),
  };
  const how = { context: { permit: newRow }, depth: 0, req } as const;
  const made =
    collection === 'reports' || unit === undefined
      ? await req.payload.create({ collection: 'reports', data, overrideAccess: true, ...how }) // move() has asked the permission table
      : await req.payload.create({ collection: 'unit-reports', data: { ...data, unit }, overrideAccess: true, ...how }); // the same
  return made.id;
}

/** The life of a unit's report. */
export const unitReportLife: Life = lifeOf('unit-reports');

/** The unit reports on the same document and period that the secretary has accepted, the oldest first. */
async function acceptedWith(req: PayloadRequest, row: ReportRow): Promise<readonly ReportRow[]> {
  const found = await reportRows(req, 'unit-reports', {
    and: [
      { commune: { equals: idOf(row.commune) } },
      { 'decision.subject': { equals: row.decision.subject } },
      { period: { equals: row.period } },
      { stage: { equals: 'accepted' } },
    ],
  });
  return found.toReversed();
}

/**
 * Publishes the accepted unit reports of the period, then the consolidated one, in one transaction. A unit report that
 * the same person submitted is left for somebody else, where the commune keeps four eyes.
 */
const together =
  ({ publish }: Deeds): Doing =>
  async (req, permitted) => {
    if (permitted.to !== 'withdrawn') await publishAccepted(req, permitted);
    return publish(req, permitted);
  };

async function publishAccepted(req: PayloadRequest, permitted: Permitted): Promise<void> {
  const { id, person, at } = permitted;
  const own = await reportRow(req, 'reports', { id: { equals: id } });
  if (own === undefined) return;
  const commune = await communeById(req, idOf(own.commune));
  for (const row of await acceptedWith(req, own)) {
    const place = { commune: commune.id, unit: idIn(row.unit) };
    const role = roleFor(personOf(req), ['publish', 'unitReport'], place);
    const isOwn = (commune.fourEyes ?? true) && row.submittedBy === person.id;
    if (role === undefined || isOwn) continue;
    await unitReportLife.deeds.publish(req, { ...permitted, id: row.id, to: 'published', role });
    const journal = { deed: 'publish', collection: 'unit-reports', document: row.id, role, who: person, at };
    await note(req, { ...journal, commune: commune.id, from: 'accepted', to: 'published' });
  }
}

/** The life of a consolidated report: the unit reports that it rests on are published with it. */
export const reportLife: Life = withDeeds(lifeOf('reports'), (deeds) => ({ ...deeds, publish: together(deeds) }));
