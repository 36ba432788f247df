import type { AdminViewServerProps } from 'payload';
import { reachOf } from '../../people/may.ts';
import { settingsOf } from '../../quality/settings.ts';
import { yearOf } from '@camket/shared/values';
import { communeChoices } from '../communes/commune-names.ts';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { NewDecision } from './new-decision.tsx';

/** The screen on which a new document begins: where it is issued and what kind of paper it is. */
export async function NewDecisionView({ initPageResult: { req } }: Pick<AdminViewServerProps, 'initPageResult'>) {
  const asker = askerOf(req);
  const { person, words, adminPath } = asker;
  const communes = await communeChoices(req, reachOf(person, ['draft', 'decision']).communes);
  if (communes.length === 0) return <RefusedScreen asker={asker} sentence={words.document.noCommune} />;
  return (
    <NewDecision
      adminPath={adminPath}
      communes={communes}
      today={settingsOf(req.payload).today()}
      year={yearOf(settingsOf(req.payload).today())}
    />
  );
}
