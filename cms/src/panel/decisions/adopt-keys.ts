import type { Decision } from '@camket/shared/decisions';
import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import type { Task } from '@camket/shared/plans';
import type { Policy } from '@camket/shared/policies';

/** Gives a decision the keys that the server has made for the rows of the one that was sent to it. */
export function adoptKeys(sent: Decision, answered: Decision): (decision: Decision) => Decision {
  const renamed = new Map<string, string>();
  const made = keysOf(answered);
  for (const [at, key] of keysOf(sent).entries()) {
    const other = made[at];
    if (other !== undefined && other !== key) renamed.set(key, other);
  }
  return (decision) => (renamed.size === 0 ? decision : withKeys(decision, (key) => renamed.get(key) ?? key));
}

/** The keys of all rows in the order in which they stand. */
function keysOf({ policy, objectives, plan }: Decision): readonly string[] {
  return [
    ...(policy === undefined ? ['-'] : [policy.key]),
    ...(policy?.commitments ?? []).map(({ key }) => key),
    ...objectives.flatMap(({ key, indicators }) => [key, ...indicators.map((indicator) => indicator.key)]),
    ...(plan === undefined ? [] : [plan.key, ...plan.tasks.map(({ key }) => key)]),
  ];
}

type Rename = (key: string) => string;

function withKeys(decision: Decision, rename: Rename): Decision {
  const { policy, objectives, plan, readings } = decision;
  return {
    ...decision,
    objectives: objectives.map((objective) => objectiveWith(objective, rename)),
    readings: readings.map((reading) =>
      reading.about === undefined ? reading : { ...reading, about: rename(reading.about) },
    ),
    ...(policy === undefined ? {} : { policy: policyWith(policy, rename) }),
    ...(plan === undefined
      ? {}
      : { plan: { ...plan, key: rename(plan.key), tasks: plan.tasks.map((task) => taskWith(task, rename)) } }),
  };
}

function policyWith(policy: Policy, rename: Rename): Policy {
  const commitments = policy.commitments.map((commitment) => ({ ...commitment, key: rename(commitment.key) }));
  return { ...policy, key: rename(policy.key), commitments };
}

function objectiveWith(objective: Objective, rename: Rename): Objective {
  const indicators = objective.indicators.map((indicator) => indicatorWith(indicator, rename));
  return { ...objective, key: rename(objective.key), indicators };
}

function indicatorWith(indicator: Indicator, rename: Rename): Indicator {
  const { partOf, indicators } = indicator;
  return {
    ...indicator,
    key: rename(indicator.key),
    ...(partOf === undefined ? {} : { partOf: { ...partOf, indicator: rename(partOf.indicator) } }),
    ...(indicators === undefined ? {} : { indicators: indicators.map(rename) }),
  };
}

function taskWith(task: Task, rename: Rename): Task {
  const { objective } = task;
  return { ...task, key: rename(task.key), ...(objective === undefined ? {} : { objective: rename(objective) }) };
}
