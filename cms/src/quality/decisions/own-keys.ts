import type { Decision } from '@camket/shared/decisions';
import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import type { Plan } from '@camket/shared/plans';
import type { Policy } from '@camket/shared/policies';
import { type KeyPrefix, newKey } from '../keys.ts';

/** Gives the key that a written key stands for. */
type Rename = (written: string, prefix: KeyPrefix) => string;

/** Every key that a decision's parts have. */
export function keysIn({ policy, objectives, plan }: Decision): ReadonlySet<string> {
  return new Set([
    ...(policy === undefined ? [] : [policy.key, ...policy.commitments.map(({ key }) => key)]),
    ...objectives.flatMap(({ key, indicators }) => [key, ...indicators.map((indicator) => indicator.key)]),
    ...(plan === undefined ? [] : [plan.key, ...plan.tasks.map(({ key }) => key)]),
  ]);
}

/**
 * The decision with keys made here: those that are known stay, any other is a name that the writer gave for the moment
 * and becomes a new key, wherever it is mentioned. A known key that is used twice is new the second time.
 */
export function withOwnKeys(decision: Decision, known: ReadonlySet<string>): Decision {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const own: Rename = (written, prefix) => {
    const key = known.has(written) && !taken.has(written) ? written : newKey(prefix);
    taken.add(key);
    if (!renamed.has(written)) renamed.set(written, key);
    return key;
  };
  const { policy, objectives, plan, ...rest } = decision;
  const parts = {
    ...(policy && { policy: policyWith(policy, own) }),
    objectives: objectives.map((objective) => objectiveWith(objective, own)),
    ...(plan && { plan: planWith(plan, own) }),
  };
  return withMentions({ ...rest, ...parts }, (key) => renamed.get(key) ?? key);
}

/** The decision as the beginning of another year's: every part has a new key and names the one that it goes on from. */
export function asContinuation(decision: Decision): Decision {
  const continuing = {
    ...decision,
    objectives: decision.objectives.map(({ indicators, ...objective }) => ({
      ...objective,
      continues: objective.key,
      indicators: indicators.map((indicator) => ({ ...indicator, continues: indicator.key })),
    })),
    ...(decision.plan && {
      plan: { ...decision.plan, tasks: decision.plan.tasks.map((task) => ({ ...task, continues: task.key })) },
    }),
  };
  return withOwnKeys(continuing, new Set());
}

function policyWith({ key, commitments, ...policy }: Policy, own: Rename): Policy {
  return {
    ...policy,
    key: own(key, 'cs'),
    commitments: commitments.map((commitment) => ({ ...commitment, key: own(commitment.key, 'ck') })),
  };
}

function objectiveWith({ key, indicators, ...objective }: Objective, own: Rename): Objective {
  return {
    ...objective,
    key: own(key, 'mt'),
    indicators: indicators.map((indicator) => ({ ...indicator, key: own(indicator.key, 'ct') })),
  };
}

function planWith({ key, tasks, ...plan }: Plan, own: Rename): Plan {
  return { ...plan, key: own(key, 'kh'), tasks: tasks.map((task) => ({ ...task, key: own(task.key, 'nv') })) };
}

function indicatorMentioning(indicator: Indicator, now: (key: string) => string): Indicator {
  const { partOf, indicators } = indicator;
  return {
    ...indicator,
    ...(partOf && { partOf: { ...partOf, indicator: now(partOf.indicator) } }),
    ...(indicators && { indicators: indicators.map(now) }),
  };
}

function withMentions(decision: Decision, now: (key: string) => string): Decision {
  const { objectives, plan, readings, excerpts } = decision;
  return {
    ...decision,
    objectives: objectives.map(({ indicators, ...objective }) => ({
      ...objective,
      indicators: indicators.map((indicator) => indicatorMentioning(indicator, now)),
    })),
    ...(plan && {
      plan: {
        ...plan,
        tasks: plan.tasks.map((task) => ({
          ...task,
          ...(task.objective !== undefined && { objective: now(task.objective) }),
        })),
      },
    }),
    readings: readings.map((reading) => ({
      ...reading,
      ...(reading.about !== undefined && { about: now(reading.about) }),
    })),
    ...(excerpts && {
      excerpts: excerpts.map((excerpt) => ({
        ...excerpt,
        ...(excerpt.about !== undefined && { about: now(excerpt.about) }),
      })),
    }),
  };
}
