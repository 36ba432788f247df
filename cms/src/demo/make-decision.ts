import type { CommuneKind, Unit } from '@camket/shared/communes';
import type { Decision } from '@camket/shared/decisions';
import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import type { Body, Plan } from '@camket/shared/plans';
import { unitMeant } from '@camket/shared/reading';
import { workingCalendars, rollForward } from '@camket/shared/times';
import { type CalendarDay, calendarDay } from '@camket/shared/values';
import type { DemoCommune, DemoDocument, DemoIndicator, DemoObjective, DemoTask } from './writing.ts';

/** The keys that the workroom gave to the parts of a document, by the demo's own names for them. */
export type KeysByName = ReadonlyMap<string, string>;

/** What a document of the demo is made into a decision with. */
export interface Making {
  readonly commune: DemoCommune;
  readonly units: readonly Unit[];
  /** Keys of the document that this one goes on from. */
  readonly before?: KeysByName | undefined;
  /** Subjects of the documents that it takes the place of. */
  readonly replaces: readonly string[];
}

const kindWords: Readonly<Record<CommuneKind, string>> = { xa: 'xã', phuong: 'phường', 'dac-khu': 'đặc khu' };

/** The demo's own names of a document's parts: of objectives, indicators and tasks. */
const objectiveName = ({ number }: DemoObjective): string => `mt-${number.toLowerCase()}`;
export const indicatorName = ({ name }: DemoIndicator): string => `ct-${name}`;
export const taskName = (place: number): string => `nv-${String(place + 1)}`;

/** The day itself where offices work on it, else the next on which they do. */
export const workday = (day: string): CalendarDay => rollForward(calendarDay(day), workingCalendars);

/** A document of the demo as a decision; its keys are names for the moment, which the workroom replaces. */
export function decisionFrom(document: DemoDocument, making: Making): Decision {
  const { kind, name } = making.commune;
  const { form, number, symbol, subject, year, signer, legalBases, recipients, reporting } = document;
  const issuedOn = workday(document.issuedOn);
  return {
    form,
    number,
    symbol,
    place: name,
    issuedOn,
    issuer: `Ủy ban nhân dân ${kindWords[kind]} ${name}`,
    subject,
    year,
    signer,
    legalBases,
    articles: document.articles.map((text, place) => ({ number: place + 1, text })),
    recipients,
    ...policyFrom(document),
    objectives: document.objectives.map((objective) => objectiveFrom(objective, document, making)),
    ...planFrom(document, making),
    reporting,
    ...(document.causeClause && { causeClause: document.causeClause }),
    readings: (document.readings ?? []).map((reading) => ({ ...reading, day: issuedOn })),
    files: [],
    replaces: making.replaces,
    amends: [],
  };
}

/** The document as it stood before its slip was put right. */
export function withSlip(decision: Decision, { slip }: DemoDocument): Decision {
  if (slip === undefined) return decision;
  return { ...decision, legalBases: decision.legalBases.map((text) => (text === slip.right ? slip.wrong : text)) };
}

function policyFrom({ policy }: DemoDocument): Pick<Decision, 'policy'> {
  if (policy === undefined) return {};
  const commitments = policy.commitments.map((text, place) => ({
    key: `ck-${String(place + 1)}`,
    number: String(place + 1),
    text,
  }));
  return { policy: { ...policy, key: 'cs', commitments } };
}

const goingOn = (before: KeysByName | undefined, name: string): { continues?: string } => {
  const key = before?.get(name);
  return key === undefined ? {} : { continues: key };
};

function objectiveFrom(objective: DemoObjective, document: DemoDocument, making: Making): Objective {
  const { number, statement, indicators } = objective;
  const name = objectiveName(objective);
  return {
    key: name,
    ...goingOn(making.before, name),
    number,
    statement,
    indicators: indicators.map((indicator) => indicatorFrom(indicator, document, making)),
  };
}

const shares: readonly string[] = ['share', 'judgedShare'];

function indicatorFrom(indicator: DemoIndicator, { year }: DemoDocument, { units, before }: Making): Indicator {
  const {
    name: _name,
    reports: _reports,
    soFar: _soFar,
    isBehind: _isBehind,
    after: _after,
    late: _late,
    ...said
  } = indicator;
  const { partOf, ofOwn = false, owner, parts = [], ...rest } = said;
  const measure = rest.measure ?? 'share';
  const isExternal = rest.accumulation === 'external';
  return {
    direction: 'higher',
    accumulation: 'flow',
    population: { kind: 'unbounded' },
    ...(shares.includes(measure) && { unit: '%' }),
    ...rest,
    key: indicatorName(indicator),
    ...goingOn(before, indicatorName(indicator)),
    measure,
    parts: parts.map((part) => keyOf(units, part)),
    ...(owner !== undefined && { owner: keyOf(units, owner) }),
    ...(partOf !== undefined && { partOf: { indicator: `ct-${partOf}`, of: ofOwn ? 'own' : 'denominator' } }),
    ...(isExternal && { knownOn: workday(`${String(year + 1)}-03-31`) }),
  };
}

/** The key of a unit by its name. */
export function keyOf(units: readonly Unit[], name: string): string {
  const unit = unitMeant(units, name, '');
  if (unit === undefined) throw new RangeError(`Cannot find the unit "${name}": expected one of the commune's own`);
  return unit.key;
}

function planFrom({ objectives, tasks, form }: DemoDocument, making: Making): { readonly plan?: Plan } {
  if (tasks.length === 0) return {};
  const rows = tasks.map((task, place) => ({
    key: taskName(place),
    ...goingOn(making.before, taskName(place)),
    ...objectiveServed(task, objectives),
    ...(task.number !== undefined && { number: task.number }),
    content: task.content,
    lead: bodies(task.lead, making),
    support: bodies(task.support ?? [], making),
    monitor: bodies(task.monitor ?? [], making),
    ...(task.wording !== undefined && { time: { wording: task.wording, ...(task.times && { times: task.times }) } }),
    ...(task.output !== undefined && { output: task.output }),
  }));
  const title = form === 'plan' ? 'Nội dung công việc' : 'Kế hoạch thực hiện mục tiêu chất lượng';
  return { plan: { key: 'kh', title, tasks: rows } };
}

function objectiveServed({ objective }: DemoTask, objectives: readonly DemoObjective[]): { objective?: string } {
  const served = objectives.find(({ number }) => number === objective);
  return served === undefined ? {} : { objective: objectiveName(served) };
}

const bodies = (texts: readonly string[], { units, commune }: Making): readonly Body[] =>
  texts.map((text) => {
    const unit = unitMeant(units, text, commune.name);
    return { text, ...(unit !== undefined && { unit: unit.key }) };
  });

/** The keys that the workroom gave, read off by place from the decision that it answered with. */
export function keysByName(document: DemoDocument, decision: Decision): KeysByName {
  const ofObjectives = document.objectives.flatMap((objective, place) => {
    const made = decision.objectives[place];
    const own = [[objectiveName(objective), made?.key] as const];
    return [...own, ...objective.indicators.map((one, at) => [indicatorName(one), made?.indicators[at]?.key] as const)];
  });
  const ofTasks = document.tasks.map((_, place) => [taskName(place), decision.plan?.tasks[place]?.key] as const);
  const known = [...ofObjectives, ...ofTasks].flatMap(([name, key]) =>
    key === undefined ? [] : [[name, key] as const],
  );
  return new Map(known);
}
