'use client';
import { type ReactNode, useId } from 'react';

interface SelectBoxProps<Value extends string> {
  readonly label: ReactNode;
  readonly value: Value | '';
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly group?: string }[];
  /** Words for no choice; without them one is always made. */
  readonly blank?: string;
  readonly help?: string | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** One of several values, with its label above and its help below. */
export function SelectBox<Value extends string>(props: SelectBoxProps<Value>) {
  const { label, value, choices, blank, help, onChange } = props;
  const id = useId();
  const groups = [...new Set(choices.map(({ group }) => group))];
  const optionsOf = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ));
  return (
    <div className="ck-field">
      <label className="ck-label" htmlFor={id}>
        {label}
      </label>
      <select
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        className="ck-input ck-select"
        id={id}
        onChange={({ target }) => onChange(choices.find((choice) => choice.value === target.value)?.value)}
        value={value}
      >
        {blank === undefined ? undefined : <option value="">{blank}</option>}
        {groups.map((group) =>
          group === undefined ? (
            optionsOf(group)
          ) : (
            <optgroup key={group} label={group}>
              {optionsOf(group)}
            </optgroup>
          ),
        )}
      </select>
      {help === undefined ? undefined : (
        <p className="ck-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
