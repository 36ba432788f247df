import { actionStageWords, type CorrectiveAction } from '../actions/index.ts';
import type { Indicator } from '../indicators/index.ts';
import type { KnownAction, StandingDeed, StandingResult, ReportMaterial } from '../reports/index.ts';
import type { DecisionReference } from '../results/index.ts';
import { calendarsWith } from '../times/index.ts';
import { dayAt, type Fraction, vietnameseDay } from '../values/index.ts';
import { baselineOf } from './baseline.ts';
import type { DecisionBody } from './bodies.ts';
import type { House } from './promised.ts';
import { currentVersion, type Published, withdrawnOf } from './public-record.ts';

/** What a report is compiled from: the record, the document and how its version is read. */
export interface MaterialSource extends House {
  readonly reference: DecisionReference;
  readonly decision: DecisionBody;
  readonly units: ReportMaterial['units'];
  readonly wholeName: string;
}

/** Gathers from the record what a report on a document is compiled from. */
export function materialOfReport(source: MaterialSource): ReportMaterial {
  const { record, reference, decision, units, wholeName } = source;
  const indicators = decision.objectives.flatMap((objective) => objective.indicators);
  const tasks = decision.plan?.tasks ?? [];
  return {
    reference,
    decision,
    units,
    wholeName,
    results: indicators.flatMap(({ key }) => things(record.results, record.resultsOf.get(key)).flatMap(figureFrom)),
    withdrawn: indicators.flatMap(({ key }) => withdrawnOf(record, key).map((cell) => ({ ...cell, indicator: key }))),
    deeds: tasks.flatMap(({ key }) => things(record.tasks, record.reportsOf.get(key)).flatMap(deedFrom)),
    calendars: calendarsWith([...record.calendars.values()]),
    baselines: new Map(indicators.flatMap((indicator) => baselineBy(source, indicator))),
    actions: indicators.flatMap(({ key }) => things(record.actions, record.actionsOf.get(key)).flatMap(actionFrom)),
    seq: record.head.seq,
  };
}

function things<Content>(
  found: ReadonlyMap<string, Published<Content>>,
  subjects: readonly string[] = [],
): readonly Published<Content>[] {
  return subjects.flatMap((subject) => found.get(subject) ?? []);
}

function figureFrom(published: Published<StandingResult['result']>): readonly StandingResult[] {
  const version = currentVersion(published);
  const first = published.versions[0];
  if (version?.content === undefined || first === undefined) return [];
  const { subject } = published;
  return [{ subject, version: version.mark.version, firstOn: dayAt(first.mark.at), result: version.content }];
}

function deedFrom(published: Published<StandingDeed['report']>): readonly StandingDeed[] {
  const version = currentVersion(published);
  if (version?.content === undefined) return [];
  return [{ subject: published.subject, version: version.mark.version, report: version.content }];
}

function actionFrom(published: Published<CorrectiveAction>): readonly KnownAction[] {
  const content = currentVersion(published)?.content;
  if (content === undefined || content.stage === 'noLongerMissed') return [];
  const { indicator, period: text, part, stage, cause, deed, dueDay } = content;
  const due = dueDay === undefined ? '' : `, hạn ngày ${vietnameseDay(dueDay)}`;
  const said =
    deed === undefined ? actionStageWords[stage] : `${deed.replace(/[.;,]+$/, '')}${due} (${actionStageWords[stage]})`;
  return [{ indicator, period: text, part, said, ...(cause === undefined ? {} : { cause }) }];
}

function baselineBy(source: MaterialSource, indicator: Indicator): readonly (readonly [string, Fraction])[] {
  const figure = baselineOf(source, indicator);
  return figure === undefined ? [] : [[indicator.key, figure]];
}
