'use client';
import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Offered, SheetPlace } from './sheet-place.ts';

/** The unit, the document and the period of a sheet; another choice opens another sheet. */
export function SheetChooser({ place: { unit, decision, period } }: { readonly place: SheetPlace }) {
  const words = useWords().sheetOfResults;
  return (
    <form className="ck-chooser" method="get">
      <Choice label={words.unit} name="don-vi" offered={unit} />
      <Choice label={words.decision} name="van-ban" offered={decision} />
      <Choice label={words.period} name="ky" offered={period} />
      <button className="ck-button ck-button--plain" type="submit">
        {words.show}
      </button>
    </form>
  );
}

function Choice({
  label,
  name,
  offered,
}: {
  readonly label: string;
  readonly name: string;
  readonly offered: Offered;
}) {
  const id = useId();
  return (
    <div className="ck-field">
      <label className="ck-label" htmlFor={id}>
        {label}
      </label>
      <select className="ck-input ck-select" defaultValue={offered.chosen} id={id} name={name}>
        {offered.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
