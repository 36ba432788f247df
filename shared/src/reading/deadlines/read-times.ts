import type { Time } from '../../times/index.ts';
import type { Span } from '../source/source-text.ts';
import { folded, spanIn } from '../wording/folded.ts';
import { dateTimes } from './date-words.ts';
import { eventTimes, plannedTimes, requestTimes } from './events.ts';
import { opensPart } from './part-of-sentence.ts';
import { intervalTimes, periodTimes } from './periods.ts';
import { monthTimes, quarterTimes } from './quarters-and-months.ts';
import { recurringDays } from './recurring-days.ts';
import { termTimes } from './terms-in-days.ts';
import {
  adHocTimes,
  continuousTimes,
  monthEnds,
  periodicTimes,
  quarterEnds,
  spansOfYears,
  tooOftenTimes,
  yearTimes,
} from './time-words.ts';
import type { Found, Meant, TimeContext, TimeReader, Wording } from './wording.ts';

/** One meaning of the words of a deadline, with its characters. */
export interface TimeRead {
  readonly time: Time;
  readonly span: Span;
}

/** Of two wordings that begin at the same character, the reader named first is right. */
const readers: readonly TimeReader[] = [
  termTimes,
  recurringDays,
  dateTimes,
  quarterTimes,
  monthTimes,
  requestTimes,
  plannedTimes,
  eventTimes,
  quarterEnds,
  monthEnds,
  intervalTimes,
  tooOftenTimes,
  periodTimes,
  spansOfYears,
  yearTimes,
  continuousTimes,
  adHocTimes,
  periodicTimes,
];

/** Words without end are no deadline: more than a page of them is not read. */
const longest = 20_000;

/**
 * What the words of a deadline mean, in their order. Words that are not understood have no meaning, and ambiguous ones
 * keep their ambiguity: nothing is guessed.
 */
export function readTimes(phrase: string, context: TimeContext): readonly TimeRead[] {
  if (phrase.length > longest) return [];
  const folds = folded(phrase);
  const found = chosen({ ...context, folds });
  const meant = withoutRepeats(
    withoutVaguer(
      found.flatMap((one) => one.meant),
      folds.text,
    ),
  );
  return meant.map(({ time, from, to }) => ({ time, span: spanIn(folds, { from, to }) }));
}

/** The findings one after the other, without those that lie in another or do not stand where a time can. */
function chosen(wording: Wording): readonly Found[] {
  const { text } = wording.folds;
  const candidates = readers
    .flatMap((reader, rank) => reader(wording).map((found) => ({ found, rank })))
    .toSorted((a, b) => (a.found.from === b.found.from ? a.rank - b.rank : a.found.from - b.found.from));
  const kept: Found[] = [];
  let end = 0;
  for (const { found } of candidates) {
    if (found.from < end) continue;
    if (found.opensPart === true && !isNext(found, kept.at(-1), text) && !opensPart(text, found.from)) continue;
    kept.push(found);
    end = found.to;
  }
  return kept;
}

const isNext = (found: Found, last: Found | undefined, text: string): boolean =>
  last !== undefined && found.from - last.to < 2 && text.slice(last.to, found.from).trim() === '';

const comesRound = new Set<Time['kind']>([
  'every',
  'quarterEnd',
  'quarterlyBefore',
  'yearlyBefore',
  'yearToDate',
  'quarters',
]);

/** «Định kỳ hàng quý» is one meaning, as is «hàng quý (ngày cuối quý)»: the words that say less are dropped. */
function withoutVaguer(meant: readonly Meant[], text: string): readonly Meant[] {
  return meant.filter((one, at) => {
    const { time } = one;
    const near = (other: Meant | undefined): boolean => other !== undefined && isSamePart(one, other, text);
    if (time.kind === 'periodic') {
      const [before, after] = [meant[at - 1], meant[at + 1]];
      return ![before, after].some((other) => other !== undefined && comesRound.has(other.time.kind) && near(other));
    }
    if (time.kind !== 'every') return true;
    const exact = [meant[at - 1], meant[at + 1]].find((other) => near(other) && isMoreExact(other?.time, time.months));
    return exact === undefined;
  });
}

function isMoreExact(time: Time | undefined, months: number): boolean {
  if (time === undefined) return false;
  if (time.kind === 'quarterEnd' || time.kind === 'quarterlyBefore') return months === 3;
  return time.kind === 'yearlyBefore' && time.days.length === 12 / months;
}

function isSamePart(one: Meant, other: Meant, text: string): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  return last.from - first.to < 120 && !/[;.]|\b(?:hoac|va)\b/.test(text.slice(first.to, last.from));
}

function withoutRepeats(meant: readonly Meant[]): readonly Meant[] {
  const seen = new Set<string>();
  return meant.filter(({ time }) => {
    const key = JSON.stringify(time);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
