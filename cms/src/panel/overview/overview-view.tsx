import type { AdminViewServerProps } from 'payload';
import { type Due, duesOf } from '../../quality/dues/dues-of.ts';
import { overviewOf } from '../../quality/overview/commune-overview.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { communesSeen, type SeenCommune } from './communes-seen.ts';
import { CommunesStanding } from './communes-standing.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { LateDues, overdueOf } from './late-dues.tsx';
import { OverviewTiles } from './overview-tiles.tsx';

/** «Tình hình thực hiện»: how a commune's promises stand, each with the reckoning behind it. */
export async function OverviewView(page: AdminViewServerProps) {
  const { initPageResult, searchParams } = page;
  const asker = askerOf(initPageResult.req);
  const { words, siteUrl } = asker;
  const communes = await communesSeen(asker);
  const named = communes.find(({ slug }) => slug === searchParams?.['xa']);
  const chosen = named ?? (communes.length === 1 ? communes[0] : undefined);
  const dues = chosen && (await duesOf(asker.req, chosen.id));
  const overview = chosen && (await overviewOf(asker.req, chosen.id, dues));
  return (
    <InPanel {...page} steps={[{ label: words.overview.title }]}>
      <PanelPage
        deeds={
          communes.length > 1 ? <CommuneChoice chosen={chosen?.slug} communes={communes} words={words} /> : undefined
        }
        lede={overview === undefined ? words.overview.lateLede : words.overview.lede(overview.year)}
        title={words.overview.title}
      >
        {overview === undefined ? (
          <main>
            <CommunesStanding asker={asker} communes={communes} isWhole />
          </main>
        ) : (
          <div className="ck-home__columns">
            <main>
              <LateTile asker={asker} dues={dues ?? []} />
              <IndicatorList indicators={overview.indicators} siteUrl={siteUrl} words={words} />
            </main>
            <aside>
              <OverviewTiles asker={asker} named={communes.length > 1} overview={overview} />
            </aside>
          </div>
        )}
      </PanelPage>
    </InPanel>
  );
}

/** What is overdue in the commune, where something is. */
function LateTile({ asker: { req, words }, dues }: { readonly asker: Asker; readonly dues: readonly Due[] }) {
  const late = overdueOf(dues);
  if (late.length === 0) return undefined;
  return (
    <section className="ck-tile ck-tile--grave">
      <h2>
        {words.work.overdue} <span className="ck-count ck-count--calm">{late.length}</span>
      </h2>
      <LateDues dues={late} today={settingsOf(req.payload).today()} words={words} />
    </section>
  );
}

function CommuneChoice({
  communes,
  chosen,
  words: { overview },
}: {
  readonly communes: readonly SeenCommune[];
  readonly chosen: string | undefined;
  readonly words: Asker['words'];
}) {
  return (
    <form className="ck-overview__choice" method="get">
      <label>
        {overview.chooseCommune}
        <select defaultValue={chosen ?? ''} name="xa">
          <option value="">{overview.allCommunes}</option>
          {communes.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className="ck-button ck-button--plain" type="submit">
        {overview.show}
      </button>
    </form>
  );
}
