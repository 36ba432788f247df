import { resultSubject } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import type { Result as ResultRow } from '../../payload-types.ts';
import { followMisses } from '../actions/follow-misses.ts';
import { idOf } from '../references.ts';
import { newRow } from '../stages/guard.ts';
import { verifiedLife } from '../stages/verified-life.ts';
import { writeAnew } from '../stages/write-anew.ts';
import { faultsOfResult } from './result-faults.ts';
import { resultOf } from './result-rows.ts';

/** The first row of a result that fits; nothing where there is none. */
async function resultRow(req: PayloadRequest, where: Where): Promise<ResultRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'results',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // move() asks the permission table about the row that is found
    req,
  });
  return docs[0];
}

/** The life of a result. */
export const resultLife = verifiedLife<ResultRow>({
  collection: 'results',
  row: (req, id) => resultRow(req, { id: { equals: id } }),
  copy: async (req, row, correction) => {
    const { id, createdAt: _createdAt, updatedAt: _updatedAt, evidence, submittedBy: _submittedBy, ...content } = row;
    const next = { revises: id, provisional: null, sentBy: null, stage: 'draft', revision: 1 } as const;
    if (row.redacted === true) return writeAnew(req, 'results', { ...content, ...correction, ...next, evidence: [] });
    const made = await req.payload.create({
      collection: 'results',
      data: {
        ...content,
        ...correction,
        ...next,
        evidence: (evidence ?? []).map(({ id: _id, ...file }) => file),
      },
      context: { permit: newRow },
      depth: 0,
      overrideAccess: true, // move() has asked the permission table
      req,
    });
    return made.id;
  },
  faults: faultsOfResult,
  publication: (row, commune) => {
    const result = resultOf(row);
    return {
      kind: 'result',
      subject: resultSubject(commune, result),
      body: { ...result },
      files: result.evidence.map(({ sha256 }) => sha256),
    };
  },
  afterwards: async (req, { commune, indicator }, { slug, role, at }) => {
    await followMisses(req, { commune: { id: idOf(commune), slug }, indicator, role, at });
  },
});
