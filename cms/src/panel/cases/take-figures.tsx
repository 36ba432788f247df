'use client';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { CountAnswer } from './case-answers.ts';
import { SelectBox } from './select-box.tsx';
import { TakeRows } from './take-rows.tsx';
import { type SheetWanted, useDecisions, useSheetFor } from './use-sheet.ts';
import { sayRefusal } from '../request/refused.ts';

/** A unit that the person enters figures for. */
export interface OwnUnit {
  readonly id: string;
  readonly name: string;
}

interface TakeFiguresProps {
  readonly commune: string;
  readonly units: readonly OwnUnit[];
  readonly counted: CountAnswer;
  readonly today: string;
  readonly adminPath: string;
}

/** Takes what was counted into the sheet of a unit. */
export function TakeFigures({ commune, units, counted, today, adminPath }: TakeFiguresProps) {
  const words = useWords().cases;
  const [unit, setUnit] = useState(units[0]?.id ?? '');
  const decisions = useDecisions(commune, Number(counted.period.slice(0, 4)));
  const [chosen, setChosen] = useState<string>();
  const decision = chosen ?? decisions?.[0]?.subject;
  if (units.length === 0) return <p className="ck-notice">{words.noUnit}</p>;
  return (
    <section aria-label={words.takeTitle} className="ck-tile">
      <h2>{words.takeTitle}</h2>
      <p className="ck-help">{words.takeHelp}</p>
      {decisions?.length === 0 ? <p className="ck-notice ck-notice--warn">{words.noDecision}</p> : undefined}
      <div className="ck-cases__grid">
        {units.length === 1 ? undefined : (
          <SelectBox
            choices={units.map(({ id, name }) => ({ value: id, label: name }))}
            label={words.unit}
            onChange={(id = unit) => setUnit(id)}
            value={unit}
          />
        )}
        {decisions === undefined || decisions.length < 2 ? undefined : (
          <SelectBox
            choices={decisions.map(({ subject, name, about }) => ({ value: subject, label: `${name}. ${about}` }))}
            label={words.decision}
            onChange={setChosen}
            value={decision ?? ''}
          />
        )}
      </div>
      {decision === undefined ? undefined : (
        <SheetShown
          adminPath={adminPath}
          counted={counted}
          key={`${unit} ${decision}`}
          today={today}
          wanted={{ commune, unit, decision, period: counted.period }}
        />
      )}
    </section>
  );
}

interface SheetShownProps extends Pick<TakeFiguresProps, 'counted' | 'today' | 'adminPath'> {
  readonly wanted: SheetWanted;
}

function SheetShown({ wanted, ...others }: SheetShownProps) {
  const words = useWords();
  const found = useSheetFor(wanted);
  if (found === undefined) return <p aria-live="polite">{words.cases.loadingSheet}</p>;
  if ('sheet' in found) return <TakeRows sheet={found.sheet} uses={found.uses} {...others} />;
  return (
    <p className="ck-notice ck-notice--warn" role="alert">
      {sayRefusal(found.refused, words)}
    </p>
  );
}
