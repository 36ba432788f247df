'use client';
import { useId } from 'react';
import { fieldId } from '../decisions/outline.ts';
import type { Choice } from './choice-field.tsx';
import { useRemarks, useForm } from './form.ts';

/** Several of a list of values, each with a box to tick. */
export function ManyField({
  path,
  label,
  help,
  value,
  choices,
  onChange,
}: {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice<string>[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  const { readOnly } = useForm();
  const { faults } = useRemarks(path);
  const helpId = useId();
  return (
    <fieldset aria-describedby={helpId} className="ck-field ck-field--wide ck-many" id={fieldId(path)} tabIndex={-1}>
      <legend className="ck-label">{label}</legend>
      <p className={faults.length > 0 ? 'ck-remark' : 'ck-help'} id={helpId}>
        {faults.length > 0 ? faults.join(' ') : help}
      </p>
      <div className="ck-many__boxes">
        {choices.map((choice) => (
          <label className="ck-tick" key={choice.value}>
            <input
              checked={value.includes(choice.value)}
              disabled={readOnly}
              onChange={({ target }) => {
                const others = value.filter((other) => other !== choice.value);
                onChange(target.checked ? [...others, choice.value] : others);
              }}
              type="checkbox"
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
