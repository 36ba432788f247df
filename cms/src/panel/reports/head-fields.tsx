'use client';
import type { ReportHead } from '@camket/shared/reports';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { DayField } from '../fields/day-field.tsx';
import { FieldRow } from '../fields/section.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import type { HeadDraft, ReportDesk } from './use-report.ts';

type Line = 'number' | 'symbol' | 'place' | 'above' | 'issuer' | 'about';

/** What stands above and below the text: number, day, who reports, who signs, who gets it. Blank number and day stay blank on paper. */
export function HeadFields({ desk: { written, change, whole } }: { readonly desk: ReportDesk }) {
  const { fields, helps } = useWords().periodReports;
  const { head } = written;
  const put = (part: HeadDraft): void => change({ head: { ...head, ...part } });
  const line = (name: Line, size: 'small' | 'medium' | 'wide', help?: string) => (
    <TextField
      {...(help === undefined ? {} : { help })}
      label={fields[name]}
      onChange={(text) => put({ [name]: text })}
      path={`head.${name}`}
      size={size}
      value={head[name]}
    />
  );
  return (
    <>
      <FieldRow>
        {line('number', 'small', helps.number)}
        {line('symbol', 'small')}
        {line('place', 'medium')}
        <DayField
          help={helps.issuedOn}
          label={fields.issuedOn}
          onChange={(issuedOn) => put({ issuedOn })}
          path="head.issuedOn"
          value={head.issuedOn}
        />
      </FieldRow>
      {whole.unit === undefined ? undefined : line('above', 'wide')}
      {line('issuer', 'wide')}
      {line('about', 'wide')}
      <SignerFields head={head} onChange={(signer) => put({ signer })} />
      <LinesField
        label={fields.recipients}
        lines={head.recipients ?? []}
        onChange={(recipients) => put({ recipients })}
        path="head.recipients"
      />
      <LinesField
        help={helps.legalBases}
        label={fields.legalBases}
        lines={head.legalBases ?? []}
        onChange={(legalBases) => put({ legalBases })}
        path="head.legalBases"
      />
    </>
  );
}

type SignerDraft = NonNullable<ReportHead['signer']>;

function SignerFields({
  head: { signer },
  onChange,
}: {
  readonly head: HeadDraft;
  readonly onChange: (signer: SignerDraft | undefined) => void;
}) {
  const { fields, helps } = useWords().periodReports;
  const put = (change: Partial<SignerDraft>): void => {
    const next = { name: '', position: '', ...signer, ...change };
    const isBlank = [next.name, next.position, next.authority ?? ''].every((text) => text.trim() === '');
    onChange(isBlank ? undefined : next);
  };
  return (
    <FieldRow>
      <TextField
        help={helps.authority}
        label={fields.authority}
        onChange={(authority) => put({ authority })}
        path="head.signer.authority"
        size="medium"
        value={signer?.authority}
      />
      <TextField
        label={fields.position}
        onChange={(position) => put({ position })}
        path="head.signer.position"
        value={signer?.position}
      />
      <TextField label={fields.name} onChange={(name) => put({ name })} path="head.signer" value={signer?.name} />
    </FieldRow>
  );
}

interface LinesFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several texts, one a line; a blank line that is being typed is kept until it is left. */
function LinesField({ lines, onChange, ...field }: LinesFieldProps) {
  const [typed, setTyped] = useState<string>();
  const filled = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
  const same = typed !== undefined && filled(typed).join('\n') === lines.join('\n');
  return (
    <LongTextField
      {...field}
      onChange={(text) => {
        setTyped(text);
        onChange(filled(text));
      }}
      size="wide"
      value={same ? typed : lines.join('\n')}
    />
  );
}
