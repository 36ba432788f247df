import { vietnameseDay, vietnameseNumber } from '@camket/shared/values';
import type { CellValue } from '../../../spreadsheets/cell.ts';

const longest = 80;

/** What stands in a cell, as a person sees it there; long texts are cut. */
export function showCell(value: CellValue | undefined): string {
  const shown = wholeCell(value);
  return shown.length <= longest ? shown : `${shown.slice(0, longest)}…`;
}

function wholeCell(value: CellValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return '(để trống)';
    case 'text':
    case 'error':
      return value.text;
    case 'number':
      return vietnameseNumber(value.decimal);
    case 'day':
      return [vietnameseDay(value.day), value.hour].filter((text) => text !== undefined).join(' ');
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'formula':
      return `=${value.formula}`;
  }
}
