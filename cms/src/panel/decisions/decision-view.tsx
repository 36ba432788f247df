import type { DocumentViewServerProps } from 'payload';
import { roleFor } from '../../people/may.ts';
import { readWhole } from '../../quality/decisions/read-whole.ts';
import { settingsOf } from '../../quality/settings.ts';
import { RefusedScreen, refusedBy } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { DecisionWorkspace } from './decision-workspace.tsx';
import { NewDecisionView } from './new-decision-view.tsx';

/** The screen of a decision, in place of the panel's own form. */
export async function DecisionView(props: DocumentViewServerProps) {
  const { req, docID: id } = props.initPageResult;
  const asker = askerOf(req);
  const { adminPath, siteUrl } = asker;
  if (id === undefined) return <NewDecisionView initPageResult={props.initPageResult} />;
  const found = await readWhole(req, String(id)).catch(refusedBy);
  if ('sentence' in found) {
    const emptied = found.emptied && ({ ...found.emptied, collection: 'decisions' } as const);
    return <RefusedScreen asker={asker} emptied={emptied} sentence={found.sentence} />;
  }
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
