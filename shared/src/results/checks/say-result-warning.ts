import { vietnameseDay, vietnameseNumber } from '../../values/index.ts';
import { shownShare } from '../shown-share.ts';
import { whole } from '../standing-results.ts';
import type { ResultWarning } from './result-warning.ts';

/** How units and periods are called in the sentences. */
export interface WarningNames {
  readonly part: (key: string) => string;
  readonly period: (text: string) => string;
}

const number = (count: number | string): string => vietnameseNumber(String(count));

/** What looks wrong and why, with its figures, and what to do; in Vietnamese. */
export function sayResultWarning(warning: ResultWarning, names: WarningNames): string {
  return isOfSums(warning) ? saySum(warning) : sayOther(warning, names);
}

type OfSums = Extract<
  ResultWarning,
  { kind: 'resolvedByTime' | 'receivedByState' | 'partsAgainstWhole' | 'aboveItsWhole' | 'otherDenominator' }
>;

function isOfSums(warning: ResultWarning): warning is OfSums {
  return 'sum' in warning || 'parent' in warning;
}

function saySum(warning: OfSums): string {
  switch (warning.kind) {
    case 'resolvedByTime':
      return `Trước hạn + đúng hạn + trễ hạn = ${number(warning.sum)}, nhưng đã giải quyết là ${number(warning.total)}: lệch ${gap(warning.gap)}. Xem lại các số, hoặc ghi rõ vì sao lệch.`;
    case 'receivedByState':
      return `Đã giải quyết + đang giải quyết + tạm dừng = ${number(warning.sum)}, nhưng tiếp nhận cộng kỳ trước chuyển sang là ${number(warning.total)}: lệch ${gap(warning.gap)}. Xem lại các số, hoặc ghi rõ vì sao lệch.`;
    case 'partsAgainstWhole':
      return `Các đơn vị cộng lại là ${number(warning.sum)}, nhưng toàn xã, phường ghi ${number(warning.total)}: lệch ${gap(warning.gap)}. Xem lại hai số.`;
    case 'aboveItsWhole':
      return `Đây là một phần của chỉ tiêu khác mà số đếm ${number(warning.count)} lại lớn hơn số của cả chỉ tiêu đó (${number(warning.parent)}). Xem lại hai số.`;
    case 'otherDenominator':
      return `Mẫu số ${number(warning.count)} khác số ${number(warning.parent)} của chỉ tiêu mà chỉ tiêu này là một phần. Xem lại, hoặc ghi rõ vì sao khác.`;
  }
}

function sayOther(warning: Exclude<ResultWarning, OfSums>, { part, period }: WarningNames): string {
  switch (warning.kind) {
    case 'shareJump':
      return `Tỷ lệ ${shownShare(warning.now)} khác nhiều so với ${shownShare(warning.before)} của ${warning.periods === 1 ? 'kỳ gần nhất' : `${number(warning.periods)} kỳ trước cộng lại`}. Nếu số đúng, xác nhận hoặc ghi rõ vì sao.`;
    case 'sizeJump':
      return `Số đếm ${number(warning.now)} khác hẳn mức thường có (${number(warning.before)}). Xem có thừa, thiếu một chữ số không.`;
    case 'runningTotalFell':
      return `Số lũy kế từ đầu năm là ${number(warning.now)}, lại nhỏ hơn ${number(warning.before)} của ${period(warning.period)}. Xem có ghi nhầm số riêng của kỳ không.`;
    case 'sameAsBefore':
      return `Số liệu giống hệt ${period(warning.period)}. Xem có chép lại số cũ không.`;
    case 'sameAsOtherPart':
      return `Số liệu giống hệt của ${warning.part === whole ? 'toàn xã, phường' : part(warning.part)}. Xem có chép nhầm không.`;
    case 'cutOffBeforeEnd':
      return `Số liệu chốt trước ngày cuối kỳ (${vietnameseDay(warning.lastDay)}) ${number(warning.days)} ngày, nên chưa phải số cả kỳ. Chốt lại đến ngày cuối kỳ nếu đã có đủ số.`;
  }
}

const gap = (difference: number): string => number(Math.abs(difference));
