'use client';
import { useEffect, useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Tag } from '../fields/tag.tsx';
import { useForm } from '../fields/form.ts';
import { useWorkspace } from './desk-context.ts';
import { fieldId } from './outline.ts';
import { type ListedDecision, publishedDecisions } from './published-decisions.ts';

/** Published documents that this one takes the place of, or changes in part. */
export function OtherDecisions({ name }: { readonly name: 'replaces' | 'amends' }) {
  const { document } = useWords();
  const { readOnly } = useForm();
  const { decision, edit } = useWorkspace();
  const labelId = useId();
  const subjects = decision[name];
  const change = (next: readonly string[]): void => {
    edit('', (before) => ({ ...before, [name]: next }));
  };
  if (readOnly && subjects.length === 0) return undefined;
  return (
    <div aria-labelledby={labelId} className="ck-field ck-field--medium" id={fieldId(name)} role="group" tabIndex={-1}>
      <span className="ck-label" id={labelId}>
        {document[name]}
      </span>
      {subjects.map((subject) => (
        <Tag key={subject} onRemove={() => change(subjects.filter((other) => other !== subject))} text={subject} />
      ))}
      {readOnly ? undefined : (
        <Chooser label={document[name]} onChoose={(subject) => change([...subjects, subject])} taken={subjects} />
      )}
    </div>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly taken: readonly string[];
  readonly onChoose: (subject: string) => void;
}

function Chooser({ label, taken, onChoose }: ChooserProps) {
  const { document } = useWords();
  const [decisions, setDecisions] = useState<readonly ListedDecision[]>();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isWanted && decisions === undefined) void publishedDecisions().then(setDecisions);
  }, [isWanted, decisions]);
  return (
    <select
      aria-label={label}
      className="ck-input ck-select"
      onChange={({ target }) => onChoose(target.value)}
      onFocus={() => setWanted(true)}
      onPointerEnter={() => setWanted(true)}
      value=""
    >
      <option value="">{taken.length === 0 ? document.noOther : document.addOther}</option>
      {(decisions ?? [])
        .filter(({ subject }) => !taken.includes(subject))
        .map(({ subject, name, about }) => (
          <option key={subject} value={subject}>{`${name}: ${about}`}</option>
        ))}
    </select>
  );
}
