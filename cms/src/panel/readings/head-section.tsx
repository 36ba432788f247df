'use client';
import { decisionForms } from '@camket/shared/decisions';
import { valueAt } from '@camket/shared/reading';
import { isCalendarDay } from '@camket/shared/values';
import { useWords } from '../../words/use-words.ts';
import { choicesOf } from '../fields/choice-field.tsx';
import { DayField, MonthField } from '../fields/day-field.tsx';
import { FieldRow } from '../fields/section.tsx';
import { useDesk } from './review-desk.ts';
import { ChosenValue, FigureValue, TextValue, ValueFrame } from './value-fields.tsx';

/** The head and foot of the document: what it is, when, by whom, signed by whom. */
export function HeadSection() {
  const words = useWords();
  const { fields } = words.readings;
  return (
    <FieldRow>
      <ChosenValue choices={choicesOf(decisionForms, words.document.forms)} label={fields.kind} path="document.kind" />
      <TextValue label={fields.number} path="document.number" size="small" />
      <TextValue isNeeded label={fields.symbol} path="document.symbol" />
      <TextValue label={fields.place} path="document.place" />
      <IssuedOn />
      <FigureValue isYear label={fields.year} path="document.year" />
      <TextValue isNeeded label={fields.issuer} path="document.issuer" size="wide" />
      <TextValue isLong isNeeded label={fields.subject} path="document.subject" size="wide" />
      <TextValue label={fields.authority} path="document.signer.authority" />
      <TextValue isNeeded label={fields.position} path="document.signer.position" />
      <TextValue isNeeded label={fields.name} path="document.signer.name" />
    </FieldRow>
  );
}

/** The day of issue, or only its month where the day is left open. */
function IssuedOn() {
  const { reading, write } = useDesk();
  const { fields } = useWords().readings;
  const path = 'document.issuedOn';
  const found = valueAt(reading, path);
  const value = typeof found === 'string' ? found : '';
  const isMonth = /^\d{4}-\d{2}$/.test(value);
  return (
    <>
      <ValueFrame field={{ path, label: fields.issuedOn }} isBlank={value === '' || isMonth}>
        {(framed) => (
          <DayField
            {...framed}
            onChange={(day) => {
              if (day !== undefined || !isMonth) write(path, day ?? null);
            }}
            value={isCalendarDay(value) ? value : undefined}
          />
        )}
      </ValueFrame>
      {value === '' || isMonth ? (
        <div className="ck-value">
          <MonthField
            label={fields.issuedMonth}
            onChange={(month) => write(path, month ?? null)}
            path={`${path}.month`}
            value={isMonth ? value : undefined}
          />
        </div>
      ) : undefined}
    </>
  );
}
