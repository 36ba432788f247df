'use client';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWorkspace } from './desk-context.ts';

/** The objective that a task serves. */
export function ObjectiveChoice({
  path,
  value,
  onChange,
}: {
  readonly path: string;
  readonly value: string | undefined;
  readonly onChange: (objective: string | undefined) => void;
}) {
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
