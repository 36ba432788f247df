import { bodies } from '@camket/shared/register';
import { calendarsWith, type WorkingCalendar } from '@camket/shared/times';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const line = z.object({ body: bodies.calendar.optional() });

/**
 * The working calendars that due days are counted by: those in the register, the newest of each year last, and those
 * that the product brings along for the years without one. The public pages count by the same ones.
 */
export async function calendarsFor(req: PayloadRequest): Promise<readonly WorkingCalendar[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { kind: { equals: 'calendar' } },
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { line: true },
    overrideAccess: true, // every entry is public
    req,
  });
  return calendarsWith(docs.flatMap((row) => calendarIn(row.line)));
}

function calendarIn(text: string): readonly WorkingCalendar[] {
  const body = line.safeParse(JSON.parse(text)).data?.body;
  if (body === undefined) return [];
  const { year, holidays, daysOff, extraWorkingDays } = body;
  return [
    {
      year,
      holidays: holidays.flatMap(({ day, name }) => ({ day, name })),
      daysOff,
      extraWorkingDays,
    },
  ];
}
