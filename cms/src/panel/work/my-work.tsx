import { vietnameseDay } from '@camket/shared/values';
import type { Asker } from '../frame/screen-request.ts';
import type { Desk, WorkItem } from '../home/work-items.ts';
import { WaitingList } from '../sheet-of-results/waiting-list.tsx';
import { DeskList } from './desk-list.tsx';
import { DueList } from './due-list.tsx';
import { groupDues, isCalm, type Work } from './gather-work.ts';
import { UnitsOverview } from './units-overview.tsx';

interface MyWorkProps {
  readonly asker: Asker;
  readonly work: Work;
  /** Whether one unit was chosen: then what is watched over is listed thing by thing. */
  readonly isOneUnit?: boolean;
}

/** All that waits for a person, the most pressing first; one calm sentence where nothing does. */
export function MyWork({ asker: { words, adminPath }, work, isOneUnit = false }: MyWorkProps) {
  const { own, today, items, returns, watched, sheets } = work;
  const listed = isOneUnit ? groupDues(watched, today) : own;
  const all = isOneUnit ? watched : [...own.overdue, ...own.due, ...own.upcoming, ...own.sent];
  const communes = new Set([...all, ...watched].map(({ commune }) => commune.id)).size > 1;
  const shared = { today, words, naming: { unit: !isOneUnit && unitsIn(all) > 1, commune: communes } };
  const desk = (name: Desk) => (
    <DeskList
      desk={name}
      items={items.filter((item) => item.desk === name && !isOnSheet(item))}
      returns={returns}
      words={words}
    />
  );
  return (
    <>
      {isCalm(work) && !isOneUnit ? <Calm words={words} work={work} /> : undefined}
      {isOneUnit ? undefined : desk('returned')}
      <DueList dues={listed.overdue} look="grave" title={words.work.overdue} {...shared} />
      {isOneUnit ? undefined : <WaitingTile adminPath={adminPath} sheets={sheets} words={words} />}
      {isOneUnit ? undefined : desk('toApprove')}
      <DueList dues={listed.due} help={words.work.dueHelp} look="urgent" title={words.work.due} {...shared} />
      <DueList dues={listed.upcoming} help={words.work.upcomingHelp} title={words.work.upcoming} {...shared} />
      {isOneUnit || watched.length === 0 ? undefined : (
        <UnitsOverview dues={watched} severalCommunes={communes} words={words} workPath={`${adminPath}/viec-cua-toi`} />
      )}
      {isOneUnit ? undefined : desk('drafts')}
      <DueList dues={listed.sent} title={words.work.sent} {...shared} />
      {isOneUnit ? undefined : desk('submitted')}
    </>
  );
}

/** Results that wait for a word are verified sheet by sheet, not one by one. */
const isOnSheet = ({ collection, desk }: WorkItem): boolean => collection === 'results' && desk === 'toApprove';

const shown = 6;

function WaitingTile({ sheets, words, adminPath }: Pick<Work, 'sheets'> & Pick<Asker, 'words' | 'adminPath'>) {
  if (sheets.length === 0) return undefined;
  return (
    <section className="ck-tile ck-tile--urgent">
      <h2>
        {words.verifying.homeTitle}{' '}
        <span className="ck-count ck-count--calm">{sheets.reduce((sum, { waiting }) => sum + waiting, 0)}</span>
      </h2>
      <WaitingList
        adminPath={adminPath}
        severalCommunes={new Set(sheets.map(({ commune }) => commune.id)).size > 1}
        sheets={sheets.slice(0, shown)}
        words={words}
      />
      <p>
        <a href={`${adminPath}/tham-dinh-so-lieu`}>{words.verifying.all}</a>
      </p>
    </section>
  );
}

function unitsIn(dues: Work['watched']): number {
  return new Set(dues.map(({ unit }) => unit?.id)).size;
}

function Calm({ words, work: { next } }: { readonly words: Asker['words']; readonly work: Work }) {
  return (
    <section className="ck-tile ck-tile--calm ck-calm">
      <p>
        <strong>{words.work.calm}</strong>
      </p>
      <p>
        {next?.dueDay === undefined ? words.work.calmHelp : words.work.next(vietnameseDay(next.dueDay), next.title)}
      </p>
    </section>
  );
}
