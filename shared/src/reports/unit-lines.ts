import type { Indicator } from '../indicators/index.ts';
import {
  assessIndicator,
  dueOfIndicator,
  type PartOfPeriod,
  type ReportingPeriod,
  reportingPeriods,
  whole,
} from '../results/index.ts';
import { isLate } from '../times/index.ts';
import { type CalendarDay, isPeriodText, period, type Period, periodCovers } from '../values/index.ts';
import type { UnitLine } from './report.ts';
import type { ReportMaterial, ReportScope } from './report-material.ts';
import { reportersOf } from './reporting-calendar.ts';

/** One figure that a unit has to report in the period. */
interface Duty {
  readonly unit: string;
  readonly indicator: string;
  readonly dueDay?: CalendarDay | undefined;
  readonly overdueSince?: CalendarDay | undefined;
  readonly isThere: boolean;
  readonly isLate: boolean;
}

/** What each unit had to report in the period, and has: units in their order, the commune as a whole last. */
export function unitLines(material: ReportMaterial, scope: ReportScope): readonly UnitLine[] {
  const duties = dutiesIn(material, scope).filter(({ unit }) => scope.part === whole || unit === scope.part);
  const named = [...material.units, { key: whole, name: material.wholeName }];
  const unknown = [...new Set(duties.map(({ unit }) => unit))].filter((key) => !named.some((one) => one.key === key));
  return [...named, ...unknown.map((key) => ({ key, name: key }))].flatMap(({ key, name }) => {
    const own = duties.filter(({ unit }) => unit === key);
    return own.length === 0 ? [] : [lineOf({ key, name }, own)];
  });
}

function lineOf({ key, name }: { readonly key: string; readonly name: string }, duties: readonly Duty[]): UnitLine {
  const missing = duties.filter(({ isThere }) => !isThere);
  const dueDay = duties
    .flatMap((duty) => duty.dueDay ?? [])
    .toSorted()
    .at(-1);
  const overdueSince = missing.flatMap((duty) => duty.overdueSince ?? []).toSorted()[0];
  return {
    unit: key,
    name,
    due: duties.length,
    reported: duties.length - missing.length,
    late: duties.filter(({ isLate }) => isLate).length,
    missing: [...new Set(missing.map(({ indicator }) => indicator))],
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(overdueSince === undefined ? {} : { overdueSince }),
  };
}

function dutiesIn(material: ReportMaterial, scope: ReportScope): readonly Duty[] {
  const { decision, calendars } = material;
  const within = period(scope.period);
  const due = reportingPeriods(decision, decision.year, calendars);
  return decision.objectives
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) =>
      dueOfIndicator(indicator, { year: decision.year, due })
        .filter((one) => isWithin(one, within))
        .flatMap((one) => dutiesOf(indicator, one, { material, scope })),
    );
}

function isWithin(one: ReportingPeriod, within: Period): boolean {
  return isPeriodText(one.period) && periodCovers(within, period(one.period));
}

interface Setting {
  readonly material: ReportMaterial;
  readonly scope: ReportScope;
}

function dutiesOf(indicator: Indicator, one: ReportingPeriod, { material, scope }: Setting): readonly Duty[] {
  const { results, withdrawn, decision } = material;
  const own = results.filter(({ result }) => result.indicator === indicator.key);
  const { periods } = assessIndicator({
    indicator: { ...indicator, accumulation: indicator.accumulation === 'external' ? 'stock' : indicator.accumulation },
    results: own.map(({ result }) => result),
    withdrawn: withdrawn.filter((cell) => cell.indicator === indicator.key),
    year: decision.year,
    due: [one],
    today: scope.today,
  });
  const parts = periods[0]?.parts ?? [];
  return reportersOf(indicator).map((unit) => {
    const cell = parts.find(({ part }) => part === unit) ?? parts.find(({ part }) => part === whole);
    const isThere = cell !== undefined && isReported(cell);
    const late = own.some(
      ({ result, firstOn }) =>
        (result.part === cell?.part || result.part === whole) &&
        isPeriodText(result.period) &&
        periodCovers(period(one.period), period(result.period)) &&
        isLate(firstOn, one.overdueFrom),
    );
    return {
      unit,
      indicator: indicator.key,
      dueDay: one.dueDay,
      overdueSince: cell?.overdueSince,
      isThere,
      isLate: isThere && late,
    };
  });
}

/** What is kept back with its ground, or being verified, has been reported. */
function isReported({ absence }: PartOfPeriod): boolean {
  return absence === undefined || absence === 'withheld' || absence === 'underVerification';
}
