'use client';
import type { ReactNode } from 'react';
import { fieldId } from '../decisions/outline.ts';
import { useRemarks } from './form.ts';

/** What every field is given. */
export interface FieldProps {
  /** Where the field stands in the document: `objectives.0.statement`. */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /** Keeps the label for screen readers where the column heading says it already. */
  readonly isQuiet?: boolean;
  /** How much room it takes in a row of fields. */
  readonly size?: 'small' | 'medium' | 'wide';
  /** Words beside the label that are read out with the field: where its value comes from. */
  readonly mark?: ReactNode;
  /** What can be done with the value, beside the label. */
  readonly tools?: ReactNode;
}

/** What an input needs to be named and described by its frame. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A field with its label, its help and what is to be put right in it. */
export function FieldFrame({
  field: { path, label, help, isQuiet = false, size = 'medium', mark, tools },
  children,
}: {
  readonly field: FieldProps;
  readonly children: (described: Described) => ReactNode;
}) {
  const { faults, isDoubtful } = useRemarks(path);
  const id = fieldId(path);
  const notes = [
    mark === undefined ? '' : `${id}-mark`,
    help === undefined ? '' : `${id}-help`,
    faults.length === 0 ? '' : `${id}-remark`,
  ].filter((name) => name !== '');
  const described = {
    id,
    'aria-describedby': notes.length === 0 ? undefined : notes.join(' '),
    'aria-invalid': faults.length > 0 || undefined,
  } as const;
  return (
    <div className={`ck-field ck-field--${size} ${markOf(faults.length > 0, isDoubtful)}`}>
      <label className={isQuiet ? 'ck-label ck-label--quiet' : 'ck-label'} htmlFor={id}>
        {label}
      </label>
      {mark === undefined ? undefined : <MarkLine id={`${id}-mark`} mark={mark} tools={tools} />}
      {children(described)}
      {help === undefined ? undefined : (
        <p className="ck-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {faults.length === 0 ? undefined : (
        <p className="ck-remark" id={`${id}-remark`}>
          {faults.join(' ')}
        </p>
      )}
    </div>
  );
}

function MarkLine({ id, mark, tools }: { readonly id: string } & Pick<FieldProps, 'mark' | 'tools'>) {
  return (
    <span className="ck-mark-line">
      <span id={id}>{mark}</span>
      {tools}
    </span>
  );
}

function markOf(isFaulty: boolean, isDoubtful: boolean): string {
  if (isFaulty) return 'ck-field--marked';
  return isDoubtful ? 'ck-field--doubtful' : '';
}
