import { yearOf } from '@camket/shared/values';
import { createLocalReq, type ListViewServerProps } from 'payload';
import { mayAnywhere, reachOf } from '../../people/may.ts';
import { settingsOf } from '../../quality/settings.ts';
import { thingIn } from '../../quality/stages/deeds-for.ts';
import type { MovingCollection } from '../../quality/stages/stages.ts';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { namesOfCommunes } from '../communes/commune-names.ts';
import { ExportForm } from '../results-file/export-form.tsx';
import { DocumentList } from './document-list.tsx';
import { listQuery } from './list-query.ts';
import { listedPage } from './list-rows.ts';

/** The list of documents. */
export function DecisionListView(props: ListViewServerProps) {
  return listView(props, 'decisions');
}

/** The list of results. */
export function ResultListView(props: ListViewServerProps) {
  return listView(props, 'results');
}

/** The list of task reports. */
export function TaskReportListView(props: ListViewServerProps) {
  return listView(props, 'task-reports');
}

/** The list of units' reports. */
export function UnitReportListView(props: ListViewServerProps) {
  return listView(props, 'unit-reports');
}

/** The list of consolidated reports. */
export function ReportListView(props: ListViewServerProps) {
  return listView(props, 'reports');
}

async function listView({ payload, user, i18n, searchParams }: ListViewServerProps, collection: MovingCollection) {
  const req = await createLocalReq(user ? { user } : {}, payload);
  const asker = askerOf(req, i18n.language);
  const query = listQuery(searchParams);
  return (
    <DocumentList
      asker={asker}
      begin={beginning(asker, collection)}
      beside={collection === 'results' ? await exporting(asker) : undefined}
      collection={collection}
      page={await listedPage(asker, collection, query)}
      query={query}
      title={asker.words.lists.titles[collection]}
    />
  );
}

/** The way in which a year of results is taken home, for those who may read some. */
async function exporting({ req, person, words }: Asker) {
  const { communes, units } = reachOf(person, ['read', 'result']);
  const names = await namesOfCommunes(req);
  const ids = new Set([...communes, ...units.map(({ commune }) => commune)]);
  const choices = [...ids].map((id) => ({ id, name: names.get(id)?.name ?? '' }));
  return <ExportForm communes={choices} words={words} year={yearOf(settingsOf(req.payload).today())} />;
}

function beginning({ person, words, adminPath }: Asker, collection: MovingCollection) {
  if (!mayAnywhere(person, ['draft', thingIn[collection]])) return [];
  if (collection === 'decisions') {
    const begun = { href: `${adminPath}/soan-van-ban`, label: words.home.newDecision };
    return mayAnywhere(person, ['draft', 'reading'])
      ? [begun, { href: `${adminPath}/doc-van-ban`, label: words.readings.fromFile }]
      : [begun];
  }
  if (collection === 'unit-reports' || collection === 'reports')
    return [{ href: `${adminPath}/bao-cao`, label: words.periodReports.make }];
  const label = collection === 'results' ? words.home.newResult : words.home.newReport;
  return [{ href: `${adminPath}/collections/${collection}/create`, label }];
}
