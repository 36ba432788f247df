import { bodies, calendarSubject, wholeCity } from '@camket/shared/register';
import { workingCalendars } from '@camket/shared/times';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { publishIfNew } from '../communes/publish-commune.ts';
import { note } from '../journal/note.ts';
import { answering, notAllowed, Refusal, signInFirst } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';

const calendarForm = bodies.calendar.omit({ salt: true });

/** A working calendar: what is given, or the one that the product brings along. */
const request = z.object({
  calendar: calendarForm.omit({ year: true }).optional(),
  reason: z.string().trim().min(1).max(2_000).optional(),
});

/** What to publish for a year, why, and when where that is not now. */
export interface CalendarAsked extends z.infer<typeof request> {
  readonly year: number;
  readonly at?: string;
}

/** Publishes the working calendar of a year where it differs from what the register says. */
export async function publishCalendar(
  outer: PayloadRequest,
  { year, calendar, reason, at }: CalendarAsked,
): Promise<number | null> {
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  const by = roleFor(person, ['publish', 'calendar'], {});
  if (by === undefined) throw notAllowed('Chỉ quản trị viên được công bố lịch làm việc.');
  const known = calendar ?? workingCalendars.find((one) => one.year === year);
  if (known === undefined)
    throw new Refusal(404, `Chưa có lịch làm việc của năm ${year}: hãy gửi kèm ngày nghỉ và ngày làm bù.`);
  const body = calendarForm.parse({ ...known, year });
  return inTransaction(outer, async (req) => {
    const said = { kind: 'calendar', commune: wholeCity, subject: calendarSubject(year), body } as const;
    const seq = await publishIfNew(req, said, { by, reason, at });
    if (seq !== undefined) {
      await note(req, {
        deed: 'publish',
        collection: 'calendars',
        document: String(year),
        role: by,
        who: person,
        reason,
        at,
      });
    }
    return seq ?? null;
  });
}

/** `POST /api/calendars/:year/publish` */
export const publishCalendarEndpoint: Endpoint = {
  path: '/calendars/:year/publish',
  method: 'post',
  handler: answering(async (req) => {
    const year = Number(routeParam(req, 'year'));
    if (!Number.isSafeInteger(year)) throw new Refusal(400, [{ message: 'Cần một năm, ví dụ 2026.', field: 'year' }]);
    return Response.json({ seq: await publishCalendar(req, { ...(await bodyOf(req, request)), year }) });
  }),
};
