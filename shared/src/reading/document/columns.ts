import type { SourceTable } from '../source/source-text.ts';
import { type Line, lineIn } from './line.ts';

const headWord = /cong\s+hoa|doc\s+lap|ngay/;
const head =
  /\s(?:cong\s+hoa\s+xa\s+hoi|doc\s+lap\s*[-–—]|[^\s\d,;:/.()][^\d,;:/()]{1,40},\s*ngay\s[\s\d./…_]{0,30}thang\s[\s\d./…_]{0,30}nam\b)/;
const authority =
  /\s(?:(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}|(?:PHÓ )?CHỦ TỊCH\s*$|CHÁNH VĂN PHÒNG\s*$|TRƯỞNG \p{Lu}+\s*$)/u;
const personAtEnd = /[;.]\s+(?=(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+\s*$)/u;
const recipientsBegin = /^(?:noi\s+nhan\b|[-–—•+*])/;

type Piece = Line | SourceTable;

/**
 * Head and foot of a document stand in two columns. Lines that hold both are cut in two, and lines that stand side by
 * side are brought into the order in which they are read: the left column first.
 */
export function inReadingOrder(lines: readonly Piece[]): readonly Piece[] {
  return orderRuns(lines.flatMap((line): readonly Piece[] => (line.kind === 'line' ? cutLine(line) : [line])));
}

function cutLine(line: Line): readonly Line[] {
  if (line.column !== undefined || line.text.length > 250) return [line];
  const at = beginOfRightColumn(line);
  if (at === undefined || at <= 0) return [line];
  const { isBold, isCentred, span } = line;
  const cut = (from: number, to: number, column: number): readonly Line[] =>
    lineIn(line.text, { from, to }, { isBold, isCentred, column }).map((part) => ({
      ...part,
      span: { from: part.span.from + span.from, to: part.span.to + span.from },
    }));
  return [...cut(0, at, 0), ...cut(at, line.text.length, 1)];
}

function beginOfRightColumn({ text, folded }: Line): number | undefined {
  const inHead = headWord.test(folded) ? head.exec(folded) : null;
  if (inHead !== null) return rightOfSymbol(text, inHead.index);
  if (!recipientsBegin.test(folded)) return undefined;
  const found = authority.exec(text) ?? personAtEnd.exec(text);
  return found === null ? undefined : found.index + 1;
}

// The place before «, ngày» begins after the symbol of the document: «Số: 12/QĐ-UBND Tân Lập, ngày …».
function rightOfSymbol(text: string, from: number): number | undefined {
  if (/^\s*\p{Lu}{3}/u.test(text.slice(from)) || /^\s*[ĐDdđ][oộô]c /u.test(text.slice(from))) return from;
  const symbol = /^\s*[Ss][ốôo]\s*[:.]?[^/]{0,30}\/\s?\p{Lu}[\p{Lu}\d\s-]*?\p{Lu}(?=\s)/u.exec(text);
  return symbol === null ? undefined : symbol[0].length;
}

function orderRuns(lines: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.kind === 'line' && belongsToRun(line, run)) run.push(line);
    else {
      ordered.push(...sortRun(run));
      run = line.kind === 'line' && line.column !== undefined ? [line] : [];
      if (run.length === 0) ordered.push(line);
    }
  }
  return [...ordered, ...sortRun(run)];
}

// Between two lines with a column, a recipient stands in the left one.
function belongsToRun({ column, folded }: Line, run: readonly Line[]): boolean {
  return run.length > 0 && run.length < 80 && (column !== undefined || recipientsBegin.test(folded));
}

function sortRun(run: readonly Line[]): readonly Line[] {
  return run.toSorted((one, other) => (one.column ?? 0) - (other.column ?? 0));
}
