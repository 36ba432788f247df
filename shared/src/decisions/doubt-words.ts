import type { DoubtKind } from './doubts.ts';

/** For each doubt: what looks wrong, with `…` for the text it is about, and what to look at. */
export const doubtWords = {
  noSignedFile: ['chưa có bản ký kèm theo', 'Đính kèm bản ký (PDF) để người đọc đối chiếu.'],
  noLegalBasis: ['không nêu căn cứ nào', 'Kiểm tra phần căn cứ của văn bản.'],
  suspectSymbol: ['số và ký hiệu «…» khác thể thức thường dùng', 'Đối chiếu với bản ký; ví dụ đúng: 241/QĐ-UBND.'],
  yearFarFromSigning: ['năm thực hiện … cách xa ngày ký', 'Kiểm tra năm thực hiện và ngày ban hành.'],
  noPlan: ['có mục tiêu nhưng chưa có kế hoạch thực hiện', 'Kiểm tra xem văn bản có kèm kế hoạch không.'],
  objectiveWithoutIndicator: [
    'chưa có chỉ tiêu nào để đo',
    'Tách lời hứa trong mục tiêu thành chỉ tiêu, hoặc ghi là định tính.',
  ],
  objectiveWithoutTask: ['chưa có nhiệm vụ nào phục vụ', 'Kiểm tra kế hoạch thực hiện của mục tiêu này.'],
  skippedNumber: ['số thứ tự «…» nhảy cóc', 'Kiểm tra xem có sót dòng; số in trong bản ký thì giữ nguyên.'],
  repeatedNumber: ['số thứ tự «…» lặp lại', 'Đối chiếu với bản ký; số in trong bản ký thì giữ nguyên.'],
  taskWithoutLead: ['chưa có đơn vị chủ trì', 'Kiểm tra ai chủ trì nhiệm vụ này.'],
  taskWithoutTime: ['chưa có thời gian hoàn thành', 'Kiểm tra cột thời gian của kế hoạch.'],
  duplicateTask: [
    'trùng hoàn toàn với một nhiệm vụ đứng trước',
    'Kiểm tra xem có nhập thừa; bản ký in hai lần thì giữ nguyên.',
  ],
  unknownBody: [
    '«…» chưa gắn với đơn vị nào của địa phương',
    'Chọn đơn vị, hoặc để nguyên nếu là vai trò, tập thể, cơ quan ngoài.',
  ],
  timeNotRead: ['thời gian «…» chưa được đọc thành ngày', 'Chọn nghĩa của câu chữ này; chưa chọn thì không có hạn.'],
  timeAmbiguous: ['thời gian «…» có nhiều cách hiểu', 'Chọn một cách hiểu và ghi lý do; chưa chọn thì không có hạn.'],
  causeTermNotRead: [
    'câu «…» chưa ghi trong mấy ngày phải nêu nguyên nhân',
    'Điền số ngày; chưa điền thì theo hạn mà xã đã công bố, hoặc hạn mặc định.',
  ],
  deadlineBeforeSigning: [
    'hạn «…» đứng trước ngày ký văn bản',
    'Đối chiếu với bản ký; hạn này tự nó không bị coi là quá hạn.',
  ],
  reportBeforeWork: [
    'báo cáo «…» đến hạn khi việc còn chưa xong',
    'Ghi cách hiểu: báo cáo cho cả kỳ hay cho số liệu đến lúc đó.',
  ],
  impossibleDate: ['văn bản viện dẫn ghi «…», ngày không có trong lịch', 'Đối chiếu với văn bản được viện dẫn.'],
  citedAfterSigning: ['văn bản viện dẫn ghi «…», sau ngày ký văn bản này', 'Đối chiếu với văn bản được viện dẫn.'],
  indicatorWithoutTarget: [
    'chưa có mức cần đạt, nên không xét đạt hay không đạt',
    'Nhập mức cần đạt nếu câu chữ có nêu.',
  ],
  gradeWithoutScale: ['chưa có thang xếp loại, nên không xét đạt hay không đạt', 'Nhập các bậc từ thấp đến cao.'],
  changeWithoutBaseline: [
    'chưa rõ so với kỳ nào, nên không xét đạt hay không đạt',
    'Ghi kỳ gốc và chỉ tiêu của kỳ đó.',
  ],
  indicatorsNotListed: ['chưa nêu những chỉ tiêu được tính', 'Chọn các chỉ tiêu được tính vào tỷ lệ này.'],
  targetBeyondWhole: [
    'mức …% nằm ngoài khoảng 0–100% của một tỷ lệ',
    'Kiểm tra cách đo: so với kế hoạch thì có thể vượt 100%.',
  ],
  noDayKnown: ['chưa ghi ngày công bố của chỉ số do cơ quan khác đo', 'Ghi ngày dự kiến biết kết quả.'],
} as const satisfies Record<DoubtKind, readonly [wrong: string, look: string]>;
