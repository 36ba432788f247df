import { fold } from '@camket/shared/values';

/** What people ask for, and the words under which decisions speak of it, the nearest first. */
const official = [
  ['hộ tịch', ['khai sinh', 'khai tử', 'kết hôn', 'đăng ký kết hôn', 'độc thân', 'nhận con', 'trích lục']],
  ['chứng thực', ['sao y', 'công chứng', 'bản sao', 'ủy quyền', 'chữ ký']],
  ['đất đai', ['sổ đỏ', 'sổ hồng', 'nhà đất', 'tách thửa', 'sang tên', 'ruộng', 'quyền sử dụng đất']],
  ['thủ tục hành chính', ['giấy tờ', 'giấy', 'làm giấy', 'một cửa', 'hồ sơ', 'khai sinh', 'khai tử', 'sổ đỏ', 'sao y']],
  ['trực tuyến', ['qua mạng', 'trên mạng', 'online', 'điện thoại', 'internet']],
  ['đúng hạn', ['trễ hẹn', 'trễ hạn', 'chậm trễ', 'bao lâu', 'mấy ngày']],
  ['phản ánh, kiến nghị', ['khiếu nại', 'tố cáo', 'góp ý', 'ý kiến', 'phàn nàn']],
  ['hài lòng', ['thái độ', 'hách dịch', 'phiền hà', 'nhũng nhiễu', 'lịch sự']],
  ['người có công', ['thương binh', 'liệt sĩ', 'trợ cấp']],
  ['môi trường', ['rác', 'đổ rác', 'nước thải', 'ô nhiễm']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

/** The words of offices for what a question asks in everyday words, with marks or without; none where it has none. */
export function officialWords(question: string): readonly string[] {
  const asked = spaced(question);
  return official.flatMap(([word, everyday]) => (everyday.some((one) => asked.includes(spaced(one))) ? [word] : []));
}

/** Folded, between spaces, so that whole words are compared. */
function spaced(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
