import type { Paper, PaperBlock } from '@camket/shared/reports';
import sharp from 'sharp';
import { pdfOfPaper } from '../quality/reports/papers/pdf-of-paper.ts';
import type { PaperKind } from './city-so-far.ts';

const covered = '████████';

const columns = [
  { title: 'STT', width: 12, isCentred: true },
  { title: 'Nội dung', width: 88 },
  { title: 'Người phụ trách', width: 60 },
];

interface Drawn {
  readonly kind: string;
  readonly about: string;
  readonly blocks: readonly PaperBlock[];
}

const minutes: Drawn = {
  kind: 'BIÊN BẢN',
  about: 'Kiểm tra, nghiệm thu công việc theo kế hoạch thực hiện mục tiêu chất lượng',
  blocks: [
    { kind: 'text', text: 'Các bên đã kiểm tra công việc tại chỗ và thống nhất: khối lượng đúng như kế hoạch.' },
    { kind: 'text', text: 'Tài liệu minh họa, không phải văn bản thật./.' },
  ],
};

const notice: Drawn = {
  kind: 'THÔNG BÁO',
  about: 'Kết quả thực hiện công việc theo kế hoạch thực hiện mục tiêu chất lượng',
  blocks: [
    { kind: 'text', text: 'Công việc đã hoàn thành, kết quả được công khai để mọi người theo dõi, góp ý.' },
    { kind: 'text', text: 'Tài liệu minh họa, không phải văn bản thật./.' },
  ],
};

const list = (names: string): Drawn => ({
  kind: 'DANH SÁCH',
  about: 'Kèm theo báo cáo thực hiện nhiệm vụ của kế hoạch thực hiện mục tiêu chất lượng',
  blocks: [
    {
      kind: 'table',
      columns,
      rows: ['Nhóm thứ nhất', 'Nhóm thứ hai', 'Nhóm thứ ba'].map((group, at) => [String(at + 1), group, names]),
    },
    { kind: 'text', text: 'Tài liệu minh họa, không phải văn bản thật./.' },
  ],
});

const paperOf = ({ kind, about, blocks }: Drawn): Paper => ({
  bodies: [{ text: 'THÀNH PHỐ LAM HẢI', isBold: true }],
  number: 'Số: …',
  placeAndDay: 'Lam Hải, ngày … tháng … năm …',
  legalBases: [],
  recipients: ['- Lưu: hồ sơ công việc.'],
  post: [],
  signer: '',
  ...{ kind, about, blocks },
});

/** A board with three notices on it, as one would photograph it; without a letter, so that it needs no font. */
const board = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420">
<rect width="640" height="420" fill="#cfd8dc"/><rect x="60" y="50" width="520" height="300" fill="#8d6e63"/>
<rect x="80" y="70" width="480" height="260" fill="#efebe9"/>
${[110, 260, 410].map((x) => `<rect x="${String(x)}" y="95" width="120" height="170" fill="#ffffff" stroke="#90a4ae"/>${[125, 150, 175, 200, 225].map((y) => `<rect x="${String(x + 14)}" y="${String(y)}" width="${String(60 + ((y * 7) % 32))}" height="6" fill="#b0bec5"/>`).join('')}`).join('')}
<rect x="40" y="350" width="560" height="30" fill="#78909c"/></svg>`;

/** What a paper shows the public, and the same before parts of it were covered. */
export interface DrawnPaper {
  readonly bytes: Buffer;
  readonly uncovered?: string;
}

/** Draws a paper or a picture of the invented city. Of a list the names are covered; what stood there is not kept. */
export async function drawPaper(kind: PaperKind): Promise<DrawnPaper> {
  switch (kind) {
    case 'minutes':
      return { bytes: Buffer.from(await pdfOfPaper(paperOf(minutes))) };
    case 'notice':
      return { bytes: Buffer.from(await pdfOfPaper(paperOf(notice))) };
    case 'list':
      return { bytes: Buffer.from(await pdfOfPaper(paperOf(list('Đơn vị chủ trì')))) };
    case 'coveredList':
      return {
        bytes: Buffer.from(await pdfOfPaper(paperOf(list(covered)))),
        uncovered: JSON.stringify(paperOf(list('Họ tên minh họa'))),
      };
    case 'picture':
      return { bytes: await sharp(Buffer.from(board)).jpeg({ quality: 80 }).toBuffer() };
  }
}
