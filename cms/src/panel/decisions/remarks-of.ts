import { type Decision, doubtsOf, obstaclesToPublishing, sayDoubt, sayObstacle } from '@camket/shared/decisions';
import type { CalendarDay } from '@camket/shared/values';
import type { Remark } from './outline.ts';

/** What is to be put right before a decision is submitted, and what is worth another look. */
export interface Remarks {
  readonly obstacles: readonly Remark[];
  readonly doubts: readonly Remark[];
}

/** Obstacles that only the register knows of; they stand as the server last told them. */
const knownToServer: ReadonlySet<string> = new Set(['communeNotPublished', 'numberTaken', 'notPublished']);

/** The remarks on a decision as it is typed, with those of the server that depend on the register. */
export function remarksOf(decision: Decision, told: Remarks, today: CalendarDay): Remarks {
  const own = obstaclesToPublishing(decision, today).map((obstacle) => ({
    kind: obstacle.kind,
    path: obstacle.path.join('.'),
    sentence: sayObstacle(obstacle),
  }));
  const doubts = doubtsOf(decision).map((doubt) => ({
    kind: doubt.kind,
    path: doubt.path.join('.'),
    sentence: sayDoubt(doubt),
    isDoubt: true,
  }));
  return { obstacles: [...told.obstacles.filter(({ kind }) => knownToServer.has(kind)), ...own], doubts };
}
