import { taskSubject } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import type { TaskReport as TaskReportRow } from '../../payload-types.ts';
import { newRow } from '../stages/guard.ts';
import { verifiedLife } from '../stages/verified-life.ts';
import { writeAnew } from '../stages/write-anew.ts';
import { faultsOfTaskReport } from './task-report-faults.ts';
import { taskReportOf } from './task-report-rows.ts';

async function one(req: PayloadRequest, where: Where): Promise<TaskReportRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'task-reports',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // move() asks the permission table about the row that is found
    req,
  });
  return docs[0];
}

/** The life of a task report. */
export const taskReportLife = verifiedLife<TaskReportRow>({
  collection: 'task-reports',
  row: (req, id) => one(req, { id: { equals: id } }),
  copy: async (req, row, correction) => {
    const { id, createdAt: _createdAt, updatedAt: _updatedAt, evidence, submittedBy: _submittedBy, ...content } = row;
    const next = { revises: id, stage: 'draft', revision: 1 } as const;
    if (row.redacted === true)
      return writeAnew(req, 'task-reports', { ...content, ...correction, ...next, evidence: [] });
    const made = await req.payload.create({
      collection: 'task-reports',
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
  faults: faultsOfTaskReport,
  publication: (row, commune) => {
    const report = taskReportOf(row);
    return {
      kind: 'task',
      subject: taskSubject(commune, report),
      body: { ...report },
      files: report.evidence.map(({ sha256 }) => sha256),
    };
  },
});
