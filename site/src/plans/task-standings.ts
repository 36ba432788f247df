import { type ContinuousSlot, continuousSlots, type Task, type TaskState, taskState } from '@camket/shared/plans';
import { reportsOf } from '@camket/shared/register';
import { reportingPeriods, type TaskReport } from '@camket/shared/results';
import { taskContexts } from '@camket/shared/reports';
import { calendarsWith } from '@camket/shared/times';
import type { ReadDocument } from '../decisions/documents.ts';

type House = Pick<App.Locals, 'record' | 'today'>;

/** A task with how it stands today and what was reported of it. */
export interface TaskStanding {
  readonly task: Task;
  readonly objective: string | undefined;
  /** The meaning that the Office has chosen for the wording of its time. */
  readonly chosen: string | undefined;
  readonly state: TaskState;
  readonly reports: readonly TaskReport[];
  /** How a task that goes on all the time stands in each period; none for any other. */
  readonly continuous: readonly ContinuousSlot[];
}

/** How the tasks of a document stand today, in their printed order. */
export function taskStandings({ record, today }: House, { body }: ReadDocument): readonly TaskStanding[] {
  const calendars = calendarsWith(record.calendars.values());
  const contextOf = taskContexts(body, body.year, calendars);
  const periods = reportingPeriods(body, body.year, calendars).map(({ period }) => period);
  return (body.plan?.tasks ?? []).map((task) => {
    const reports = reportsOf(record, task.key);
    const context = { ...contextOf(task), today, calendars, signedOn: body.issuedOn };
    const chosen = body.readings.find(
      ({ about, wording }) => about === task.key && wording === task.time?.wording,
    )?.chosen;
    const state = taskState(task, reports, context);
    const continuous = state.kind === 'continuous' ? continuousSlots(reports, periods, today) : [];
    return { task, chosen, objective: task.objective, state, reports, continuous };
  });
}
