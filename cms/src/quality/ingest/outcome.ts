import type { Complaint } from '../refusal.ts';
import type { CheckedFigure } from './check-figure.ts';
import type { Told } from './decide.ts';

/** What can become of one row of a push. */
export const outcomes = ['submitted', 'needsCause', 'published', 'held', 'unchanged', 'outdated', 'refused'] as const;

/** What became of one row of a push, in words for the one who reads the answer. */
export interface Outcome {
  readonly row: number;
  readonly outcome: (typeof outcomes)[number];
  readonly message: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly part?: string;
  readonly cutOff?: string;
  /** The row of the workroom that was made of it. */
  readonly id?: string;
  /** The number of its entry in the register. */
  readonly seq?: number;
  /** What is known already, where that is why the row was not taken. */
  readonly known?: Told;
  /** What was sent, beside what is known. */
  readonly sent?: Told;
  readonly errors?: readonly Complaint[];
}

const messages = {
  submitted: 'Đã nhận, đang chờ Thư ký ISO kiểm tra.',
  needsCause: 'Đã nhận. Số liệu chưa đạt mức đã cam kết: đơn vị cần ghi nguyên nhân rồi trình.',
  published: 'Đã công bố, ghi rõ là số liệu tự động, tạm tính.',
  unchanged: 'Số liệu này đã nhận từ trước.',
  outdated: 'Đã có số liệu chốt ở ngày muộn hơn: dòng này không thay được số liệu đó.',
  week: 'Đã nhận, chưa công bố: số liệu tạm tính chỉ công bố lại sau một tuần, hoặc khi mức đạt được thay đổi.',
  underWay: 'Đã nhận, chưa công bố: đang có người xử lý số liệu của đúng chỉ tiêu, kỳ và đơn vị này.',
} as const;

/** The sentence of an outcome. */
export const sayOutcome = (name: keyof typeof messages): string => messages[name];

const refusals = {
  conflict:
    'Ngày chốt này đã có số liệu khác. Một ngày chốt chỉ có một số liệu: gửi với ngày chốt mới hơn, hoặc nhờ đơn vị đính chính.',
  underWay:
    'Đang có người xử lý số liệu của đúng chỉ tiêu, kỳ và đơn vị này: hãy gửi lại sau khi số liệu đó được duyệt.',
} as const;

/** The complaint for a figure that cannot take the place of what is there. */
export function complaintFor(kind: keyof typeof refusals): Complaint {
  return { kind, field: 'cutOff', message: refusals[kind] };
}

/** What names a figure in an answer. */
export function namesOf({ row, result: { indicator, period, part, cutOff } }: CheckedFigure) {
  return { row, indicator, period, part, cutOff };
}

/** The outcome of a row that was refused. */
export function refusedOutcome(
  names: Pick<Outcome, 'row' | 'indicator' | 'period' | 'part' | 'cutOff'>,
  errors: readonly Complaint[],
  beside: Pick<Outcome, 'known' | 'sent'> = {},
): Outcome {
  return { ...names, outcome: 'refused', message: errors.map(({ message }) => message).join(' '), errors, ...beside };
}
