import { unassigned } from '../../quality/dues/dues-for.ts';
import type { Words } from '../../words/vi.ts';
import type { UnitPlace } from './places-of.ts';

/** The choice of whose work is shown, for who may look at several units. Works without any script. */
export function UnitFilter({
  places,
  chosen,
  words,
  year,
}: {
  readonly places: readonly UnitPlace[];
  readonly chosen: string | undefined;
  readonly words: Words;
  /** On the calendar: the year that stays chosen, and that one unit always is. */
  readonly year?: number;
}) {
  if (places.length < 2) return undefined;
  const communes = Map.groupBy(places, ({ commune }) => commune.name);
  return (
    <form className="ck-filter ck-filter--unit ck-screen" method="get">
      {year === undefined ? undefined : <input name="nam" type="hidden" value={year} />}
      <label>
        <span className="ck-label">{words.work.filter}</span>
        <select className="ck-input ck-select" defaultValue={chosen ?? ''} name="don-vi">
          {year === undefined ? <option value="">{words.work.allUnits}</option> : undefined}
          {[...communes].map(([name, own]) => (
            <optgroup key={name} label={name}>
              {own.map(({ id, name: unit }) => (
                <option key={id} value={id}>
                  {unit}
                </option>
              ))}
            </optgroup>
          ))}
          {year === undefined ? <option value={unassigned}>{words.work.unassigned}</option> : undefined}
        </select>
      </label>
      <button className="ck-button ck-button--plain" type="submit">
        {words.work.show}
      </button>
    </form>
  );
}
