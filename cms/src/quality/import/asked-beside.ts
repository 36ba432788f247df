import type { Decision } from '@camket/shared/decisions';
import { isCalendarDay, vietnameseDay } from '@camket/shared/values';
import type { ImportRequest } from './import-request.ts';

/** A decision with its blanks filled, and what had to be said about it. */
export interface Filled {
  readonly decision: Decision;
  readonly isFilled: boolean;
  readonly notes: readonly string[];
}

type Asked = Pick<ImportRequest, 'number' | 'issuedOn'>;

/** Fills the number and the day that a document leaves blank with those that were given beside the file. */
export function withAsked(decision: Decision, asked: Asked): Filled {
  const { issuedMonth: _issuedMonth, ...withoutMonth } = decision;
  const { number } = decision.number === undefined ? asked : {};
  const issuedOn = decision.issuedOn === undefined ? asked.issuedOn : undefined;
  const hasDay = issuedOn !== undefined && isCalendarDay(issuedOn);
  return {
    decision: {
      ...(hasDay ? { ...withoutMonth, issuedOn } : decision),
      ...(number !== undefined && { number }),
    },
    isFilled: number !== undefined || hasDay,
    notes: [...numberNotes(decision, asked), ...dayNotes(decision, asked)],
  };
}

function numberNotes({ number }: Decision, asked: Asked): readonly string[] {
  if (number === undefined || asked.number === undefined || asked.number === number) return [];
  return [`Văn bản đã ghi số ${number}, nên không dùng số ${asked.number} nêu ở --number.`];
}

function dayNotes({ issuedOn, issuedMonth }: Decision, asked: Asked): readonly string[] {
  if (asked.issuedOn === undefined || asked.issuedOn === issuedOn) return [];
  if (issuedOn !== undefined) {
    return [`Văn bản đã ghi ngày ban hành ${vietnameseDay(issuedOn)}, nên không dùng ngày nêu ở --issued-on.`];
  }
  if (issuedMonth === undefined || asked.issuedOn.startsWith(issuedMonth)) return [];
  return [`Văn bản ghi tháng ${issuedMonth} nhưng ngày được nêu là ${asked.issuedOn}: cần kiểm tra.`];
}
