/** The states of an indicator on a day, worst first. */
export const states = [
  'missed',
  'outOfReach',
  'overdue',
  'notMetSoFar',
  'noData',
  'noCases',
  'met',
  'secured',
] as const;

/** How an indicator stands on a day. A state is computed, never typed. */
export type State = (typeof states)[number];

/** The Vietnamese word of each state; a colour never stands without it. */
export const stateWords = {
  missed: 'không đạt',
  outOfReach: 'không còn khả năng đạt',
  overdue: 'quá hạn',
  notMetSoFar: 'chưa đạt (đến nay)',
  noData: 'chưa có số liệu',
  noCases: 'không phát sinh',
  met: 'đạt',
  secured: 'chắc chắn đạt',
} as const satisfies Record<State, string>;

/** The word of a state; of no state where the promise cannot be judged. */
export function sayState(state: State | undefined): string {
  return state === undefined ? 'không xét' : stateWords[state];
}
