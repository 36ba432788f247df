import { vietnameseDay } from '../values/index.ts';
import type { NoDueDay, TaskState, TaskStateKind } from './task-state.ts';

/** The Vietnamese words of each kind of state of a task. */
export const taskStateWords = {
  overdue: 'quá hạn',
  noDueDay: 'chưa xác định hạn',
  inProgress: 'đang thực hiện',
  notDue: 'chưa đến hạn',
  waiting: 'chờ phát sinh',
  continuous: 'thường xuyên',
  doneLate: 'hoàn thành muộn',
  doneInTime: 'hoàn thành đúng hạn',
  done: 'đã hoàn thành',
  cancelled: 'không thực hiện nữa',
} as const satisfies Record<TaskStateKind, string>;

const awaited = {
  event: 'chờ phát sinh',
  plan: 'chờ kế hoạch, lịch có ngày',
  request: 'chờ yêu cầu',
} as const satisfies Record<NonNullable<TaskState['waitingFor']>, string>;

const reasons = {
  noTime: 'văn bản không ghi thời gian',
  notRead: 'thời gian ghi trong văn bản chưa được đọc thành ngày',
  ambiguous: 'cách ghi thời gian có nhiều nghĩa, chưa chọn cách hiểu',
  beforeSigning: 'hạn ghi trong văn bản trước ngày ký, chưa có báo cáo',
} as const satisfies Record<NoDueDay, string>;

/** The words of a task's state, with the day that it speaks of: "quá hạn từ ngày 17/03/2026". */
export function sayTaskState(state: TaskState): string {
  const word = taskStateWords[state.kind];
  switch (state.kind) {
    case 'overdue':
      return state.overdueSince === undefined ? word : `${word} từ ngày ${vietnameseDay(state.overdueSince)}`;
    case 'notDue':
    case 'inProgress':
      return state.dueDay === undefined ? word : `${word}, hạn ngày ${vietnameseDay(state.dueDay)}`;
    case 'doneInTime':
      return state.doneOn === undefined ? word : `${word}, ngày ${vietnameseDay(state.doneOn)}${afterDayOff(state)}`;
    case 'doneLate':
    case 'done':
      return state.doneOn === undefined ? word : `${word}, ngày ${vietnameseDay(state.doneOn)}`;
    case 'waiting':
      return state.waitingFor === undefined ? word : awaited[state.waitingFor];
    case 'noDueDay':
      return state.because === undefined ? word : `${word}: ${reasons[state.because]}`;
    case 'continuous':
    case 'cancelled':
      return word;
  }
}

/** Why a deed after its printed day is in time; nothing for one that came by that day. */
export function afterDayOff({ kind, dueDay, doneOn }: Pick<TaskState, 'kind' | 'dueDay' | 'doneOn'>): string {
  const isAfter = kind === 'doneInTime' && dueDay !== undefined && doneOn !== undefined && doneOn > dueDay;
  return isAfter ? ' (hạn rơi vào ngày nghỉ)' : '';
}
