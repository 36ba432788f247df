'use client';
import { useId } from 'react';
import type { RowProps } from './row-props.ts';

interface RowTextProps extends RowProps {
  readonly field: 'cause' | 'ground' | 'note';
  readonly label: string;
  readonly help?: string;
  readonly fault?: string | undefined;
}

/** What is said of a row in words, in a field as wide as the row. */
export function RowText({ desk, row, field, label, help, fault }: RowTextProps) {
  const id = useId();
  return (
    <div className="ck-typed ck-typed--wide">
      <label className="ck-typed__name" htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-describedby={`${id}-said`}
        aria-invalid={fault !== undefined || undefined}
        className="ck-input"
        id={id}
        onChange={({ target }) => desk.edit(row.name, field, (before) => ({ ...before, [field]: target.value }))}
        readOnly={row.isLocked}
        rows={2}
        value={row.typed[field]}
      />
      <p className={fault === undefined ? 'ck-help' : 'ck-remark'} id={`${id}-said`}>
        {fault ?? help ?? ''}
      </p>
    </div>
  );
}
