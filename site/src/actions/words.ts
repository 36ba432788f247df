import type { ActionStage } from '@camket/shared/actions';

/** What stands before a cause, with what it is late by in brackets: "Vì sao (nêu muộn 4 ngày làm việc)". */
export const withLateness = (word: string, late: string | undefined): string =>
  late === undefined ? word : `${word} (${late})`;

/** The texts of the pages about corrective actions and accepted deviations. */
export const actionWords = {
  list: 'Hành động khắc phục',
  listIntro: (place: string) =>
    `Mỗi khi một chỉ tiêu của ${place} không đạt trong một kỳ đã kết thúc, hệ thống tự mở một hành động khắc phục: vì sao không đạt, làm gì, ai làm, đến bao giờ. Chỉ số liệu của kỳ sau mới cho biết việc làm có hiệu quả hay không.`,
  none: (place: string) => `${place} chưa có hành động khắc phục nào: chưa kỳ nào được công bố là không đạt.`,
  open: (count: number) => `Đang mở (${String(count)})`,
  ended: (count: number) => `Đã kết thúc (${String(count)})`,
  endedIn: (year: number, count: number) => `Các kỳ năm ${String(year)} (${String(count)})`,
  one: 'Khắc phục',
  title: (what: string) => `Khắc phục: ${what}`,
  stands: 'Tình hình',
  missed: (figure: string, target: string) => {
    const said = figure.replace(/\.$/, '').replace(/^kết luận/, 'Kết luận');
    return `${said.startsWith('Kết luận') ? said : `Kết quả ${said}`}; mức cần đạt: ${target}.`;
  },
  why: 'Vì sao',
  doing: 'Đang làm',
  by: 'hạn',
  shownBy: 'Số liệu sau đó',
  effect: 'Hiệu quả',
  silent: (days: number) => `Đã ${String(days)} ngày chưa có bước nào mới được công bố.`,
  found: 'Không đạt',
  foundWith: (value: string, day: string) => `${value}, phát hiện ngày ${day}`,
  seeResult: 'Xem số liệu',
  cause: 'Nguyên nhân',
  noCause: 'chưa nêu',
  deed: 'Việc làm để khắc phục',
  noDeed: 'chưa nêu',
  owner: 'Ai chịu trách nhiệm',
  whole: 'Lãnh đạo ủy ban',
  dueDay: 'Hạn hoàn thành',
  noneYet: 'chưa giao',
  steps: 'Các bước',
  stepDone: 'đã làm',
  stepPlanned: 'dự kiến',
  done: 'Đã làm xong',
  term: 'Hạn nêu nguyên nhân',
  termOf: (term: string, day: string) => `${term}, tức chậm nhất ngày ${day}`,
  termClause: 'Xem trong văn bản',
  follows: 'Kỳ trước cũng không đạt: xem hành động khắc phục trước đó',
  followedBy: 'Kỳ sau lại không đạt: xem hành động khắc phục tiếp theo',
  timeline: 'Diễn biến',
  sameDay: 'cùng ngày',
  daysLater: (days: number) => `sau ${String(days)} ngày`,
  notYet: 'chưa',
  versions: 'Các bản đã công bố',
  emptied: (seq: number) => `Nội dung của bản này đã được che (mục số ${String(seq)} trong sổ công bố).`,
  home: (open: number, overdue: number) =>
    open === 0
      ? 'Không có hành động khắc phục nào đang mở.'
      : `${String(open)} hành động khắc phục đang mở${overdue === 0 ? '' : `, ${String(overdue)} quá hạn`}.`,
  homeLink: 'Xem các hành động khắc phục',
  seeAction: 'Xem hành động khắc phục này',
  ofIndicator: 'Khi không đạt đã làm gì',
  milestones: {
    open: 'Phát hiện',
    causeKnown: 'Nêu nguyên nhân',
    inHand: 'Bắt tay khắc phục',
    done: 'Làm xong',
    end: 'Kết luận',
  },
  ends: {
    effective: 'Có hiệu quả',
    notEffective: 'Không có hiệu quả',
    noLongerMissed: 'Đã đính chính số liệu, không còn là không đạt',
  } satisfies Partial<Record<ActionStage, string>>,
  deviation: 'Sai lệch được chấp nhận',
  deviationNote:
    'Tình trạng đạt hay không đạt vẫn tính như thường; sai lệch chỉ cho biết vì sao xã chấp nhận trong thời gian này.',
  reason: 'Lý do',
  document: 'Theo văn bản',
  holds: 'Thời gian',
  indicator: 'Chỉ tiêu',
  period: 'Kỳ',
  part: 'Đơn vị',
  stepLate: 'dự kiến, đã qua ngày mà chưa ghi là xong',
} as const;
