import type { Indicator } from '../indicators/index.ts';
import type { Objective } from '../objectives/index.ts';
import type { Task } from '../plans/index.ts';
import type { DecisionReference } from '../results/index.ts';
import type { DecisionBody } from './bodies.ts';
import type { PublicRecord } from './public-record.ts';

/** What is public, and how the text of a document is read by the number of its entry; nothing where it was taken out. */
export interface House {
  readonly record: PublicRecord;
  readonly bodyOf: (seq: number) => DecisionBody | undefined;
}

/** What a result is held against: the indicator, with the objective and the document that it stands in. */
export interface Promised {
  readonly body: DecisionBody;
  readonly objective: Objective;
  readonly indicator: Indicator;
}

/** The document as it read in the version that a result or a report names. */
function bodyNamed({ record, bodyOf }: House, reference: DecisionReference): DecisionBody | undefined {
  const named = record.decisions
    .get(reference.subject)
    ?.versions.find(({ mark, content }) => content !== undefined && mark.version === reference.version);
  return named && bodyOf(named.mark.seq);
}

/** The indicator that a result names. */
export function promised(house: House, reference: DecisionReference, key: string): Promised | undefined {
  const body = bodyNamed(house, reference);
  for (const objective of body?.objectives ?? []) {
    const indicator = objective.indicators.find((candidate) => candidate.key === key);
    if (body && indicator) return { body, objective, indicator };
  }
  return undefined;
}

/** The task that a report names. */
export function taskNamed(house: House, reference: DecisionReference, key: string): Task | undefined {
  return bodyNamed(house, reference)?.plan?.tasks.find((task) => task.key === key);
}
