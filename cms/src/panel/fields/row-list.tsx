'use client';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { moveTo, removeAt, replaceAt } from '../sheet/put.ts';
import { Plus } from './icons.tsx';
import { DragHandle, MovableRow, type RowDeeds, RowTools } from './row-tools.tsx';
import { useForm } from './form.ts';

interface RowListProps<Item> {
  readonly items: readonly Item[];
  /** The path of the list: `legalBases`. */
  readonly path: string;
  /** What one row is called. */
  readonly name: string;
  readonly empty?: string;
  readonly addWords?: string;
  readonly makeItem: () => Item;
  readonly keyOf: (item: Item, place: number) => string;
  /** The second argument says what the change was about, so that typing is taken back field by field. */
  readonly onChange: (items: readonly Item[], about: string) => void;
  readonly children: (item: Item, place: number, onChange: (item: Item) => void) => ReactNode;
}

/** Rows that are typed, added, taken out and moved; their printed numbers are never touched. */
export function RowList<Item>(props: RowListProps<Item>) {
  const { items, path, name, empty, addWords, makeItem, keyOf, onChange, children } = props;
  const words = useWords();
  const { readOnly } = useForm();
  const rowOf = (place: number): RowDeeds => ({
    place,
    count: items.length,
    name,
    onMove: (from, to) => onChange(moveTo(items, from, to), ''),
    onRemove: (at) => onChange(removeAt(items, at), ''),
  });
  return (
    <>
      {items.length === 0 ? <p className="ck-empty">{empty ?? words.rows.empty}</p> : undefined}
      <ol className="ck-rows">
        {items.map((item, place) => (
          <MovableRow className="ck-row" key={keyOf(item, place)} list={path} row={rowOf(place)}>
            <DragHandle place={place} />
            <div className="ck-row__body">
              {children(item, place, (next) => onChange(replaceAt(items, place, next), `${path}.${place}`))}
            </div>
            <RowTools {...rowOf(place)} />
          </MovableRow>
        ))}
      </ol>
      {readOnly ? undefined : (
        <Button look="quiet" onPress={() => onChange([...items, makeItem()], '')}>
          <Plus /> {addWords ?? words.rows.add}
        </Button>
      )}
    </>
  );
}
