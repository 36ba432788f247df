import { sayPeriodInReport } from '@camket/shared/reports';
import { period, vietnameseDay, yearOf } from '@camket/shared/values';
import type { AdminViewServerProps } from 'payload';
import { may, reachOf } from '../../people/may.ts';
import { documentsInForce } from '../../quality/dues/documents-in-force.ts';
import { settingsOf } from '../../quality/settings.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { namesOfCommunes } from '../communes/commune-names.ts';
import { MakeReport } from './make-report.tsx';
import { OtherPeriod } from './other-period.tsx';
import { type ReportGroup, reportGroups, type ReportPlace } from './report-groups.ts';

/** The page of reports: by period, who has sent, who is late, what waits for whom. */
export function ReportsPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { words, person } = asker;
  const { title, lede, noPlace } = words.periodReports;
  const reach = [reachOf(person, ['read', 'unitReport']), reachOf(person, ['read', 'report'])];
  const communes = [...new Set(reach.flatMap((one) => [...one.communes, ...one.units.map(({ commune }) => commune)]))];
  return (
    <InPanel {...props} steps={[{ label: title }]}>
      {communes.length === 0 ? (
        <RefusedScreen asker={asker} sentence={noPlace} />
      ) : (
        <PanelPage lede={lede} look="ck-reports" title={title}>
          <main>
            {communes.map((commune) => (
              <CommuneReports asker={asker} commune={commune} key={commune} />
            ))}
          </main>
        </PanelPage>
      )}
    </InPanel>
  );
}

async function CommuneReports({ asker, commune }: { readonly asker: Asker; readonly commune: string }) {
  const { req, words, person } = asker;
  const names = await namesOfCommunes(req);
  const { name = '', slug = '' } = names.get(commune) ?? {};
  const groups = await reportGroups(asker, commune);
  const year = yearOf(settingsOf(req.payload).today());
  const documents = await documentsInForce(req, { id: commune, slug }, [year]);
  const recent = groups.filter((group) => isRecent(group, year));
  const earlier = groups.filter((group) => !isRecent(group, year));
  return (
    <section aria-label={name}>
      {names.size > 1 ? <h2>{name}</h2> : undefined}
      {groups.length === 0 ? <p className="ck-empty">{words.periodReports.none}</p> : undefined}
      {recent.map((group) => (
        <Group asker={asker} group={group} key={`${group.document} ${group.period}`} slug={slug} />
      ))}
      {earlier.length === 0 ? undefined : (
        <details className="ck-more ck-reports__earlier">
          <summary>{words.periodReports.earlier(earlier.length)}</summary>
          {earlier.map((group) => (
            <Group asker={asker} group={group} key={`${group.document} ${group.period}`} slug={slug} />
          ))}
        </details>
      )}
      {may(person, ['draft', 'report'], { commune }) && documents.length > 0 ? (
        <OtherPeriod
          commune={slug}
          documents={documents.map(({ subject, name: label, body }) => ({ value: subject, label, year: body.year }))}
        />
      ) : undefined}
    </section>
  );
}

/** Whether the reports on a period were due this year or later, or one of them still waits for somebody. */
function isRecent({ period: text, whole, units }: ReportGroup, year: number): boolean {
  const places = [whole, ...units];
  const isInHand = places.some(({ stage, overdueFrom }) => overdueFrom !== undefined || waits.includes(stage));
  return isInHand || yearOf(whole.dueDay ?? period(text).lastDay) >= year;
}

const waits: readonly ReportPlace['stage'][] = ['draft', 'submitted', 'returned', 'accepted', 'withdrawing'];

interface GroupProps {
  readonly asker: Asker;
  readonly group: ReportGroup;
  readonly slug: string;
}

function Group({ asker, group, slug }: GroupProps) {
  const { words } = asker;
  const { said, name, whole, units, accepted } = group;
  return (
    <article className="ck-tile ck-report-group">
      <h3>{words.periodReports.titleOf(said)}</h3>
      <p className="ck-help">{words.periodReports.forDocument(name)}</p>
      <ul className="ck-report-list">
        <PlaceLine asker={asker} group={group} place={whole} slug={slug} />
        {units.map((place) => (
          <PlaceLine asker={asker} group={group} key={place.unit?.id} place={place} slug={slug} />
        ))}
      </ul>
      {accepted > 0 ? <p className="ck-help">{words.periodReports.waits(accepted)}</p> : undefined}
    </article>
  );
}

function PlaceLine({ asker, group, place, slug }: GroupProps & { readonly place: ReportPlace }) {
  const { words, adminPath } = asker;
  const { collection, id, stage, unit, all, there, mayMake } = place;
  const title = unit?.name ?? words.periodReports.consolidated;
  const told = [all === 0 ? '' : words.periodReports.figures(there, all), dueSaid(place, asker)];
  return (
    <li className={unit === undefined ? 'ck-report-list__whole' : undefined}>
      <span className="ck-report-list__what">
        {id === undefined ? (
          <span className="ck-work__title">{title}</span>
        ) : (
          <a className="ck-work__title" href={`${adminPath}/collections/${collection}/${id}`}>
            {title}
          </a>
        )}
        <span className="ck-work__note">{told.filter((text) => text !== '').join(' · ')}</span>
      </span>
      {stage === undefined ? (
        <span className="ck-pill">{words.periodReports.notBegun}</span>
      ) : (
        <StagePill stage={stage} />
      )}
      {mayMake && (id === undefined || stage === 'withdrawn') ? (
        <MakeReport
          adminPath={adminPath}
          asked={{ commune: slug, document: group.document, period: group.period, unit: unit?.id }}
          label={`${words.periodReports.make}: ${title}, ${sayPeriodInReport(group.period)}`}
        />
      ) : undefined}
    </li>
  );
}

function dueSaid({ dueDay, overdueFrom, all, there }: ReportPlace, { words }: Asker): string {
  if (overdueFrom !== undefined && there < all) return words.periodReports.overdueSince(vietnameseDay(overdueFrom));
  if (dueDay !== undefined) return words.periodReports.dueOn(vietnameseDay(dueDay));
  return all === 0 ? '' : words.periodReports.noDueDay;
}
