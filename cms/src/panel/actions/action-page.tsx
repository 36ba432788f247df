import type { AdminViewServerProps } from 'payload';
import { wholeAction } from '../../quality/actions/show-action.ts';
import { Refusal } from '../../quality/refusal.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { ActionDesk } from './action-desk.tsx';
import { lastSegment } from './last-segment.ts';

/** The page of the panel on which one corrective action is written and walked to its end. */
export async function ActionPage(props: AdminViewServerProps) {
  const { req, words, adminPath, siteUrl } = askerOf(props.initPageResult.req);
  const found = await wholeAction(req, lastSegment(props.params)).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  return (
    <InPanel {...props}>
      {found instanceof Refusal ? (
        <RefusedScreen adminPath={adminPath} sentence={found.message} words={words} />
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
