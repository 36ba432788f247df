'use client';
import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';
import { dayWritten } from '../fields/written-day.ts';
import type { SheetDefaults } from './typed-row.ts';

interface DefaultsFieldsProps {
  readonly defaults: SheetDefaults;
  readonly onChange: (defaults: SheetDefaults) => void;
}

/** The day up to which was counted and the source, filled in once for the whole sheet. */
export function DefaultsFields({ defaults, onChange }: DefaultsFieldsProps) {
  const words = useWords().sheetOfResults;
  const [day, source, help] = [useId(), useId(), useId()];
  const isWrong = dayWritten(defaults.cutOff) === undefined;
  return (
    <section className="ck-entry__defaults">
      <div className="ck-field">
        <label className="ck-label" htmlFor={day}>
          {words.cutOff}
        </label>
        <input
          aria-describedby={isWrong ? `${day}-remark` : undefined}
          aria-invalid={isWrong || undefined}
          autoComplete="off"
          className="ck-input ck-input--number"
          id={day}
          inputMode="numeric"
          onChange={({ target }) => onChange({ ...defaults, cutOff: target.value })}
          value={defaults.cutOff}
        />
        {isWrong ? (
          <p className="ck-remark" id={`${day}-remark`}>
            {words.cutOffNeeded}
          </p>
        ) : undefined}
      </div>
      <div className="ck-field ck-entry__source">
        <label className="ck-label" htmlFor={source}>
          {words.source}
        </label>
        <input
          aria-describedby={help}
          className="ck-input"
          id={source}
          onChange={({ target }) => onChange({ ...defaults, source: target.value })}
          value={defaults.source}
        />
        <p className="ck-help" id={help}>
          {words.headHelp} {words.sourceHelp}
        </p>
      </div>
    </section>
  );
}
