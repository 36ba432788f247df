import type { Span } from '../source/source-text.ts';
import { figuresIn } from './figures.ts';
import { gradesIn, ranksIn, trendsIn, withoutOverlaps } from './grades-and-ranks.ts';
import { inOrder, type Segment } from './segments.ts';
import type { TargetWords } from './target-words.ts';

/** The words that set targets, for each segment in order. */
export function targetsBySegment(
  text: string,
  segments: readonly Segment[],
  shelters: readonly Span[],
): readonly (readonly TargetWords[])[] {
  const all = targetsIn(text);
  return segments.map((segment) => outsideAsides(lyingIn(all, segment), lyingIn(shelters, segment)));
}

function targetsIn(text: string): readonly TargetWords[] {
  const figures = figuresIn(text);
  const isFigure = inOrder(figures);
  const trends = trendsIn(text).filter((trend) => !leadsToFigure(text, trend, figures));
  const others = inTextOrder([...ranksIn(text), ...gradesIn(text), ...trends]).filter(({ from }) => !isFigure(from));
  return withoutOverlaps(inTextOrder([...figures, ...others]));
}

const inTextOrder = (all: readonly TargetWords[]): readonly TargetWords[] => all.toSorted((a, b) => a.from - b.from);

/** Targets in brackets or quotation marks beside another one only explain it. */
function outsideAsides(targets: readonly TargetWords[], shelters: readonly Span[]): readonly TargetWords[] {
  const isSheltered = inOrder(shelters);
  const outside = targets.filter(({ from }) => !isSheltered(from));
  return outside.length > 0 ? outside : targets;
}

/** «giảm tỷ lệ … xuống 2%» has a figure: the way alone is then no target. */
function leadsToFigure(text: string, trend: TargetWords, figures: readonly TargetWords[]): boolean {
  const clause = /^[^,;.]*/.exec(text.slice(trend.to, trend.to + 160))?.[0].length ?? 0;
  return hasOneIn(figures, { from: trend.from, to: trend.to + clause });
}

function hasOneIn(all: readonly Span[], { from, to }: Span): boolean {
  return (all[firstFrom(all, from)]?.from ?? Infinity) < to;
}

/** Those of some spans in order that begin in a stretch. */
function lyingIn<Row extends Span>(all: readonly Row[], { from, to }: Span): readonly Row[] {
  const first = firstFrom(all, from);
  let end = first;
  while ((all[end]?.from ?? Infinity) < to) end += 1;
  return all.slice(first, end);
}

/** The index of the first of some spans in order that ends after a place. */
function firstFrom(all: readonly Span[], place: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
