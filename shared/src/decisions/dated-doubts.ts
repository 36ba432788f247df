import { occurrencesOf, type Timing } from '../plans/index.ts';
import { type CalendarDay, isCalendarDay } from '../values/index.ts';
import { isReadableTime } from './bad-times.ts';
import type { Decision } from './decision.ts';
import { meaningsChosen } from './meanings-chosen.ts';
import { type At, type Path, tasksOf } from './places.ts';

/** What can be doubtful in the days of a document. */
export type DatedDoubt = 'deadlineBeforeSigning' | 'reportBeforeWork' | 'impossibleDate' | 'citedAfterSigning';

interface Found {
  readonly kind: DatedDoubt;
  readonly path: Path;
  readonly value: string;
}

const writtenDay = /ngày\s+(\d{1,2})(?:\/(\d{1,2})\/|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})/gu;
/** A day counts as that of a cited document where a number with a symbol stands right before it, or in a legal basis. */
const afterSymbol = /\d\/[\p{Lu}\d-]+(?: [\p{Lu}-]+)?,? $/u;

/** Deadlines before the signing, reports due before the work is over, and cited documents with a day that cannot be. */
export function datedDoubts(decision: Decision): readonly Found[] {
  return [...deadlineDoubts(decision), ...reportDoubts(decision), ...citationDoubts(decision)];
}

function deadlineDoubts(decision: Decision): readonly Found[] {
  const { issuedOn } = decision;
  if (issuedOn === undefined) return [];
  return tasksOf(decision).flatMap(({ thing: { key, time }, path }): readonly Found[] => {
    if (time === undefined || dueDaysOf(decision, time, key).every((day) => day >= issuedOn)) return [];
    return [{ kind: 'deadlineBeforeSigning', path: [...path, 'time'], value: time.wording }];
  });
}

/** The last report that a clause sets comes before work that runs on after it. */
function reportDoubts(decision: Decision): readonly Found[] {
  const lastWork = tasksOf(decision)
    .flatMap(({ thing: { key, time } }) => (time === undefined ? [] : dueDaysOf(decision, time, key)))
    .toSorted()
    .at(-1);
  if (lastWork === undefined) return [];
  return decision.reporting.flatMap((timing, at): readonly Found[] => {
    const lastReport = dueDaysOf(decision, timing, undefined).at(-1);
    if (lastReport === undefined || lastReport >= lastWork) return [];
    return [{ kind: 'reportBeforeWork', path: ['reporting', at], value: timing.wording }];
  });
}

function dueDaysOf(decision: Decision, timing: Timing, about: string | undefined): readonly CalendarDay[] {
  const { times = [] } = timing;
  const years = decision.year === undefined ? [] : [decision.year];
  if (!times.every(isReadableTime)) return [];
  const chosen = meaningsChosen(decision.readings, { timing, years, ...(about === undefined ? {} : { about }) });
  return occurrencesOf(times, { years, chosen }).found.map(({ dueDay }) => dueDay);
}

function citationDoubts(decision: Decision): readonly Found[] {
  const latest = decision.issuedOn ?? (decision.issuedMonth === undefined ? undefined : `${decision.issuedMonth}-31`);
  return citingTexts(decision).flatMap(({ thing, path }) =>
    [...thing.matchAll(writtenDay)].flatMap((match): readonly Found[] => {
      const [value, day = '', slashed, spelled, year = ''] = match;
      if (path[0] !== 'legalBases' && !afterSymbol.test(thing.slice(0, match.index))) return [];
      const written = `${year}-${(slashed ?? spelled ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
      if (!isCalendarDay(written)) return [{ kind: 'impossibleDate', path, value }];
      return latest === undefined || written <= latest ? [] : [{ kind: 'citedAfterSigning', path, value }];
    }),
  );
}

function citingTexts(decision: Decision): readonly At<string>[] {
  const { legalBases, articles, objectives } = decision;
  return [
    ...legalBases.map((thing, at) => ({ thing, path: ['legalBases', at] })),
    ...articles.map(({ text }, at) => ({ thing: text, path: ['articles', at, 'text'] })),
    ...objectives.map(({ statement }, at) => ({ thing: statement, path: ['objectives', at, 'statement'] })),
    ...tasksOf(decision).flatMap(({ thing: { content, output = '' }, path }) => [
      { thing: content, path: [...path, 'content'] },
      { thing: output, path: [...path, 'output'] },
    ]),
  ];
}
