import {
  AlignmentType,
  Document,
  type IRunOptions,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Sheet, SheetBlock, SheetCell, SheetParagraph, SheetRow, SheetTable } from './sheet.ts';

/** A sheet as a Word file with Word's own tables. */
export async function docx(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
    sections: [{ children: sheet.map(blockOf) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blockOf(block: SheetBlock): Paragraph | Table {
  if (block.kind === 'pageBreak') return new Paragraph({ children: [new PageBreak()] });
  if (block.kind === 'paragraph') return paragraphOf(block);
  if (block.kind === 'table') return tableOf(block);
  const cell = (paragraphs: readonly SheetParagraph[]): TableCell =>
    new TableCell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      children: paragraphs.length === 0 ? [new Paragraph('')] : paragraphs.map(paragraphOf),
    });
  return new Table({
    borders: TableBorders.NONE,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [cell(block.left), cell(block.right)] })],
  });
}

function paragraphOf({ text, isBold, isCentred }: SheetParagraph): Paragraph {
  return new Paragraph({
    alignment: isCentred === true ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    children: [run(text, isBold)],
  });
}

function run(text: string, isBold = false): TextRun {
  const options: IRunOptions = { text, bold: isBold };
  return new TextRun(options);
}

function tableOf({ widths, rows }: SheetTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => Math.round(width * 94)),
    rows: rows.map(rowOf),
  });
}

const rowOf = ({ cells, isHeading }: SheetRow): TableRow =>
  new TableRow({ tableHeader: isHeading === true, children: cells.map(cellOf) });

function cellOf({ lines, columns = 1, rows = 1, isBold }: SheetCell): TableCell {
  const paragraphs = lines.map((text) => new Paragraph({ children: [run(text, isBold)] }));
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    children: paragraphs.length === 0 ? [new Paragraph('')] : paragraphs,
  });
}
