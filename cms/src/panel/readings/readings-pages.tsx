import type { AdminViewServerProps } from 'payload';
import { mayAnywhere, reachOf } from '../../people/may.ts';
import { settingsOf } from '../../quality/settings.ts';
import { communeChoices } from '../communes/commune-names.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { idIn } from '../frame/page-address.ts';
import { PanelPage } from '../frame/panel-page.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import type { Me } from './me.ts';
import { PaperIntake } from './paper-intake.tsx';
import { ReadingsInHand } from './readings-in-hand.tsx';
import { ReviewScreen } from './review-screen.tsx';

/** The page of the panel on which documents are handed in to be read. */
export async function ReadingsPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { req, person, words, adminPath } = asker;
  const communes = await communeChoices(req, reachOf(person, ['draft', 'reading']).communes);
  return (
    <InPanel {...props} steps={[{ label: words.readings.title }]}>
      {communes.length === 0 ? (
        <RefusedScreen asker={asker} sentence={words.document.noCommune} />
      ) : (
        <PanelPage title={words.readings.title}>
          <main className="ck-intake">
            <PaperIntake adminPath={adminPath} communes={communes} />
            <ReadingsInHand asker={asker} />
          </main>
        </PanelPage>
      )}
    </InPanel>
  );
}

/** The page of the panel on which one reading is looked through. */
export function ReviewPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { words, adminPath, person } = asker;
  const id = idIn(props.params);
  if (person === undefined || id === undefined || !mayAnywhere(person, ['draft', 'reading']))
    return (
      <InPanel {...props}>
        <RefusedScreen asker={asker} sentence={words.errors.forbidden} />
      </InPanel>
    );
  const today = settingsOf(asker.req.payload).today();
  const me: Me = { id: person.id, name: person.name, today, adminPath };
  return (
    <InPanel {...props}>
      <ReviewScreen id={id} me={me} />
    </InPanel>
  );
}
