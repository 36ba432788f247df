'use client';
import { sayPeriodInReport } from '@camket/shared/reports';
import { period, periodsIn } from '@camket/shared/values';
import { useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { sayRefusal } from '../request/refused.ts';
import { makeReport } from './make-report.tsx';

interface OtherPeriodProps {
  readonly commune: string;
  readonly documents: readonly { readonly value: string; readonly label: string; readonly year: number }[];
}

/** A consolidated report on a period of one's own choice: a quarter, half a year, the year. */
export function OtherPeriod({ commune, documents }: OtherPeriodProps) {
  const words = useWords();
  const id = useId();
  const { admin } = useConfig().config.routes;
  const [document, setDocument] = useState(documents[0]?.value ?? '');
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const year = documents.find(({ value }) => value === document)?.year ?? 0;
  const offered = periodsOf(year);
  const [first = ''] = offered;
  const make = async (): Promise<void> => {
    const refused = await makeReport(admin, { commune, document, period: chosen === '' ? first : chosen });
    setRefusal(refused === undefined ? undefined : sayRefusal(refused, words));
  };
  return (
    <section aria-labelledby={`${id}-title`} className="ck-tile ck-tile--calm">
      <h3 id={`${id}-title`}>{words.periodReports.otherPeriod}</h3>
      <div className="ck-fields">
        {documents.length > 1 ? (
          <label className="ck-field">
            <span className="ck-label">{words.periodReports.forDocument('')}</span>
            <select
              className="ck-input ck-select"
              onChange={({ target }) => setDocument(target.value)}
              value={document}
            >
              {documents.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : undefined}
        <label className="ck-field">
          <span className="ck-label">{words.periodReports.period}</span>
          <select
            className="ck-input ck-select"
            onChange={({ target }) => setChosen(target.value)}
            value={chosen === '' ? first : chosen}
          >
            {offered.map((text) => (
              <option key={text} value={text}>
                {sayPeriodInReport(text)}
              </option>
            ))}
          </select>
        </label>
        <Button onPress={() => void make()}>{words.periodReports.make}</Button>
      </div>
      {refusal === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {refusal}
        </p>
      )}
    </section>
  );
}

function periodsOf(year: number): readonly string[] {
  const whole = period(String(year).padStart(4, '0'));
  return [whole, ...periodsIn(whole, 'half'), ...periodsIn(whole, 'quarter')].map(({ text }) => text);
}
