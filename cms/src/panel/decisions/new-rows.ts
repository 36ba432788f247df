import type { Article, Decision } from '@camket/shared/decisions';
import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import type { Plan, Task } from '@camket/shared/plans';
import type { Commitment, Policy } from '@camket/shared/policies';
import { newKey } from '../sheet/new-key.ts';

/** An objective to be filled in. */
export function newObjective(): Objective {
  return { key: newKey(), statement: '', indicators: [] };
}

/** An indicator to be filled in: most promises of a commune are shares of which more is better. */
export function newIndicator(phrase = ''): Indicator {
  return {
    key: newKey(),
    phrase,
    measure: 'share',
    unit: '%',
    direction: 'higher',
    accumulation: 'flow',
    population: { kind: 'unbounded' },
    parts: [],
  };
}

/** A row of the plan to be filled in. */
export function newTask(objective?: string): Task {
  return {
    key: newKey(),
    ...(objective === undefined ? {} : { objective }),
    content: '',
    lead: [],
    support: [],
    monitor: [],
  };
}

/** A commitment to be filled in. */
export function newCommitment(): Commitment {
  return { key: newKey(), text: '' };
}

/** The article that comes after those that are there. */
export function newArticle(articles: readonly Article[]): Article {
  return { number: Math.max(0, ...articles.map(({ number }) => number)) + 1, text: '' };
}

/** The plan of a decision, or one without rows. */
export function planOf({ plan }: Decision): Plan {
  return plan ?? { key: newKey(), tasks: [] };
}

/** The policy of a decision, or one without words. */
export function policyOf({ policy }: Decision): Policy {
  return policy ?? { key: newKey(), commitments: [] };
}
