'use client';
import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Rows } from './clipboard-table.ts';
import { columnsOf, type Layout, type PasteTarget } from './columns.ts';

interface ColumnChoicesProps {
  readonly rows: Rows;
  readonly layout: Layout;
  readonly target: PasteTarget;
  readonly onChange: (layout: Layout) => void;
}

/** What each pasted column holds, as guessed; any guess can be changed. */
export function ColumnChoices({ rows, layout, target, onChange }: ColumnChoicesProps) {
  const words = useWords().paste;
  const id = useId();
  const names = columnsOf[target];
  if (layout.mapping.length < 2) return undefined;
  const choose = (place: number, name: string): void => {
    const column = names.find((own) => own === name);
    const mapping = layout.mapping.map((old, at) => (at === place ? column : old === column ? undefined : old));
    onChange({ ...layout, mapping });
  };
  return (
    <fieldset className="ck-many">
      <legend className="ck-label">{words.columns}</legend>
      <div className="ck-columns">
        {layout.mapping.map((column, place) => (
          <label className="ck-columns__one" htmlFor={`${id}-${place}`} key={`${place}-${rows[0]?.[place] ?? ''}`}>
            <span>{headingOf(rows, layout, place) ?? words.column(place + 1)}</span>
            <select
              className="ck-input ck-select"
              id={`${id}-${place}`}
              onChange={({ target: { value } }) => choose(place, value)}
              value={column ?? ''}
            >
              <option value="">{words.leaveOut}</option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {words.names[name]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className="ck-columns__one" htmlFor={`${id}-headings`}>
          <span>{words.headings}</span>
          <select
            className="ck-input ck-select"
            id={`${id}-headings`}
            onChange={({ target: { value } }) => onChange({ ...layout, headings: Number(value) })}
            value={layout.headings}
          >
            {[0, 1, 2, 3]
              .filter((count) => count < rows.length)
              .map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

function headingOf(rows: Rows, { headings }: Layout, place: number): string | undefined {
  const heading = headings === 0 ? undefined : rows[headings - 1]?.[place];
  return heading === '' ? undefined : heading;
}
