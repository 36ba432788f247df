import { may, type Thing } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import { notAllowed } from '../refusal.ts';
import { type MovingCollection, nextStage, openStages, type Stage, type Transition, transitions } from './stages.ts';

/** What stages and permissions need to know of a document. */
export interface Standing {
  readonly collection: MovingCollection;
  readonly commune: string;
  readonly unit: string | undefined;
  readonly stage: Stage;
  readonly submittedBy: string | undefined;
  /** Whether the commune keeps whoever submits from publishing. */
  readonly fourEyes: boolean;
}

/** The thing that the permission table names, for each collection. */
export const thingIn = {
  decisions: 'decision',
  results: 'result',
  'task-reports': 'taskReport',
  'unit-reports': 'unitReport',
  reports: 'report',
} as const satisfies Record<MovingCollection, Thing>;

/** Who submitted a row, and whether its commune keeps them from publishing it: it does unless it says no. */
export interface Submitted {
  readonly fourEyes: boolean | null | undefined;
  readonly submittedBy: string | null | undefined;
}

/** Whether a person submitted what they would now publish, in a commune that wants four eyes. */
export function isOwnWork({ id }: Person, { fourEyes, submittedBy }: Submitted): boolean {
  return (fourEyes ?? true) && submittedBy === id;
}

/** Refuses to whoever submitted a row to publish it, in a commune that wants four eyes. */
export function refuseOwnWork(person: Person, submitted: Submitted): void {
  if (isOwnWork(person, submitted))
    throw notAllowed('Bạn là người trình nên không thể tự duyệt: cần một người khác duyệt và công bố.');
}

/** Deeds that approve what another has submitted. */
export function needsOtherEyes(deed: Transition): boolean {
  return deed === 'publish' || deed === 'accept';
}

function canDo(person: Person, deed: Transition, standing: Standing): boolean {
  const { collection, stage } = standing;
  if (nextStage(collection, deed, stage) === undefined) return false;
  return may(person, [deed, thingIn[collection]], standing) && !(needsOtherEyes(deed) && isOwnWork(person, standing));
}

/** What a person may do with a document now: `edit`, and the deeds that move it. */
export function deedsFor(person: Person | undefined, standing: Standing): readonly (Transition | 'edit')[] {
  if (person === undefined) return [];
  const { collection, stage } = standing;
  const mayEdit = openStages.includes(stage) && may(person, ['draft', thingIn[collection]], standing);
  return [...(mayEdit ? (['edit'] as const) : []), ...transitions.filter((deed) => canDo(person, deed, standing))];
}
