import type { GreyPicture } from './picture.ts';
import type { Rule } from './find-rules.ts';

/** Takes ruled lines out of a page, as the recognition takes them for letters. Letters that cross one keep their strokes. */
export function eraseRules({ width, height, pixels }: GreyPicture, rules: readonly Rule[]): GreyPicture {
  const cleared = new Uint8Array(pixels);
  for (const rule of rules) {
    const across = rule.isLevel ? width : 1;
    const along = rule.isLevel ? 1 : width;
    const [from, to] = rule.isLevel ? [rule.x0, rule.x1] : [rule.y0, rule.y1];
    const [first, last] = rule.isLevel ? [rule.y0, rule.y1] : [rule.x0, rule.x1];
    const edge = rule.isLevel ? height : width;
    const band = { across, first: Math.max(0, first - 2), last: Math.min(edge - 1, last + 1) };
    for (let at = Math.max(0, from - 3); at < to + 3; at += 1) eraseAcross(cleared, band, at * along);
  }
  return { width, height, pixels: cleared };
}

interface Band {
  /** How far the next dot across the line is. */
  readonly across: number;
  readonly first: number;
  readonly last: number;
}

function eraseAcross(pixels: Uint8Array, { across, first, last }: Band, at: number): void {
  const isCrossed = isDark(pixels[at + (first - 1) * across]) || isDark(pixels[at + (last + 1) * across]);
  if (isCrossed) return;
  for (let place = first; place <= last; place += 1) pixels[at + place * across] = 255;
}

function isDark(light: number | undefined): boolean {
  return light !== undefined && light < 140;
}
