import type { FileReference } from '@camket/shared/decisions';
import type { ReportedPiece, Task } from '@camket/shared/plans';
import type { DecisionReference, TaskReport } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';

/** A task report while it is being typed. */
export interface TaskReportDraft {
  readonly decision?: DecisionReference;
  readonly task?: string;
  readonly slot?: string;
  readonly status?: TaskReport['status'];
  readonly doneOn?: CalendarDay;
  readonly cutOff?: CalendarDay;
  readonly note?: string;
  readonly evidence: readonly FileReference[];
  readonly pieces: readonly ReportedPiece[];
}

/** The tasks that a unit may report on: those that name it, and those that name no unit of the commune at all. */
export function tasksFor(tasks: readonly Task[], unit: string | undefined): readonly Task[] {
  return tasks.filter(({ lead, support }) => {
    const named = [...lead, ...support].flatMap((body) => (body.unit === undefined ? [] : [body.unit]));
    return unit === undefined || named.length === 0 || named.includes(unit);
  });
}
