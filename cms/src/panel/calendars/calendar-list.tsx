import { calendarSubject } from '@camket/shared/register';
import { workingCalendars } from '@camket/shared/times';
import { lastOf } from '../../quality/register/last-of.ts';
import type { Asker } from '../frame/screen-request.ts';
import { PublishCalendar } from './publish-calendar.tsx';

/** The working calendars that are known, and which of them the public register has: due days are counted by them. */
export async function CalendarList({ asker: { req, words } }: { readonly asker: Asker }) {
  const rows: { year: number; isPublic: boolean }[] = [];
  for (const { year } of workingCalendars) {
    rows.push({ year, isPublic: (await lastOf(req, calendarSubject(year))) !== undefined });
  }
  return (
    <section className="ck-tile">
      <h2>{words.calendars.title}</h2>
      <p className="ck-help">{words.calendars.help}</p>
      <ul className="ck-work">
        {rows.map(({ year, isPublic }) => (
          <li key={year}>
            <span>
              <span className="ck-work__title">{words.calendars.year(year)}</span>
              <span className="ck-work__note">{isPublic ? words.communes.isPublic : words.calendars.isNotPublic}</span>
            </span>
            {isPublic ? undefined : <PublishCalendar year={year} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
