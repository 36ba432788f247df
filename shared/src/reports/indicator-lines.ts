import { sayTarget, type State } from '../indicators/index.ts';
import { sayAbsence, sayStateWithReason, showValue, whole } from '../results/index.ts';
import { isPeriodText, period, periodCovers, vietnameseDay } from '../values/index.ts';
import { indicatorStandings, type IndicatorStanding } from './indicator-standings.ts';
import type { IndicatorLine } from './report.ts';
import type { KnownAction, ReportMaterial, ReportScope } from './report-material.ts';

/** The lines of a report on its indicators, in printed order. */
export function indicatorLines(material: ReportMaterial, scope: ReportScope): readonly IndicatorLine[] {
  return indicatorStandings(material, scope).map((standing) => lineOf(standing, material, scope));
}

function lineOf(standing: IndicatorStanding, material: ReportMaterial, scope: ReportScope): IndicatorLine {
  const { indicator, number, state, cutOff, coverage, figures } = standing;
  const value = valueIn(standing, material);
  const toDate = toDateIn(standing, material);
  const actions = actionsOn(standing, material, scope);
  const cause = causeIn(standing, material, scope) ?? together(actions.map((action) => action.cause));
  const action = together(actions.map(({ said }) => said));
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
    ...(action === undefined ? {} : { action }),
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
  return together(said);
}

const kept: readonly (State | undefined)[] = ['met', 'secured', 'noCases'];

/** What is being done about misses inside the period, where it is no longer, or not yet, as promised. */
function actionsOn(
  { indicator, state }: IndicatorStanding,
  { actions }: ReportMaterial,
  scope: ReportScope,
): readonly KnownAction[] {
  if (kept.includes(state)) return [];
  const within = period(scope.period);
  return actions.filter(
    (action) =>
      action.indicator === indicator.key &&
      (scope.part === whole || action.part === scope.part) &&
      isPeriodText(action.period) &&
      periodCovers(within, period(action.period)),
  );
}

function together(said: readonly (string | undefined)[]): string | undefined {
  const told = [...new Set(said)].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join(' ');
}
