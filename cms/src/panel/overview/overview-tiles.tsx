import { vietnameseDay } from '@camket/shared/values';
import type { CommuneOverview } from '../../quality/overview/commune-overview.ts';
import { reachOf } from '../../people/may.ts';
import type { Asker } from '../frame/screen-request.ts';
import { StateChart } from './state-chart.tsx';

interface OverviewTilesProps {
  readonly overview: CommuneOverview;
  readonly asker: Pick<Asker, 'words' | 'adminPath' | 'siteUrl' | 'person'>;
  /** Whether to name the commune, where one sees several. */
  readonly named: boolean;
}

/** A commune at a glance: its indicators by state, the reports received, the actions open. */
export function OverviewTiles({ overview, asker, named }: OverviewTilesProps) {
  const { words, adminPath } = asker;
  const { commune, year, counts, reports, actions, cutOff, nextDue } = overview;
  const said = words.overview;
  return (
    <section className="ck-tile ck-overview" aria-label={`${said.title}: ${commune.name}`}>
      <h2>{named ? `${commune.name} · ${said.tile(year)}` : said.tile(year)}</h2>
      {counts.length === 0 ? <p>{said.none}</p> : <StateChart counts={counts} words={words} />}
      {cutOff === undefined ? undefined : <p className="ck-help">{said.cutOff(vietnameseDay(cutOff))}</p>}
      {nextDue === undefined ? undefined : <p className="ck-help">{said.nextDue(vietnameseDay(nextDue))}</p>}
      <dl className="ck-overview__facts">
        <div>
          <dt>{said.reports}</dt>
          <dd>
            {reports.due === 0 ? said.reportsNone : said.reportsOf(reports.received, reports.due)}
            {reports.overdue === 0 ? undefined : (
              <span className="ck-due ck-due--overdue">{said.overdue(reports.overdue)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{said.actions}</dt>
          <dd>
            <ActionsLink asker={asker} commune={commune.slug}>
              {said.actionsOpen(actions.open)}
            </ActionsLink>
            {actions.ended === 0 ? undefined : <span className="ck-help">{said.actionsEnded(actions.ended)}</span>}
            {actions.causeLate === 0 ? undefined : (
              <span className="ck-help">{said.causesLate(actions.causeLate)}</span>
            )}
          </dd>
        </div>
      </dl>
      <p>
        <a href={`${adminPath}/tinh-hinh?xa=${commune.slug}`}>{said.all}</a>
      </p>
    </section>
  );
}

interface ActionsLinkProps {
  readonly asker: OverviewTilesProps['asker'];
  readonly commune: string;
  readonly children: string;
}

/** The way to a commune's corrective actions: the list in the panel, or the public page for who has no part in them all. */
function ActionsLink({ asker: { person, adminPath, siteUrl }, commune, children }: ActionsLinkProps) {
  const { communes, everywhere } = reachOf(person, ['read', 'action']);
  if (everywhere || communes.length > 0) return <a href={`${adminPath}/khac-phuc`}>{children}</a>;
  if (siteUrl === undefined) return children;
  return (
    <a href={`${siteUrl}/${commune}/khac-phuc`} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
