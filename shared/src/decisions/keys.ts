import type { Decision } from './decision.ts';
import { type At, indicatorsOf, type Path, tasksOf } from './places.ts';

/** What can be wrong with the keys of a document's parts. */
export type KeyObstacle = 'badKey' | 'duplicateKey' | 'unknownObjective' | 'unknownKey';

interface BadKey {
  readonly kind: KeyObstacle;
  readonly path: Path;
  readonly value: string;
}

/** The keys of a document's parts that cannot stand in an address, or that two parts bear. */
export function badKeys(decision: Decision): readonly BadKey[] {
  const keys = keysOf(decision);
  const all = keys.map(({ thing }) => thing);
  return keys.flatMap(({ thing, path }, at): readonly BadKey[] => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(thing) || thing.length > 60) return [{ kind: 'badKey', path, value: thing }];
    return all.indexOf(thing) < at ? [{ kind: 'duplicateKey', path, value: thing }] : [];
  });
}

/** The links between a document's parts that lead nowhere. */
export function brokenLinks(decision: Decision): readonly BadKey[] {
  const objectives = decision.objectives.map(({ key }) => key);
  const all = keysOf(decision).map(({ thing }) => thing);
  return [
    ...tasksOf(decision).flatMap(({ thing: { objective }, path }): readonly BadKey[] =>
      objective === undefined || objectives.includes(objective)
        ? []
        : [{ kind: 'unknownObjective', path: [...path, 'objective'], value: objective }],
    ),
    ...decision.readings.flatMap(({ about }, at): readonly BadKey[] =>
      about === undefined || all.includes(about)
        ? []
        : [{ kind: 'unknownKey', path: ['readings', at, 'about'], value: about }],
    ),
  ];
}

function keysOf(decision: Decision): readonly At<string>[] {
  const { policy, objectives, plan } = decision;
  const keyed: readonly At<{ readonly key: string }>[] = [
    ...(policy === undefined ? [] : [{ thing: policy, path: ['policy'] }]),
    ...(policy?.commitments ?? []).map((thing, at) => ({ thing, path: ['policy', 'commitments', at] })),
    ...objectives.map((thing, at) => ({ thing, path: ['objectives', at] })),
    ...indicatorsOf(decision),
    ...(plan === undefined ? [] : [{ thing: plan, path: ['plan'] }]),
    ...tasksOf(decision),
  ];
  return keyed.map(({ thing: { key }, path }) => ({ thing: key, path: [...path, 'key'] }));
}
