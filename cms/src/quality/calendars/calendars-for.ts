import { bodies } from '@camket/shared/register';
import { calendarsWith, type WorkingCalendar } from '@camket/shared/times';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { linesWhere } from '../register/lines-where.ts';

const line = z.object({ body: bodies.calendar.optional() });

/**
 * The working calendars that due days are counted by: those in the register, the newest of each year last, and those
 * that the product brings along for the years without one. The public pages count by the same ones.
 */
export async function calendarsFor(req: PayloadRequest): Promise<readonly WorkingCalendar[]> {
  const lines = await linesWhere(req, { kind: { equals: 'calendar' } });
  return calendarsWith(lines.flatMap((text) => calendarIn(text)));
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
