/** Words of the clause that says within how long the cause of a missed target is to be stated. */
export const causeClauseVi = {
  title: 'Khi không đạt: hạn nêu nguyên nhân',
  help: 'Nếu văn bản nói phải nêu nguyên nhân trong mấy ngày khi một chỉ tiêu không đạt, hãy chép câu đó vào đây: hạn này được dùng trước hạn chung của xã. Văn bản không nói thì để trống.',
  wording: 'Nguyên văn',
  placeholder: 'Đơn vị có chỉ tiêu không đạt phải nêu nguyên nhân trong 03 ngày làm việc kể từ ngày phát hiện.',
  days: 'Số ngày',
  countedIn: 'Tính theo',
  by: { workingDays: 'Ngày làm việc', days: 'Ngày' },
  unread: 'Chưa ghi số ngày, nên chưa dùng được làm hạn: sẽ theo hạn chung của xã, hoặc hạn mặc định.',
  understood: (term: string) => `Được hiểu là: nêu nguyên nhân ${term}.`,
  inArticle: (article: string) => `Câu này có ở ${article}.`,
  inNoArticle: 'Câu này không có trong điều nào ở trên: hãy đối chiếu với bản ký.',
};
