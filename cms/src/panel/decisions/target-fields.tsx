'use client';
import { comparators, type Target } from '@camket/shared/indicators';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { CountField, DecimalField } from '../fields/number-field.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { ChangeFields } from './change-fields.tsx';
import type { IndicatorProps } from './indicator-props.ts';
import { targetKindsFor, targetOf } from './target-for.ts';

/** What the fields of one kind of target are given. */
export interface TargetProps<Kind extends Target['kind']> {
  readonly target: Extract<Target, { readonly kind: Kind }>;
  readonly path: string;
  readonly onChange: (target: Target, about: string) => void;
}

/** What results are held against. */
export function TargetFields({ indicator, path, change }: IndicatorProps) {
  const words = useWords().indicator;
  const { target, measure, direction } = indicator;
  const kinds = targetKindsFor(measure);
  const onChange = (next: Target, about: string): void => {
    change(about, (before) => ({ ...before, target: next }));
  };
  return (
    <>
      <ChoiceField
        blank={words.noTarget}
        choices={choicesOf(kinds, words.targetKinds)}
        label={words.targetKind}
        onChange={(kind) =>
          change('', (before) =>
            put(before, 'target', kind === undefined ? undefined : targetOf(kind, target, direction)),
          )
        }
        path={`${path}.target`}
        value={target?.kind}
      />
      {target === undefined ? undefined : <OneTarget onChange={onChange} path={`${path}.target`} target={target} />}
    </>
  );
}

function OneTarget({
  target,
  path,
  onChange,
}: {
  readonly target: Target;
  readonly path: string;
  readonly onChange: TargetProps<'level'>['onChange'];
}) {
  switch (target.kind) {
    case 'level':
      return <LevelFields onChange={onChange} path={path} target={target} />;
    case 'range':
      return <RangeFields onChange={onChange} path={path} target={target} />;
    case 'change':
    case 'trend':
      return <ChangeFields onChange={onChange} path={path} target={target} />;
    case 'grade':
      return <GradeFields onChange={onChange} path={path} target={target} />;
    case 'rank':
      return <RankFields onChange={onChange} path={path} target={target} />;
    case 'judged':
      return undefined;
  }
}

function LevelFields({ target, path, onChange }: TargetProps<'level'>) {
  const words = useWords().indicator;
  return (
    <>
      <ChoiceField
        choices={choicesOf(comparators, words.comparators)}
        label={words.comparator}
        onChange={(comparator = target.comparator) => onChange({ ...target, comparator }, '')}
        path={`${path}.comparator`}
        value={target.comparator}
      />
      <DecimalField
        label={words.value}
        onChange={(value = '0') => onChange({ ...target, value }, 'target.value')}
        path={`${path}.value`}
        size="small"
        value={target.value}
      />
    </>
  );
}

function RangeFields({ target, path, onChange }: TargetProps<'range'>) {
  const words = useWords().indicator;
  return (
    <>
      <DecimalField
        label={words.low}
        onChange={(low = '0') => onChange({ ...target, low }, 'target.low')}
        path={`${path}.low`}
        size="small"
        value={target.low}
      />
      <DecimalField
        label={words.high}
        onChange={(high = '0') => onChange({ ...target, high }, 'target.high')}
        path={`${path}.high`}
        size="small"
        value={target.high}
      />
    </>
  );
}

function GradeFields({ target, path, onChange }: TargetProps<'grade'>) {
  const words = useWords().indicator;
  const setScale = (text: string): void => {
    onChange(put(target, 'scale', text === '' ? undefined : text.split('\n')), 'target.scale');
  };
  return (
    <>
      <TextField
        label={words.minimum}
        onChange={(minimum) => onChange({ ...target, minimum }, 'target.minimum')}
        path={`${path}.minimum`}
        value={target.minimum}
      />
      <LongTextField
        help={words.scaleHelp}
        label={words.scale}
        onChange={setScale}
        path={`${path}.scale`}
        value={target.scale?.join('\n')}
      />
    </>
  );
}

function RankFields({ target, path, onChange }: TargetProps<'rank'>) {
  const words = useWords().indicator;
  return (
    <>
      <CountField
        label={words.atMost}
        onChange={(atMost = 1) => onChange({ ...target, atMost }, 'target.atMost')}
        path={`${path}.atMost`}
        size="small"
        value={target.atMost}
      />
      <TextField
        label={words.among}
        onChange={(text) => onChange(put(target, 'among', filled(text)), 'target.among')}
        path={`${path}.among`}
        value={target.among}
      />
    </>
  );
}
