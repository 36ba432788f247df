'use client';
import { type CalendarDay, isCalendarDay } from '@camket/shared/values';
import { useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { Calendar } from './icons.tsx';
import { useForm } from './form.ts';
import { dayWritten, monthWritten, writeDay, writeMonth } from './written-day.ts';

interface DayFieldProps extends FieldProps {
  readonly value: CalendarDay | undefined;
  readonly onChange: (day: CalendarDay | undefined) => void;
}

/** A day, typed with the day first whatever the browser's own habits are, or picked from its calendar. */
export function DayField({ value, onChange, ...field }: DayFieldProps) {
  const words = useWords().fields;
  const { readOnly } = useForm();
  return (
    <div className={`ck-day ck-field--${field.size ?? 'medium'}`}>
      <WrittenField
        {...field}
        onChange={(text) => onChange(dayWritten(text))}
        placeholder={words.day}
        value={writeDay(value)}
        wrong={(text) => (dayWritten(text) === undefined ? words.notADay(text) : undefined)}
      />
      {readOnly ? undefined : <Picker label={field.label} onChange={onChange} value={value} />}
    </div>
  );
}

/** The browser's calendar behind a button. */
function Picker({ label, value, onChange }: Pick<DayFieldProps, 'value' | 'onChange'> & { readonly label: string }) {
  const words = useWords().fields;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        aria-label={`${words.pick}: ${label}`}
        className="ck-tool ck-day__pick"
        onClick={() => input.current?.showPicker()}
        type="button"
      >
        <Calendar />
      </button>
      <input
        aria-hidden="true"
        className="ck-day__native"
        max="9999-12-31"
        onChange={({ target: { value: text } }) => {
          if (isCalendarDay(text)) onChange(text);
        }}
        ref={input}
        tabIndex={-1}
        type="date"
        value={value ?? ''}
      />
    </>
  );
}

interface MonthFieldProps extends FieldProps {
  /** `2026-01` */
  readonly value: string | undefined;
  readonly onChange: (month: string | undefined) => void;
}

/** A month of a year, typed `01/2026`. */
export function MonthField({ value, onChange, ...field }: MonthFieldProps) {
  const words = useWords().fields;
  return (
    <WrittenField
      {...field}
      onChange={(text) => onChange(monthWritten(text))}
      placeholder={words.month}
      value={writeMonth(value)}
      wrong={(text) => (monthWritten(text) === undefined ? words.notAMonth(text) : undefined)}
    />
  );
}

interface WrittenFieldProps extends FieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  /** Says what is wrong with a text that cannot be read. */
  readonly wrong: (text: string) => string | undefined;
}

/** A text that stands for something else; what cannot be read yet stays as it was typed, with a word about it. */
function WrittenField({ value, placeholder, onChange, wrong, ...field }: WrittenFieldProps) {
  const { readOnly } = useForm();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const text = typed ?? value;
  const fault = isLeft && text.trim() !== '' ? wrong(text) : undefined;
  const help = fault ?? field.help;
  return (
    <FieldFrame field={{ ...field, ...(help === undefined ? {} : { help }) }}>
      {(described) => (
        <input
          {...described}
          aria-invalid={fault !== undefined || described['aria-invalid']}
          autoComplete="off"
          className="ck-input ck-input--number"
          inputMode="numeric"
          onBlur={() => {
            setLeft(true);
            if (wrong(text) === undefined || text.trim() === '') setTyped(undefined);
          }}
          onChange={({ target }) => {
            setLeft(false);
            setTyped(target.value);
            onChange(target.value);
          }}
          placeholder={readOnly ? undefined : placeholder}
          readOnly={readOnly}
          type="text"
          value={text}
        />
      )}
    </FieldFrame>
  );
}
