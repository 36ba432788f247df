import type { Span } from '../source/source-text.ts';

/** What the Office is told is wrong in a document, in the order in which it is explained. */
const wrong = [
  'restatedDifferently',
  'impossibleDate',
  'deadlineBeforeSigning',
  'reportBeforeWork',
  'blankNumber',
  'blankDate',
  'duplicateRow',
  'skippedNumber',
  'suspectSymbol',
  'inconsistentName',
] as const;

/** What is no fault of the document, but will have to be settled before results can be held against it. */
const advice = [
  'objectiveWithoutMeasure',
  'objectiveWithoutTask',
  'zeroDenominator',
  'ambiguousReporting',
  'periodNotGiven',
] as const;

/** Every kind of doubt about a document. */
export const sourceDoubtKinds = [...wrong, ...advice] as const;

/** A kind of doubt about a document. */
export type SourceDoubtKind = (typeof sourceDoubtKinds)[number];

/** Something in a document that looks wrong or open. It warns; it neither blocks nor changes the signed words. */
export interface SourceDoubt {
  readonly kind: SourceDoubtKind;
  /** The characters that it is about, the first of them to be shown first; none where the source does not tell. */
  readonly spans: readonly Span[];
  /** The value that it is about, where it is one: `tasks.3.deadline`. */
  readonly path?: string;
  /** What is odd, in Vietnamese, with the words quoted. */
  readonly sentence: string;
  /** What to do about it, in Vietnamese. */
  readonly remedy: string;
}

const titles = {
  restatedDifferently: 'Kế hoạch nhắc lại mục tiêu bằng lời khác',
  impossibleDate: 'Ngày của văn bản viện dẫn không hợp lý',
  deadlineBeforeSigning: 'Hạn đứng trước ngày ký',
  reportBeforeWork: 'Báo cáo trước khi việc hoặc kỳ kết thúc',
  blankNumber: 'Số để trống',
  blankDate: 'Ngày để trống',
  duplicateRow: 'Dòng trùng nhau',
  skippedNumber: 'Số thứ tự không liên tục',
  suspectSymbol: 'Ký hiệu có thể sai',
  inconsistentName: 'Một tên viết nhiều cách',
  objectiveWithoutMeasure: 'Mục tiêu chưa có gì để đo',
  objectiveWithoutTask: 'Mục tiêu chưa có công việc',
  zeroDenominator: 'Mẫu số có thể bằng không',
  ambiguousReporting: 'Thời hạn có nhiều cách hiểu',
  periodNotGiven: '«Định kỳ» nhưng không rõ kỳ nào',
} as const satisfies Record<SourceDoubtKind, string>;

/** What a kind of doubt is called on the screen, in Vietnamese. */
export function titleOfDoubt(kind: SourceDoubtKind): string {
  return titles[kind];
}

/** Whether a kind of doubt is advice on what is still open rather than something wrong in the document. */
export function isAdvice(kind: SourceDoubtKind): boolean {
  return advice.some((known) => known === kind);
}

/** The doubts as their characters stand in the document; those that stand nowhere come last, in the order given. */
export function doubtsByPlace(doubts: readonly SourceDoubt[]): readonly SourceDoubt[] {
  const placeOf = ({ spans }: SourceDoubt): number => Math.min(Infinity, ...spans.slice(0, 1).map(({ from }) => from));
  return doubts.toSorted((one, other) => {
    const [here, there] = [placeOf(one), placeOf(other)];
    return here === there ? 0 : here - there;
  });
}
