'use client';
import type { Policy } from '@camket/shared/policies';
import { useWords } from '../../words/use-words.ts';
import { CountField } from '../fields/number-field.tsx';
import { RowList } from '../fields/row-list.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { filled, put } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';
import { newCommitment, policyOf } from './new-rows.ts';
import { fieldId } from './outline.ts';
import { PasteButton } from './paste-button.tsx';
import { noteOf } from './text-sections.tsx';

/** The quality policy that the decision issues: its motto, its years and its commitments. */
export function PolicySection() {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  const policy = policyOf(decision);
  const change = (next: Policy, about: string): void => {
    edit(about, (before) => ({ ...before, policy: next }));
  };
  return (
    <Section
      deeds={<PasteButton target="commitments" />}
      id={fieldId('policy')}
      note={noteOf(policy.commitments.length)}
      title={words.sections.policy}
    >
      <Motto onChange={change} policy={policy} />
      <RowList
        empty={words.policy.empty}
        items={policy.commitments}
        keyOf={({ key }) => key}
        makeItem={newCommitment}
        name={words.policy.row}
        onChange={(commitments, about) => change({ ...policy, commitments }, about)}
        path="policy.commitments"
      >
        {(commitment, place, onChange) => (
          <FieldRow>
            <TextField
              label={words.policy.number}
              onChange={(text) => onChange(put(commitment, 'number', filled(text)))}
              path={`policy.commitments.${place}.number`}
              size="small"
              value={commitment.number}
            />
            <LongTextField
              label={words.policy.text}
              onChange={(text) => onChange({ ...commitment, text })}
              path={`policy.commitments.${place}.text`}
              size="wide"
              value={commitment.text}
            />
          </FieldRow>
        )}
      </RowList>
    </Section>
  );
}

function Motto({
  policy,
  onChange,
}: {
  readonly policy: Policy;
  readonly onChange: (policy: Policy, about: string) => void;
}) {
  const words = useWords();
  return (
    <FieldRow>
      <LongTextField
        label={words.policy.motto}
        onChange={(text) => onChange(put(policy, 'motto', filled(text)), 'policy.motto')}
        path="policy.motto"
        size="wide"
        value={policy.motto}
      />
      <CountField
        isYear
        label={words.policy.fromYear}
        onChange={(year) => onChange(put(policy, 'fromYear', year), 'policy.fromYear')}
        path="policy.fromYear"
        size="small"
        value={policy.fromYear}
      />
      <CountField
        isYear
        label={words.policy.toYear}
        onChange={(year) => onChange(put(policy, 'toYear', year), 'policy.toYear')}
        path="policy.toYear"
        size="small"
        value={policy.toYear}
      />
    </FieldRow>
  );
}
