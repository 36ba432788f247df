import type { Due } from '../../quality/dues/dues-of.ts';
import { overviewOf } from '../../quality/overview/commune-overview.ts';
import type { Asker } from '../frame/screen-request.ts';
import { communesSeen } from './communes-seen.ts';
import { CommunesStanding } from './communes-standing.tsx';
import { OverviewTiles } from './overview-tiles.tsx';

/** The most communes that the first screen shows at a glance; of more it says who is late. */
const most = 3;

/** The most communes whose dues are counted for the first screen; of more the names alone stand there. */
const mostCounted = 30;

interface HomeOverviewProps {
  readonly asker: Asker;
  /** All that is owed in the communes that the person watches over. */
  readonly watched: readonly Due[];
}

/** The tiles of the first screen: each of a person's communes at a glance. */
export async function HomeOverview({ asker, watched }: HomeOverviewProps) {
  const { words, adminPath } = asker;
  const communes = await communesSeen(asker);
  if (communes.length > most && communes.length <= mostCounted) {
    return <CommunesStanding asker={asker} communes={communes} isWhole={false} />;
  }
  if (communes.length > most) {
    return (
      <section className="ck-tile">
        <h2>{words.overview.title}</h2>
        <p>
          <a href={`${adminPath}/tinh-hinh`}>{words.overview.lateAll}</a>
        </p>
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
  for (const { id } of communes) {
    const dues = watched.filter(({ commune }) => commune.id === id);
    overviews.push(await overviewOf(asker.req, id, dues.length === 0 ? undefined : dues));
  }
  return overviews.map((overview) => (
    <OverviewTiles asker={asker} key={overview.commune.id} named={communes.length > 1} overview={overview} />
  ));
}
