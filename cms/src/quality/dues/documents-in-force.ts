import type { DecisionBody } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import type { Decision as DecisionRow } from '../../payload-types.ts';
import { standingOf } from '../register/last-of.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { publicStages } from '../stages/stages.ts';

/** A published document that a commune is bound by. */
export interface DocumentInForce {
  readonly subject: string;
  readonly version: number;
  /** `241/QĐ-UBND` */
  readonly name: string;
  /** Number and moment of its entry. */
  readonly seq: number;
  readonly at: string;
  readonly body: DecisionBody;
}

type Row = Pick<DecisionRow, 'subject' | 'version' | 'year' | 'stage' | 'replaces'>;

/**
 * The documents of a commune that hold for one of the years: the newest version of each, neither withdrawn nor replaced
 * by another document of the same year. What they say is read from the register, where the public reads it.
 */
export async function documentsInForce(
  req: PayloadRequest,
  commune: { readonly id: string; readonly slug: string },
  years: readonly number[],
): Promise<readonly DocumentInForce[]> {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [{ commune: { equals: commune.id } }, { stage: { in: [...publicStages] } }, { year: { in: [...years] } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { subject: true, version: true, year: true, stage: true, replaces: true },
    overrideAccess: true, // what is published is no secret; of drafts nothing is read
    req,
  });
  const newest = newestVersions(docs);
  const found: DocumentInForce[] = [];
  for (const { subject, version, year } of newest.filter((row) => isInForce(row, newest))) {
    if (typeof subject !== 'string' || typeof version !== 'number') continue;
    const body = await publishedDecision(req, commune.slug, { subject, version });
    const entry = await standingOf(req, subject, version);
    if (body === undefined || entry === undefined || body.year !== year) continue;
    const { seq, at } = entry;
    found.push({ subject, version, name: `${body.number}/${body.symbol}`, seq, at, body });
  }
  return found.toSorted((one, other) => (one.body.issuedOn < other.body.issuedOn ? -1 : 1));
}

function newestVersions(rows: readonly Row[]): readonly Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const subject = row.subject ?? '';
    if ((newest.get(subject)?.version ?? 0) < (row.version ?? 0)) newest.set(subject, row);
  }
  return [...newest.values()];
}

function isInForce({ subject, year, stage }: Row, rows: readonly Row[]): boolean {
  if (stage === 'withdrawn') return false;
  return !rows.some(
    (other) =>
      other.stage !== 'withdrawn' &&
      other.year === year &&
      other.subject !== subject &&
      (other.replaces ?? []).some(({ text }) => text === subject),
  );
}
