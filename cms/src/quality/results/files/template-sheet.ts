import type { Cell, Worksheet } from 'exceljs';
import { period, sayPeriod, vietnameseDay } from '@camket/shared/values';
import { columnName } from '../../../spreadsheets/cell.ts';
import { acrossA4, workbookText } from '../../../spreadsheets/write-workbook.ts';
import { fileCodeText } from './file-code.ts';
import { cellLooks } from './template-looks.ts';
import { columnNames, columnPlace, templateColumns, templateMarks } from './template-columns.ts';
import type { TemplateContent } from './template-content.ts';
import { writeRow } from './template-row.ts';

/** The row of the headings; the rows of figures begin below it. */
const headingRow = 7;

const font = { name: 'Times New Roman', size: 12 } as const;
const faint = { ...font, size: 8, color: { argb: 'FF6B7280' } } as const;
/** Writes the sheet that people fill in: whose it is, what each row counts, and open cells for what was counted. */
export function writeFigures(sheet: Worksheet, content: TemplateContent): void {
  sheet.columns = columnNames.map((name) => ({ width: templateColumns[name].width }));
  writeTop(sheet, content);
  for (const name of columnNames)
    writeHeading(sheet.getCell(headingRow, columnPlace(name)), templateColumns[name].heading);
  sheet.getRow(headingRow).height = 48;
  for (const [at, row] of content.rows.entries()) {
    writeRow(sheet.getRow(headingRow + 1 + at), row, content);
  }
  const last = headingRow + content.rows.length;
  Object.assign(sheet.pageSetup, acrossA4, {
    printArea: `B1:${columnName(columnNames.length)}${last}`,
    printTitlesRow: `${headingRow}:${headingRow}`,
  });
  sheet.headerFooter.oddFooter = '&C&P/&N';
  sheet.views = [{ state: 'frozen', xSplit: columnPlace('phrase'), ySplit: headingRow }];
}

function writeTop(sheet: Worksheet, content: TemplateContent): void {
  const { communeName, unitName, decision, period: text, dueDay } = content;
  const due = dueDay === undefined ? 'văn bản không định ngày báo cáo' : vietnameseDay(dueDay);
  const lines = [
    `PHIẾU SỐ LIỆU ${sayPeriod(text).toUpperCase()}`,
    `${unitName}, ${communeName}`,
    `Theo văn bản số ${decision.name}: ${decision.about}`,
    `Kỳ: từ ${vietnameseDay(period(text).firstDay)} đến ${vietnameseDay(period(text).lastDay)}. Hạn báo cáo: ${due}.`,
    'Chỉ điền các ô nền vàng. Ghi số đếm (tử số, mẫu số), không ghi tỷ lệ phần trăm. Xem trang Hướng dẫn.',
  ];
  for (const [at, words] of lines.entries()) {
    const cell = sheet.getCell(at + 1, columnPlace('phrase'));
    cell.value = workbookText(words);
    cell.font = at === 0 ? { ...font, size: 14, bold: true } : font;
  }
  const [mark, code] = [sheet.getCell(6, 1), sheet.getCell(6, 2)];
  mark.value = templateMarks.fileCode;
  code.value = fileCodeText(content.code);
  mark.font = faint;
  code.font = faint;
}

function writeHeading(cell: Cell, heading: string): void {
  cell.value = heading;
  cell.font = { ...font, bold: true };
  cell.fill = cellLooks.heading;
  cell.border = cellLooks.frame;
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
}
