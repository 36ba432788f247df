'use client';
import { useState } from 'react';
import { nameOf } from '../../quality/results/sheet/cell-name.ts';
import type { CellToKeep } from '../../quality/results/sheet/cells-request.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { Button } from '../dialog/button.tsx';
import { FileButtons } from '../results-file/file-buttons.tsx';
import type { TypedRows } from './desk-state.ts';
import { typedOf } from './typed-row.ts';
import type { SheetDesk } from './use-sheet-desk.ts';

/** The sheet as a file, out and in; what came in waits for a person's word before it is saved. */
export function FileBar({ desk }: { readonly desk: SheetDesk }) {
  const { sheet, rows, defaults, dispatch } = desk;
  const words = useWords().sheetOfResults;
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [before, setBefore] = useState<TypedRows>({});
  // what came in and the word on it are one step back
  const [about, setAbout] = useState('');
  const waiting = rows.filter(({ typed }) => typed.isFromFile === true);
  const take = (cells: readonly CellToKeep[], said: readonly string[]): void => {
    const open = new Map(rows.filter(({ isLocked }) => !isLocked).map((row) => [row.name, row] as const));
    const fitting = cells.filter((cell) => open.has(nameOf(cell)));
    const typed = fitting.map((cell) => [nameOf(cell), { ...typedOf(cell, defaults), isFromFile: true }] as const);
    const homeless = cells.length - fitting.length;
    setBefore(Object.fromEntries(fitting.flatMap((cell) => entryOf(nameOf(cell), open.get(nameOf(cell))?.typed))));
    const step = `file ${String(Date.now())}`;
    setAbout(step);
    setNotes([...said, ...(homeless > 0 ? [words.fileHomeless(homeless)] : [])]);
    dispatch({ kind: 'edit', about: step, change: (all) => ({ ...all, ...Object.fromEntries(typed) }) });
  };
  const keep = (): void => {
    setNotes([]);
    dispatch({ kind: 'edit', about, change: withoutMarks });
  };
  const drop = (): void => {
    setNotes([]);
    dispatch({ kind: 'edit', about, change: (all) => ({ ...all, ...before }) });
  };
  return (
    <>
      <div className="ck-deeds ck-entry__files">
        <FileButtons
          onCells={take}
          place={{
            commune: sheet.commune.id,
            unit: sheet.unit.id,
            decision: { subject: sheet.decision.subject },
            period: sheet.period,
          }}
        />
      </div>
      {notes.map((note) => (
        <Notice key={note} look="plain">
          {note}
        </Notice>
      ))}
      {waiting.length === 0 ? undefined : (
        <Notice look="warn">
          <p>{words.fromFile(waiting.length)}</p>
          <div className="ck-deeds">
            <Button look="main" onPress={keep}>
              {words.keepFile}
            </Button>
            <Button onPress={drop}>{words.dropFile}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}

function entryOf<Value>(name: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[name, value]];
}

function withoutMarks(all: TypedRows): TypedRows {
  return Object.fromEntries(
    Object.entries(all).map(([name, { isFromFile: _isFromFile, ...typed }]) => [name, typed] as const),
  );
}
