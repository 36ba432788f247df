import { sayTarget } from '../indicators/index.ts';
import { sayAbsence, sayStateWithReason, showValue, whole } from '../results/index.ts';
import { vietnameseDay } from '../values/index.ts';
import { indicatorStandings, type IndicatorStanding } from './indicator-standings.ts';
import type { IndicatorLine } from './report.ts';
import type { ReportMaterial, ReportScope } from './report-material.ts';

/** The lines of a report on its indicators, in printed order. */
export function indicatorLines(material: ReportMaterial, scope: ReportScope): readonly IndicatorLine[] {
  return indicatorStandings(material, scope).map((standing) => lineOf(standing, material, scope));
}

function lineOf(standing: IndicatorStanding, material: ReportMaterial, scope: ReportScope): IndicatorLine {
  const { indicator, number, state, cutOff, coverage, figures } = standing;
  const value = valueIn(standing, material);
  const toDate = toDateIn(standing, material);
  const cause = causeIn(standing, material, scope);
  const action = material.actions.find(
    ({ indicator: key, period }) => key === indicator.key && period === scope.period,
  );
  return {
    indicator: indicator.key,
    ...(number === undefined ? {} : { number }),
    phrase: indicator.phrase,
    target: sayTarget(indicator),
    value,
    ...(toDate === undefined || toDate === value ? {} : { toDate }),
    ...(state === undefined ? {} : { state }),
    verdict: verdictOf(standing),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(indicator.parts.length < 2 ? {} : { coverage }),
    ...(cause === undefined ? {} : { cause }),
    ...(action === undefined ? {} : { action: action.said }),
    sources: figures.map(({ subject, version }) => ({ subject, version })),
  };
}

function valueIn({ indicator, value, absence }: IndicatorStanding, { baselines }: ReportMaterial): string {
  if (value !== undefined) return showValue(value, indicator, baselines.get(indicator.key));
  return absence === undefined ? 'chưa có số liệu' : sayAbsence(absence);
}

function toDateIn({ indicator, toDate }: IndicatorStanding, { baselines }: ReportMaterial): string | undefined {
  return toDate && showValue(toDate, indicator, baselines.get(indicator.key));
}

function verdictOf({ state, because, overdueSince }: IndicatorStanding): string {
  const said = sayStateWithReason({ state, because });
  return state === 'overdue' && overdueSince !== undefined ? `${said} từ ngày ${vietnameseDay(overdueSince)}` : said;
}

/** The causes that were given, each with the unit that gave it where there are several. */
function causeIn({ figures }: IndicatorStanding, { units }: ReportMaterial, { part }: ReportScope): string | undefined {
  const given = figures.flatMap(({ result }) =>
    result.cause === undefined ? [] : [{ ...result, cause: result.cause }],
  );
  const said = given.map(({ cause, part: by }) => {
    const name = part === whole ? units.find(({ key }) => key === by)?.name : undefined;
    return name === undefined ? cause : `${name}: ${cause}`;
  });
  return said.length === 0 ? undefined : [...new Set(said)].join(' ');
}
