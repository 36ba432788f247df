'use client';
import {
  addRow,
  joinRows,
  mainTextOf,
  moveRow,
  type Reading,
  readPromiseAgain,
  removeRow,
  rowKindOf,
  type RowPlace,
  splitRow,
  unconfirmedIn,
  valueAt,
} from '@camket/shared/reading';
import { toast } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import { fieldId } from '../decisions/outline.ts';
import { Button } from '../dialog/button.tsx';
import { ArrowDown, ArrowUp, Plus, Tick, Trash } from '../fields/icons.tsx';
import { announce } from '../fields/keep-focus.ts';
import { DragHandle, MovableRow, type RowDeeds, ToolButton, useRowDeeds } from '../fields/row-tools.tsx';
import { Join, Split } from './icons.tsx';
import { useDesk } from './review-desk.ts';

interface RowProps {
  readonly list: string;
  readonly row: number;
  readonly count: number;
  readonly name: string;
}

/** What can be done with the rows of a list; each is taken back with one step. */
function useRows({ list, row, count, name }: RowProps) {
  const { edit, review, reading, goTo } = useDesk();
  const words = useWords();
  const deeds: RowDeeds = {
    place: row,
    count,
    name,
    onMove: (from, to) => edit('', (before) => moveRow(before, { list, row: from }, to)),
    onRemove: (place) => {
      edit('', (before) => removeRow(before, { list, row: place }));
      toast.success(words.readings.removed, { action: { label: words.readings.undo, onClick: review.undo } });
    },
  };
  return {
    deeds,
    ...useRowDeeds(deeds),
    join: (): void => {
      edit('', (before) => joinRows(before, { list, row }));
      announce(words.readings.joinDone);
      goTo(mainTextOf(list, row));
    },
    split: (): void => {
      const path = mainTextOf(list, row);
      const offset = cursorIn(path);
      const split = splitRow(reading, { list, row, offset }, review.source.text);
      if (split === reading) {
        toast.info(words.readings.splitHelp);
        goTo(path);
        return;
      }
      edit('', () => withPromisesRead(split, { list, row }, review.source.text));
      announce(words.readings.splitDone);
      goTo(mainTextOf(list, row + 1));
    },
  };
}

/** Two promises that were one say each what its own words say. */
function withPromisesRead(reading: Reading, { list, row }: RowPlace, source: string): Reading {
  if (rowKindOf(list) !== 'indicator') return reading;
  return readPromiseAgain(readPromiseAgain(reading, `${list}.${row}`, source), `${list}.${row + 1}`, source);
}

/** Where the cursor stands, or last stood, in the field of a text. */
function cursorIn(path: string): number {
  const field = document.getElementById(fieldId(path));
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? (field.selectionStart ?? 0) : 0;
}

/** The buttons of a row: confirm it whole, split, join, move, take out. */
function RowDeedsBar(props: RowProps) {
  const { list, row, count, name } = props;
  const { reading, confirm } = useDesk();
  const words = useWords();
  const { move, remove, join, split } = useRows(props);
  const called = words.rows.row(name, row + 1);
  const open = unconfirmedIn(reading, `${list}.${row}`);
  const isText = valueAt(reading, mainTextOf(list, row)) !== '';
  return (
    <div className="ck-tools" data-row-tools>
      <ToolButton
        isOff={open.length === 0}
        label={`${words.readings.confirmRow}: ${called}`}
        onPress={() => confirm(open)}
      >
        <Tick />
      </ToolButton>
      <ToolButton isOff={!isText} label={`${words.readings.split}: ${called}`} onPress={split}>
        <Split />
      </ToolButton>
      <ToolButton isOff={row === count - 1} label={`${words.readings.join}: ${called}`} onPress={join}>
        <Join />
      </ToolButton>
      <ToolButton isOff={row === 0} label={`${words.rows.up}: ${called}`} onPress={(from) => move(from, row - 1)}>
        <ArrowUp />
      </ToolButton>
      <ToolButton
        isOff={row === count - 1}
        label={`${words.rows.down}: ${called}`}
        onPress={(from) => move(from, row + 1)}
      >
        <ArrowDown />
      </ToolButton>
      <ToolButton label={`${words.rows.remove}: ${called}`} onPress={remove}>
        <Trash />
      </ToolButton>
    </div>
  );
}

/** A row of a list of the reading with all that can be done with it. */
function ReviewRow({
  look,
  children,
  ...row
}: RowProps & { readonly look: 'line' | 'card'; readonly children: ReactNode }) {
  const { deeds } = useRows(row);
  const words = useWords();
  const path = `${row.list}.${row.row}`;
  const isCard = look === 'card';
  return (
    <MovableRow
      className={isCard ? 'ck-read-card' : 'ck-read-line'}
      {...(isCard ? { id: fieldId(path) } : {})}
      list={row.list}
      row={deeds}
    >
      <div className="ck-read-row__head">
        <DragHandle place={row.row} />
        {isCard ? <h3 className="ck-read-row__name">{words.rows.row(row.name, row.row + 1)}</h3> : undefined}
        <RowDeedsBar {...row} />
      </div>
      <div className="ck-read-row__body">{children}</div>
    </MovableRow>
  );
}

/** The rows of a list, and the button that adds one. */
export function ReviewRows({
  list,
  name,
  look,
  addWords,
  children,
}: {
  readonly list: string;
  readonly name: string;
  readonly look: 'line' | 'card';
  readonly addWords: string;
  readonly children: (path: string, row: number) => ReactNode;
}) {
  const { reading, edit, goTo } = useDesk();
  const words = useWords().readings;
  const found = valueAt(reading, list);
  const count = Array.isArray(found) ? found.length : 0;
  const add = (): void => {
    edit('', (before) => addRow(before, { list, row: count }));
    goTo(mainTextOf(list, count));
  };
  return (
    <>
      {count === 0 ? <p className="ck-empty">{words.blankHere}</p> : undefined}
      <ol className="ck-read-rows">
        {Array.from({ length: count }, (_, row) => (
          <ReviewRow count={count} key={row} list={list} look={look} name={name} row={row}>
            {children(`${list}.${row}`, row)}
          </ReviewRow>
        ))}
      </ol>
      <Button look="quiet" onPress={add}>
        <Plus /> {addWords}
      </Button>
    </>
  );
}
