import type { DocumentViewServerProps } from 'payload';
import { roleFor } from '../../people/may.ts';
import { readWhole } from '../../quality/decisions/read-whole.ts';
import { settingsOf } from '../../quality/settings.ts';
import { RefusedScreen, sentenceOf } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { DecisionWorkspace } from './decision-workspace.tsx';
import { NewDecisionView } from './new-decision-view.tsx';

/** The screen of a decision, in place of the panel's own form. */
export async function DecisionView(props: DocumentViewServerProps) {
  const { req, docID: id } = props.initPageResult;
  const asker = askerOf(req);
  const { adminPath, siteUrl } = asker;
  if (id === undefined) return <NewDecisionView initPageResult={props.initPageResult} />;
  const found = await readWhole(req, String(id)).catch(sentenceOf);
  if (typeof found === 'string') return <RefusedScreen asker={asker} sentence={found} />;
  const draftedBy = roleFor(asker.person, ['draft', 'decision'], { commune: found.commune.id });
  return (
    <DecisionWorkspace
      adminPath={adminPath}
      draftedBy={draftedBy === 'isoSecretary' ? draftedBy : 'office'}
      siteUrl={siteUrl}
      text={JSON.stringify(found)}
      today={settingsOf(req.payload).today()}
    />
  );
}
