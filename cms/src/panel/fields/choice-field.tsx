'use client';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useForm } from './form.ts';

/** Something to be chosen, and the words for it. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The heading under which it stands. */
  readonly group?: string;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  /** Words for no choice; without them one must be made. */
  readonly blank?: string;
  readonly onChange: (value: Value | undefined) => void;
}

/** One of several values. */
export function ChoiceField<Value extends string>({
  value,
  choices,
  blank,
  onChange,
  ...field
}: ChoiceFieldProps<Value>) {
  const { readOnly } = useForm();
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <FieldFrame field={field}>
      {(described) => (
        <select
          {...described}
          className="ck-input ck-select"
          disabled={readOnly}
          onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
          value={value ?? ''}
        >
          {blank === undefined && value !== undefined ? undefined : <option value="">{blank ?? '…'}</option>}
          {groups.map((group) => (
            <Options choices={choices.filter((choice) => choice.group === group)} group={group} key={group ?? ''} />
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

function Options({
  group,
  choices,
}: {
  readonly group: string | undefined;
  readonly choices: readonly Choice<string>[];
}) {
  const options = choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return group === undefined ? options : <optgroup label={group}>{options}</optgroup>;
}

/** The choices of a list of words: each word with what is said for it. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: words[value] }));
}
