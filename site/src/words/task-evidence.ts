/** Words of the evidence that tasks leave behind, and of each time at which they are due. */
export const evidenceWords = {
  slots: 'Từng lần thực hiện',
  due: 'hạn',
  doneOn: 'xong ngày',
  pieces: 'Kết quả phải có theo kế hoạch',
  absent: 'chưa có',
  explained: 'không có tệp; lý do:',
  others: 'Minh chứng khác',
  hash: 'Mã băm',
  covered: 'Bản công khai đã che thông tin cá nhân; bản gốc không công khai, có mã băm',
  notKept: 'tệp đang được tải về, xin xem lại sau',
} as const;
