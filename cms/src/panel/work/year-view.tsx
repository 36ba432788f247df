import { monthOf, vietnameseDay, yearOf } from '@camket/shared/values';
import type { AdminViewServerProps } from 'payload';
import type { Due } from '../../quality/dues/dues-of.ts';
import { duesFor } from '../../quality/dues/dues-for.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Words } from '../../words/vi.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { askerOf, type Asker } from '../frame/screen-request.ts';
import { placesOf, type UnitPlace } from './places-of.ts';
import { PrintButton } from './print-button.tsx';
import { UnitFilter } from './unit-filter.tsx';

/** The calendar of a unit's year: every due day, month by month, made to be printed and put on the wall. */
export async function UnitYearView(page: AdminViewServerProps) {
  const { initPageResult, searchParams } = page;
  const asker = askerOf(initPageResult.req);
  const { words, adminPath, person, req } = asker;
  const places = await placesOf(asker);
  const place = places.find(({ id }) => id === searchParams?.['don-vi']) ?? places[0];
  const dues = person === undefined || place === undefined ? [] : await duesOfPlace(asker, place);
  const thisYear = yearOf(settingsOf(req.payload).today());
  const year = [thisYear - 1, thisYear, thisYear + 1].find((one) => String(one) === searchParams?.['nam']) ?? thisYear;
  const steps = [{ label: words.work.title, url: `${adminPath}/viec-cua-toi` }, { label: words.work.calendar }];
  return (
    <InPanel {...page} steps={steps}>
      <PanelPage
        deeds={<PrintButton />}
        lede={words.work.calendarHelp}
        look="ck-year"
        title={words.work.calendarTitle(place?.name ?? '', year)}
      >
        <Years chosen={year} thisYear={thisYear} unit={place?.id} words={words} />
        <UnitFilter chosen={place?.id} places={places} words={words} year={year} />
        <Months dues={dues} words={words} year={year} />
        <WithoutDay dues={dues} words={words} year={year} />
      </PanelPage>
    </InPanel>
  );
}

async function duesOfPlace({ req, person }: Asker, { id, commune }: UnitPlace): Promise<readonly Due[]> {
  if (person === undefined) return [];
  const { own, watched } = await duesFor(req, person, { commune: commune.id, unit: id });
  return watched.length > 0 ? watched : own;
}

interface YearProps {
  readonly dues: readonly Due[];
  readonly year: number;
  readonly words: Words;
}

function Years({
  chosen,
  thisYear,
  unit,
  words,
}: {
  readonly chosen: number;
  readonly thisYear: number;
  readonly unit: string | undefined;
  readonly words: Words;
}) {
  return (
    <nav className="ck-year__years ck-screen">
      {[thisYear - 1, thisYear, thisYear + 1].map((year) => (
        <a
          aria-current={year === chosen ? 'page' : undefined}
          className="ck-button ck-button--quiet"
          href={`?${new URLSearchParams({ nam: String(year), ...(unit === undefined ? {} : { 'don-vi': unit }) }).toString()}`}
          key={year}
        >
          {words.work.year(year)}
        </a>
      ))}
    </nav>
  );
}

function Months({ dues, year, words }: YearProps) {
  return (
    <ol className="ck-year__months">
      {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => {
        const own = dues.filter(
          ({ dueDay }) => dueDay !== undefined && yearOf(dueDay) === year && monthOf(dueDay) === month,
        );
        return (
          <li className={own.length === 0 ? 'ck-year__month ck-year__month--empty' : 'ck-year__month'} key={month}>
            <h2>{words.work.month(month)}</h2>
            {own.length === 0 ? (
              <p className="ck-work__note">{words.work.calendarNone}</p>
            ) : (
              <ul>
                {own.map((due) => (
                  <YearRow due={due} key={due.id} words={words} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function WithoutDay({ dues, year, words }: YearProps) {
  const own = dues.filter(({ dueDay, period }) => dueDay === undefined && (period ?? '').startsWith(String(year)));
  if (own.length === 0) return undefined;
  return (
    <section className="ck-tile">
      <h2>{words.work.calendarNoDay}</h2>
      <p className="ck-help">{words.work.calendarNoDayHelp}</p>
      <ul className="ck-year__rows">
        {own.map((due) => (
          <YearRow due={due} key={due.id} words={words} />
        ))}
      </ul>
    </section>
  );
}

function YearRow({ due: { dueDay, title, href, state, kind }, words }: { readonly due: Due; readonly words: Words }) {
  return (
    <li className={`ck-year__row ck-year__row--${state}`}>
      {dueDay === undefined ? undefined : <b className="ck-year__day">{vietnameseDay(dueDay).slice(0, 5)}</b>}
      <span>
        <a href={href}>{title}</a>
        <span className="ck-work__note">
          {words.work.kinds[kind]}, {words.work.states[state]}
        </span>
      </span>
    </li>
  );
}
