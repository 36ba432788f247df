import { overviewOf } from '../../quality/overview/commune-overview.ts';
import type { Asker } from '../frame/screen-request.ts';
import { communesSeen } from './communes-seen.ts';
import { OverviewTiles } from './overview-tiles.tsx';

/** The most communes that the first screen shows at a glance; more are chosen on their own page. */
const most = 3;

/** The tiles of the first screen: each of a person's communes at a glance. */
export async function HomeOverview({ asker }: { readonly asker: Asker }) {
  const { words, adminPath } = asker;
  const communes = await communesSeen(asker);
  if (communes.length > most) {
    return (
      <section className="ck-tile">
        <h2>{words.overview.title}</h2>
        <ul className="ck-work">
          {communes.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`${adminPath}/tinh-hinh?xa=${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const overviews = [];
  for (const { id } of communes) overviews.push(await overviewOf(asker.req, id));
  return overviews.map((overview) => (
    <OverviewTiles asker={asker} key={overview.commune.id} named={communes.length > 1} overview={overview} />
  ));
}
