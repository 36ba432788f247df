'use client';
import { useId } from 'react';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  /** Why what stands there will not do. */
  readonly fault?: string | undefined;
}

/** A box for a few sentences. */
export function TextBox({ label, value, onChange, help, fault }: TextBoxProps) {
  const id = useId();
  return (
    <div className="ck-field ck-field--wide">
      <label className="ck-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        aria-invalid={fault !== undefined || undefined}
        className="ck-input"
        id={id}
        maxLength={2000}
        onChange={({ target }) => onChange(target.value)}
        rows={3}
        value={value}
      />
      {help === undefined ? undefined : (
        <p className="ck-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Fault said={fault} />
    </div>
  );
}

/** Why something will not do; read out at once. */
export function Fault({ said }: { readonly said: string | undefined }) {
  return said === undefined ? undefined : (
    <p className="ck-remark" role="alert">
      {said}
    </p>
  );
}
