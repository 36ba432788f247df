'use client';
import { useWords } from '../../words/use-words.ts';
import { CountField } from '../fields/number-field.tsx';
import type { TimeFieldsProps } from './time-fields-props.ts';

const numerals = ['I', 'II', 'III', 'IV'] as const;

/** One quarter or several of a year. */
export function QuarterFields({ time, path, onChange }: TimeFieldsProps<'quarters'>) {
  const words = useWords().time;
  const year = Number(time.quarters[0]?.slice(0, 4) ?? new Date().getFullYear());
  const chosen = time.quarters.map((quarter) => Number(quarter.at(-1)));
  const set = (quarters: readonly number[], ofYear: number): void => {
    onChange({ ...time, quarters: quarters.toSorted().map((quarter) => `${ofYear}-Q${quarter}`) });
  };
  return (
    <>
      <fieldset className="ck-field ck-field--medium ck-many">
        <legend className="ck-label">{words.quarter}</legend>
        <div className="ck-many__boxes">
          {numerals.map((numeral, at) => (
            <label className="ck-tick" key={numeral}>
              <input
                checked={chosen.includes(at + 1)}
                onChange={({ target }) => {
                  const others = chosen.filter((quarter) => quarter !== at + 1);
                  const next = target.checked ? [...others, at + 1] : others;
                  if (next.length > 0) set(next, year);
                }}
                type="checkbox"
              />
              <span>{numeral}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <CountField
        isYear
        label={words.year}
        onChange={(next = year) => set(chosen, next)}
        path={`${path}.year`}
        size="small"
        value={year}
      />
    </>
  );
}
