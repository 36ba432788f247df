import type { IndicatorReading } from '../reading-form.ts';
import type { ItemRead } from './items-read.ts';
import type { Marks } from './marked.ts';

/** The promises in an item, with marks below `path`. */
export function indicatorsOf(_item: ItemRead, _path: string, _marks: Marks): IndicatorReading[] {
  return [];
}

/** Whether a text holds a promise with a figure. */
export function holdsFigure(text: string): boolean {
  return /\d\s?%/.test(text);
}
