import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import excel from 'exceljs';

/** Headers of an invented list of dossiers, three of them about people. */
const caseHeaders = [
  'STT',
  'Mã hồ sơ',
  'Thủ tục',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Số điện thoại',
  'Địa chỉ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả kết quả',
  'Trạng thái',
  'Hình thức nộp',
] as const;

const fields = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Xây dựng', 'Kinh doanh'] as const;
const two = (number: number): string => String(number).padStart(2, '0');

/** Words that are about people in the invented lists, and may be found nowhere afterwards. */
export const personalWords = ['Phạm Bí Danh', '09xx', 'Ngõ Không Tên'] as const;

/**
 * A row of an invented list, by its place from 0: received day by day through the second quarter of a year; of each
 * forty one is still in hand, one is late, and the others are early or on the day.
 */
function caseRow(place: number, year: number): readonly string[] {
  const month = 4 + (place % 3);
  const day = 1 + (Math.floor(place / 3) % 20);
  const at = (days: number): string => `${two(day + days)}/${two(month)}/${String(year)}`;
  const kind = place % 40;
  const resolved = kind === 0 ? '' : `${at(kind === 1 ? 8 : kind % 5)} ${two(8 + (place % 9))}:${two(place % 60)}`;
  return [
    String(place + 1),
    `H.${String(year)}.${two(month)}.${String(place).padStart(7, '0')}`,
    `Thủ tục số ${place % 60}, bản chính`,
    fields[place % fields.length] ?? '',
    `${personalWords[0]} ${place}`,
    `${personalWords[1]}${place}`,
    `${personalWords[2]} ${place % 97}, thôn ${place % 11}`,
    `${at(0)} ${two(7 + (place % 9))}:${two(place % 60)}`,
    at(4),
    resolved,
    kind === 0 ? 'Đang giải quyết' : 'Đã trả kết quả',
    place % 4 === 0 ? 'Trực tiếp' : 'Trực tuyến',
  ];
}

/** The counts that a list of so many rows comes to at the end of its quarter. */
export function caseCounts(rows: number) {
  const counts = { received: rows, resolved: 0, early: 0, onTime: 0, late: 0, pending: 0 };
  for (let place = 0; place < rows; place += 1) {
    const kind = place % 40;
    if (kind === 0) {
      counts.pending += 1;
      continue;
    }
    counts.resolved += 1;
    counts[kind === 1 ? 'late' : kind % 5 === 4 ? 'onTime' : 'early'] += 1;
  }
  return counts;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell}"` : cell);

/** Writes a list as CSV. */
export async function writeCaseCsv(file: string, rows: number, year: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(`DANH SÁCH HỒ SƠ\r\n${caseHeaders.join(',')}\r\n`);
  for (let place = 0; place < rows; place += 500) {
    const some = Array.from({ length: Math.min(500, rows - place) }, (_, at) => caseRow(place + at, year));
    const isTaken = out.write(`${some.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
    if (!isTaken) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Writes a list as a workbook, its texts kept apart as Excel keeps them. */
export async function writeCaseXlsx(file: string, rows: number, year: number): Promise<void> {
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: false });
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH HỒ SƠ']).commit();
  sheet.addRow([...caseHeaders]).commit();
  for (let place = 0; place < rows; place += 1) sheet.addRow([...caseRow(place, year)]).commit();
  sheet.commit();
  await book.commit();
}
