import { createLocalReq, type ListViewServerProps } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { thingIn } from '../../quality/stages/deeds-for.ts';
import type { MovingCollection } from '../../quality/stages/stages.ts';
import { type Asker, askerOf } from '../frame/screen-request.ts';
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

async function listView({ payload, user, i18n, searchParams }: ListViewServerProps, collection: MovingCollection) {
  const req = await createLocalReq(user ? { user } : {}, payload);
  const asker = askerOf(req, i18n.language);
  const query = listQuery(searchParams);
  return (
    <DocumentList
      asker={asker}
      begin={beginning(asker, collection)}
      collection={collection}
      page={await listedPage(asker, collection, query)}
      query={query}
      title={asker.words.lists.titles[collection]}
    />
  );
}

function beginning({ person, words, adminPath }: Asker, collection: MovingCollection) {
  if (!mayAnywhere(person, ['draft', thingIn[collection]])) return [];
  if (collection === 'decisions') {
    const begun = { href: `${adminPath}/soan-van-ban`, label: words.home.newDecision };
    return mayAnywhere(person, ['draft', 'reading'])
      ? [begun, { href: `${adminPath}/doc-van-ban`, label: words.readings.fromFile }]
      : [begun];
  }
  const label = collection === 'results' ? words.home.newResult : words.home.newReport;
  return [{ href: `${adminPath}/collections/${collection}/create`, label }];
}
