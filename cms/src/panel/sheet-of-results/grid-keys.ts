/** Where a field of the grid stands: its row and its column, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of a field in the grid; nothing of an element that is none. */
export function placeOf(element: Element): GridPlace | undefined {
  const row = element.getAttribute('data-row');
  const column = element.getAttribute('data-column');
  return row === null || column === null ? undefined : { row: Number(row), column: Number(column) };
}

/** Where a key leads from a place; nothing for a key that stays in the field. */
export function placeAfter(key: string, { row, column }: GridPlace, caret: 'start' | 'end' | 'all' | 'inside') {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
    case 'Enter':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return caret === 'start' || caret === 'all' ? { row, column: column - 1 } : undefined;
    case 'ArrowRight':
      return caret === 'end' || caret === 'all' ? { row, column: column + 1 } : undefined;
    default:
      return undefined;
  }
}

/** Where the caret stands in an input. */
export function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement): 'start' | 'end' | 'all' | 'inside' {
  if (value !== '' && selectionStart === 0 && selectionEnd === value.length) return 'all';
  if (selectionStart !== selectionEnd) return 'inside';
  if (selectionStart === value.length) return value === '' ? 'all' : 'end';
  return selectionStart === 0 ? 'start' : 'inside';
}

/** Moves to the field at a place, or to the last one of its row; onwards over rows that have none. */
export function focusAt(grid: Element, { row, column }: GridPlace, step: number): boolean {
  const fields = [...grid.querySelectorAll<HTMLElement>('[data-row]')];
  const rows = new Set(fields.map((field) => placeOf(field)?.row ?? -1));
  const last = Math.max(...rows, -1);
  for (let at = row; at >= 0 && at <= last; at += step === 0 ? last + 1 : step) {
    const inRow = fields.filter((field) => placeOf(field)?.row === at);
    const wanted = inRow.find((field) => placeOf(field)?.column === column) ?? (step === 0 ? undefined : inRow.at(-1));
    if (wanted !== undefined) {
      wanted.focus();
      return true;
    }
  }
  return false;
}
