import type { AdminViewServerProps } from 'payload';
import { reachOf } from '../../people/may.ts';
import { communeById, unitRows } from '../../quality/communes/load-commune.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { CountDesk, type CountPlace } from './count-desk.tsx';

/** The page of the panel on which a list of dossiers is counted. */
export async function CasesPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { words, adminPath, req } = asker;
  const { title } = words.cases;
  const [first, ...others] = await placesOf(asker);
  return (
    <InPanel {...props} steps={[{ label: title }]}>
      {first === undefined ? (
        <RefusedScreen asker={asker} sentence={words.errors.forbidden} />
      ) : (
        <PanelPage title={title}>
          <CountDesk adminPath={adminPath} places={[first, ...others]} today={settingsOf(req.payload).today()} />
        </PanelPage>
      )}
    </InPanel>
  );
}

/** The communes whose lists the person counts, and the units for which they enter figures. */
async function placesOf({ req, person }: Asker): Promise<readonly CountPlace[]> {
  const own = new Set(reachOf(person, ['draft', 'result']).units.map(({ unit }) => unit));
  const places: CountPlace[] = [];
  for (const id of new Set(reachOf(person, ['keep', 'caseMapping']).communes)) {
    const { title, slug } = await communeById(req, id);
    const units = (await unitRows(req, id)).filter((unit) => own.has(unit.id));
    places.push({
      id,
      name: title ?? slug,
      units: units.map((unit) => ({ id: unit.id, name: unit.title ?? unit.key ?? unit.id })),
    });
  }
  return places;
}
