import { addDays, type CalendarDay, nextPeriod, period, yearOf } from '@camket/shared/values';
import { type DemoRepair, demoRepairs } from './city/repairs.ts';
import type { DemoResult, Event, RepairStep } from './event.ts';
import { workday } from './make-decision.ts';
import type { Suffix } from './writing.ts';

/** A figure that may have missed. */
interface Published {
  readonly published: CalendarDay;
  readonly suffix: Suffix;
  /** The explanation that came with it; a figure without one missed nothing. */
  readonly cause: string | undefined;
  readonly today: CalendarDay;
}

/** Days after a figure on which its repair goes a step further, where all goes well. */
const daysTo = { causeKnown: 4, inHand: 9, done: 25 } as const;
/** Where everything was settled in one meeting, cause and plan are told together, within the term of each document. */
const plannedAtOnce = 2;
const doneAtOnce = 3;

/** What followed a figure: how its repair went on, until a later figure showed what it was worth. */
export function repairsOf(result: DemoResult, figure: Published): readonly Event[] {
  const told = demoRepairs[result.commune.slug]?.[result.indicator.name];
  if (told === undefined) return [];
  const missed = missedBy(result, told, figure);
  if (missed === undefined) return [];
  const { published, suffix, today } = figure;
  if (result.document.year !== yearOf(today)) return steps(missed, told, stepsOf(told, published, 1));
  if (isIn(told.silent, suffix)) return [];
  const all = stepsOf(told, published, told.pace ?? 1);
  const taken = isIn(told.stuck, suffix) ? all.filter(([step]) => step !== 'done') : all;
  return [...steps(missed, told, taken), ...accepted(result, { told, suffix, published })];
}

const isIn = (list: readonly Suffix[] | undefined, suffix: Suffix): boolean => list?.includes(suffix) === true;

/** The result with the period that was missed: its own, or the year that its last quarter closed. */
function missedBy(
  result: DemoResult,
  { ofLastYear }: DemoRepair,
  { cause, suffix, today }: Published,
): DemoResult | undefined {
  const { year } = result.document;
  if (ofLastYear !== undefined && suffix === 'Q4' && year !== yearOf(today)) return { ...result, period: String(year) };
  return cause === undefined ? undefined : result;
}

type Step = readonly [Exclude<RepairStep, 'close'>, CalendarDay];

const steps = (result: DemoResult, told: DemoRepair, taken: readonly Step[]): readonly Event[] => [
  ...taken.map(([step, day]): Event => ({ kind: 'repair', day, result, step, told })),
  ...closing(result, told, taken),
];

function stepsOf({ isSmall }: DemoRepair, published: CalendarDay, pace: number): readonly Step[] {
  const after = (days: number): CalendarDay => workday(addDays(published, days));
  if (isSmall === true) return [['done', after(doneAtOnce)]];
  if (pace === 1)
    return [
      ['inHand', after(plannedAtOnce)],
      ['done', after(daysTo.done)],
    ];
  return (['causeKnown', 'inHand', 'done'] as const).map((step) => [step, after(daysTo[step] * pace)]);
}

/** It is closed once the figure of the first period is there that ended after the deed was done. */
function closing(result: DemoResult, told: DemoRepair, taken: readonly Step[]): readonly Event[] {
  const done = taken.find(([step]) => step === 'done')?.[1];
  if (done === undefined) return [];
  let shown = nextPeriod(period(result.period));
  while (shown.lastDay < done) shown = nextPeriod(shown);
  return [{ kind: 'repair', day: workday(addDays(shown.lastDay, 9)), result, step: 'close', told }];
}

function accepted(
  result: DemoResult,
  { told: { deviation }, suffix, published }: Pick<Published, 'suffix' | 'published'> & { readonly told: DemoRepair },
): readonly Event[] {
  if (deviation?.period !== suffix) return [];
  return [{ kind: 'deviation', day: workday(addDays(published, 6)), result, accepted: deviation }];
}
