'use client';
import { addRow, moveRow, removeRow, valueAt } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import { Plus, Trash } from '../fields/icons.tsx';
import { keepFocus } from '../fields/keep-focus.ts';
import { MovableRow, type RowDeeds, ToolButton } from '../fields/row-tools.tsx';
import { useDesk } from './review-desk.ts';
import { TextValue } from './value-fields.tsx';

/** The bodies that lead, support or monitor a task, each with the characters that name it. */
export function BodiesValues({
  list,
  label,
  isWide = false,
}: {
  readonly list: string;
  readonly label: string;
  readonly isWide?: boolean;
}) {
  const { reading, edit, goTo } = useDesk();
  const words = useWords();
  const found = valueAt(reading, list);
  const count = Array.isArray(found) ? found.length : 0;
  const add = (): void => {
    edit('', (before) => addRow(before, { list, row: count }));
    goTo(`${list}.${count}`);
  };
  const deeds = (row: number): RowDeeds => ({
    place: row,
    count,
    name: label,
    onMove: (from, to) => edit('', (before) => moveRow(before, { list, row: from }, to)),
    onRemove: (place) => edit('', (before) => removeRow(before, { list, row: place })),
  });
  return (
    <fieldset className={isWide ? 'ck-read-bodies ck-read-bodies--wide' : 'ck-read-bodies'}>
      <legend className="ck-label">{label}</legend>
      <ol className="ck-read-rows">
        {Array.from({ length: count }, (_, row) => (
          <MovableRow className="ck-read-body" key={row} list={list} row={deeds(row)}>
            <TextValue isNeeded isQuiet label={words.rows.row(label, row + 1)} path={`${list}.${row}`} size="wide" />
            <ToolButton
              label={`${words.rows.remove}: ${words.rows.row(label, row + 1)}`}
              onPress={(button) => {
                keepFocus(button, row);
                deeds(row).onRemove(row);
              }}
            >
              <Trash />
            </ToolButton>
          </MovableRow>
        ))}
      </ol>
      <button
        aria-label={`${words.readings.addBody}: ${label}`}
        className="ck-button ck-button--quiet ck-read-bodies__add"
        onClick={add}
        type="button"
      >
        <Plus /> {words.readings.addBody}
      </button>
    </fieldset>
  );
}
