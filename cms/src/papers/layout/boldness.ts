import { isBoldLine, type TextLine } from './text-line.ts';

/** Whether lines are bold throughout, where their words tell. */
export function boldness(lines: readonly TextLine[]): { readonly isBold?: boolean } {
  const told = lines.map(isBoldLine);
  return told.includes(undefined) ? {} : { isBold: told.every((isBold) => isBold === true) };
}
