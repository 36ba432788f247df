/** Words for the counts of dossiers behind a result. */
export const dossiersVi = {
  title: 'Số hồ sơ đứng sau kết quả này',
  caption: 'Số hồ sơ theo tình trạng giải quyết trong kỳ',
  what: 'Nội dung',
  count: 'Số hồ sơ',
  gaps: {
    resolvedByTime: (sum: string, total: string, gap: string) =>
      `Chưa khớp: trước hạn, đúng ngày hẹn và trễ hạn cộng lại là ${sum}, còn đã giải quyết là ${total}; lệch ${gap}.`,
    receivedByState: (sum: string, total: string, gap: string) =>
      `Chưa khớp: đã giải quyết, đang giải quyết và tạm dừng cộng lại là ${sum}, còn tiếp nhận và chuyển sang là ${total}; lệch ${gap}.`,
  },
  why: 'Vì sao lệch',
  unexplained: 'chưa được nêu.',
};
