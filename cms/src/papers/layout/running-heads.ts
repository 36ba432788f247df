import type { PagePart } from './page-parts.ts';
import { textOfLine } from './text-line.ts';

/** The parts of a page, with its size. */
export interface PartedPage {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PagePart[];
}

/** Leaves out the numbers of the pages, and what stands at the same edge of several pages. */
export function withoutRunningHeads(pages: readonly PartedPage[]): readonly PartedPage[] {
  const often = pages.length > 4 ? 3 : 2;
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).flatMap((part) => keyOf(part, page))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return pages.map((page) => {
    const edges = edgesOf(page);
    const isLeftOut = (part: PagePart): boolean =>
      edges.includes(part) &&
      (isPageNumber(part, page) || keyOf(part, page).some((key) => (seen.get(key) ?? 0) >= often));
    return { ...page, parts: page.parts.filter((part) => !isLeftOut(part)) };
  });
}

/** The first two and the last two parts of a page. */
const edgesOf = ({ parts }: PartedPage): readonly PagePart[] => [
  ...new Set([...parts.slice(0, 2), ...parts.slice(-2)]),
];

const textOf = (part: PagePart): string => {
  if (part.kind === 'line') return textOfLine(part.line);
  return part.kind === 'columns' ? part.columns.map((lines) => lines.map(textOfLine).join(' ')).join(' ') : '';
};

const heading = /CỘNG H(?:ÒA|OÀ)|Độc lập|^(?:ỦY|UỶ) BAN|^Số:/u;

/** What a running head is known by from page to page: its words without figures, and where it stands. Nothing within the margins. */
function keyOf(part: PagePart, { height }: PartedPage): readonly string[] {
  const text = textOf(part);
  if (text === '' || heading.test(text)) return [];
  const isAtEdge = part.y1 < height * 0.075 || part.y0 > height * 0.925;
  return isAtEdge ? [`${text.replaceAll(/\d+/g, '0')} ${Math.round(part.y0 / 6)}`] : [];
}

const pageNumber = /^(?:(?:Trang|Page)\s*)?[-–—]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—]?$/iu;

function isPageNumber(part: PagePart, { height }: PartedPage): boolean {
  const isNearEdge = part.y1 < height * 0.12 || part.y0 > height * 0.88;
  return isNearEdge && pageNumber.test(textOf(part));
}
