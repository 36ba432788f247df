import type { Paper, PaperBlock } from '@camket/shared/reports';
import pdfmake from 'pdfmake';
import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { tinos } from './fonts.ts';
import { sheet, state, textWidth } from './measures.ts';

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

/** Writes a paper as a PDF in the official layout. The same paper gives the same bytes. */
export async function pdfOfPaper(paper: Paper): Promise<Uint8Array> {
  const fonts = tinos();
  pdfmake.setFonts({ Tinos: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
  return pdfmake.createPdf(definitionOf(paper)).getBuffer();
}

function definitionOf(paper: Paper): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [points(sheet.left), points(sheet.top), points(sheet.right), points(sheet.bottom)],
    info: {
      title: `${paper.kind} ${paper.about}`,
      author: paper.bodies.map(({ text }) => text).join(' '),
      creationDate: new Date(Date.UTC(2000, 0, 1)),
    },
    defaultStyle: { font: 'Tinos', fontSize: sheet.body, lineHeight: 1.1 },
    language: 'vi-VN',
    header: (page: number): Content =>
      page === 1 ? '' : { text: String(page), alignment: 'center', fontSize: sheet.page, margin: [0, points(9), 0, 0] },
    content: [...head(paper), ...paper.blocks.map(blockOf), foot(paper)],
  };
}

/** A short rule in the middle of a column of this width, in millimetres. */
function rule(column: number, length: number): Content {
  const from = points((column - length) / 2);
  return {
    canvas: [{ type: 'line', x1: from, y1: 1, x2: from + points(length), y2: 1, lineWidth: 0.7 }],
    alignment: 'left', // within a centred column the rule would be moved to the middle a second time
    margin: [0, 2, 0, 4],
  };
}

const leftHead = 72;
const rightHead = textWidth - leftHead;

function head({ bodies, number, placeAndDay, kind, about, legalBases }: Paper): readonly Content[] {
  const left: Content[] = [
    ...bodies.map(({ text, isBold }) => ({ text, bold: isBold, fontSize: sheet.head })),
    rule(leftHead, 25),
    { text: number, fontSize: sheet.head },
  ];
  const right: Content[] = [
    { text: state.name, bold: true, fontSize: sheet.state },
    { text: state.motto, bold: true, fontSize: sheet.motto },
    rule(rightHead, 60),
    { text: placeAndDay, italics: true, fontSize: sheet.head },
  ];
  return [
    {
      columns: [
        { width: points(leftHead), stack: left, alignment: 'center' },
        { width: points(rightHead), stack: right, alignment: 'center' },
      ],
      columnGap: 0,
    },
    { text: kind, bold: true, alignment: 'center', margin: [0, 18, 0, 0] },
    { text: about, bold: true, alignment: 'center' },
    rule(textWidth, 40),
    ...legalBases.map((text) => paragraph(text, true)),
  ];
}

function paragraph(text: string, italics = false): Content {
  return { text, italics, alignment: 'justify', leadingIndent: points(10), margin: [0, 3, 0, 3] };
}

function blockOf(block: PaperBlock): Content {
  switch (block.kind) {
    case 'heading':
      return {
        text: block.text,
        bold: true,
        leadingIndent: points(10),
        margin: [0, 6, 0, 3],
        headlineLevel: block.level,
      };
    case 'text':
      return paragraph(block.text);
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>): ContentTable {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const padding = 8;
  const heading = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: 'center' }));
  return {
    fontSize: sheet.table,
    lineHeight: 1,
    margin: [0, 3, 0, 6],
    layout: { hLineWidth: () => 0.6, vLineWidth: () => 0.6, paddingLeft: () => 4, paddingRight: () => 4 },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map(({ width }) => points((width / all) * textWidth) - padding - 0.6),
      body: [
        heading,
        ...rows.map((row) =>
          row.map((text, place): TableCell => ({
            text,
            alignment: columns[place]?.isCentred === true ? 'center' : 'left',
          })),
        ),
      ],
    },
  };
}

function foot({ recipients, post, signer }: Paper): Content {
  const left: Content[] = [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: sheet.recipientsTitle },
    ...recipients.map((text) => ({ text, fontSize: sheet.recipients })),
  ];
  const right: Content[] = [
    ...post.map((text) => ({ text, bold: true })),
    { text: signer, bold: true, margin: [0, 62, 0, 0] },
  ];
  return {
    columns: [
      { width: '*', stack: left },
      { width: '*', stack: right, alignment: 'center' },
    ],
    margin: [0, 12, 0, 0],
    unbreakable: true,
  };
}
