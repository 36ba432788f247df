import type { Indicator } from '@camket/shared/indicators';
import type { SheetCell } from '../../quality/results/sheet/sheet-form.ts';
import type { SheetWords } from '../../words/sheet-of-results-vi.ts';
import { fieldsFor, type FigureField } from './typed-row.ts';

/** The way to the whole row, for remarks that are about no single field. */
export const wholeRow = 'value';

/** The way to a field of a result: `value.denominator`. */
function pathOf(field: FigureField): string {
  return `value.${field === 'judgement' ? 'note' : field}`;
}

/** The fields on which a remark can be made, with their names. */
export function remarkFields(indicator: Indicator, words: SheetWords): readonly (readonly [string, string])[] {
  return [
    ...fieldsFor(indicator).map((field) => [pathOf(field), words.fields[field]] as const),
    ['cutOff', words.cutOff],
    ['source', words.source],
    ['cause', words.cause],
    ['note', words.note],
    ['evidence', words.verify.evidence],
    [wholeRow, words.verify.wholeRow],
  ];
}

/** The remarks made on a field of the figure. */
export function remarksAt(returned: SheetCell['returned'], field: FigureField): readonly string[] {
  return (returned?.remarks ?? []).filter((remark) => remark.field === pathOf(field)).map(({ text }) => text);
}

/** The remarks that stand at none of the figure's fields, each with the name of what it is about. */
export function otherRemarks(
  returned: SheetCell['returned'],
  indicator: Indicator,
  words: SheetWords,
): readonly { readonly about: string; readonly text: string }[] {
  if (returned === undefined) return [];
  const own = fieldsFor(indicator).map(pathOf);
  const names = new Map(remarkFields(indicator, words));
  const others = returned.remarks.filter(({ field }) => !own.includes(field));
  if (returned.remarks.length === 0) return [{ about: words.verify.wholeRow, text: returned.reason }];
  return others.map(({ field, text }) => ({ about: names.get(field) ?? words.verify.wholeRow, text }));
}
