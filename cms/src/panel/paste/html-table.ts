/** A cell as it stands in the source of a page: its text and how many columns and rows it covers. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', laquo: '«',
  raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bull: '•', middot: '·', deg: '°', times: '×', ge: '≥', le: '≤',
}; // prettier-ignore

/**
 * The cells of the first table in HTML that Word or Excel put on the clipboard, row by row; merged cells are repeated
 * as blanks, so that every row has the same number of cells. Nothing where there is no table.
 */
export function tableFromHtml(html: string): readonly (readonly string[])[] | undefined {
  const body = withoutNoise(html);
  const table = /<table\b[^>]*>([\s\S]*?)<\/table>/i.exec(body)?.[1];
  if (table === undefined) return undefined;
  const rows = [...table.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<tr\b|$)/gi)].map(([, row = '']) => cellsOf(row));
  return evenRows(spread(rows));
}

function withoutNoise(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<!\[[^\]]*\]>/g, '')
    .replaceAll(/<(style|script|head|xml|colgroup)\b[\s\S]*?<\/\1>/gi, '');
}

function cellsOf(row: string): readonly Cell[] {
  return [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/tr|$)/gi)].map(
    ([, attributes = '', inner = '']) => ({
      text: textOf(inner),
      columns: spanIn(attributes, 'colspan'),
      rows: spanIn(attributes, 'rowspan'),
    }),
  );
}

function spanIn(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1];
  return Math.max(1, Number(found ?? 1));
}

/** The text of a piece of HTML: blocks and line breaks become lines, all other white space one blank. */
function textOf(html: string): string {
  const lines = html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<br\b[^>]*>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '');
  return tidyLines(decoded(lines));
}

/** Each line without blanks at its ends, composed (NFC); empty lines left out. */
export function tidyLines(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replaceAll(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** Puts merged cells where they cover: the text in the first place, blanks in the others. */
function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const taken = new Map<string, ''>();
  return rows.map((cells, at) => {
    const line: string[] = [];
    for (const cell of cells) {
      while (taken.has(`${at},${line.length}`)) line.push('');
      for (let down = 1; down < cell.rows; down += 1) {
        for (let right = 0; right < cell.columns; right += 1) taken.set(`${at + down},${line.length + right}`, '');
      }
      line.push(cell.text, ...Array.from({ length: cell.columns - 1 }, () => ''));
    }
    return line;
  });
}

/** Makes all rows as long as the longest and leaves empty ones out. */
export function evenRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
