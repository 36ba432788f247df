import type { AdminViewServerProps } from 'payload';
import { calendarPath } from '../../quality/dues/calendar-address.ts';
import { mayKeepCalendar, unassigned } from '../../quality/dues/dues-for.ts';
import { unitRows } from '../../quality/communes/load-commune.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { textIn } from '../frame/page-address.ts';
import { PanelPage } from '../frame/panel-page.tsx';
import { askerOf, type Asker } from '../frame/screen-request.ts';
import { FeedAddress } from './feed-address.tsx';
import { gatherWork } from './gather-work.ts';
import { MyWork } from './my-work.tsx';
import { placesOf, type UnitPlace } from './places-of.ts';
import { UnitFilter } from './unit-filter.tsx';

/** «Việc của tôi»: all that waits for a person, whose it is, and the calendar to take along. */
export async function MyWorkView(page: AdminViewServerProps) {
  const { initPageResult, searchParams } = page;
  const asker = askerOf(initPageResult.req);
  const { words, adminPath } = asker;
  const places = await placesOf(asker);
  const asked = textIn(searchParams, 'don-vi');
  const place = places.find(({ id }) => id === asked);
  const unit = place?.id ?? (asked === unassigned ? unassigned : undefined);
  const commune = place?.commune.id ?? textIn(searchParams, 'xa');
  const work = await gatherWork(asker, { unit, commune: unit === undefined ? undefined : commune });
  return (
    <InPanel {...page} steps={[{ label: words.work.title }]}>
      <PanelPage
        deeds={
          places.length === 0 ? undefined : (
            <a
              className="ck-button ck-button--plain"
              href={`${adminPath}/viec-cua-toi/lich${place === undefined ? '' : `?don-vi=${place.id}`}`}
            >
              {words.work.calendar}
            </a>
          )
        }
        lede={words.work.lede}
        look="ck-home--work"
        title={words.work.title}
      >
        <UnitFilter chosen={unit} places={places} words={words} />
        <div className="ck-home__columns">
          <main>
            <MyWork asker={asker} isOneUnit={unit !== undefined && work.watched.length > 0} work={work} />
          </main>
          <aside>
            <Feeds asker={asker} places={place === undefined ? places.filter(({ isOwn }) => isOwn) : [place]} />
          </aside>
        </div>
      </PanelPage>
    </InPanel>
  );
}

async function Feeds({
  asker: { req, person },
  places,
}: {
  readonly asker: Asker;
  readonly places: readonly UnitPlace[];
}) {
  const kept = places.filter(({ id, commune }) => mayKeepCalendar(person, { commune: commune.id, unit: id }));
  const rows = (await Promise.all(kept.map(({ commune }) => unitRows(req, commune.id)))).flat();
  return kept.map(({ id, name }) => {
    const row = rows.find((one) => one.id === id);
    return <FeedAddress key={id} path={row === undefined ? undefined : calendarPath(req, row)} unit={{ id, name }} />;
  });
}
