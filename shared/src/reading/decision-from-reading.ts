import type { Unit } from '../communes/index.ts';
import type { Decision } from '../decisions/index.ts';
import type { Objective } from '../objectives/index.ts';
import type { Body, Plan, Task, Timing } from '../plans/index.ts';
import type { Policy } from '../policies/index.ts';
import { isCalendarDay } from '../values/index.ts';
import { communeNamed } from './commune-named.ts';
import { causeClauseIn } from './deadlines/cause-clause-in.ts';
import { readTimes } from './deadlines/read-times.ts';
import { indicatorsRead } from './indicators-read.ts';
import type { Reading } from './reading-form.ts';
import { type ReadingDoubt, readingDoubts } from './reading-doubts.ts';
import { unitMeant } from './units-named.ts';

/** What a key is made for: policy, commitment, objective, indicator, task, plan. */
export type KeyPrefix = 'cs' | 'ck' | 'mt' | 'ct' | 'nv' | 'kh';

/** What must be at hand to make a decision of a reading. */
export interface DecisionMaking {
  /** Makes a key that was never given before, beginning with the prefix. */
  readonly makeKey: (prefix: KeyPrefix) => string;
  /** The units of the commune. */
  readonly units: readonly Unit[];
}

/** A decision made of a reading, and what somebody should look at before it is published. */
export interface DecisionMade {
  readonly decision: Decision;
  readonly doubts: readonly ReadingDoubt[];
}

/**
 * Makes a draft of what was read. Every text stands in it as it was read; what a document does not say in so many words
 * (measure, direction, how periods add up) is filled in as the words suggest, and named among the doubts.
 */
export function decisionFromReading(reading: Reading, making: DecisionMaking): DecisionMade {
  const objectives = objectivesRead(reading, making);
  const plan = planRead(reading, objectives, making);
  const causeClause = causeClauseIn(reading);
  const decision: Decision = {
    ...headRead(reading.document),
    ...policyRead(reading, making),
    objectives,
    ...(plan !== undefined && { plan }),
    reporting: reading.reporting.map(({ text, times }) => ({ wording: text, times })),
    ...(causeClause !== undefined && { causeClause }),
    readings: [],
    files: [],
    replaces: [],
    amends: [],
  };
  return { decision, doubts: readingDoubts(reading, decision) };
}

type Head = Omit<
  Decision,
  'policy' | 'objectives' | 'plan' | 'reporting' | 'causeClause' | 'readings' | 'files' | 'replaces' | 'amends'
>;

function headRead(document: Reading['document']): Head {
  const { kind, number, symbol, place, issuer, subject, year, legalBases, articles, recipients } = document;
  return {
    form: kind,
    ...(number !== null && { number }),
    symbol,
    ...(place !== null && { place }),
    ...issuedRead(document.issuedOn),
    issuer,
    subject,
    ...(year !== null && { year }),
    ...signerRead(document.signer),
    legalBases,
    articles,
    recipients,
  };
}

function issuedRead(issued: string | null): Pick<Decision, 'issuedOn' | 'issuedMonth'> {
  if (issued === null) return {};
  return isCalendarDay(issued) ? { issuedOn: issued } : { issuedMonth: issued };
}

function signerRead(signer: Reading['document']['signer']): Pick<Decision, 'signer'> {
  if (signer === null) return {};
  const { name, position, authority } = signer;
  return { signer: { name, position, ...(authority !== null && { authority }) } };
}

function policyRead(
  { policy, document: { year } }: Reading,
  { makeKey }: DecisionMaking,
): { readonly policy?: Policy } {
  if (policy === null) return {};
  const { motto, commitments } = policy;
  return {
    policy: {
      key: makeKey('cs'),
      ...(motto !== null && { motto }),
      commitments: commitments.map((text) => ({ key: makeKey('ck'), text })),
      ...(year !== null && { fromYear: year, toYear: year }),
    },
  };
}

function objectivesRead({ objectives }: Reading, { makeKey }: DecisionMaking): readonly Objective[] {
  const keys = objectives.map(({ indicators }) => indicators.map(() => makeKey('ct')));
  const all = keys.flat();
  return objectives.map(({ number, statement, indicators }, index) => ({
    key: makeKey('mt'),
    number,
    statement,
    indicators: indicatorsRead(indicators, { own: keys[index] ?? [], all }),
  }));
}

function planRead(
  reading: Reading,
  objectives: readonly Objective[],
  { makeKey, units }: DecisionMaking,
): Plan | undefined {
  if (reading.tasks.length === 0) return undefined;
  const commune = communeNamed(reading.document.issuer)?.name ?? '';
  const body = (text: string): Body => {
    const unit = unitMeant(units, text, commune);
    return { text, ...(unit !== undefined && { unit: unit.key }) };
  };
  const tasks = reading.tasks.map((row): Task => {
    const objective = objectives.find(({ number }) => number === row.objective)?.key;
    return {
      key: makeKey('nv'),
      ...(objective !== undefined && { objective }),
      ...(row.number !== null && { number: row.number }),
      content: row.content,
      lead: row.lead.map(body),
      support: row.support.map(body),
      monitor: row.monitor.map(body),
      ...(row.deadline !== null && { time: timingRead(row.deadline, reading.document) }),
      ...(row.output !== null && { output: row.output }),
    };
  });
  return { key: makeKey('kh'), tasks };
}

/** The words of a deadline with what they mean; words that are not understood stand alone. */
function timingRead(wording: string, { year, issuedOn }: Reading['document']): Timing {
  const times = readTimes(wording, {
    ...(year !== null && { year }),
    ...(issuedOn !== null && isCalendarDay(issuedOn) && { issuedOn }),
  }).map(({ time }) => time);
  return { wording, ...(times.length > 0 && { times }) };
}
