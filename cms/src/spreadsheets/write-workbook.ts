import type { Workbook as ExcelWorkbook } from 'exceljs';
import { escapeText } from './escape-text.ts';

/** What a written cell holds: a text, a number, or nothing. */
export type WrittenCell = string | number | undefined;

/** A plain table as a sheet of a workbook. */
export interface WrittenSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
}

/** A4 lying on its side, as wide as the table and as many pages long as it takes. */
export const acrossA4 = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
} as const;

/** A text as a cell of a workbook keeps it: nothing in it runs, and nothing in it is taken for a character's number. */
export function workbookText(text: string): string {
  return escapeText(text).replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** A new workbook of Excel. The library is loaded with the first one. */
export async function newWorkbook(title: string): Promise<ExcelWorkbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = 'Cam kết';
  workbook.lastModifiedBy = 'Cam kết';
  return workbook;
}

/** The bytes of a workbook. */
export async function bytesOf(workbook: ExcelWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Writes plain tables as a workbook: headings that stay in sight and filter, cells that wrap, nothing that runs. */
export async function writeTables(title: string, sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await newWorkbook(title);
  for (const { name, headings, rows, widths } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = widths.map((width) => ({ width }));
    for (const row of [headings, ...rows]) {
      sheet.addRow(row.map((cell) => (typeof cell === 'string' ? workbookText(cell) : cell)));
    }
    sheet.eachRow((row, number) => {
      row.alignment = { vertical: 'top', wrapText: true };
      row.font = { name: 'Times New Roman', size: 12, bold: number === 1 };
    });
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
    Object.assign(sheet.pageSetup, acrossA4, { printTitlesRow: '1:1' });
  }
  return bytesOf(workbook);
}
