import { actionStageWords, type CorrectiveAction } from '../actions/index.ts';
import { figureOf, type Indicator } from '../indicators/index.ts';
import type { KnownAction, StandingDeed, StandingResult, ReportMaterial } from '../reports/index.ts';
import { type Cell, type DecisionReference, sumResults } from '../results/index.ts';
import { calendarsWith } from '../times/index.ts';
import {
  dayAt,
  type Fraction,
  isPeriodText,
  type Period,
  period,
  periodCovers,
  vietnameseDay,
} from '../values/index.ts';
import type { DecisionBody } from './bodies.ts';
import { currentVersion, type PublicRecord, type Published, resultsOf } from './public-record.ts';

/** What a report is compiled from: the record, the document and how its version is read. */
export interface MaterialSource {
  readonly record: PublicRecord;
  readonly reference: DecisionReference;
  readonly decision: DecisionBody;
  /** What an entry of a document says; nothing where its body is gone. */
  readonly bodyOf: (seq: number) => DecisionBody | undefined;
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
    withdrawn: indicators.flatMap(({ key }) => withdrawnCells(record, key)),
    deeds: tasks.flatMap(({ key }) => things(record.tasks, record.reportsOf.get(key)).flatMap(deedFrom)),
    calendars: calendarsWith([...record.calendars.values()]),
    baselines: new Map(indicators.flatMap((indicator) => baselineOf(source, indicator))),
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

function withdrawnCells(record: PublicRecord, key: string): readonly (Cell & { readonly indicator: string })[] {
  return things(record.results, record.resultsOf.get(key)).flatMap((published) => {
    const content = published.versions.findLast((version) => version.content !== undefined)?.content;
    if (published.withdrawn === undefined || content === undefined) return [];
    return [{ indicator: key, period: content.period, part: content.part }];
  });
}

/** The published figure that a change is measured from, by the document that the earlier results name. */
function baselineOf(source: MaterialSource, indicator: Indicator): readonly (readonly [string, Fraction])[] {
  const meant = baselineMeant(indicator);
  const figure = meant && figureIn(source, meant);
  return figure === undefined ? [] : [[indicator.key, figure]];
}

interface Meant {
  readonly key: string;
  readonly when: Period;
}

function baselineMeant({ target, continues }: Indicator): Meant | undefined {
  const named = target?.kind === 'change' || target?.kind === 'trend' ? target.baseline : undefined;
  const { period: text = '', indicator: key = continues } = named ?? {};
  return key !== undefined && isPeriodText(text) ? { key, when: period(text) } : undefined;
}

function figureIn(source: MaterialSource, { key, when }: Meant): Fraction | undefined {
  const results = resultsOf(source.record, key).filter(
    (result) => isPeriodText(result.period) && periodCovers(when, period(result.period)),
  );
  const newest = results.at(-1);
  const earlier = newest && indicatorNamed(source, newest.decision, key);
  const value = earlier && sumResults(earlier, results, { periods: [when.text] }).value;
  return value && figureOf(value);
}

function indicatorNamed(
  { record, bodyOf }: MaterialSource,
  { subject, version }: DecisionReference,
  key: string,
): Indicator | undefined {
  const named = record.decisions.get(subject)?.versions.find(({ mark }) => mark.version === version);
  const body = named && bodyOf(named.mark.seq);
  return body?.objectives.flatMap(({ indicators }) => indicators).find((indicator) => indicator.key === key);
}
