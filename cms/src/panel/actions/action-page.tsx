import type { AdminViewServerProps } from 'payload';
import { wholeAction } from '../../quality/actions/show-action.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { lastSegment } from '../frame/page-address.ts';
import { RefusedScreen, sentenceOf } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { ActionDesk } from './action-desk.tsx';

/** The page of the panel on which one corrective action is written and walked to its end. */
export async function ActionPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { req, adminPath, siteUrl } = asker;
  const found = await wholeAction(req, lastSegment(props.params)).catch(sentenceOf);
  return (
    <InPanel {...props}>
      {typeof found === 'string' ? (
        <RefusedScreen asker={asker} sentence={found} />
      ) : (
        <ActionDesk
          adminPath={adminPath}
          key={`${found.stage} ${String(found.version)} ${String(found.revision)}`}
          siteUrl={siteUrl}
          today={settingsOf(req.payload).today()}
          whole={found}
        />
      )}
    </InPanel>
  );
}
