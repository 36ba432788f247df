'use client';
import { sayActionTerm } from '@camket/shared/actions';
import { articleOfCauseClause, type CauseClause, type CauseTerm } from '@camket/shared/decisions';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { CountField } from '../fields/number-field.tsx';
import { FieldRow } from '../fields/section.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import { put } from '../sheet/put.ts';
import { useWorkspace } from './desk-context.ts';

const units = ['workingDays', 'days'] as const satisfies readonly CauseTerm['by'][];

/** The clause that says within how long the cause of a miss is to be stated, and what it is understood as. */
export function CauseClauseFields() {
  const words = useWords().causeClause;
  const { decision, edit } = useWorkspace();
  const { wording = '', term } = decision.causeClause ?? {};
  const set = (about: string, clause: CauseClause): void => {
    const isBlank = clause.wording === '' && clause.term === undefined;
    edit(about, (before) => put(before, 'causeClause', isBlank ? undefined : clause));
  };
  const setTerm = (about: string, next: CauseTerm | undefined): void =>
    set(about, next === undefined ? { wording } : { wording, term: next });
  const article = articleOfCauseClause(decision);
  return (
    <>
      <h3>{words.title}</h3>
      <p className="ck-help">{words.help}</p>
      <FieldRow>
        <LongTextField
          label={words.wording}
          onChange={(text) =>
            set('causeClause.wording', term === undefined ? { wording: text } : { wording: text, term })
          }
          path="causeClause.wording"
          placeholder={words.placeholder}
          size="wide"
          value={wording}
        />
        <CountField
          label={words.days}
          onChange={(causeWithin) =>
            setTerm(
              'causeClause.term.causeWithin',
              causeWithin === undefined ? undefined : { causeWithin, by: term?.by ?? 'workingDays' },
            )
          }
          path="causeClause.term.causeWithin"
          size="small"
          value={term?.causeWithin}
        />
        {term === undefined ? undefined : (
          <ChoiceField
            choices={choicesOf(units, words.by)}
            label={words.countedIn}
            onChange={(by = term.by) => setTerm('causeClause.term.by', { ...term, by })}
            path="causeClause.term.by"
            value={term.by}
          />
        )}
      </FieldRow>
      {wording === '' ? undefined : (
        <p className={`ck-timing__meaning ${term === undefined ? 'ck-timing__meaning--none' : ''}`}>
          {term === undefined ? words.unread : words.understood(sayActionTerm(term))}{' '}
          {article === undefined ? words.inNoArticle : words.inArticle(article)}
        </p>
      )}
    </>
  );
}
