import type { Path } from './places.ts';

const rows: Readonly<Record<string, string>> = {
  legalBases: 'căn cứ',
  articles: 'điều',
  recipients: 'nơi nhận',
  commitments: 'cam kết',
  objectives: 'mục tiêu',
  indicators: 'chỉ tiêu',
  tasks: 'nhiệm vụ',
  lead: 'đơn vị chủ trì',
  support: 'đơn vị phối hợp',
  monitor: 'đơn vị theo dõi',
  reporting: 'quy định báo cáo',
  readings: 'cách hiểu đã chọn',
  files: 'tệp đính kèm',
  replaces: 'văn bản bị thay thế',
  amends: 'văn bản được sửa đổi',
  scale: 'bậc của thang xếp loại',
  parts: 'đơn vị báo cáo',
};

const fields: Readonly<Record<string, string>> = {
  number: 'số',
  symbol: 'ký hiệu',
  place: 'nơi ban hành',
  issuedOn: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
  year: 'năm',
  signer: 'người ký',
  name: 'tên',
  position: 'chức vụ',
  authority: 'quyền hạn ký',
  motto: 'phương châm',
  text: 'nội dung',
  statement: 'nội dung mục tiêu',
  phrase: 'câu chữ của chỉ tiêu',
  content: 'nội dung công việc',
  wording: 'câu chữ về thời gian',
  output: 'kết quả dự kiến',
  unit: 'đơn vị tính',
  numerator: 'tử số',
  denominator: 'mẫu số',
  condition: 'điều kiện',
  exclusion: 'trường hợp loại trừ',
  segment: 'phạm vi',
  reason: 'lý do',
  title: 'tiêu đề kế hoạch',
  value: 'mức cần đạt',
  low: 'cận dưới',
  high: 'cận trên',
  amount: 'mức tăng, giảm',
  minimum: 'bậc cần đạt',
  policy: 'chính sách chất lượng',
  plan: 'kế hoạch thực hiện',
  source: 'nguồn số liệu',
  causeClause: 'quy định nêu nguyên nhân khi không đạt',
};

/** Where in a document a field stands, counted as a reader counts: "Mục tiêu thứ 3, chỉ tiêu thứ 1". Empty for the whole. */
export function sayPlace(path: Path): string {
  const words = path.flatMap((step, at) => {
    if (typeof step !== 'string') return [];
    const next = path[at + 1];
    const row = rows[step];
    if (row !== undefined && typeof next === 'number') return [`${row} thứ ${String(next + 1)}`];
    if (at < path.length - 1) return [];
    return path[at - 1] === 'signer' ? [`${fields[step] ?? ''} người ký`.trim()] : (fields[step] ?? []);
  });
  return capital(words.join(', '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
