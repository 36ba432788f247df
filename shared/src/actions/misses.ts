import type { Measure } from '../indicators/index.ts';
import { assessIndicator, type IndicatorInput, type PeriodAssessment, type Reported, whole } from '../results/index.ts';
import { comparePeriods, isPeriodText, period, periodCovers } from '../values/index.ts';
import type { Miss } from './corrective-action.ts';
import type { PeriodFigure } from './effectiveness.ts';

/** A missed period of one part; which document it is held against, whoever asks knows. */
export type MissedPeriod = Omit<Miss, 'decision'>;

/** Measures of which each unit's own figure is held against the same target as the sum. */
const judgedByPart: readonly Measure[] = ['share', 'judgedShare'];

/**
 * The closed periods of an indicator that failed on a day, each where the failure lies: with the units whose own share
 * misses the target; with the whole where no unit alone does. A period that is not reported for, but has a figure of its
 * own, counts too. A year that failed although none of its periods did is a miss of the year.
 */
export function missesOf(input: IndicatorInput): readonly MissedPeriod[] {
  const { indicator, year } = input;
  const periods = periodsJudged(input);
  const byPart = partsJudged(input).flatMap((part) => missedIn({ ...input, due: periods }, part));
  const together = missedIn({ ...input, due: periods }, undefined).filter(
    (one) => !byPart.some((other) => other.period === one.period),
  );
  const found = [...byPart, ...together];
  if (found.length > 0) return found;
  const wholeYear = assessIndicator(input);
  if (!wholeYear.isClosed || wholeYear.state !== 'missed') return [];
  return [missed(indicator.key, { ...wholeYear, period: String(year).padStart(4, '0') }, soleOf(indicator.parts))];
}

/** How the periods of an indicator stand for one part on a day; `whole` is all parts together. */
export function figuresOf(
  input: IndicatorInput,
  part: string,
  provisional: readonly Pick<Reported, 'period' | 'part'>[],
): readonly PeriodFigure[] {
  const { isAlone, assessed } = assessFor({ ...input, due: periodsJudged(input) }, part);
  const year = { ...assessIndicator(input), period: String(input.year).padStart(4, '0'), dueDay: undefined };
  const periods = assessed.some((one) => one.period === year.period) ? assessed : [...assessed, year];
  return periods.map(({ period: text, state, dueDay, value, cutOff }) => ({
    ...{ period: text, state, dueDay, value, cutOff },
    isProvisional: provisional.some((one) => (!isAlone || one.part === part) && isInside(one.period, text)),
  }));
}

function isInside(inner: string, outer: string): boolean {
  return isPeriodText(inner) && isPeriodText(outer) && periodCovers(period(outer), period(inner));
}

/** The reporting periods, and those of figures that no reporting period holds. */
function periodsJudged({ due, results, indicator }: IndicatorInput): IndicatorInput['due'] {
  const known = due.map((one) => one.period);
  const others = [...new Set(results.filter((one) => one.indicator === indicator.key).map((one) => one.period))]
    .filter((text) => isPeriodText(text) && !known.some((outer) => isInside(text, outer)))
    .map((text) => ({ period: text }));
  return [...due, ...others]
    .filter((one) => isPeriodText(one.period))
    .toSorted((one, other) => comparePeriods(period(one.period), period(other.period)));
}

function partsJudged({ indicator: { measure, parts } }: IndicatorInput): readonly string[] {
  return parts.length > 1 && judgedByPart.includes(measure) ? parts : [];
}

const soleOf = (parts: readonly string[]): string => (parts.length === 1 ? (parts[0] ?? whole) : whole);

function missedIn(input: IndicatorInput, part: string | undefined): readonly MissedPeriod[] {
  const { assessed } = assessFor(input, part ?? whole);
  const named = part ?? soleOf(input.indicator.parts);
  return assessed.filter(({ state }) => state === 'missed').map((one) => missed(input.indicator.key, one, named));
}

function assessFor(
  input: IndicatorInput,
  part: string,
): { readonly isAlone: boolean; readonly assessed: readonly PeriodAssessment[] } {
  const isAlone = part !== whole && input.indicator.parts.length > 1;
  const { periods } = isAlone
    ? assessIndicator({
        ...input,
        indicator: { ...input.indicator, parts: [part] },
        results: input.results.filter((one) => one.part === part),
        withdrawn: input.withdrawn.filter((one) => one.part === part),
      })
    : assessIndicator(input);
  return { isAlone, assessed: periods };
}

function missed(
  indicator: string,
  { period: text, value, cutOff }: Pick<PeriodAssessment, 'period' | 'value' | 'cutOff'>,
  part: string,
): MissedPeriod {
  return {
    ...{ indicator, period: text, part },
    ...(value === undefined ? {} : { value }),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
}
