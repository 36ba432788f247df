import type { ServerProps } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { personShown } from '../../people/person.ts';
import { wordsIn } from '../../words/words-in.ts';

/** Begins a document, above the list of documents, for those who may. */
export function NewDecisionLink({ i18n, payload, user }: ServerProps) {
  if (!mayAnywhere(personShown(user ?? null), ['draft', 'decision'])) return undefined;
  return (
    <p className="ck-list-deeds">
      <a className="ck-button ck-button--main" href={`${payload.config.routes.admin}/soan-van-ban`}>
        {wordsIn(i18n.language).home.newDecision}
      </a>
    </p>
  );
}
