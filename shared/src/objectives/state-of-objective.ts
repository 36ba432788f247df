import { sayState, type State, states } from '../indicators/index.ts';

/** How many indicators stand in a state; `undefined` is the state of those that cannot be judged. */
export interface StateCount {
  readonly state: State | undefined;
  readonly count: number;
}

/**
 * How an objective stands: the counts of its indicators' states, worst first, those that cannot be judged at the end.
 * States are never averaged, and good ones do not make up for bad ones.
 */
export function countStates(found: readonly (State | undefined)[]): readonly StateCount[] {
  return [...states, undefined]
    .map((state) => ({ state, count: found.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}

/** The counts in words, worst first: "1 không đạt, 3 đạt". */
export function sayCounts(counts: readonly StateCount[]): string {
  if (counts.length === 0) return 'chưa có chỉ tiêu';
  return counts.map(({ state, count }) => `${String(count)} ${sayState(state)}`).join(', ');
}
