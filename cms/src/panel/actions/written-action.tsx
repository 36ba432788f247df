'use client';
import { whole as wholeCommune } from '@camket/shared/results';
import { vietnameseDay } from '@camket/shared/values';
import type { ActionContent } from '@camket/shared/actions';
import type { WholeAction } from '../../quality/actions/show-action.ts';
import { useWords } from '../../words/use-words.ts';
import { FactList } from '../fields/facts.tsx';
import { Section } from '../fields/section.tsx';
import { FilesField } from '../files/files-field.tsx';

interface WrittenActionProps {
  readonly whole: WholeAction;
  readonly draft: ActionContent;
}

/** What people wrote of an action, for those who read it and do not write it now. */
export function WrittenAction({ whole, draft }: WrittenActionProps) {
  const words = useWords().actions;
  const { cause, deed, owner, dueDay, steps, doneOn, outcome, evidence } = draft;
  const nameOf = (key: string): string | undefined =>
    key === wholeCommune ? words.leaders : whole.units.find((unit) => unit.key === key)?.name;
  const facts = [
    [words.cause, cause],
    [words.deed, deed],
    [words.owner, owner === undefined ? undefined : nameOf(owner)],
    [words.dueDay, dueDay === undefined ? undefined : vietnameseDay(dueDay)],
    [words.doneOn, doneOn === undefined ? undefined : vietnameseDay(doneOn)],
    [words.outcome, outcome],
  ] as const;
  const isBlank = facts.every(([, text = '']) => text === '') && steps.length === 0 && evidence.length === 0;
  return (
    <Section id="section-write" title={words.write}>
      {isBlank ? <p className="ck-empty">{words.nothingWritten}</p> : <FactList className="ck-written" facts={facts} />}
      {steps.length === 0 ? undefined : (
        <>
          <h3>{words.steps}</h3>
          <ul>
            {steps.map(({ what, day, isDone }) => (
              <li key={`${day} ${what}`}>
                {`${what} (${vietnameseDay(day)}${isDone ? `, ${words.isDone.toLowerCase()}` : ''})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {evidence.length === 0 ? undefined : (
        <>
          <h3>{words.evidence}</h3>
          <FilesField
            commune={whole.commune.id}
            files={evidence}
            onAdd={() => undefined}
            onChange={() => undefined}
            path="evidence"
            roles={['evidence']}
          />
        </>
      )}
    </Section>
  );
}
