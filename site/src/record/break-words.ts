import type { Fault } from '@camket/shared/register';

/** What can be wrong with a feed: a line that does not hold, another history than ours, or fewer entries than we have. */
export type FeedFault = Fault | 'otherHistory' | 'feedBehind' | 'damagedLine';

/** What went wrong with the register, and at which entry. */
export interface FeedBreak {
  readonly seq: number;
  readonly fault: FeedFault;
}

const words = {
  notJson: 'không phải là JSON',
  notAnEntry: 'không đúng dạng một mục của sổ',
  notCanonical: 'không viết theo dạng chuẩn (RFC 8785)',
  wrongNumber: 'sai số thứ tự',
  wrongPrevious: 'không nối tiếp mục trước',
  wrongHash: 'sai mã băm của mục',
  wrongBody: 'nội dung không khớp mã băm',
  timeGoesBack: 'thời điểm lùi về trước mục trước',
  noReason: 'là bản mới nhưng thiếu lý do công khai',
  bodyMissing: 'thiếu nội dung mà không có mục che dữ liệu nào nêu tên',
  otherHistory: 'khác với mục cùng số mà trang này đã giữ: lịch sử của sổ đã bị viết lại',
  feedBehind: 'chưa có ở hệ thống quản trị, dù trang này đã giữ: hệ thống quản trị đã mất mục',
  damagedLine: 'bị hỏng trên đĩa của trang này; đang tải lại',
} as const satisfies Record<FeedFault, string>;

/** The break as a sentence for whoever keeps the site running. */
export function sayBreak({ seq, fault }: FeedBreak): string {
  return `Mục số ${seq} của sổ công bố ${words[fault]}.`;
}
