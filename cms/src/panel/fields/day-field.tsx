'use client';
import { type CalendarDay, isCalendarDay } from '@camket/shared/values';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useSheet } from './sheet.ts';

interface DayFieldProps extends FieldProps {
  readonly value: CalendarDay | undefined;
  readonly onChange: (day: CalendarDay | undefined) => void;
}

/** A day of the calendar. */
export function DayField({ value, onChange, ...field }: DayFieldProps) {
  const { readOnly } = useSheet();
  return (
    <FieldFrame field={field}>
      {(described) => (
        <input
          {...described}
          className="ck-input"
          max="9999-12-31"
          onChange={(event) => {
            const { value: text } = event.target;
            onChange(isCalendarDay(text) ? text : undefined);
          }}
          readOnly={readOnly}
          type="date"
          value={value ?? ''}
        />
      )}
    </FieldFrame>
  );
}

interface MonthFieldProps extends FieldProps {
  /** `2026-01` */
  readonly value: string | undefined;
  readonly onChange: (month: string | undefined) => void;
}

/** A month of a year. */
export function MonthField({ value, onChange, ...field }: MonthFieldProps) {
  const { readOnly } = useSheet();
  return (
    <FieldFrame field={field}>
      {(described) => (
        <input
          {...described}
          className="ck-input"
          onChange={(event) => {
            const { value: text } = event.target;
            onChange(/^\d{4}-\d{2}$/.test(text) ? text : undefined);
          }}
          placeholder="2026-01"
          readOnly={readOnly}
          type="month"
          value={value ?? ''}
        />
      )}
    </FieldFrame>
  );
}
