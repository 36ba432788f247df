'use client';
import { useWords } from '../../words/use-words.ts';
import { FieldRow } from '../fields/section.tsx';
import { BodiesValues } from './bodies-values.tsx';
import { useDesk } from './review-desk.ts';
import { UnderstoodTimes } from './understood-times.tsx';
import { ChosenValue, TextValue } from './value-fields.tsx';

/** A task of the plan as it was read. */
export function TaskCard({ path }: { readonly path: string }) {
  const { reading } = useDesk();
  const words = useWords().readings;
  const objectives = reading.objectives.map(({ number, statement }) => ({
    value: number,
    label: `${number}. ${statement.slice(0, 70)}`,
  }));
  return (
    <FieldRow>
      <TextValue label={words.fields.rowNumber} path={`${path}.number`} size="small" />
      <ChosenValue
        choices={objectives}
        label={words.fields.objective}
        mayBeBlank
        path={`${path}.objective`}
        size="medium"
      />
      <TextValue isLong isNeeded label={words.fields.content} path={`${path}.content`} size="wide" />
      <BodiesValues isWide label={words.fields.lead} list={`${path}.lead`} />
      <BodiesValues label={words.fields.support} list={`${path}.support`} />
      <BodiesValues label={words.fields.monitor} list={`${path}.monitor`} />
      <div className="ck-read-time">
        <TextValue label={words.fields.deadline} path={`${path}.deadline`} size="wide" />
        <UnderstoodTimes path={`${path}.deadline`} />
      </div>
      <TextValue isLong label={words.fields.output} path={`${path}.output`} size="wide" />
    </FieldRow>
  );
}
