import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { mayAnywhere, reachOf } from '../../people/may.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { ReadingsTitle } from './readings-title.tsx';
import type { Me } from './me.ts';
import { PaperIntake } from './paper-intake.tsx';
import { ReadingsInHand } from './readings-in-hand.tsx';
import { ReviewScreen } from './review-screen.tsx';

/** The page of the panel on which documents are handed in to be read. */
export async function ReadingsPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { words, adminPath } = asker;
  const communes = await communesToDraftFor(asker);
  return (
    <InPanel {...props}>
      {communes.length === 0 ? (
        <RefusedScreen adminPath={adminPath} sentence={words.document.noCommune} words={words} />
      ) : (
        <div className="ck-home">
          <ReadingsTitle />
          <header className="ck-home__head">
            <h1>{words.readings.title}</h1>
          </header>
          <main className="ck-intake">
            <PaperIntake adminPath={adminPath} communes={communes} />
            <ReadingsInHand asker={asker} />
          </main>
        </div>
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
        <RefusedScreen adminPath={adminPath} sentence={words.errors.forbidden} words={words} />
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

function idIn(params: AdminViewServerProps['params']): string | undefined {
  const segments = params?.['segments'];
  const id = Array.isArray(segments) ? segments.at(-1) : undefined;
  return id !== undefined && /^[\da-f-]{24,36}$/.test(id) ? id : undefined;
}

async function communesToDraftFor({ req, person }: Asker) {
  const { communes } = reachOf(person, ['draft', 'reading']);
  if (communes.length === 0) return [];
  return communeChoices(req, communes);
}

async function communeChoices(req: PayloadRequest, communes: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { id: { in: [...communes] } },
    limit: communes.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs.map(({ slug, title }) => ({ value: slug, label: title ?? slug }));
}
