'use client';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useForm } from '../fields/form.ts';
import { useWorkspace } from './desk-context.ts';

interface ObjectiveChoiceProps {
  readonly path: string;
  readonly value: string | undefined;
  readonly onChange: (objective: string | undefined) => void;
}

/** The objective that a task serves. A task that stands under its objective only offers to be moved to another one. */
export function ObjectiveChoice(props: ObjectiveChoiceProps) {
  const words = useWords();
  const { readOnly } = useForm();
  const { decision } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const isPlaced = decision.objectives.some(({ key }) => key === props.value);
  if (decision.objectives.length === 0 || (readOnly && isPlaced)) return undefined;
  if (!isPlaced || isOpen) return <Choice {...props} />;
  return (
    <button className="ck-link ck-task__move" onClick={() => setOpen(true)} type="button">
      {words.plan.moveTo}
    </button>
  );
}

function Choice({ path, value, onChange }: ObjectiveChoiceProps) {
  const words = useWords();
  const { decision } = useWorkspace();
  const choices = decision.objectives.map(({ key, number, statement }, place) => {
    const name = words.rows.row(words.objectives.row, place + 1);
    const said = statement === '' ? words.objectives.untitled : statement.replaceAll(/\s+/g, ' ').slice(0, 60);
    return { value: key, label: `${number ?? name}: ${said}` };
  });
  return (
    <ChoiceField
      blank={words.plan.noObjective}
      choices={choices}
      label={words.plan.objective}
      onChange={onChange}
      path={path}
      value={value}
    />
  );
}
