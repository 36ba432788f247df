'use client';
import { type Decision, decisionForms, type Signer } from '@camket/shared/decisions';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DayField, MonthField } from '../fields/day-field.tsx';
import { CountField } from '../fields/number-field.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';
import { OtherDecisions } from './other-decisions.tsx';
import { fieldId } from './outline.ts';

/** What identifies the document: number, symbol, days, who issued and signed it, and what it is about. */
export function DocumentSection() {
  const words = useWords();
  return (
    <Section id={fieldId('document')} title={words.sections.document}>
      <FieldRow>
        <Naming />
        <Issuing />
        <About />
        <SignerFields />
        <OtherDecisions name="replaces" />
        <OtherDecisions name="amends" />
      </FieldRow>
    </Section>
  );
}

type TextName = 'symbol' | 'issuer' | 'subject';
type BlankName = 'number' | 'place';

function useText() {
  const { decision, edit } = useWorkspace();
  return {
    decision,
    edit,
    set:
      (name: TextName) =>
      (text: string): void =>
        edit(name, (before) => ({ ...before, [name]: text })),
    setOrBlank:
      (name: BlankName) =>
      (text: string): void =>
        edit(name, (before) => put(before, name, filled(text))),
  };
}

function Naming() {
  const { document, errors } = useWords();
  const { decision, edit, set, setOrBlank } = useText();
  return (
    <>
      <ChoiceField
        choices={choicesOf(decisionForms, document.forms)}
        label={document.form}
        onChange={(form = decision.form) => edit('form', (before) => ({ ...before, form }))}
        path="form"
        value={decision.form}
      />
      <TextField
        label={document.number}
        onChange={setOrBlank('number')}
        path="number"
        placeholder={document.numberHelp}
        size="small"
        value={decision.number}
      />
      <TextField
        label={document.symbol}
        onChange={set('symbol')}
        path="symbol"
        placeholder={errors.needed}
        size="small"
        value={decision.symbol}
      />
      <CountField
        isYear
        label={document.year}
        onChange={(year) => edit('year', (before) => put(before, 'year', year))}
        path="year"
        size="small"
        value={decision.year}
      />
    </>
  );
}

function Issuing() {
  const { document } = useWords();
  const { decision, edit, set, setOrBlank } = useText();
  return (
    <>
      <TextField label={document.place} onChange={setOrBlank('place')} path="place" value={decision.place} />
      <DayField
        label={document.issuedOn}
        onChange={(day) => edit('issuedOn', (before) => put(before, 'issuedOn', day))}
        path="issuedOn"
        value={decision.issuedOn}
      />
      {decision.issuedOn === undefined ? (
        <MonthField
          label={document.issuedMonth}
          onChange={(month) => edit('issuedMonth', (before) => put(before, 'issuedMonth', month))}
          path="issuedMonth"
          value={decision.issuedMonth}
        />
      ) : undefined}
      <TextField label={document.issuer} onChange={set('issuer')} path="issuer" size="wide" value={decision.issuer} />
    </>
  );
}

function About() {
  const { document } = useWords();
  const { decision, set } = useText();
  return (
    <LongTextField
      label={document.subject}
      onChange={set('subject')}
      path="subject"
      size="wide"
      value={decision.subject}
    />
  );
}

const nobody: Signer = { name: '', position: '' };

function SignerFields() {
  const { document } = useWords();
  const { decision, edit } = useWorkspace();
  const { signer = nobody } = decision;
  const change = (next: Signer): void => {
    edit('signer', (before) => put(before, 'signer', isBlank(next) ? undefined : next));
  };
  return (
    <>
      <TextField
        label={document.authority}
        onChange={(text) => change(put(signer, 'authority', filled(text)))}
        path="signer.authority"
        placeholder={document.authorityHelp}
        value={signer.authority}
      />
      <TextField
        label={document.position}
        onChange={(position) => change({ ...signer, position })}
        path="signer.position"
        value={signer.position}
      />
      <TextField
        label={`${document.signer}: ${document.signerName.toLowerCase()}`}
        onChange={(name) => change({ ...signer, name })}
        path="signer.name"
        value={signer.name}
      />
    </>
  );
}

function isBlank({ name, position, authority }: Signer): boolean {
  return name === '' && position === '' && authority === undefined;
}

/** How a document is called in a list: «241/QĐ-UBND». */
export function nameOf({ number, symbol }: Pick<Decision, 'number' | 'symbol'>, blank: string): string {
  return number === undefined ? `${symbol} (${blank})` : `${number}/${symbol}`;
}
