import { isCovered } from '../values/index.ts';
import type { Path } from './places.ts';

/** A text of a document that is blank, longer than an entry of the register may hold, or was covered by a redaction. */
export interface BadText {
  readonly kind: 'blankText' | 'textTooLong' | 'coveredText';
  readonly path: Path;
}

const longest = 40_000;

/** Every bad text in a document, wherever it stands. What is not known is an absent field, never a blank. */
export function badTexts(value: unknown, path: Path = []): readonly BadText[] {
  if (typeof value === 'string') return badText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    badTexts(inner, [...path, isList ? Number(name) : name]),
  );
}

function badText(text: string, path: Path): readonly BadText[] {
  if (text.trim() === '') return [{ kind: 'blankText', path }];
  if (isCovered(text)) return [{ kind: 'coveredText', path }];
  return text.length > longest ? [{ kind: 'textTooLong', path }] : [];
}
