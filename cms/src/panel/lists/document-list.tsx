import { SetStepNav } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { MovingCollection, Stage } from '../../quality/stages/stages.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import type { Asker } from '../frame/screen-request.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { type ListQuery, pageAddress } from './list-query.ts';
import type { ListedPage, ListedRow } from './list-rows.ts';

interface DocumentListProps {
  readonly asker: Asker;
  readonly collection: MovingCollection;
  readonly title: string;
  /** The ways in which a new one is begun, for those who may. */
  readonly begin: readonly { readonly href: string; readonly label: string }[];
  readonly query: ListQuery;
  readonly page: ListedPage;
  /** What else can be done with the list. */
  readonly beside?: ReactNode;
}

/** A list of documents in their own words, with the few ways of looking for one that an office needs. */
export function DocumentList({ asker, collection, title, begin, query, page, beside }: DocumentListProps) {
  const { words, adminPath } = asker;
  return (
    <PanelPage deeds={<Beginnings begin={begin} />} lede={words.lists.count(page.all)} title={title}>
      <SetStepNav nav={[{ label: title }]} />
      {beside}
      <section aria-label={title} className="ck-tile">
        <Filter collection={collection} query={query} words={words} />
        {page.rows.length === 0 ? <p className="ck-empty">{words.lists.none}</p> : undefined}
        <ul className="ck-work">
          {page.rows.map((row) => (
            <Row href={`${adminPath}/collections/${collection}/${row.id}`} key={row.id} row={row} words={words} />
          ))}
        </ul>
        <Pages page={page} query={query} words={words} />
      </section>
    </PanelPage>
  );
}

function Beginnings({ begin }: Pick<DocumentListProps, 'begin'>) {
  return (
    <div className="ck-deeds">
      {begin.map(({ href, label }, at) => (
        <a className={at === 0 ? 'ck-button ck-button--main' : 'ck-button'} href={href} key={href}>
          {label}
        </a>
      ))}
    </div>
  );
}

const offered: readonly Stage[] = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'published',
  'withdrawing',
  'superseded',
  'withdrawn',
  'discarded',
];

function Filter({ collection, query, words }: Pick<DocumentListProps, 'collection' | 'query'> & Pick<Asker, 'words'>) {
  const hasWithdrawing = collection === 'decisions';
  return (
    <form className="ck-filter" method="get" role="search">
      <label>
        <span className="ck-label">{words.lists.look[collection]}</span>
        <input className="ck-input" defaultValue={query.words} maxLength={100} name="tim" type="search" />
      </label>
      <label>
        <span className="ck-label">{words.lists.stage}</span>
        <select className="ck-input ck-select" defaultValue={query.stage ?? ''} name="buoc">
          <option value="">{words.lists.anyStage}</option>
          {offered
            .filter((stage) => hasWithdrawing || stage !== 'withdrawing')
            .map((stage) => (
              <option key={stage} value={stage}>
                {words.stages[stage]}
              </option>
            ))}
        </select>
      </label>
      {query.period === '' ? undefined : <input name="ky" type="hidden" value={query.period} />}
      <button className="ck-button" type="submit">
        {words.lists.find}
      </button>
    </form>
  );
}

function Row({ row, href, words }: { readonly row: ListedRow; readonly href: string } & Pick<Asker, 'words'>) {
  const note = [row.commune, row.version > 1 ? words.document.version(row.version) : '', sayMoment(row.at)];
  return (
    <li>
      <a href={href}>
        <span className="ck-work__title">{row.title}</span>
        <span className="ck-work__note">{note.filter((text) => text !== '').join(' · ')}</span>
      </a>
      <StagePill stage={row.stage} />
    </li>
  );
}

function Pages({ page: { pages }, query, words }: Pick<DocumentListProps, 'page' | 'query'> & Pick<Asker, 'words'>) {
  if (pages < 2) return undefined;
  return (
    <nav aria-label={words.lists.pages} className="ck-pages">
      {query.page > 1 ? <a href={pageAddress(query, query.page - 1)}>{words.lists.before}</a> : undefined}
      <span>{words.lists.page(query.page, pages)}</span>
      {query.page < pages ? <a href={pageAddress(query, query.page + 1)}>{words.lists.after}</a> : undefined}
    </nav>
  );
}
