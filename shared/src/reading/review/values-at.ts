import type { Reading } from '../reading-form.ts';
import type { Span } from '../source/source-text.ts';
import { marksOf } from './marks.ts';

/** The paths of the values that were read from a character of the source, the shortest quotation first. */
export function valuesAt(reading: Reading, offset: number): readonly string[] {
  return Object.entries(marksOf(reading))
    .filter(([, { spans }]) => spans.some(({ from, to }) => from <= offset && offset < to))
    .toSorted(([, one], [, other]) => lengthOf(one.spans) - lengthOf(other.spans))
    .map(([path]) => path);
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);
