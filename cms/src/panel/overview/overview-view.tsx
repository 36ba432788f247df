import type { AdminViewServerProps } from 'payload';
import { overviewOf } from '../../quality/overview/commune-overview.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { communesSeen, type SeenCommune } from './communes-seen.ts';
import { IndicatorList } from './indicator-list.tsx';
import { OverviewTiles } from './overview-tiles.tsx';

/** «Tình hình thực hiện»: how a commune's promises stand, each with the reckoning behind it. */
export async function OverviewView(page: AdminViewServerProps) {
  const { initPageResult, searchParams } = page;
  const asker = askerOf(initPageResult.req);
  const { words, siteUrl } = asker;
  const communes = await communesSeen(asker);
  const chosen = communes.find(({ slug }) => slug === searchParams?.['xa']) ?? communes[0];
  const overview = chosen && (await overviewOf(asker.req, chosen.id));
  return (
    <InPanel {...page} steps={[{ label: words.overview.title }]}>
      <PanelPage
        deeds={
          communes.length > 1 ? <CommuneChoice chosen={chosen?.slug} communes={communes} words={words} /> : undefined
        }
        lede={overview && words.overview.lede(overview.year)}
        title={words.overview.title}
      >
        {overview === undefined ? undefined : (
          <div className="ck-home__columns">
            <main>
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

function CommuneChoice({
  communes,
  chosen,
  words: { overview },
}: {
  readonly communes: readonly SeenCommune[];
  readonly chosen: string | undefined;
  readonly words: ReturnType<typeof askerOf>['words'];
}) {
  return (
    <form className="ck-overview__choice" method="get">
      <label>
        {overview.chooseCommune}
        <select defaultValue={chosen} name="xa">
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
