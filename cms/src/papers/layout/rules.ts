import type { RuledLine } from './placed-page.ts';

/** A level or upright line: where it lies across its direction, and from where to where it goes. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page by direction. */
export interface Rules {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** How far apart lines may lie that are drawn as one: double borders, borders of neighbouring cells, noise of a scan. */
export const near = 3;

/** How far apart the dots of a line may lie, and how short a line may be. */
const widestGap = 4;
const shortest = 6;

/** Sorts lines by direction and joins the pieces of one line: a border is often drawn cell by cell, or dot by dot. */
export function rulesOf(lines: readonly RuledLine[]): Rules {
  const level: Rule[] = [];
  const upright: Rule[] = [];
  for (const { x0, y0, x1, y1 } of lines) {
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    const isDot = Math.max(width, height) <= near;
    if (isDot || width > height) level.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    if (isDot || width <= height) upright.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
  return { level: joined(level), upright: joined(upright) };
}

function joined(rules: readonly Rule[]): readonly Rule[] {
  return clustered(rules).flatMap((cluster) => {
    const at = cluster.reduce((sum, rule) => sum + rule.at, 0) / cluster.length;
    const pieces: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of cluster.toSorted((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last !== undefined && from <= last.to + widestGap) last.to = Math.max(last.to, to);
      else pieces.push({ at, from, to });
    }
    return pieces.filter(({ from, to }) => to - from > shortest);
  });
}

/** Rules that lie within `near` of the first of them. */
function clustered(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const clusters: Rule[][] = [];
  let first = -Infinity;
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (rule.at - first > near) {
      clusters.push([]);
      first = rule.at;
    }
    clusters.at(-1)?.push(rule);
  }
  return clusters;
}

/** Sorted places without those that lie within `near` of the one before. */
export function distinct(places: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - (kept.at(-1) ?? -Infinity) > near) kept.push(place);
  }
  return kept;
}
