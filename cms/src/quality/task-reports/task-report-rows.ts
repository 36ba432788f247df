import { bodies } from '@camket/shared/register';
import type { TaskReport } from '@camket/shared/results';
import type { TaskReport as TaskReportRow } from '../../payload-types.ts';
import { sayFault } from '../request.ts';
import { withoutBlanks } from '../without-blanks.ts';

/** The form of a task report, as its entry holds it. */
export const taskReportForm = bodies.task.omit({ salt: true });

/** A task report as its row holds it, checked by its form. */
export function readTaskReport({ evidence, ...row }: TaskReportRow) {
  return taskReportForm.safeParse(withoutBlanks({ ...row, evidence: evidence ?? [] }), { error: sayFault });
}

/** A task report as its row holds it. Throws where the row holds none. */
export function taskReportOf(row: TaskReportRow): TaskReport {
  return taskReportForm.parse(readTaskReport(row).data ?? {});
}
