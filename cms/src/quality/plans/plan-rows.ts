import type { Body, Plan } from '@camket/shared/plans';
import type { Plan as PlanRow } from '../../payload-types.ts';
import { asJson } from '../as-json.ts';

/** A plan's row with its blank lists as lists. */
export function planOf({ tasks, ...plan }: PlanRow): object {
  return {
    ...plan,
    tasks: (tasks ?? []).map(({ lead, support, monitor, ...task }) => ({
      ...task,
      lead: lead ?? [],
      support: support ?? [],
      monitor: monitor ?? [],
    })),
  };
}

const bodies = (list: readonly Body[]): { text: string; unit: string | null }[] =>
  list.map(({ text, unit }) => ({ text, unit: unit ?? null }));

/** The fields of the `plans` row that a plan fills. */
export function planRow({ key, title, tasks }: Plan) {
  return {
    key,
    title: title ?? null,
    tasks: tasks.map((task) => ({
      key: task.key,
      continues: task.continues ?? null,
      objective: task.objective ?? null,
      number: task.number ?? null,
      content: task.content,
      lead: bodies(task.lead),
      support: bodies(task.support),
      monitor: bodies(task.monitor),
      time: { wording: task.time?.wording ?? null, times: asJson(task.time?.times) },
      output: task.output ?? null,
    })),
  };
}
