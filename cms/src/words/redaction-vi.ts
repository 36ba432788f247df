/** Words of the screen on which an administrator redacts what was published, in Vietnamese. */
export const redactionVi = {
  title: 'Che nội dung đã công bố',
  begin: 'Che nội dung này…',
  lede: 'Dùng khi dữ liệu cá nhân đã công bố nhầm. Hãy xem kỹ trước khi che: việc này không lấy lại được.',
  notYours: 'Chỉ quản trị viên được che nội dung đã công bố.',
  number: 'Số mục trong sổ công bố',
  numberHelp: 'Số đứng đầu mỗi dòng của sổ công bố.',
  open: 'Xem mục này',
  noEntry: 'Sổ công bố không có mục nào mang số này.',
  choose: 'Chọn các bản sẽ che',
  chooseHelp:
    'Dữ liệu cá nhân thường nằm ở nhiều bản của cùng một nội dung. Mở từng bản ra xem, rồi chọn mọi bản có dữ liệu đó.',
  chooseOne: 'Hãy chọn ít nhất một bản.',
  foresee: 'Xem trước với lựa chọn này',
  entry: (seq: number) => `Mục số ${seq}`,
  already: 'đã che',
  emptied: 'Sẽ che',
  quoting: 'Trích lại nội dung này nên cũng bị che',
  becomes: (version: number) => `bản ${version} không còn nội dung đó được công bố thay`,
  nothingQuotes: 'Không có báo cáo, nhiệm vụ hay hành động khắc phục nào đã công bố trích lại nội dung này.',
  drafts: 'Bản chưa công khai sẽ mất lời',
  noDrafts: 'Không có bản nháp hay thư nào nhắc lại nội dung này.',
  rows: {
    decisions: 'văn bản đang soạn',
    results: 'số liệu',
    'task-reports': 'báo cáo nhiệm vụ',
    'unit-reports': 'báo cáo của đơn vị',
    reports: 'báo cáo tổng hợp',
    actions: 'hành động khắc phục',
    deviations: 'sai lệch',
    mails: 'thư',
  },
  filesGone: (count: number) => `Số tệp không còn trong kho: ${count}.`,
  stays: 'Điều còn lại',
  staysHelp:
    'Số mục, ngày giờ, địa chỉ công khai và mã băm vẫn còn, nên chuỗi của sổ vẫn kiểm tra được. Trang công khai ghi rõ nội dung đã che và căn cứ. Nếu bản bị che là bản đang có hiệu lực, đơn vị soạn bản đính chính thay cho nó.',
  warning:
    'Không lấy lại được: nội dung, mọi bản lưu trước đó và tệp kèm theo bị xóa khỏi máy chủ này và khỏi các bản sao đi theo sổ.',
  ground: 'Căn cứ che (công khai)',
  groundHelp: 'Ai cũng đọc được câu này. Không nhắc lại nội dung bị che.',
  groundNeeded: 'Cần nêu căn cứ che.',
  confirm: (seq: number) => `Để xác nhận, gõ số mục ${seq}`,
  confirmWrong: (seq: number) => `Số vừa gõ chưa đúng: cần gõ ${seq}.`,
  redact: (count: number) => `Che ${count} mục`,
  done: (seq: number) => `Đã che. Lần che này là mục số ${seq} của sổ công bố.`,
  doneCovered: 'Đã công bố bản không còn nội dung đó của:',
  seePublic: 'Xem trang công khai',
  toRegister: 'Về sổ công bố',
  emptiedHere:
    'Nội dung đã công bố ở đây đã được che. Người có quyền đính chính có thể soạn lại bản thay thế; không lời cũ nào tự trở lại.',
};

/** The words of this screen, in any of the panel's languages. */
export type RedactionWords = typeof redactionVi;
