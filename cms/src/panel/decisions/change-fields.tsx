'use client';
import type { Baseline, Target } from '@camket/shared/indicators';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DecimalField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';

type Change = Extract<Target, { readonly kind: 'change' | 'trend' }>;

const directions = ['up', 'down'] as const;

/** A target that is a change: which way, by how much, and from what. */
export function ChangeFields({
  target,
  path,
  onChange,
}: {
  readonly target: Change;
  readonly path: string;
  readonly onChange: (target: Target, about: string) => void;
}) {
  const words = useWords().indicator;
  const setBaseline = (baseline: Baseline, about: string): void => {
    onChange(put(target, 'baseline', baseline.wording === '' ? undefined : baseline), about);
  };
  const baseline: Baseline = target.baseline ?? { wording: '' };
  return (
    <>
      <ChoiceField
        choices={choicesOf(directions, words)}
        label={words.change}
        onChange={(direction = target.direction) => onChange({ ...target, direction }, '')}
        path={`${path}.direction`}
        value={target.direction}
      />
      {target.kind === 'change' ? <AmountFields onChange={onChange} path={path} target={target} /> : undefined}
      <TextField
        label={words.baseline}
        onChange={(wording) => setBaseline({ ...baseline, wording }, 'baseline.wording')}
        path={`${path}.baseline.wording`}
        value={baseline.wording}
      />
      <TextField
        help={words.baselinePeriodHelp}
        label={words.baselinePeriod}
        onChange={(text) => setBaseline(put(baseline, 'period', filled(text)), 'baseline.period')}
        path={`${path}.baseline.period`}
        size="small"
        value={baseline.period}
      />
    </>
  );
}

function AmountFields({
  target,
  path,
  onChange,
}: {
  readonly target: Extract<Target, { readonly kind: 'change' }>;
  readonly path: string;
  readonly onChange: (target: Target, about: string) => void;
}) {
  const words = useWords().indicator;
  const units = [
    { value: '%', label: words.percents },
    { value: 'point', label: words.points },
  ] as const;
  return (
    <>
      <DecimalField
        label={words.amount}
        onChange={(amount = '0') => onChange({ ...target, amount }, 'target.amount')}
        path={`${path}.amount`}
        size="small"
        value={target.amount}
      />
      <ChoiceField
        choices={units}
        label={words.amountUnit}
        onChange={(amountUnit = target.amountUnit) => onChange({ ...target, amountUnit }, '')}
        path={`${path}.amountUnit`}
        size="small"
        value={target.amountUnit}
      />
    </>
  );
}
