import {
  type IRunOptions,
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperBlock } from '@camket/shared/reports';
import { sheet, textWidth } from './measures.ts';

/** How a line of letters looks. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'center' | 'both';
  /** Space before and after in points. */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: boolean;
  readonly keepNext?: boolean;
}

const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
} as const;

const twips = (points: number): number => points * 20;

/** A paragraph of one look. */
export function line(text: string, look: Look = {}): Paragraph {
  const {
    size = sheet.body,
    bold: isBold = false,
    italics: isItalic = false,
    align = 'left',
    before = 0,
    after = 0,
  } = look;
  const run: IRunOptions = { text, size: size * 2, bold: isBold, italics: isItalic };
  return new Paragraph({
    alignment: aligned[align],
    spacing: { before: twips(before), after: twips(after) },
    keepNext: look.keepNext ?? false,
    ...(look.indent === true ? { indent: { firstLine: convertMillimetersToTwip(10) } } : {}),
    children: [new TextRun(run)],
  });
}

/** A short rule under a line, as it stands under the issuer and the motto. */
export function ruleBelow(share: number): Paragraph {
  const side = convertMillimetersToTwip(((textWidth / 2) * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips(2), after: twips(4), line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
    children: [],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Two columns side by side without any lines, their widths in millimetres. */
export function sideBySide(
  columns: readonly { readonly width: number; readonly lines: readonly Paragraph[] }[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: convertMillimetersToTwip(textWidth), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => convertMillimetersToTwip(width)),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, lines }) =>
            new TableCell({
              width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
              borders: noBorders,
              margins: { left: 0, right: 0 },
              children: [...lines],
            }),
        ),
      }),
    ],
  });
}

/** A piece of the text. A table repeats its headings on every page and breaks no row. */
export function blockOf(block: PaperBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [line(block.text, { bold: true, before: 6, after: 3, indent: true, keepNext: true })];
    case 'text':
      return [line(block.text, { align: 'both', before: 3, after: 3, indent: true })];
    case 'table':
      return [tableOf(block), line('', { size: 6 })];
  }
}

function tableOf({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => convertMillimetersToTwip((width / all) * textWidth));
  const cell = (text: string, place: number, look: Look): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 40, bottom: 40 },
      children: [line(text, { size: sheet.table, ...look })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: convertMillimetersToTwip(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, place) => cell(title, place, { bold: true, align: 'center' })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, place) =>
              cell(text, place, { align: columns[place]?.isCentred === true ? 'center' : 'left' }),
            ),
          }),
      ),
    ],
  });
}
