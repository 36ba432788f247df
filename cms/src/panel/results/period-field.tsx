'use client';
import { isCalendarDay, isPeriodText } from '@camket/shared/values';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { periodChoices } from './period-choices.ts';

interface PeriodFieldProps {
  readonly value: string | undefined;
  readonly year: number;
  readonly onChange: (period: string | undefined) => void;
}

const other = 'other';

/** The period of a result: one of the year's, or any span of days. */
export function PeriodField({ value, year, onChange }: PeriodFieldProps) {
  const words = useWords();
  const choices = periodChoices(year, words);
  const isOther = value !== undefined && !choices.some((choice) => choice.value === value);
  return (
    <>
      <ChoiceField
        blank={words.results.choosePeriod}
        choices={[...choices, { value: other, label: words.results.otherPeriod }]}
        label={words.results.period}
        onChange={(chosen) => onChange(chosen === other ? `${year}-01-01/${year}-12-31` : chosen)}
        path="period"
        value={isOther ? other : value}
      />
      {isOther ? <SpanFields onChange={onChange} value={value} /> : undefined}
    </>
  );
}

function SpanFields({ value, onChange }: Pick<PeriodFieldProps, 'onChange'> & { readonly value: string }) {
  const words = useWords().results;
  const [typed, setTyped] = useState(value.split('/'));
  const [from = '', to = ''] = typed;
  const set = (ends: readonly string[]): void => {
    setTyped([...ends]);
    const text = ends.join('/');
    if (isPeriodText(text)) onChange(text);
  };
  return (
    <>
      <DayField
        label={words.fromDay}
        onChange={(day) => set([day ?? '', to])}
        path="period.from"
        value={isCalendarDay(from) ? from : undefined}
      />
      <DayField
        label={words.toDay}
        onChange={(day) => set([from, day ?? ''])}
        path="period.to"
        value={isCalendarDay(to) ? to : undefined}
      />
    </>
  );
}
