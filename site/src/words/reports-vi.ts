/** Words of the page on which the public sees who reports when, and what came of it. */
export const reportsVi = {
  title: (year: number) => `Báo cáo, năm ${String(year)}`,
  intro: (place: string) =>
    `Đơn vị nào của ${place} phải báo cáo, hạn ngày nào, đã có chưa. Ngày có là ngày số liệu được công bố ở đây.`,
  none: (place: string, year: number) => `${place} chưa công bố văn bản nào quy định báo cáo cho năm ${String(year)}.`,
  calendarOf: (year: number) => `Lịch báo cáo năm ${String(year)}`,
  by: 'Theo',
  noClause:
    'Văn bản không ghi thời hạn báo cáo, nên không kỳ nào bị tính quá hạn. Số liệu được xếp theo quý để dễ theo dõi.',
  understood: 'Được hiểu là:',
  whyUnderstood: 'Vì sao hiểu như vậy?',
  punctuality: 'Từng đơn vị đến nay',
  record: (inTime: number, late: number, overdue: number) => {
    const told = [
      ...(overdue === 0 ? [] : [`${String(overdue)} báo cáo quá hạn chưa có đủ`]),
      ...(late === 0 ? [] : [`${String(late)} báo cáo muộn`]),
      ...(inTime === 0 ? [] : [`${String(inTime)} báo cáo đúng hạn`]),
    ];
    return `${told.join(', ')}.`;
  },
  unit: 'Đơn vị báo cáo',
  how: 'Tình hình',
  whole: (place: string) => `${place} (toàn đơn vị)`,
  external: 'số liệu do nơi khác đo',
  dueOn: 'Hạn',
  dayOff: (day: string) => `(ngày nghỉ, nên nộp đến hết ${day} vẫn là đúng hạn)`,
  workingDays: (days: number) => `tức ${String(days)} ngày làm việc`,
  noDueDay: 'Văn bản không định ngày',
  cameOn: 'Có đủ ngày',
  counted: (came: number, all: number) =>
    came === 0
      ? `Chưa có số liệu nào trong ${String(all)} chỉ tiêu`
      : `Mới có ${String(came)} trong ${String(all)} chỉ tiêu`,
  markedFrom: 'Tính quá hạn từ',
};
