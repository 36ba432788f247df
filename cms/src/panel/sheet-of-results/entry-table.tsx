'use client';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import { rowsFromClipboard } from '../paste/clipboard-table.ts';
import type { DeskRow } from './desk-rows.ts';
import { EntryRow } from './entry-row.tsx';
import { caretOf, focusAt, placeAfter, placeOf } from './grid-keys.ts';
import { layBlock } from './paste-block.ts';
import { fieldsFor } from './typed-row.ts';
import type { SheetDesk } from './use-sheet-desk.ts';

interface EntryTableProps {
  readonly desk: SheetDesk;
  readonly onSubmit: (name: string) => void;
  readonly onPasted: (sentence: string) => void;
}

/** The rows of the sheet: a grid on a wide screen, cards one below the other on a narrow one. */
export function EntryTable({ desk, onSubmit, onPasted }: EntryTableProps) {
  const words = useWords().sheetOfResults;
  const grid = useRef<HTMLTableElement>(null);
  const paste = usePasting(desk, onPasted);
  const { columns } = words;
  return (
    <table className="ck-grid" onKeyDown={(event) => move(event, grid.current, desk)} onPaste={paste} ref={grid}>
      <caption className="ck-quiet">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.choice}</th>
          <th className="ck-grid__figures" scope="col">
            {columns.figures}
          </th>
          <th scope="col">{columns.result}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      {desk.rows.map((row, place) => (
        <EntryRow desk={desk} key={row.name} onSubmit={() => onSubmit(row.name)} place={place} row={row} />
      ))}
    </table>
  );
}

/** Arrows and Enter lead to the fields around; Ctrl+Z takes back; Escape brings back what the field held. */
function move(event: KeyboardEvent, grid: HTMLElement | null, { dispatch, canUndo }: SheetDesk): void {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
    if (!canUndo) return;
    event.preventDefault();
    dispatch({ kind: 'undo' });
    return;
  }
  const field = event.target;
  if (grid === null || !(field instanceof HTMLInputElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const place = placeOf(field);
  const to = place === undefined ? undefined : placeAfter(event.key, place, caretOf(field));
  if (place === undefined || to === undefined) return;
  event.preventDefault();
  focusAt(grid, to, Math.sign(to.row - place.row));
}

function usePasting(desk: SheetDesk, onPasted: (sentence: string) => void): (event: ClipboardEvent) => void {
  const words = useWords().sheetOfResults;
  return (event) => {
    const place = event.target instanceof Element ? placeOf(event.target) : undefined;
    if (place === undefined) return;
    const data = event.clipboardData;
    const block = rowsFromClipboard({ html: data.getData('text/html'), text: data.getData('text/plain') });
    if (block.length < 2 && (block[0] ?? []).length < 2) return;
    event.preventDefault();
    const rows = desk.rows.map((row) => ({ name: row.name, fields: openFields(row) }));
    const { landed, homeless } = layBlock(block, rows, place);
    desk.dispatch({
      kind: 'edit',
      about: '',
      change: (all) => {
        const next = { ...all };
        for (const { name, field, text } of landed) {
          const typed = next[name];
          if (typed !== undefined) {
            next[name] = { ...typed, choice: 'figure', confirmed: [], figures: { ...typed.figures, [field]: text } };
          }
        }
        return next;
      },
    });
    onPasted([words.pasted(landed.length), homeless > 0 ? words.homeless(homeless) : ''].join(' ').trim());
  };
}

/** The fields of a row in which numbers can be pasted. */
function openFields({ row, isLocked }: DeskRow) {
  return isLocked ? [] : fieldsFor(row.indicator);
}
