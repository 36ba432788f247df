import { whole } from '../results/index.ts';
import { nextPeriod, period } from '../values/index.ts';
import type { ReportMaterial, ReportScope } from './report-material.ts';
import type { ComingTask } from './say-directions.ts';
import { stateOfTask } from './task-lines.ts';

/** The tasks that are due, and not done yet, in the period after the one reported on; the earliest first. */
export function comingTasks(material: ReportMaterial, scope: ReportScope): readonly ComingTask[] {
  const { firstDay, lastDay } = nextPeriod(period(scope.period));
  return (material.decision.plan?.tasks ?? [])
    .filter(({ lead }) => scope.part === whole || lead.some(({ unit }) => unit === scope.part))
    .flatMap((task) => {
      const slot = stateOfTask(task, material, scope.today).slots.find(
        ({ kind, dueDay }) =>
          (kind === 'notDue' || kind === 'inProgress' || kind === 'overdue') && firstDay <= dueDay && dueDay <= lastDay,
      );
      const lead = task.lead.map(({ text }) => text).join('; ');
      return slot === undefined ? [] : [{ content: task.content, lead, dueDay: slot.dueDay }];
    })
    .toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : Number(one.dueDay > other.dueDay)));
}
