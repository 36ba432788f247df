'use client';
import { showValue, whole } from '@camket/shared/results';
import { sayPeriod } from '@camket/shared/values';
import type { SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { IndicatorFacts } from '../results/indicator-facts.tsx';

/** What an indicator promises, how it is counted, and what it was before. */
export function IndicatorCell({ row }: { readonly row: SheetRow }) {
  const words = useWords().sheetOfResults;
  const { indicator, objective, target, part, isUnassigned, heldBy } = row;
  return (
    <>
      {objective.number === undefined ? undefined : <span className="ck-grid__number">{objective.number}</span>}
      <span className="ck-grid__phrase">{indicator.phrase}</span>
      <span className="ck-grid__soft">
        {target}
        {part === whole && indicator.parts.length > 0 ? ` · ${words.whole}` : ''}
        {isUnassigned ? ` · ${words.unassigned}` : ''}
      </span>
      <Before row={row} />
      {heldBy === undefined ? undefined : <span className="ck-grid__soft">{words.heldBy(heldBy)}</span>}
      <details className="ck-grid__how">
        <summary>{words.howCounted}</summary>
        <IndicatorFacts indicator={indicator} />
      </details>
    </>
  );
}

/** The figures of the two periods before and of the same period last year. */
function Before({ row: { earlier, lastYear, indicator } }: { readonly row: SheetRow }) {
  const words = useWords().sheetOfResults;
  const shown = earlier.slice(0, 2);
  const said = [
    ...shown.map((figure) => `${sayPeriod(figure.period)}: ${showValue(figure.value, indicator)}`),
    ...(lastYear === undefined ? [] : [`${words.lastYear}: ${showValue(lastYear.value, indicator)}`]),
  ];
  return <span className="ck-grid__soft">{said.length === 0 ? words.noneBefore : said.join(' · ')}</span>;
}
