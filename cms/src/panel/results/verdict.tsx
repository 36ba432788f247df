'use client';
import { type Indicator, judge, type ResultValue, sayTarget } from '@camket/shared/indicators';
import { showValue } from '@camket/shared/results';
import { useWords } from '../../words/use-words.ts';

/** What a typed value shows to the public, and how it stands to its target: exact, never rounded across it. */
export function Verdict({
  indicator,
  value,
}: {
  readonly indicator: Indicator;
  readonly value: ResultValue | undefined;
}) {
  const words = useWords().results;
  const judged = value === undefined ? undefined : judge(indicator.target, value, indicator).kind;
  return (
    <dl aria-live="polite" className={`ck-verdict ck-verdict--${judged ?? 'none'}`}>
      <div>
        <dt>{words.share}</dt>
        <dd>{value === undefined || isImpossible(value) ? '–' : showValue(value, indicator)}</dd>
      </div>
      <div>
        <dt>{words.target}</dt>
        <dd>{sayTarget(indicator)}</dd>
      </div>
      <div>
        <dt>{words.verdict}</dt>
        <dd>
          <strong>{judged === undefined ? '–' : words.verdicts[judged]}</strong>
        </dd>
      </div>
      {value !== undefined && isImpossible(value) ? <p className="ck-remark">{words.more}</p> : undefined}
    </dl>
  );
}

function isImpossible(value: ResultValue): boolean {
  return value.kind === 'counted' && value.numerator > value.denominator;
}
