import type { Paper } from '@camket/shared/reports';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { blockOf, line, ruleBelow, sideBySide } from './docx-parts.ts';
import { fixZip } from './fix-zip.ts';
import { sheet, state, textWidth } from './measures.ts';

/** Writes a paper as a Word file in the official layout. The same paper gives the same bytes. */
export async function docxOfPaper(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    creator: paper.bodies.map(({ text }) => text).join(' '),
    title: `${paper.kind} ${paper.about}`,
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: sheet.body * 2, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(sheet.width), height: convertMillimetersToTwip(sheet.height) },
            margin: {
              top: convertMillimetersToTwip(sheet.top),
              bottom: convertMillimetersToTwip(sheet.bottom),
              left: convertMillimetersToTwip(sheet.left),
              right: convertMillimetersToTwip(sheet.right),
              header: convertMillimetersToTwip(10),
              footer: convertMillimetersToTwip(10),
              gutter: 0,
            },
          },
        },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
        children: [...head(paper), ...paper.blocks.flatMap(blockOf), ...foot(paper)],
      },
    ],
  });
  return fixZip(await Packer.toBuffer(document));
}

/** The number of the page at its top, from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: sheet.page * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

const leftHead = 72;

function head(paper: Paper): readonly (Paragraph | Table)[] {
  const { bodies, number, placeAndDay, kind, about, legalBases } = paper;
  const names = bodies.map(({ text, isBold }) => line(text, { size: sheet.head, bold: isBold, align: 'center' }));
  const left = [...names, ruleBelow(0.35), line(number, { size: sheet.head, align: 'center' })];
  const right = [
    line(state.name, { size: sheet.state, bold: true, align: 'center' }),
    line(state.motto, { size: sheet.motto, bold: true, align: 'center' }),
    ruleBelow(0.75),
    line(placeAndDay, { size: sheet.head, italics: true, align: 'center' }),
  ];
  return [
    sideBySide([
      { width: leftHead, lines: left },
      { width: textWidth - leftHead, lines: right },
    ]),
    line(kind, { bold: true, align: 'center', before: 18 }),
    line(about, { bold: true, align: 'center' }),
    ruleBelow(0.3),
    ...legalBases.map((text) => line(text, { italics: true, align: 'both', before: 3, after: 3, indent: true })),
  ];
}

function foot({ recipients, post, signer }: Paper): readonly (Paragraph | Table)[] {
  const left = [
    line('Nơi nhận:', { size: sheet.recipientsTitle, bold: true, italics: true }),
    ...recipients.map((text) => line(text, { size: sheet.recipients })),
  ];
  const right = [
    ...post.map((text) => line(text, { bold: true, align: 'center' })),
    ...['', '', '', ''].map((text) => line(text)),
    line(signer, { bold: true, align: 'center' }),
  ];
  return [
    line('', { size: 8 }),
    sideBySide([
      { width: textWidth / 2, lines: left },
      { width: textWidth / 2, lines: right },
    ]),
  ];
}
