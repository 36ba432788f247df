'use client';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { announce, keepFocus } from './keep-focus.ts';
import { ArrowDown, ArrowUp, Grip, Trash } from './icons.tsx';
import { useForm } from './form.ts';

/** What can be done with a row among its neighbours. */
export interface RowDeeds {
  readonly place: number;
  readonly count: number;
  readonly name: string;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (place: number) => void;
}

/** Moves and takes out a row, and keeps the focus and those who do not see in the picture. */
export function useRowDeeds({ place, count, onMove, onRemove }: RowDeeds) {
  const words = useWords().rows;
  return {
    move: (from: Element, to: number): void => {
      if (to < 0 || to >= count) return;
      keepFocus(from, to);
      onMove(place, to);
      announce(words.moved(to + 1, count));
    },
    remove: (from: Element): void => {
      keepFocus(from, place);
      onRemove(place);
      announce(words.removed);
    },
  };
}

/** Buttons that move a row up and down and take it out. */
export function RowTools(deeds: RowDeeds) {
  const { place, count, name } = deeds;
  const words = useWords().rows;
  const { readOnly } = useForm();
  const { move, remove } = useRowDeeds(deeds);
  if (readOnly) return undefined;
  const row = words.row(name, place + 1);
  return (
    <div className="ck-tools">
      <ToolButton isOff={place === 0} label={`${words.up}: ${row}`} onPress={(button) => move(button, place - 1)}>
        <ArrowUp />
      </ToolButton>
      <ToolButton
        isOff={place === count - 1}
        label={`${words.down}: ${row}`}
        onPress={(button) => move(button, place + 1)}
      >
        <ArrowDown />
      </ToolButton>
      <ToolButton label={`${words.remove}: ${row}`} onPress={remove}>
        <Trash />
      </ToolButton>
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onPress: (button: Element) => void;
  readonly children: ReactNode;
}

/** A small button with a picture. */
export function ToolButton({ label, isOff = false, onPress, children }: ToolButtonProps) {
  return (
    <button
      aria-disabled={isOff}
      aria-label={label}
      className="ck-tool"
      onClick={({ currentTarget }) => {
        if (!isOff) onPress(currentTarget);
      }}
      title={label}
      type="button"
    >
      {children}
    </button>
  );
}

/** A row that is dragged by its handle, or moved with Alt and an arrow key while anything in it has the focus. */
export function MovableRow({
  row,
  list,
  className,
  id,
  children,
}: {
  readonly row: RowDeeds;
  /** Rows are dragged within their own list only. */
  readonly list: string;
  readonly className: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const { place, onMove } = row;
  const { move } = useRowDeeds(row);
  const [isOver, setOver] = useState(false);
  const type = `text/x-camket-${list.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`;
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.currentTarget, place + step);
  };
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(type)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    setOver(false);
    const from = event.dataTransfer.getData(type);
    if (from === '') return;
    event.preventDefault();
    onMove(Number(from), place);
  };
  return (
    <li
      className={`${className}${isOver ? ' ck-row--over' : ''}`}
      data-drag={type}
      id={id}
      onDragLeave={() => setOver(false)}
      onDragOver={onDragOver}
      onDrop={onDrop}
      onKeyDown={onKeyDown}
    >
      {children}
    </li>
  );
}

/** The handle by which a row is dragged. */
export function DragHandle({ place }: { readonly place: number }) {
  const words = useWords();
  const { readOnly } = useForm();
  if (readOnly) return undefined;
  const onDragStart = (event: DragEvent<HTMLSpanElement>): void => {
    const row = event.currentTarget.closest<HTMLElement>('[data-drag]');
    if (row === null) return;
    event.dataTransfer.setData(row.dataset['drag'] ?? '', String(place));
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(row, 12, 12);
  };
  return (
    <span aria-hidden className="ck-handle" draggable onDragStart={onDragStart} title={words.rows.drag}>
      <Grip />
    </span>
  );
}
