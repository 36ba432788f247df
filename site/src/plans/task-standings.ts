import { meaningsChosen } from '@camket/shared/decisions';
import { type Task, type TaskState, taskState } from '@camket/shared/plans';
import { reportsOf } from '@camket/shared/register';
import type { TaskReport } from '@camket/shared/results';
import { reportingPeriods } from '@camket/shared/results';
import type { ReadDocument } from '../decisions/documents.ts';

type House = Pick<App.Locals, 'record' | 'today'>;

/** A task with how it stands today and what was reported of it. */
export interface TaskStanding {
  readonly task: Task;
  readonly objective: string | undefined;
  readonly state: TaskState;
  readonly reports: readonly TaskReport[];
}

/** How the tasks of a document stand today, in their printed order. */
export function taskStandings({ record, today }: House, { body }: ReadDocument): readonly TaskStanding[] {
  const calendars = [...record.calendars.values()];
  const years = [body.year];
  const reportingDays = reportingPeriods(body, body.year, calendars).flatMap(({ dueDay }) => dueDay ?? []);
  return (body.plan?.tasks ?? []).map((task) => {
    const reports = reportsOf(record, task.key);
    const chosen =
      task.time === undefined ? [] : meaningsChosen(body.readings, { about: task.key, timing: task.time, years });
    const context = { today, calendars, years, chosen, reportingDays, signedOn: body.issuedOn };
    return { task, objective: task.objective, state: taskState(task, reports, context), reports };
  });
}
