import type { Sheet, SheetBlock, SheetCell, SheetParagraph, SheetRow, SheetTable } from './sheet.ts';

const style = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
body { font: 13pt/1.25 'Times New Roman', 'Liberation Serif', 'Tinos', serif; margin: 0; color: #000; }
p { margin: 0 0 4pt; text-align: justify; }
p:empty { height: 1.25em; }
p.middle { text-align: center; }
.side { display: flex; gap: 12pt; }
.side > div { flex: 1; }
.break { break-before: page; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 6pt 0; font-size: 10.5pt; }
td, th { border: 0.6pt solid #000; padding: 2pt 3pt; vertical-align: top; text-align: left; font-weight: normal; }
td.bold, th.bold { font-weight: bold; }
thead { display: table-header-group; }
`;

/** A sheet as a web page that prints on A4. */
export function html(sheet: Sheet): string {
  const body = sheet.map(blockHtml).join('\n');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title><style>${style}</style></head><body>\n${body}\n</body></html>\n`;
}

function blockHtml(block: SheetBlock): string {
  if (block.kind === 'pageBreak') return '<div class="break"></div>';
  if (block.kind === 'paragraph') return paragraphHtml(block);
  if (block.kind === 'table') return tableHtml(block);
  const side = (paragraphs: readonly SheetParagraph[]): string =>
    `<div>${paragraphs.map(paragraphHtml).join('')}</div>`;
  return `<div class="side">${side(block.left)}${side(block.right)}</div>`;
}

function paragraphHtml({ text, isBold, isCentred }: SheetParagraph): string {
  const inside = isBold === true ? `<b>${escaped(text)}</b>` : escaped(text);
  return `<p${isCentred === true ? ' class="middle"' : ''}>${inside}</p>`;
}

function tableHtml({ widths, rows }: SheetTable): string {
  const columns = widths.map((width) => `<col style="width:${width.toFixed(2)}%">`).join('');
  const headings = rows.filter(({ isHeading }) => isHeading === true);
  const others = rows.filter(({ isHeading }) => isHeading !== true);
  return `<table><colgroup>${columns}</colgroup><thead>${headings.map(rowHtml).join('')}</thead><tbody>${others.map(rowHtml).join('')}</tbody></table>`;
}

const rowHtml = ({ cells }: SheetRow): string => `<tr>${cells.map(cellHtml).join('')}</tr>`;

function cellHtml({ lines, columns = 1, rows = 1, isBold }: SheetCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}${isBold === true ? ' class="bold"' : ''}>${lines.map(escaped).join('<br>')}</td>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
