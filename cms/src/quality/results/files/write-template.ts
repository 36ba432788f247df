import { bytesOf, newWorkbook, workbookText } from '../../../spreadsheets/write-workbook.ts';
import { sayPeriod } from '@camket/shared/values';
import type { Worksheet } from 'exceljs';
import { rowStatuses, statusWords } from './row-status.ts';
import { templateMarks } from './template-columns.ts';
import type { TemplateContent } from './template-content.ts';
import { writeFigures } from './template-sheet.ts';

/** The template as a workbook: the sheet to fill in, how to, and a hidden one that says what it was made for. */
export async function writeTemplate(content: TemplateContent): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await newWorkbook(`Phiếu số liệu ${sayPeriod(content.period)}`);
  const sheet = workbook.addWorksheet(templateMarks.sheet);
  writeFigures(sheet, content);
  writeHelp(workbook.addWorksheet(templateMarks.help));
  const hidden = workbook.addWorksheet(templateMarks.hidden, { state: 'veryHidden' });
  for (const [at, [name, value]] of hiddenLines(content).entries()) {
    hidden.getRow(at + 1).values = [name, value];
    if (at < namedLines) workbook.definedNames.add(`'${templateMarks.hidden}'!$B$${at + 1}`, `camket_${name}`);
  }
  await protect(sheet);
  await protect(hidden);
  return bytesOf(workbook);
}

const namedLines = 6;

/** What the hidden sheet says: first for what the file was made, then each row with its code. */
function hiddenLines({ code, rows }: TemplateContent): readonly (readonly [string, string])[] {
  const named: readonly (readonly [string, string])[] = [
    ['template', String(code.template)],
    ['commune', code.commune],
    ['unit', code.unit],
    ['decision', code.decision],
    ['version', String(code.version)],
    ['period', code.period],
  ];
  return [...named, ...rows.map((row): readonly [string, string] => ['row', row.code])];
}

/** Against slips, not against people: there is no password. */
async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

const meanings: Readonly<Record<keyof typeof statusWords, string>> = {
  figures:
    'có số đếm được trong kỳ: ghi Tử số và Mẫu số (hoặc Số liệu khác). Để trống Tình trạng cũng được hiểu như vậy.',
  noCases: 'trong kỳ không có trường hợp nào, mẫu số bằng 0. Không ghi gì ở các ô số.',
  notApplicable: 'đơn vị không có loại việc này. Ghi vì sao ở cột Căn cứ, ghi chú.',
  withheld: 'có số liệu nhưng không công khai. Ghi căn cứ pháp lý ở cột Căn cứ, ghi chú.',
  underVerification: 'số liệu đang được kiểm tra lại, chưa báo cáo được.',
};

function writeHelp(sheet: Worksheet): void {
  const lines = [
    'Cách điền phiếu số liệu',
    '1. Chỉ điền các ô nền vàng ở trang Số liệu. Các ô khác được khóa để không sửa nhầm.',
    '2. Ghi số đếm: Tử số là số trường hợp đạt, Mẫu số là tổng số trường hợp. Tỷ lệ phần trăm tự tính để xem, không cần ghi.',
    '3. Chép số từ bảng khác: chép, rồi dán giá trị (Paste Special › Values). Ô có công thức sẽ không được nhận.',
    '4. Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân: 8.930; 40,6.',
    '5. Cột Tình trạng:',
    ...rowStatuses.map((status) => `    ${statusWords[status]}: ${meanings[status]}`),
    '6. Dòng nào chưa có số liệu thì để trống, dòng đó sẽ không được đọc.',
    '7. Không thêm, xóa, chép dòng; không đổi tên trang. Muốn sắp xếp lại thì sắp xếp cả dòng.',
    '8. Lưu tệp, trở lại trang Nhập số liệu, chọn «Đọc từ tệp». Số liệu đọc được sẽ hiện trên bảng để xem lại, chưa lưu và chưa gửi đi đâu.',
    '9. Lưu thành CSV UTF-8 cũng được nhận; các loại tệp khác thì không.',
  ];
  sheet.getColumn(1).width = 100;
  for (const [at, words] of lines.entries()) {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = workbookText(words);
    cell.alignment = { wrapText: true, vertical: 'top' };
    cell.font = { name: 'Times New Roman', size: at === 0 ? 14 : 12, bold: at === 0 };
  }
  Object.assign(sheet.pageSetup, { paperSize: 9, fitToPage: true, fitToHeight: 0 });
}
