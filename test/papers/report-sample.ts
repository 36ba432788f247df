import type { Report } from '@camket/shared/reports';
import { calendarDay } from '@camket/shared/values';

const indicators = Array.from({ length: 14 }, (_, place): Report['indicators'][number] => ({
  indicator: `ct${String(place + 1)}`,
  phrase: `Tỷ lệ hồ sơ thuộc lĩnh vực số ${String(place + 1)} được giải quyết đúng hẹn, trước hẹn đạt từ 95% trở lên`,
  target: 'từ 95% trở lên',
  value: place === 3 ? 'đến hạn chưa báo cáo' : `9${String(place % 10)},25% (1.8${String(10 + place)}/2.000)`,
  toDate: '96,40% (5.784/6.000)',
  state: place === 3 ? 'overdue' : place === 0 ? 'missed' : 'met',
  verdict: place === 3 ? 'quá hạn từ ngày 06/04/2026' : place === 0 ? 'không đạt' : 'đạt',
  sources: [],
}));

const tasks = Array.from({ length: 12 }, (_, place): Report['tasks'][number] => ({
  task: `nv${String(place + 1)}`,
  content: `Rà soát quy trình nội bộ số ${String(place + 1)} và công khai tại bộ phận tiếp nhận`,
  lead: 'Phòng Văn hóa - Xã hội',
  state: place === 1 ? 'overdue' : 'doneInTime',
  verdict: place === 1 ? 'quá hạn từ ngày 02/04/2026' : 'hoàn thành đúng hạn, ngày 20/03/2026',
  sources: [],
}));

/** An invented consolidated report that fills several pages. */
export const sampleReport: Report = {
  number: '45',
  symbol: 'BC-UBND',
  place: 'Bến Mây',
  issuedOn: calendarDay('2026-04-09'),
  issuer: 'Ủy ban nhân dân xã Bến Mây',
  about: 'Kết quả thực hiện mục tiêu chất lượng quý I năm 2026',
  legalBases: [],
  recipients: ['Thường trực Đảng ủy, Thường trực Hội đồng nhân dân', 'Các đơn vị thuộc Ủy ban nhân dân', 'Lưu: VT'],
  signer: {
    name: 'Hoàng Thị Mẫu',
    position: 'PHÓ CHỦ TỊCH',
    authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
  },
  decision: { subject: 'xa-ben-may/van-ban/12-qd-ubnd-2026', version: 1 },
  period: '2026-Q1',
  part: 'whole',
  compiled: { seq: 40, day: calendarDay('2026-04-08') },
  indicators,
  tasks,
  otherTasks: 5,
  units: [
    {
      unit: 'mot',
      name: 'Phòng Văn hóa - Xã hội',
      due: 7,
      reported: 7,
      late: 1,
      missing: [],
      dueDay: calendarDay('2026-03-31'),
    },
    {
      unit: 'hai',
      name: 'Trung tâm Phục vụ hành chính công',
      due: 7,
      reported: 6,
      late: 0,
      missing: ['ct4'],
      dueDay: calendarDay('2026-03-31'),
      overdueSince: calendarDay('2026-04-02'),
    },
  ],
  narrative: {
    opening:
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân xã Bến Mây về việc ban hành mục tiêu chất lượng năm 2026, Ủy ban nhân dân xã Bến Mây báo cáo kết quả thực hiện mục tiêu chất lượng quý I năm 2026 như sau:',
    results:
      'Tính đến ngày 08/04/2026, trong 14 chỉ tiêu của quý I năm 2026 có 01 chỉ tiêu không đạt, 01 chỉ tiêu quá hạn, 12 chỉ tiêu đạt.',
    shortcomings: 'Chỉ tiêu “Tỷ lệ hồ sơ thuộc lĩnh vực số 1” không đạt.',
    causes: 'Thiếu người trong tháng 3 do hai công chức nghỉ chế độ.',
    directions: 'Bố trí thêm một công chức tại bộ phận tiếp nhận.\nĐôn đốc các đơn vị còn thiếu số liệu.',
    proposals: 'Không có.',
  },
  files: [],
};
