'use client';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ask, type Answer, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

/** A report that somebody begins. */
export interface AskedReport {
  readonly commune: string;
  readonly document: string;
  readonly period: string;
  readonly unit?: string | undefined;
}

/** Makes a report, and opens it; answers why where it cannot be made. */
export async function makeReport(adminPath: string, { unit, ...asked }: AskedReport): Promise<Answer | undefined> {
  const collection = unit === undefined ? 'reports' : 'unit-reports';
  const answer = await ask('POST', `/${collection}/compile`, { ...asked, ...(unit === undefined ? {} : { unit }) });
  const id = valueAt(answer, 'id');
  if (!isDone(answer) || typeof id !== 'string') return answer;
  location.assign(`${adminPath}/collections/${collection}/${id}`);
  return undefined;
}

/** The button that begins a report. */
export function MakeReport({
  adminPath,
  asked,
  label,
}: {
  readonly adminPath: string;
  readonly asked: AskedReport;
  readonly label: string;
}) {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const make = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const refused = await makeReport(adminPath, asked);
    if (refused === undefined) return;
    setBusy(false);
    setRefusal(sayRefusal(refused, words));
  };
  return (
    <span>
      <button
        aria-disabled={isBusy}
        aria-label={label}
        className="ck-button ck-button--main"
        onClick={() => void make()}
        type="button"
      >
        {isBusy ? words.periodReports.making : words.periodReports.make}
      </button>
      {refusal === undefined ? undefined : (
        <span className="ck-remark" role="alert">
          {refusal}
        </span>
      )}
    </span>
  );
}
