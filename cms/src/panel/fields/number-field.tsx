'use client';
import { isDecimalText, numberFromVietnamese, vietnameseNumber } from '@camket/shared/values';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useForm } from './form.ts';

interface DecimalFieldProps extends FieldProps {
  /** A decimal text, `40.6`. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A number written the Vietnamese way: `1.234,5`. What is no number yet is kept as typed, with a word about it. */
export function DecimalField({ value, onChange, ...field }: DecimalFieldProps) {
  const words = useWords();
  const { readOnly } = useForm();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? said(value);
  const isWrong = text.trim() !== '' && numberFromVietnamese(text) === undefined;
  const help = isWrong ? words.indicator.notANumber(text) : field.help;
  return (
    <FieldFrame field={{ ...field, ...(help === undefined ? {} : { help }) }}>
      {(described) => (
        <input
          {...described}
          aria-invalid={isWrong || described['aria-invalid']}
          className="ck-input ck-input--number"
          inputMode="decimal"
          onBlur={() => {
            if (!isWrong) setTyped(undefined);
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(numberFromVietnamese(event.target.value));
          }}
          readOnly={readOnly}
          type="text"
          value={text}
        />
      )}
    </FieldFrame>
  );
}

function said(value: string | undefined): string {
  if (value === undefined) return '';
  return isDecimalText(value) ? vietnameseNumber(value) : value;
}

interface CountFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** A year is written without points. */
  readonly isYear?: boolean;
}

/** A whole number of things, or a year. */
export function CountField({ value, onChange, isYear = false, ...field }: CountFieldProps) {
  const whole = (text: string | undefined): number | undefined =>
    text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  const text = value === undefined ? undefined : String(value);
  return isYear ? (
    <YearField {...field} onChange={(typed) => onChange(whole(typed))} value={text} />
  ) : (
    <DecimalField {...field} onChange={(typed) => onChange(whole(typed))} value={text} />
  );
}

function YearField({ value, onChange, ...field }: DecimalFieldProps) {
  const { readOnly } = useForm();
  const [typed, setTyped] = useState<string>();
  return (
    <FieldFrame field={field}>
      {(described) => (
        <input
          {...described}
          className="ck-input ck-input--number"
          inputMode="numeric"
          maxLength={4}
          onBlur={() => setTyped(undefined)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(/^\d{4}$/.test(event.target.value) ? event.target.value : undefined);
          }}
          readOnly={readOnly}
          type="text"
          value={typed ?? value ?? ''}
        />
      )}
    </FieldFrame>
  );
}
