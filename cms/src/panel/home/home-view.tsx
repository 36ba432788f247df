import { vietnameseDay } from '@camket/shared/values';
import type { AdminViewServerProps } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { recentEntries } from '../register/recent-entries.ts';
import { EntryRows } from '../register/entry-rows.tsx';
import { askerOf, type Asker } from '../frame/screen-request.ts';
import { CalendarList } from '../calendars/calendar-list.tsx';
import { CommuneList } from '../communes/commune-list.tsx';
import { sayPeriod } from '../results/period-choices.ts';
import { type DueItem, dueItems } from './due-items.ts';
import { type Desk, type WorkItem, workItems } from './work-items.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import { sayMoment } from '../sheet/say-moment.ts';

const desks: readonly Desk[] = ['returned', 'toApprove', 'drafts', 'submitted'];

/** The first screen: what waits for this person, what is due, and where to begin. */
export async function HomeView({ initPageResult: { req } }: AdminViewServerProps) {
  const asker = askerOf(req);
  const { words, person } = asker;
  const items = await workItems(asker);
  const due = await dueItems(asker);
  const entries = await recentEntries(asker, 6);
  const isIdle = items.every(({ desk }) => desk === 'submitted') && due.length === 0;
  return (
    <div className="ck-home">
      <header className="ck-home__head">
        <div>
          <h1>{words.home.greeting(person?.name ?? '')}</h1>
          <p>{await roleLine(asker)}</p>
        </div>
        <Starts asker={asker} />
      </header>
      <div className="ck-home__columns">
        <main>
          {isIdle ? <Idle asker={asker} /> : undefined}
          {due.length === 0 ? undefined : <DueList due={due} words={words} />}
          {desks.map((desk) => (
            <WorkList desk={desk} items={items.filter((item) => item.desk === desk)} key={desk} words={words} />
          ))}
          {mayAnywhere(person, ['keep', 'commune']) ? <CommuneList asker={asker} /> : undefined}
          {mayAnywhere(person, ['publish', 'calendar']) ? <CalendarList asker={asker} /> : undefined}
        </main>
        <aside>
          <section className="ck-tile">
            <h2>{words.home.published}</h2>
            <EntryRows entries={entries} siteUrl={asker.siteUrl} words={words} />
            <p>
              <a href={`${asker.adminPath}/so-cong-bo`}>{words.home.allEntries}</a>
            </p>
          </section>
        </aside>
      </div>
    </div>
  );
}

async function roleLine({ person, words, req }: Asker): Promise<string> {
  if (person === undefined) return '';
  const city = person.cityRole === 'none' ? [] : [words.roles[person.cityRole]];
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { id: { in: person.memberships.map(({ commune }) => commune) } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // names of the communes that the person belongs to
    req,
  });
  const names = new Map(docs.map(({ id, title, slug }) => [id, title ?? slug]));
  const own = person.memberships.map(({ commune, role }) =>
    words.home.roleLine(words.roles[role], names.get(commune) ?? ''),
  );
  return [...city, ...new Set(own)].join(' · ');
}

function Starts({ asker: { person, words, adminPath, siteUrl } }: { readonly asker: Asker }) {
  const starts = [
    mayAnywhere(person, ['draft', 'decision'])
      ? { href: `${adminPath}/soan-van-ban`, label: words.home.newDecision }
      : undefined,
    mayAnywhere(person, ['draft', 'reading'])
      ? { href: `${adminPath}/doc-van-ban`, label: words.readings.fromFile }
      : undefined,
    mayAnywhere(person, ['draft', 'result'])
      ? { href: `${adminPath}/collections/results/create`, label: words.home.newResult }
      : undefined,
    mayAnywhere(person, ['draft', 'taskReport'])
      ? { href: `${adminPath}/collections/task-reports/create`, label: words.home.newReport }
      : undefined,
  ].filter((start) => start !== undefined);
  return (
    <nav aria-label={words.home.start} className="ck-deeds">
      {siteUrl === undefined ? undefined : (
        <a className="ck-button ck-button--quiet" href={siteUrl} rel="noreferrer" target="_blank">
          {words.home.publicSite}
        </a>
      )}
      {starts.map(({ href, label }, at) => (
        <a className={`ck-button ck-button--${at === 0 ? 'main' : 'plain'}`} href={href} key={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function Idle({ asker: { words } }: { readonly asker: Asker }) {
  return (
    <section className="ck-tile ck-tile--calm">
      <p>
        <strong>{words.home.nothing}</strong>
      </p>
      <p>{words.home.nothingHelp}</p>
    </section>
  );
}

function DueList({ due, words }: { readonly due: readonly DueItem[]; readonly words: Asker['words'] }) {
  return (
    <section className="ck-tile">
      <h2>{words.home.due}</h2>
      <ul className="ck-work">
        {due.map(({ href, name, period, dueDay, isOverdue, missing, all }) => (
          <li key={`${name} ${period}`}>
            <a href={href}>
              <span className="ck-work__title">{words.home.dueTitle(sayPeriod(period, words), name)}</span>
              <span className="ck-work__note">{words.home.missing(missing, all)}</span>
            </a>
            <span className={isOverdue ? 'ck-pill ck-pill--returned' : 'ck-pill ck-pill--submitted'}>
              {isOverdue ? words.home.overdue : words.home.dueOn(vietnameseDay(dueDay))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shown = 8;

function WorkList({
  desk,
  items,
  words,
}: {
  readonly desk: Desk;
  readonly items: readonly WorkItem[];
  readonly words: Asker['words'];
}) {
  if (items.length === 0) return undefined;
  return (
    <section className={desk === 'submitted' || desk === 'drafts' ? 'ck-tile' : 'ck-tile ck-tile--urgent'}>
      <h2>
        {words.home[desk]} <span className="ck-count ck-count--calm">{items.length}</span>
      </h2>
      <ul className="ck-work">
        {items.slice(0, shown).map(({ href, title, stage, commune, at }) => (
          <li key={href}>
            <a href={href}>
              <span className="ck-work__title">{title}</span>
              <span className="ck-work__note">
                {commune} · {sayMoment(at)}
              </span>
            </a>
            <StagePill stage={stage} />
          </li>
        ))}
      </ul>
      {items.length > shown ? <p className="ck-help">{words.home.more(items.length - shown)}</p> : undefined}
    </section>
  );
}
