import { isCalendarDay, vietnameseDay, vietnameseNumber } from '../values/index.ts';
import type { ResultFault, ResultFaultKind } from './result-fault.ts';

/** For each fault: what is wrong, with `…` for the text at fault, and what would be right. */
const words = {
  notCount: '«…» không phải số đếm. Ghi một số nguyên từ 0 trở lên.',
  numeratorAboveDenominator:
    'Số đạt … lớn hơn tổng số. Số đạt (tử số) chỉ đếm những trường hợp nằm trong tổng số (mẫu số); kiểm tra lại hai số.',
  percentageInsteadOfCounts:
    'Chỉ tiêu này cần tử số và mẫu số, không nhận riêng tỷ lệ phần trăm. Ghi số trường hợp đạt và tổng số trường hợp.',
  computedNotTyped:
    'Tỷ lệ này được tính từ kết quả của các chỉ tiêu khác, không nhập tay. Nhập kết quả cho các chỉ tiêu đó.',
  wrongKind: 'Loại số liệu không hợp với cách đo của chỉ tiêu. Chọn đúng loại số liệu mà chỉ tiêu yêu cầu.',
  notDecimal: '«…» không phải là một con số. Ghi một con số, ví dụ 95 hoặc 40,6.',
  notWholeCount: '«…» không phải số đếm nguyên. Ghi một số nguyên từ 0 trở lên.',
  blankGrade: 'Chưa ghi bậc xếp loại. Chọn một bậc của thang xếp loại.',
  gradeNotOnScale: 'Bậc «…» không có trong thang xếp loại của chỉ tiêu. Chọn một bậc của thang.',
  rankOutsidePopulation: 'Thứ hạng … không hợp lý. Ghi thứ hạng từ 1 đến số đơn vị được xếp hạng.',
  blankNote: 'Chưa có lời kết luận. Ghi kết luận dựa vào đâu.',
  blankGround: 'Chưa nêu căn cứ không công khai. Ghi căn cứ.',
  blankReason: 'Chưa nêu vì sao chỉ tiêu không áp dụng ở đây. Ghi lý do.',
  noSource: 'Chưa ghi nguồn số liệu. Ghi số liệu lấy từ đâu.',
  noPeriod: '«…» không phải là một kỳ. Chọn tháng, quý, nửa năm hoặc năm.',
  periodOutsideYear: 'Kỳ báo cáo nằm ngoài năm … của văn bản. Chọn một kỳ trong năm đó.',
  noCutOff: 'Ngày chốt số liệu «…» không có trong lịch. Ghi một ngày có thật.',
  cutOffBeforePeriod: 'Ngày chốt số liệu đứng trước khi kỳ bắt đầu (…). Ghi ngày trong kỳ.',
  cutOffInFuture: 'Ngày chốt số liệu … chưa đến. Ghi ngày đã chốt số liệu.',
  cutOffAfterDeadline:
    'Chỉ tiêu tính đến hết ngày …; việc hoàn thành sau ngày đó không được tính. Chốt số liệu đến ngày đó.',
  unknownPart: 'Đơn vị «…» không báo cáo chỉ tiêu này. Chọn một đơn vị của chỉ tiêu, hoặc toàn xã, phường.',
  otherIndicator: 'Kết quả này ghi cho chỉ tiêu khác («…»). Chọn lại chỉ tiêu.',
} as const satisfies Record<ResultFaultKind, string>;

/** What keeps a result from being entered, and what would be right, in Vietnamese. */
export function sayResultFault({ kind, value }: ResultFault): string {
  return words[kind].replace('…', () => shown(kind, value ?? ''));
}

function shown(kind: ResultFaultKind, value: string): string {
  if (isCalendarDay(value)) return vietnameseDay(value);
  return kind === 'numeratorAboveDenominator' ? vietnameseNumber(value) : value;
}
