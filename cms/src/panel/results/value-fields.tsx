'use client';
import { countFields, type CountField as CountName, type Indicator } from '@camket/shared/indicators';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { CountField, DecimalField } from '../fields/number-field.tsx';
import { FieldRow } from '../fields/section.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { type DraftValue, valueKindsFor } from './result-draft.ts';

interface ValueFieldsProps {
  readonly indicator: Indicator;
  readonly value: DraftValue;
  readonly onChange: (value: DraftValue) => void;
}

/** What was found: first of which kind it is, then its figures. */
export function ValueFields(props: ValueFieldsProps) {
  const { indicator, value, onChange } = props;
  const words = useWords().results;
  const kinds = valueKindsFor(indicator);
  const helps = new Map<string, string>(Object.entries(words.kindsHelp));
  const help = helps.get(value.kind);
  return (
    <FieldRow>
      <ChoiceField
        choices={choicesOf(kinds, words.kinds)}
        label={words.kind}
        onChange={(kind = value.kind) => onChange({ ...value, kind })}
        path="value.kind"
        value={kinds.includes(value.kind) ? value.kind : undefined}
        {...(help === undefined ? {} : { help })}
      />
      <Figures {...props} />
    </FieldRow>
  );
}

function Figures(props: ValueFieldsProps) {
  const { indicator, value, onChange } = props;
  const words = useWords().results;
  switch (value.kind) {
    case 'counted':
      return <Counts {...props} labels={countedLabels(indicator, words)} />;
    case 'rank':
      return <Counts {...props} labels={{ rank: words.rank, population: words.population }} />;
    case 'distribution':
      return (
        <Counts {...props} labels={{ done: words.doneCount, inProgress: words.inProgress, overdue: words.overdue }} />
      );
    case 'number':
      return <Number {...props} />;
    case 'grade':
      return <Grade {...props} />;
    case 'judged':
      return <Conclusion {...props} />;
    case 'withheld':
      return (
        <LongTextField
          label={words.ground}
          onChange={(text) => onChange({ ...value, ground: text })}
          path="value.ground"
          size="wide"
          value={value.ground}
        />
      );
    case 'noCases':
    case 'underVerification':
      return undefined;
  }
}

function countedLabels(
  { numerator, denominator, exclusion }: Indicator,
  words: { readonly numerator: string; readonly denominator: string; readonly excluded: string },
): Partial<Record<CountName, string>> {
  return {
    numerator: numerator === undefined ? words.numerator : `${words.numerator}: ${numerator}`,
    denominator: denominator === undefined ? words.denominator : `${words.denominator}: ${denominator}`,
    ...(exclusion === undefined ? {} : { excluded: `${words.excluded}: ${exclusion}` }),
  };
}

function Counts({
  value,
  onChange,
  labels,
}: ValueFieldsProps & { readonly labels: Partial<Record<CountName, string>> }) {
  return countFields.map((name) => {
    const label = labels[name];
    return label === undefined ? undefined : (
      <CountField
        key={name}
        label={label}
        onChange={(count) => onChange(put(value, name, count))}
        path={`value.${name}`}
        value={value[name]}
      />
    );
  });
}

function Number({ indicator, value, onChange }: ValueFieldsProps) {
  const words = useWords().results;
  return (
    <>
      <DecimalField
        label={indicator.unit === undefined ? words.value : `${words.value} (${indicator.unit})`}
        onChange={(figure) => onChange(put(value, 'value', figure))}
        path="value.value"
        value={value.value}
      />
      <TextField
        label={words.approximately}
        onChange={(text) => onChange(put(value, 'approximately', filled(text)))}
        path="value.approximately"
        value={value.approximately}
      />
    </>
  );
}

function Grade({ indicator: { target }, value, onChange }: ValueFieldsProps) {
  const words = useWords().results;
  const scale = target?.kind === 'grade' ? target.scale : undefined;
  const set = (grade: string | undefined): void => {
    onChange(put(value, 'grade', grade));
  };
  if (scale === undefined) {
    return (
      <TextField label={words.grade} onChange={(text) => set(filled(text))} path="value.grade" value={value.grade} />
    );
  }
  return (
    <ChoiceField
      blank="…"
      choices={scale.map((grade) => ({ value: grade, label: grade }))}
      label={words.grade}
      onChange={set}
      path="value.grade"
      value={value.grade}
    />
  );
}

const conclusions = ['met', 'missed'] as const;

function Conclusion({ value, onChange }: ValueFieldsProps) {
  const words = useWords().results;
  return (
    <>
      <ChoiceField
        blank="…"
        choices={choicesOf(conclusions, words)}
        label={words.conclusion}
        onChange={(conclusion) => onChange(put(value, 'conclusion', conclusion))}
        path="value.conclusion"
        value={value.conclusion}
      />
      <LongTextField
        label={words.conclusionNote}
        onChange={(text) => onChange(put(value, 'note', filled(text)))}
        path="value.note"
        size="wide"
        value={value.note}
      />
    </>
  );
}
