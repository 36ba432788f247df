import type { TaskStateKind } from '@camket/shared/plans';

/** How each state of a task is drawn beside its word. */
export const looks = {
  overdue: 'overdue',
  noDueDay: '',
  inProgress: 'half',
  notDue: '',
  waiting: '',
  continuous: 'half',
  doneLate: 'late',
  doneInTime: 'met',
  done: 'met',
  cancelled: 'noCases',
} as const satisfies Record<TaskStateKind, string>;
