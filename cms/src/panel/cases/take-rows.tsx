'use client';
import { countFigures, dependsOnBase, onTimeBases, showValue } from '@camket/shared/results';
import { calendarDay, vietnameseDay } from '@camket/shared/values';
import { useId, useState } from 'react';
import type { KeptUse } from '../../quality/cases/case-requests.ts';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { TextBox } from '../dialog/text-box.tsx';
import { type Answer, ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { CountAnswer } from './case-answers.ts';
import { say } from './count-result.tsx';
import { SelectBox } from './select-box.tsx';
import {
  cellsOf,
  type Chosen,
  countableRows,
  nameOfRow,
  proposed,
  type RowTaken,
  rowTaken,
  usesToKeep,
} from './taken-cells.ts';

interface TakeRowsProps {
  readonly sheet: Sheet;
  readonly uses: readonly KeptUse[];
  readonly counted: CountAnswer;
  readonly today: string;
  readonly adminPath: string;
}

/** Which figure each indicator gets, and the button that takes them over. */
export function TakeRows({ sheet, uses, counted, today, adminPath }: TakeRowsProps) {
  const all = useWords();
  const words = all.cases;
  const rows = countableRows(sheet.rows);
  const [chosen, setChosen] = useState<Chosen>(() => ({
    ...proposed(rows, uses),
    source: words.sourceLine(say(counted.rows), vietnameseDay(calendarDay(today))),
    gapNote: '',
  }));
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Answer>();
  const taken = rows.map((row) => rowTaken(row, chosen, counted));
  const cells = cellsOf(taken, chosen, counted);
  const needsNote = counted.gaps.length > 0 && chosen.gapNote.trim() === '';
  const needsBase = taken.some((one) => one.needsBase);
  const take = async (): Promise<void> => {
    setBusy(true);
    const { commune, unit, decision, period } = sheet;
    const { subject, version } = decision;
    const place = { commune: commune.id, unit: unit.id, decision: { subject, version }, period };
    const kept = await ask('POST', '/results/cells', { ...place, cells });
    if (!isDone(kept)) {
      setTrouble(kept);
      setBusy(false);
      return;
    }
    await ask('POST', '/cases/uses', { commune: commune.id, uses: usesToKeep(taken, chosen) });
    const search = new URLSearchParams({ 'don-vi': unit.id, 'van-ban': subject, ky: period });
    location.assign(`${adminPath}/nhap-so-lieu?${search.toString()}`);
  };
  if (rows.length === 0) return <p className="ck-notice">{words.none}</p>;
  return (
    <>
      {taken.some(({ figure }) => figure !== undefined && dependsOnBase(figure)) ? (
        <BaseChoice base={chosen.base} onChange={(base) => setChosen({ ...chosen, base })} />
      ) : undefined}
      <ul className="ck-cases__rows">
        {taken.map((one) => (
          <RowChoice
            key={nameOfRow(one.row)}
            onChange={(figure) =>
              setChosen({ ...chosen, figures: { ...chosen.figures, [nameOfRow(one.row)]: figure ?? null } })
            }
            taken={one}
          />
        ))}
      </ul>
      <TextBox label={words.source} onChange={(source) => setChosen({ ...chosen, source })} value={chosen.source} />
      {counted.gaps.length === 0 ? undefined : (
        <TextBox
          label={words.gapNote}
          onChange={(gapNote) => setChosen({ ...chosen, gapNote })}
          value={chosen.gapNote}
        />
      )}
      <div aria-live="polite">
        {trouble === undefined ? undefined : <p className="ck-notice ck-notice--warn">{sayRefusal(trouble, all)}</p>}
        {needsNote && cells.length > 0 ? <p className="ck-help">{words.needGapNote}</p> : undefined}
        {needsBase ? <p className="ck-help">{words.chooseBase}</p> : undefined}
      </div>
      <div className="ck-deeds">
        <Button
          isOff={isBusy || needsNote || cells.length === 0 || chosen.source.trim() === ''}
          look="main"
          onPress={() => void take()}
        >
          {isBusy ? words.taking : words.take(cells.length)}
        </Button>
      </div>
    </>
  );
}

type BaseChoiceProps = Pick<Chosen, 'base'> & { readonly onChange: (base: NonNullable<Chosen['base']>) => void };

function BaseChoice({ base, onChange }: BaseChoiceProps) {
  const words = useWords().cases;
  const name = useId();
  return (
    <fieldset className="ck-cases__group">
      <legend>{words.baseTitle}</legend>
      {onTimeBases.map((one) => (
        <label className="ck-cases__check" key={one}>
          <input checked={base === one} name={name} onChange={() => onChange(one)} type="radio" />
          <span>{words.bases[one]}</span>
        </label>
      ))}
      <p className="ck-help">{words.baseHelp}</p>
    </fieldset>
  );
}

interface RowChoiceProps {
  readonly taken: RowTaken;
  readonly onChange: (figure: RowTaken['figure']) => void;
}

function RowChoice({ taken, onChange }: RowChoiceProps) {
  const words = useWords().cases;
  const { row, figure, isLocked } = taken;
  const figures = countFigures.filter((one) => isShare(one) === (row.indicator.measure === 'share'));
  return (
    <li className="ck-cases__row">
      <p className="ck-cases__phrase">{row.indicator.phrase}</p>
      {isLocked ? (
        <p className="ck-help">{words.locked}</p>
      ) : (
        <SelectBox
          blank={words.noFigure}
          choices={figures.map((value) => ({ value, label: words.figures.get(value) ?? value }))}
          label={<span className="ck-label--quiet">{words.figureOf(row.indicator.phrase)}</span>}
          onChange={onChange}
          value={figure ?? ''}
        />
      )}
      <ValueLine taken={taken} />
    </li>
  );
}

const numbers: readonly string[] = ['received', 'resolved', 'lateNumber'];

const isShare = (figure: string): boolean => !numbers.includes(figure);

function ValueLine({ taken: { row, value, missing } }: { readonly taken: RowTaken }) {
  const words = useWords().cases;
  if (missing.length > 0) {
    return (
      <p className="ck-help">{words.untoldFor(missing.map((name) => words.counts.get(name) ?? name).join(', '))}</p>
    );
  }
  if (value === undefined) return undefined;
  const counts = value.kind === 'counted' ? `${say(value.numerator)}/${say(value.denominator)} = ` : '';
  return (
    <p className="ck-cases__value">
      <strong>
        {counts}
        {showValue(value, row.indicator)}
      </strong>
      {row.cell === undefined ? undefined : <span className="ck-help"> {words.replaces}</span>}
    </p>
  );
}
