import type { Baseline, Target } from '../indicators/index.ts';
import { fold } from '../values/index.ts';
import type { IndicatorReading } from './reading-form.ts';

/** What a promise is held against, as its operator says. The form of a reading sees to it that the values are there. */
export function targetRead(indicator: IndicatorReading): Target {
  const { operator, value, high, grade } = indicator;
  switch (operator) {
    case 'gt':
    case 'gte':
    case 'eq':
    case 'lte':
    case 'lt':
      return { kind: 'level', comparator: operator, value: written(value) };
    case 'between':
      return { kind: 'range', low: written(value), high: written(high) };
    case 'change':
      return { kind: 'change', ...way(indicator), amount: written(value), amountUnit: amountUnit(indicator) };
    case 'trend':
      return { kind: 'trend', ...way(indicator) };
    case 'grade':
      return { kind: 'grade', minimum: grade ?? '' };
    case 'rank':
      return { kind: 'rank', atMost: value ?? 1, ...league(indicator) };
    case 'judged':
      return { kind: 'judged' };
  }
}

const written = (value: number | null | undefined): string => String(value ?? 0);

function way({ direction, baseline }: IndicatorReading): { direction: 'up' | 'down'; baseline?: Baseline } {
  return { direction: direction ?? 'up', ...(typeof baseline === 'string' && { baseline: baselineRead(baseline) }) };
}

/** «năm 2025», «quý I/2026», «tháng 3/2026»: the period is kept beside the words where it is plain. */
function baselineRead(wording: string): Baseline {
  const period = periodRead(fold(wording));
  return period === undefined ? { wording } : { wording, period };
}

const quarters = ['i', 'ii', 'iii', 'iv'];

function periodRead(words: string): string | undefined {
  const [, quarter = '', yearOfQuarter = ''] = /\bquy (i{1,3}|iv)[ /]+(?:nam )?(\d{4})\b/.exec(words) ?? [];
  if (quarter !== '') return `${yearOfQuarter}-Q${String(quarters.indexOf(quarter) + 1)}`;
  const [, month = '', yearOfMonth = ''] = /\bthang (0?[1-9]|1[0-2])[ /]+(?:nam )?(\d{4})\b/.exec(words) ?? [];
  if (month !== '') return `${yearOfMonth}-${month.padStart(2, '0')}`;
  return /^(?:cung ky )?(?:nam )?(\d{4})$/.exec(words.trim())?.[1];
}

function amountUnit({ unit, phrase }: IndicatorReading): '%' | 'point' {
  return unit === '%' && !/\bdiem\b/.test(fold(phrase)) ? '%' : 'point';
}

/** The population of a rank: «top 3 của huyện» is a place among those of the district. */
function league({ phrase, operator }: IndicatorReading): { among?: string } {
  const found = operator === 'rank' ? /\b(?:top|nhóm|thứ)\s+\d+\s+((?:của|trong)\s+[^,;.]+)/iu.exec(phrase) : null;
  return found?.[1] === undefined ? {} : { among: found[1].trim() };
}
