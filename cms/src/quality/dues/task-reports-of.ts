import type { TaskDeed } from '@camket/shared/plans';
import { isCalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Stage } from '../stages/stages.ts';

/** What was reported of a task, and how far the report has come. */
export type ReportedDeed = TaskDeed & { readonly stage: Stage };

/** The reports on tasks of documents of a commune that are submitted or public. */
export async function taskReportsOf(
  req: PayloadRequest,
  commune: string,
  documents: readonly string[],
): Promise<readonly ReportedDeed[]> {
  if (documents.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'task-reports',
    where: {
      and: [
        { commune: { equals: commune } },
        { 'decision.subject': { in: [...documents] } },
        { stage: { in: ['submitted', 'published'] } },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { task: true, slot: true, status: true, doneOn: true, cutOff: true, stage: true },
    overrideAccess: true, // only whether a task is done is told, not what its report says
    req,
  });
  return docs.flatMap(({ task, slot, status, doneOn, cutOff, stage }) => {
    if (!isCalendarDay(cutOff)) return [];
    return {
      task,
      status,
      cutOff,
      stage,
      ...(typeof slot === 'string' && slot !== '' ? { slot } : {}),
      ...(typeof doneOn === 'string' && isCalendarDay(doneOn) ? { doneOn } : {}),
    };
  });
}
