/** Words of the evidence that tasks leave behind, and of the times at which they are due. */
export const taskEvidenceVi = {
  title: 'Kết quả phải có theo kế hoạch',
  help: 'Mỗi mục dưới đây được đọc từ cột “Kết quả dự kiến” của kế hoạch. Gắn tệp vào từng mục, hoặc nêu vì sao không có. Nhiệm vụ chỉ được báo “Đã xong” khi không mục nào còn thiếu.',
  others: 'Minh chứng khác',
  there: (count: number) => `Đã có ${count} tệp`,
  explained: 'Không có tệp, đã nêu lý do',
  absent: 'Còn thiếu',
  ifAny: 'Chỉ cần khi có phát sinh',
  missing: 'Vì sao không có (công khai)',
  missingHelp: 'Người dân sẽ đọc câu này trên trang công khai. Để trống nếu có tệp.',
  pieceAbsent: (piece: string) => `Còn thiếu “${piece}”: tải tệp lên, hoặc nêu vì sao không có.`,
  dropHelp:
    'PDF, ảnh, Word, Excel; tối đa 20 MB mỗi tệp. Tệp ở đây được công bố cùng số liệu: hãy che thông tin cá nhân trước, rồi khai mã băm của bản gốc.',
  covered: 'Bản này đã che một phần',
  coveredHelp:
    'Chọn bản gốc trên máy để lấy mã băm. Bản gốc không được tải lên, không ai xem được; mã băm chứng minh sau này rằng bản gốc chưa bị thay đổi.',
  chooseOriginal: 'Chọn bản gốc trên máy',
  pasteHash: 'Hoặc dán mã băm SHA-256 của bản gốc',
  original: (hash: string) => `Đã che một phần; bản gốc có mã băm ${hash.slice(0, 12)}…`,
  notCovered: 'Bỏ mã băm',
  sameFile: 'Tệp vừa chọn giống hệt bản công khai. Hãy chọn bản gốc, chưa che.',
  wrongHash: 'Mã băm SHA-256 gồm 64 chữ số và chữ cái từ a đến f.',
  slotDue: (slot: string, day: string, state: string) => `${slot}, hạn ${day}: ${state}`,
  slot: (slot: string, state: string) => `${slot}: ${state}`,
  slotHelp: 'Chọn lần thực hiện mà báo cáo này nói tới. Tình trạng tính theo các báo cáo đã công bố.',
  onceState: 'Hạn và tình trạng',
};
