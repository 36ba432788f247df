'use client';
import type { Timing } from '@camket/shared/plans';
import { sayTimes } from '@camket/shared/times';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { FieldProps } from '../fields/field-frame.tsx';
import { Clock } from '../fields/icons.tsx';
import { useForm } from '../fields/form.ts';
import { LongTextField } from '../fields/text-field.tsx';
import { TimeDialog } from './time-dialog.tsx';

interface TimingFieldProps extends FieldProps {
  readonly timing: Timing | undefined;
  /** Key of the task that the wording stands in; absent for a reporting clause. */
  readonly about?: string;
  readonly onChange: (timing: Timing | undefined, about: string) => void;
}

/** The wording of a time, and beneath it what the wording means once somebody has read it. */
export function TimingField({ timing, about, onChange, ...field }: TimingFieldProps) {
  const words = useWords().time;
  const { readOnly } = useForm();
  const [isOpen, setOpen] = useState(false);
  const wording = timing?.wording ?? '';
  const times = timing?.times ?? [];
  return (
    <div className={`ck-timing ck-field--${field.size ?? 'medium'}`}>
      <LongTextField
        {...field}
        onChange={(text) =>
          onChange(text === '' && times.length === 0 ? undefined : { ...timing, wording: text }, 'wording')
        }
        value={wording}
      />
      {wording === '' ? undefined : (
        <p className={times.length === 0 ? 'ck-timing__meaning ck-timing__meaning--none' : 'ck-timing__meaning'}>
          <Clock /> {times.length === 0 ? words.unread : sayTimes(times)}{' '}
          {readOnly ? undefined : (
            <button className="ck-link" onClick={() => setOpen(true)} type="button">
              {times.length === 0 ? words.open : words.change}
            </button>
          )}
        </p>
      )}
      {isOpen && timing !== undefined ? (
        <TimeDialog
          about={about}
          onChange={(next) => onChange(next, '')}
          onClose={() => setOpen(false)}
          path={field.path}
          timing={timing}
        />
      ) : undefined}
    </div>
  );
}
