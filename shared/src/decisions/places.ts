import type { Indicator } from '../indicators/index.ts';
import type { Task, Timing } from '../plans/index.ts';
import type { Decision } from './decision.ts';

/** The way to a field of a decision: `['objectives', 2, 'indicators', 0, 'target', 'value']`. */
export type Path = readonly (string | number)[];

/** Something of a decision with the way to it. */
export interface At<Thing> {
  readonly thing: Thing;
  readonly path: Path;
}

/** The indicators of a decision in printed order. */
export function indicatorsOf({ objectives }: Decision): readonly At<Indicator>[] {
  return objectives.flatMap(({ indicators }, at) =>
    indicators.map((thing, index) => ({ thing, path: ['objectives', at, 'indicators', index] })),
  );
}

/** The tasks of a decision in printed order. */
export function tasksOf({ plan }: Decision): readonly At<Task>[] {
  return (plan?.tasks ?? []).map((thing, index) => ({ thing, path: ['plan', 'tasks', index] }));
}

/** Every wording of a time in a decision, with the key of the task that it stands in. */
export function timingsOf(decision: Decision): readonly (At<Timing> & { readonly about?: string })[] {
  return [
    ...tasksOf(decision).flatMap(({ thing: { key, time }, path }) =>
      time === undefined ? [] : [{ thing: time, path: [...path, 'time'], about: key }],
    ),
    ...decision.reporting.map((thing, index) => ({ thing, path: ['reporting', index] })),
  ];
}
