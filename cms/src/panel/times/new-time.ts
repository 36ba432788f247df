import type { Time, TimeKind } from '@camket/shared/times';

/** The kinds of meaning, the usual ones first. */
export const timeKinds = [
  'quarters',
  'months',
  'before',
  'year',
  'from',
  'continuous',
  'every',
  'quarterEnd',
  'yearlyBefore',
  'quarterlyBefore',
  'yearToDate',
  'periodic',
  'adHoc',
  'onEvent',
  'asPlanned',
  'onRequest',
] as const satisfies readonly TimeKind[];

/** A meaning of a kind, to be filled in, for a document of this year. */
export function newTime(kind: TimeKind, year: number): Time {
  switch (kind) {
    case 'quarters':
      return { kind, quarters: [`${year}-Q1`] };
    case 'months':
      return { kind, from: `${year}-01`, to: `${year}-01` };
    case 'before':
      return { kind, date: `${year}-12-31` };
    case 'yearlyBefore':
      return { kind, days: ['12-31'] };
    case 'quarterlyBefore':
      return { kind, day: 15 };
    case 'every':
      return { kind, months: 3 };
    case 'year':
      return { kind, year };
    case 'from':
      return { kind, month: `${year}-01` };
    case 'yearToDate':
      return { kind, months: [6, 12] };
    case 'onEvent':
      return { kind, event: 'có phát sinh' };
    case 'asPlanned':
      return { kind, plan: 'kế hoạch' };
    case 'onRequest':
      return { kind, by: 'cấp trên' };
    case 'quarterEnd':
    case 'continuous':
    case 'periodic':
    case 'adHoc':
      return { kind };
  }
}

/** The days of a year written the Vietnamese way, `15/6, 30/11`, as months and days; those that cannot be read are left out. */
export function yearlyDays(text: string): readonly string[] {
  return [...text.matchAll(/(\d{1,2})\s*[/-]\s*(\d{1,2})/g)].flatMap(([, day = '', month = '']) => {
    const written = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(written) ? [written] : [];
  });
}

/** Months and days as they are written in a document: `15/6, 30/11`. */
export function sayYearlyDays(days: readonly string[]): string {
  return days.map((day) => `${Number(day.slice(3))}/${Number(day.slice(0, 2))}`).join(', ');
}

/** Numbers of months from the beginning of the year, `6, 9, 12`. */
export function monthsOfYear(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/\d{1,2}/g)].map(([number]) => Number(number)))].filter(
    (month) => month >= 1 && month <= 12,
  );
}
