import type { AdminViewServerProps } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { recentEntries } from '../register/recent-entries.ts';
import { EntryRows } from '../register/entry-rows.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { askerOf, type Asker } from '../frame/screen-request.ts';
import { CalendarList } from '../calendars/calendar-list.tsx';
import { CommuneList } from '../communes/commune-list.tsx';
import { namesOfCommunes } from '../communes/commune-names.ts';
import { MailWarning } from '../mail/mail-warning.tsx';
import { HomeOverview } from '../overview/home-overview.tsx';
import { gatherWork } from '../work/gather-work.ts';
import { MyWork } from '../work/my-work.tsx';

/** The first screen: what waits for this person, what is due, and where to begin. */
export async function HomeView({ initPageResult: { req } }: AdminViewServerProps) {
  const asker = askerOf(req);
  const { words, person } = asker;
  const work = await gatherWork(asker);
  const entries = await recentEntries(asker, 6);
  const overview = <HomeOverview asker={asker} watched={work.watched} />;
  // who owes nothing and watches over all comes to see how the communes stand
  const isWatcher = person?.cityRole === 'inspector' && person.memberships.length === 0;
  return (
    <PanelPage
      deeds={<Starts asker={asker} />}
      lede={await roleLine(asker)}
      title={words.home.greeting(person?.name ?? '')}
    >
      <div className="ck-home__columns">
        <main>
          <MailWarning asker={asker} />
          {isWatcher ? overview : undefined}
          <MyWork asker={asker} work={work} />
          {mayAnywhere(person, ['keep', 'commune']) ? <CommuneList asker={asker} /> : undefined}
          {mayAnywhere(person, ['publish', 'calendar']) ? <CalendarList asker={asker} /> : undefined}
        </main>
        <aside>
          {isWatcher ? undefined : overview}
          <section className="ck-tile">
            <h2>{words.home.published}</h2>
            <EntryRows entries={entries} siteUrl={asker.siteUrl} words={words} />
            <p>
              <a href={`${asker.adminPath}/so-cong-bo`}>{words.home.allEntries}</a>
            </p>
          </section>
        </aside>
      </div>
    </PanelPage>
  );
}

async function roleLine({ person, words, req }: Asker): Promise<string> {
  if (person === undefined) return '';
  const city = person.cityRole === 'none' ? [] : [words.roles[person.cityRole]];
  const names = await namesOfCommunes(req);
  const own = person.memberships.map(({ commune, role }) =>
    words.home.roleLine(words.roles[role], names.get(commune)?.name ?? ''),
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
      ? { href: `${adminPath}/nhap-so-lieu`, label: words.sheetOfResults.title }
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
