'use client';
import { calendarDay, isCalendarDay } from '@camket/shared/values';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { DayField, MonthField } from '../fields/day-field.tsx';
import { CountField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { monthsOfYear, sayYearlyDays, yearlyDays } from './new-time.ts';
import { QuarterFields } from './quarter-fields.tsx';
import type { TimeFieldsProps } from './time-fields-props.ts';

/** What is to be filled in for a meaning; nothing for those that say all by themselves. */
export function TimeFields({ time, path, onChange }: TimeFieldsProps) {
  switch (time.kind) {
    case 'quarters':
      return <QuarterFields onChange={onChange} path={path} time={time} />;
    case 'months':
      return <MonthsFields onChange={onChange} path={path} time={time} />;
    case 'before':
      return <BeforeField onChange={onChange} path={path} time={time} />;
    case 'from':
      return <FromField onChange={onChange} path={path} time={time} />;
    case 'yearlyBefore':
    case 'yearToDate':
      return <ListField onChange={onChange} path={path} time={time} />;
    case 'quarterlyBefore':
    case 'every':
    case 'year':
      return <WholeField onChange={onChange} path={path} time={time} />;
    case 'onEvent':
    case 'asPlanned':
    case 'onRequest':
      return <WordsField onChange={onChange} path={path} time={time} />;
    case 'quarterEnd':
    case 'continuous':
    case 'periodic':
    case 'adHoc':
      return undefined;
  }
}

function MonthsFields({ time, path, onChange }: TimeFieldsProps<'months'>) {
  const words = useWords().time;
  return (
    <>
      <MonthField
        label={words.fromMonth}
        onChange={(from = time.from) => onChange({ ...time, from, to: time.to < from ? from : time.to })}
        path={`${path}.from`}
        value={time.from}
      />
      <MonthField
        label={words.toMonth}
        onChange={(to = time.to) => onChange({ ...time, to, from: time.from > to ? to : time.from })}
        path={`${path}.to`}
        value={time.to}
      />
    </>
  );
}

function BeforeField({ time, path, onChange }: TimeFieldsProps<'before'>) {
  const words = useWords().time;
  const day = isCalendarDay(time.date) ? calendarDay(time.date) : undefined;
  return (
    <DayField
      label={words.date}
      onChange={(date) => onChange({ ...time, date: date ?? time.date })}
      path={`${path}.date`}
      value={day}
    />
  );
}

function FromField({ time, path, onChange }: TimeFieldsProps<'from'>) {
  const words = useWords().time;
  return (
    <MonthField
      label={words.fromMonth}
      onChange={(month = time.month) => onChange({ ...time, month })}
      path={`${path}.month`}
      value={time.month}
    />
  );
}

function WholeField({ time, path, onChange }: TimeFieldsProps<'quarterlyBefore' | 'every' | 'year'>) {
  const words = useWords().time;
  switch (time.kind) {
    case 'quarterlyBefore':
      return (
        <CountField
          label={words.dayOfMonth}
          onChange={(day = 15) => onChange({ ...time, day: Math.min(Math.max(day, 1), 31) })}
          path={`${path}.day`}
          size="small"
          value={time.day}
        />
      );
    case 'every':
      return (
        <CountField
          label={words.everyMonths}
          onChange={(months = 1) => onChange({ ...time, months: Math.min(Math.max(months, 1), 120) })}
          path={`${path}.months`}
          size="small"
          value={time.months}
        />
      );
    case 'year':
      return (
        <CountField
          isYear
          label={words.year}
          onChange={(year = time.year) => onChange({ ...time, year })}
          path={`${path}.year`}
          size="small"
          value={time.year}
        />
      );
  }
}

function ListField({ time, path, onChange }: TimeFieldsProps<'yearlyBefore' | 'yearToDate'>) {
  const words = useWords().time;
  const isDays = time.kind === 'yearlyBefore';
  const [typed, setTyped] = useState(isDays ? sayYearlyDays(time.days) : time.months.join(', '));
  const change = (text: string): void => {
    setTyped(text);
    onChange(isDays ? { ...time, days: yearlyDays(text) } : { ...time, months: monthsOfYear(text) });
  };
  return (
    <TextField
      help={isDays ? words.yearlyDaysHelp : words.monthsOfYearHelp}
      label={isDays ? words.yearlyDays : words.monthsOfYear}
      onChange={change}
      path={`${path}.days`}
      value={typed}
    />
  );
}

function WordsField({ time, path, onChange }: TimeFieldsProps<'onEvent' | 'asPlanned' | 'onRequest'>) {
  const words = useWords().time;
  switch (time.kind) {
    case 'onEvent':
      return (
        <TextField
          label={words.event}
          onChange={(event) => onChange({ ...time, event })}
          path={`${path}.event`}
          value={time.event}
        />
      );
    case 'asPlanned':
      return (
        <TextField
          label={words.planName}
          onChange={(plan) => onChange({ ...time, plan })}
          path={`${path}.plan`}
          value={time.plan}
        />
      );
    case 'onRequest':
      return (
        <TextField label={words.by} onChange={(by) => onChange({ ...time, by })} path={`${path}.by`} value={time.by} />
      );
  }
}
