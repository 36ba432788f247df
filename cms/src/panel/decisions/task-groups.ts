import type { Objective } from '@camket/shared/objectives';
import type { Task } from '@camket/shared/plans';
import { moveTo } from '../sheet/put.ts';

/** The tasks of one objective, each with its place in the plan; those that serve none come last. */
export interface TaskGroup {
  readonly objective: Objective | undefined;
  readonly rows: readonly { readonly task: Task; readonly at: number }[];
}

/** Gathers tasks under the objectives in their order. A group without tasks stands there to be filled; the one without an objective only where it has rows or is alone. */
export function groupsOf(objectives: readonly Objective[], tasks: readonly Task[]): readonly TaskGroup[] {
  const rows = tasks.map((task, at) => ({ task, at }));
  const keys = new Set(objectives.map(({ key }) => key));
  const groups = objectives.map((objective) => ({
    objective,
    rows: rows.filter(({ task }) => task.objective === objective.key),
  }));
  const others = rows.filter(({ task }) => task.objective === undefined || !keys.has(task.objective));
  return others.length > 0 || objectives.length === 0 ? [...groups, { objective: undefined, rows: others }] : groups;
}

/** The tasks with one moved among those of its objective; the others keep their places in the plan. */
export function movedTask(
  tasks: readonly Task[],
  objective: string | undefined,
  [from, to]: readonly [number, number],
): readonly Task[] {
  const moved = [
    ...moveTo(
      tasks.filter((task) => task.objective === objective),
      from,
      to,
    ),
  ];
  return tasks.map((task) => (task.objective === objective ? (moved.shift() ?? task) : task));
}

/** Columns of a plan that many plans do without. */
export const spareColumns = ['support', 'monitor', 'output'] as const;

/** A column of the list above. */
export type SpareColumn = (typeof spareColumns)[number];

/** The spare columns in which some task has something, and those that were asked for. */
export function columnsShown(tasks: readonly Task[], asked: readonly SpareColumn[]): readonly SpareColumn[] {
  return spareColumns.filter(
    (column) =>
      asked.includes(column) ||
      tasks.some((task) => (column === 'output' ? task.output !== undefined : task[column].length > 0)),
  );
}
