import type { AdminViewServerProps } from 'payload';
import { reachOf } from '../../people/may.ts';
import { settingsOf } from '../../quality/settings.ts';
import { yearOf } from '@camket/shared/values';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { NewDecision } from './new-decision.tsx';

/** The screen on which a new document begins: where it is issued and what kind of paper it is. */
export async function NewDecisionView({ initPageResult: { req } }: Pick<AdminViewServerProps, 'initPageResult'>) {
  const { person, words, adminPath } = askerOf(req);
  const { communes } = reachOf(person, ['draft', 'decision']);
  if (communes.length === 0)
    return <RefusedScreen adminPath={adminPath} sentence={words.document.noCommune} words={words} />;
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { id: { in: [...communes] } },
    limit: communes.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const choices = docs.map(({ slug, title }) => ({ value: slug, label: title ?? slug }));
  return (
    <NewDecision
      adminPath={adminPath}
      communes={choices}
      today={settingsOf(req.payload).today()}
      year={yearOf(settingsOf(req.payload).today())}
    />
  );
}
