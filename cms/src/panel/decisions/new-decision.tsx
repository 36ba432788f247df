'use client';
import { type Decision, type DecisionForm, decisionForms } from '@camket/shared/decisions';
import type { CalendarDay } from '@camket/shared/values';
import { SetStepNav } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { type Choice, ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { CountField } from '../fields/number-field.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { byPath, FormProvider } from '../fields/form.ts';
import { LongTextField } from '../fields/text-field.tsx';
import { WorkBar } from '../frame/work-bar.tsx';
import { ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

interface NewDecisionProps {
  readonly communes: readonly Choice<string>[];
  readonly year: number;
  readonly today: CalendarDay;
  readonly adminPath: string;
}

const symbols = { decision: 'QĐ-UBND', plan: 'KH-UBND', report: 'BC-UBND' } as const satisfies Record<
  DecisionForm,
  string
>;

/** Begins a document; everything else is written on its own screen. */
export function NewDecision({ communes, year: thisYear, today, adminPath }: NewDecisionProps) {
  const words = useWords();
  const [commune, setCommune] = useState(communes[0]?.value);
  const [form, setForm] = useState<DecisionForm>('decision');
  const [year, setYear] = useState<number | undefined>(thisYear);
  const [subject, setSubject] = useState('');
  const [fault, setFault] = useState<string>();
  const around = useMemo(
    () => ({
      readOnly: false,
      units: [],
      today,
      remarks: byPath(fault === undefined ? [] : [{ kind: 'form', path: 'subject', sentence: fault }]),
    }),
    [today, fault],
  );
  const name = communes.find(({ value }) => value === commune)?.label ?? '';
  const make = async (): Promise<void> => {
    if (subject.trim() === '') {
      setFault(words.errors.needed);
      return;
    }
    const decision = blankDecision({
      form,
      year,
      subject,
      issuer: `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    });
    const answer = await ask('POST', '/decisions/whole', { commune, decision });
    const id = isDone(answer) ? valueAt(answer, 'id') : undefined;
    if (typeof id === 'string') location.assign(`${adminPath}/collections/decisions/${id}`);
    else setFault(sayRefusal(answer, words));
  };
  return (
    <FormProvider value={around}>
      <SetStepNav
        nav={[
          { label: words.sections.list, url: `${adminPath}/collections/decisions` },
          { label: words.document.create },
        ]}
      />
      <div className="ck-workspace ck-workspace--narrow">
        <WorkBar about={<p>{words.document.createHelp}</p>} title={words.document.create} />
        <main className="ck-paper">
          <Section id="section-new" title={words.sections.document}>
            <FieldRow>
              <CountField isYear label={words.document.year} onChange={setYear} path="year" size="small" value={year} />
              <ChoiceField
                choices={communes}
                label={words.document.commune}
                onChange={setCommune}
                path="commune"
                value={commune}
              />
              <ChoiceField
                choices={choicesOf(decisionForms, words.document.forms)}
                label={words.document.form}
                onChange={(next = form) => setForm(next)}
                path="form"
                value={form}
              />
              <LongTextField
                label={words.document.subject}
                onChange={setSubject}
                path="subject"
                placeholder={words.document.subjectExample(year ?? thisYear)}
                size="wide"
                value={subject}
              />
            </FieldRow>
            <div className="ck-deeds ck-deeds--below">
              <Button look="main" onPress={() => void make()}>
                {words.document.createDo}
              </Button>
            </div>
          </Section>
        </main>
      </div>
    </FormProvider>
  );
}

interface Beginning {
  readonly form: DecisionForm;
  readonly year: number | undefined;
  readonly subject: string;
  readonly issuer: string;
}

function blankDecision({ form, year, subject, issuer }: Beginning): Decision {
  return {
    form,
    symbol: symbols[form],
    issuer,
    subject: subject.trim(),
    ...(year === undefined ? {} : { year }),
    legalBases: [],
    articles: [],
    recipients: [],
    objectives: [],
    reporting: [],
    readings: [],
    files: [],
    replaces: [],
    amends: [],
  };
}
