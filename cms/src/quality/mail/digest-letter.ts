import { type CalendarDay, vietnameseDay } from '@camket/shared/values';
import { type Letter, letterGroup, type LetterItem } from './letter.ts';

/** What a week's letter tells. */
export interface Digest {
  readonly name: string;
  readonly overdue: readonly LetterItem[];
  readonly due: readonly LetterItem[];
  readonly returned: readonly LetterItem[];
  readonly toApprove: readonly LetterItem[];
  /** Monday of the week. */
  readonly monday: CalendarDay;
  /** Where the panel stands, `/admin`. */
  readonly adminPath: string;
}

/** The letter of the week; nothing where there is nothing to tell. */
export function digestLetter(digest: Digest): Letter | undefined {
  const { name, overdue, due, returned, toApprove, monday, adminPath } = digest;
  const groups = [
    letterGroup('Đã quá hạn', overdue, adminPath),
    letterGroup('Sắp đến hạn', due, adminPath),
    letterGroup('Bị trả lại, cần sửa', returned, adminPath),
    letterGroup('Chờ anh/chị duyệt', toApprove, adminPath),
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0) return undefined;
  const counts = [
    overdue.length > 0 ? `${overdue.length} việc quá hạn` : undefined,
    due.length > 0 ? `${due.length} việc sắp đến hạn` : undefined,
    returned.length > 0 ? 'có văn bản bị trả lại' : undefined,
    toApprove.length > 0 ? 'có văn bản chờ duyệt' : undefined,
  ].filter((text) => text !== undefined);
  return {
    subject: `Việc trong tuần từ ${vietnameseDay(monday)}: ${counts.join(', ')}`,
    opening: [`Kính gửi: ${name}`, 'Hệ thống Cam kết tổng hợp việc của anh/chị trong tuần:'],
    groups,
    closing: [
      'Không muốn nhận thư tổng hợp hằng tuần: vào mục Tài khoản, bỏ chọn “Nhận thư tổng hợp hằng tuần”.',
      'Thư do hệ thống tự gửi, xin không trả lời.',
    ],
  };
}
