import { type Reading, readTimes } from '@camket/shared/reading';
import type { Time } from '@camket/shared/times';
import { isCalendarDay } from '@camket/shared/values';

/** The times that words of a reading mean, in its own year. */
export function timesIn(wording: string, { document: { year, issuedOn } }: Reading): readonly Time[] {
  const context = {
    ...(year === null ? {} : { year }),
    ...(issuedOn !== null && isCalendarDay(issuedOn) ? { issuedOn } : {}),
  };
  return readTimes(wording, context).map(({ time }) => time);
}
