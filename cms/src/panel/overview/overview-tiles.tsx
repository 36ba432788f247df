import { vietnameseDay } from '@camket/shared/values';
import type { CommuneOverview } from '../../quality/overview/commune-overview.ts';
import type { Asker } from '../frame/screen-request.ts';
import { StateChart } from './state-chart.tsx';

interface OverviewTilesProps {
  readonly overview: CommuneOverview;
  readonly asker: Pick<Asker, 'words' | 'adminPath'>;
  /** Whether to name the commune, where one sees several. */
  readonly named: boolean;
}

/** A commune at a glance: its indicators by state, the reports received, the actions open. */
export function OverviewTiles({ overview, asker: { words, adminPath }, named }: OverviewTilesProps) {
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
            <a href={`${adminPath}/khac-phuc`}>{said.actionsOpen(actions.open)}</a>
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
