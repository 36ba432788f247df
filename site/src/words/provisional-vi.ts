/** Words beside a figure that a source sent by itself and nobody has verified yet. */
export const provisionalVi = {
  mark: 'Số liệu tạm tính',
  upTo: 'Máy gửi tự động, chưa qua kiểm tra, tính đến ngày',
  within: 'Trong đó có số liệu tạm tính, máy gửi tự động, chưa qua kiểm tra, tính đến ngày',
  waits: 'Kỳ đã kết thúc, số liệu cuối kỳ chờ kiểm tra.',
  action: 'Nếu không đạt, hành động khắc phục chỉ mở sau khi có người kiểm tra số liệu này.',
  late: 'Kỳ đã kết thúc mà số liệu cuối kỳ chưa được kiểm tra; quá hạn từ ngày',
};
