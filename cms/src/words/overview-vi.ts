import { explainedWords } from '@camket/shared/results';

/** Words of the overview of a commune's promises, in Vietnamese. */
export const overviewVi = {
  title: 'Tình hình thực hiện',
  lede: (year: number) => `Năm ${year}, tính từ những gì đã công bố: đúng như người dân đang thấy.`,
  chooseCommune: 'Xã, phường, đặc khu',
  show: 'Xem',
  tile: (year: number) => `Chỉ tiêu năm ${year}`,
  chart: 'Số chỉ tiêu theo tình trạng',
  indicators: 'Từng chỉ tiêu, xấu nhất ở trên',
  none: 'Chưa có văn bản nào của năm nay được công bố.',
  state: 'Tình trạng',
  count: 'Số chỉ tiêu',
  notJudged: 'không xét',
  reports: 'Báo cáo đã nhận',
  reportsOf: (received: number, due: number) => `${received}/${due} báo cáo đến hạn đã công bố đủ số liệu`,
  reportsNone: 'Chưa có báo cáo nào đến hạn',
  overdue: (count: number) => `${count} báo cáo quá hạn`,
  actions: 'Hành động khắc phục',
  actionsOpen: (open: number) => (open === 0 ? 'Không có việc khắc phục nào đang mở' : `${open} việc đang mở`),
  actionsEnded: (ended: number) => `${ended} việc đã kết thúc`,
  causesLate: (late: number) => `${late} việc nêu nguyên nhân muộn`,
  cutOff: (day: string) => `Số liệu mới nhất chốt ngày ${day}`,
  nextDue: (day: string) => `Hạn báo cáo tới: ${day}`,
  all: 'Xem từng chỉ tiêu',
  why: 'Vì sao?',
  onSite: 'Trang công khai',
  document: 'Văn bản',
  value: 'Kết quả đến nay',
  provisional:
    'Có số liệu tạm tính do máy gửi, chưa ai kiểm tra. Nếu không đạt, hành động khắc phục mở sau khi số liệu được kiểm tra.',
  explained: explainedWords,
};
