import type { Due } from '../../quality/dues/dues-of.ts';
import type { Words } from '../../words/vi.ts';

interface UnitRow {
  readonly id: string | undefined;
  readonly name: string;
  readonly commune: Due['commune'];
  readonly overdue: number;
  readonly due: number;
  readonly sent: number;
}

/** How the units stand that somebody watches over: who is overdue first, and the way to each unit's own list. */
export function UnitsOverview({
  dues,
  words,
  workPath,
  severalCommunes,
}: {
  readonly dues: readonly Due[];
  readonly words: Words;
  readonly workPath: string;
  readonly severalCommunes: boolean;
}) {
  const rows = unitRows(dues, words);
  if (rows.length === 0) return undefined;
  const isQuiet = rows.every(({ overdue, due }) => overdue + due === 0);
  return (
    <section className="ck-tile">
      <h2>{words.work.unitsTitle}</h2>
      <p className="ck-help">{isQuiet ? words.work.unitsCalm : words.work.unitsHelp}</p>
      <ul className="ck-work ck-units">
        {rows.map((row) => (
          <li key={`${row.commune.id} ${row.id ?? ''}`}>
            <a href={`${workPath}?${search(row)}`}>
              <span className="ck-work__title">{row.name}</span>
              {severalCommunes ? <span className="ck-work__note">{row.commune.name}</span> : undefined}
            </a>
            <Counts row={row} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ row: { overdue, due, sent }, words }: { readonly row: UnitRow; readonly words: Words }) {
  const { counted } = words.work;
  if (overdue + due + sent === 0) return <span className="ck-work__note">{counted.none}</span>;
  return (
    <span className="ck-units__counts">
      {overdue === 0 ? undefined : <span className="ck-due ck-due--overdue">{counted.overdue(overdue)}</span>}
      {due === 0 ? undefined : <span className="ck-due ck-due--near">{counted.due(due)}</span>}
      {sent === 0 ? undefined : <span className="ck-due ck-due--sent">{counted.sent(sent)}</span>}
    </span>
  );
}

function search({ id, commune }: UnitRow): string {
  return new URLSearchParams({ xa: commune.id, 'don-vi': id ?? 'khong' }).toString();
}

function unitRows(dues: readonly Due[], words: Words): readonly UnitRow[] {
  const groups = Map.groupBy(dues, ({ commune, unit }) => `${commune.id} ${unit?.id ?? ''}`);
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const count = (state: Due['state']): number => own.filter((due) => due.state === state).length;
      return {
        id: first.unit?.id,
        name: first.unit?.name ?? words.work.unassigned,
        commune: first.commune,
        overdue: count('overdue'),
        due: count('due'),
        sent: count('submitted'),
      };
    })
    .toSorted((one, other) => (other.overdue === one.overdue ? other.due - one.due : other.overdue - one.overdue));
}
