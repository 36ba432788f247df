import { type Indicator, type ResultValue, type State, type Undecided } from '../indicators/index.ts';
import {
  type Absence,
  assessIndicator,
  type Assessment,
  type Coverage,
  type ReportingPeriod,
  reportingPeriods,
  type Sibling,
  whole,
} from '../results/index.ts';
import { type CalendarDay, isPeriodText, period, type Period, periodCovers } from '../values/index.ts';
import type { StandingResult, ReportMaterial, ReportScope } from './report-material.ts';
import { reportersOf } from './reporting-calendar.ts';

/** How an indicator stands in the period of a report. */
export interface IndicatorStanding {
  /** The indicator as the unit or the commune answers for it. */
  readonly indicator: Indicator;
  readonly number?: string | undefined;
  readonly state?: State | undefined;
  readonly because?: Undecided | Absence | undefined;
  readonly value?: ResultValue | undefined;
  readonly absence?: Absence | undefined;
  readonly cutOff?: CalendarDay | undefined;
  readonly overdueSince?: CalendarDay | undefined;
  readonly coverage: Coverage;
  /** The value from the beginning of the year to the end of the period. */
  readonly toDate?: ResultValue | undefined;
  /** The published results of the period. */
  readonly figures: readonly StandingResult[];
}

/** What every indicator of a report is assessed in. */
interface Setting {
  readonly material: ReportMaterial;
  readonly scope: ReportScope;
  readonly within: Period;
  readonly due: readonly ReportingPeriod[];
}

/** How each indicator that the reporting unit, or the commune, answers for stands in the period, in printed order. */
export function indicatorStandings(material: ReportMaterial, scope: ReportScope): readonly IndicatorStanding[] {
  const { decision, calendars } = material;
  const due = reportingPeriods(decision, decision.year, calendars);
  const setting = { material, scope, within: period(scope.period), due };
  const siblings = siblingsIn(setting);
  return decision.objectives.flatMap(({ number, indicators }) =>
    indicators
      .filter((indicator) => scope.part === whole || reportersOf(indicator).includes(scope.part))
      .map((indicator) => ({ number, ...standingOf(scoped(indicator, scope.part), setting, siblings) })),
  );
}

/** A unit answers for its own part of an indicator. */
function scoped(indicator: Indicator, part: string): Indicator {
  return part === whole || indicator.parts.length === 0 ? indicator : { ...indicator, parts: [part] };
}

/** Whether a result belongs to the part of an indicator that is reported on. */
function isOf(indicator: Indicator, { result }: StandingResult, part: string): boolean {
  if (result.indicator !== indicator.key) return false;
  return part === whole || indicator.parts.length === 0 || result.part === part;
}

function standingOf(indicator: Indicator, setting: Setting, siblings: readonly Sibling[]): IndicatorStanding {
  const { material, scope, within } = setting;
  const known = material.results.filter((figure) => isOf(indicator, figure, scope.part) && endsBy(figure, within));
  const figures = known.filter(({ result }) => periodCovers(within, period(result.period)));
  const ofYear = assess(indicator, { setting, siblings, known, due: setting.due.filter((one) => isUpTo(one, within)) });
  const isJudgedByYear =
    within.kind === 'year' || indicator.accumulation === 'external' || indicator.measure === 'shareOfIndicators';
  if (isJudgedByYear) return { indicator, figures: within.kind === 'year' ? figures : known, ...judged(ofYear) };
  const due = [dueOf(setting)];
  const [one] = assess(indicator, { setting, siblings, known, due }).periods;
  return { indicator, figures, toDate: ofYear.value, ...(one ?? judged(ofYear)) };
}

function judged({
  state,
  because,
  value,
  cutOff,
  overdueSince,
  coverage,
}: Assessment): Omit<IndicatorStanding, 'indicator' | 'figures'> {
  return { state, because, value, cutOff, overdueSince, coverage };
}

interface Assessing {
  readonly setting: Setting;
  readonly siblings: readonly Sibling[];
  readonly known: readonly StandingResult[];
  readonly due: readonly ReportingPeriod[];
}

function assess(indicator: Indicator, { setting, siblings, known, due }: Assessing): Assessment {
  const { material, scope } = setting;
  return assessIndicator({
    indicator,
    results: known.map(({ result }) => result),
    withdrawn: material.withdrawn.filter((cell) => cell.indicator === indicator.key),
    year: material.decision.year,
    due,
    today: scope.today,
    baseline: material.baselines.get(indicator.key),
    siblings,
  });
}

/** The states of the commune's indicators, from which shares of indicators are counted. */
function siblingsIn(setting: Setting): readonly Sibling[] {
  const { material, within } = setting;
  const indicators = material.decision.objectives.flatMap((objective) => objective.indicators);
  const due = setting.due.filter((one) => isUpTo(one, within));
  return indicators
    .filter(({ measure }) => measure !== 'shareOfIndicators')
    .map((indicator) => {
      const known = material.results.filter((figure) => isOf(indicator, figure, whole) && endsBy(figure, within));
      const { state, cutOff } = assess(indicator, { setting, siblings: [], known, due });
      return { key: indicator.key, state, cutOff };
    });
}

function endsBy({ result }: StandingResult, within: Period): boolean {
  return isPeriodText(result.period) && period(result.period).lastDay <= within.lastDay;
}

function isUpTo(one: ReportingPeriod, within: Period): boolean {
  return isPeriodText(one.period) && period(one.period).lastDay <= within.lastDay;
}

/** The period of the report as one to report on; where the clauses name only shorter ones, it is due with the last of these. */
function dueOf({ due, within }: Pick<Setting, 'due' | 'within'>): ReportingPeriod {
  const named = due.find((one) => one.period === within.text);
  if (named !== undefined) return named;
  const last = due.findLast((one) => isPeriodText(one.period) && periodCovers(within, period(one.period)));
  return { ...last, period: within.text };
}
