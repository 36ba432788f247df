'use client';
import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';
import { periodChoices } from '../results/period-choices.ts';
import { SelectBox } from './select-box.tsx';

/** For which period a list is counted. */
export interface PeriodAsked {
  readonly year: number;
  readonly period: string;
  readonly cutOff: string;
  readonly isOfPeriod: boolean;
}

interface PeriodFormProps {
  readonly asked: PeriodAsked;
  readonly today: string;
  /** Whether the list has days of results, so that words alone need not place anything. */
  readonly hasDays: boolean;
  readonly onChange: (asked: PeriodAsked) => void;
}

/** Asks for the period, and up to which day is counted. */
export function PeriodForm({ asked, today, hasDays, onChange }: PeriodFormProps) {
  const all = useWords();
  const words = all.cases;
  const id = useId();
  const newest = Number(today.slice(0, 4));
  const years = [newest, newest - 1, newest - 2].map((year) => ({ value: String(year), label: String(year) }));
  return (
    <section aria-label={words.periodTitle} className="ck-tile">
      <h2>{words.periodTitle}</h2>
      <div className="ck-cases__grid">
        <SelectBox
          choices={years}
          label={words.year}
          onChange={(year) => {
            const next = Number(year ?? asked.year);
            onChange({ ...asked, year: next, period: asked.period.replace(/^\d{4}/, String(next)) });
          }}
          value={String(asked.year)}
        />
        <SelectBox
          choices={periodChoices(asked.year, all)}
          label={words.period}
          onChange={(period = asked.period) => onChange({ ...asked, period })}
          value={asked.period}
        />
        <div className="ck-field">
          <label className="ck-label" htmlFor={id}>
            {words.cutOff}
          </label>
          <input
            aria-describedby={`${id}-help`}
            className="ck-input"
            id={id}
            max={today}
            onChange={({ target }) => onChange({ ...asked, cutOff: target.value })}
            type="date"
            value={asked.cutOff}
          />
          <p className="ck-help" id={`${id}-help`}>
            {words.cutOffHelp}
          </p>
        </div>
      </div>
      {hasDays ? undefined : (
        <label className="ck-cases__check">
          <input
            checked={asked.isOfPeriod}
            onChange={({ target }) => onChange({ ...asked, isOfPeriod: target.checked })}
            type="checkbox"
          />
          <span>{words.isOfPeriod}</span>
        </label>
      )}
    </section>
  );
}
