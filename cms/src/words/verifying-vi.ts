/** Words of the list of sheets that wait for the ISO secretary, in Vietnamese. */
export const verifyingVi = {
  lede: 'Mỗi dòng là bảng số liệu của một đơn vị trong một kỳ; bảng chờ lâu nhất đứng đầu. Bấm vào tên đơn vị để xem.',
  waitingTitle: 'Chờ thẩm định',
  homeTitle: 'Số liệu chờ thẩm định',
  withUnits: 'Còn ở đơn vị',
  withUnitsHelp: 'Số liệu đã trả lại để sửa, hoặc đã đến hạn mà đơn vị chưa trình.',
  about: (period: string, decision: string) => `${period}, theo ${decision}`,
  since: (day: string) => `chờ từ ${day}`,
  dueDay: (day: string) => `hạn gửi ${day}`,
  noUnit: 'Chưa giao đơn vị nào',
  counted: {
    waiting: (count: number) => `${count} chờ thẩm định`,
    own: (count: number) => `${count} do anh/chị trình, cần người khác xem`,
    returned: (count: number) => `${count} đã trả lại`,
    overdue: (count: number) => `${count} chưa trình, quá hạn`,
    missing: (count: number) => `${count} chưa trình`,
  },
  none: 'Không có số liệu nào chờ thẩm định.',
  noneHelp: 'Khi đơn vị trình số liệu, tên đơn vị hiện ở đây kèm số dòng và ngày trình.',
  next: (title: string, unit: string, day: string) => `Sắp tới: ${title} của ${unit}, hạn gửi ${day}.`,
  other: 'Mở bảng của đơn vị, văn bản, kỳ khác',
  all: 'Xem tất cả các đơn vị',
  done: 'Không còn dòng nào của bảng này chờ anh/chị thẩm định.',
  toNext: (unit: string, period: string, count: number) => `Sang ${unit}, ${period} (${count} dòng chờ)`,
  lastOne: 'Không đơn vị nào khác có số liệu chờ.',
  toList: 'Về danh sách thẩm định',
};

/** The words of this list, in any of the panel's languages. */
export type VerifyingWords = typeof verifyingVi;
