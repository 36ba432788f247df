import type { FileReference } from '../decisions/index.ts';
import type { DecisionReference, ResultValue } from '../results/index.ts';
import type { CalendarDay } from '../values/index.ts';
import type { ActionTerm } from './action-term.ts';

/** How far a corrective action has come, in order; the last three are its endings. */
export const actionStages = [
  'open', // found; nobody has said why
  'causeKnown',
  'inHand', // what is done, by whom and by when
  'done', // done; a later figure has to show whether it helped
  'effective',
  'notEffective',
  'noLongerMissed', // the figure was corrected, and there is no miss any more
] as const;

/** A stage of the list above. */
export type ActionStage = (typeof actionStages)[number];

/** The stages at which an action has ended. */
export const endedStages: readonly ActionStage[] = ['effective', 'notEffective', 'noLongerMissed'];

/** The Vietnamese words of each stage. */
export const actionStageWords = {
  open: 'mới phát hiện, chưa nêu nguyên nhân',
  causeKnown: 'đã nêu nguyên nhân',
  inHand: 'đang khắc phục',
  done: 'đã làm xong, chờ số liệu kỳ sau',
  effective: 'có hiệu quả',
  notEffective: 'không có hiệu quả',
  noLongerMissed: 'đã đính chính số liệu, không còn là không đạt',
} as const satisfies Record<ActionStage, string>;

/** A closed period that failed: of which promise, which period, and which part (a unit's key, or `whole`). */
export interface Miss {
  readonly decision: DecisionReference;
  readonly indicator: string;
  readonly period: string;
  readonly part: string;
  /** The figure that failed, and up to which day it was counted. */
  readonly value?: ResultValue;
  readonly cutOff?: CalendarDay;
}

/** A step towards the repair. `day` is the day on which it was done, or by which it is planned. */
export interface ActionStep {
  readonly what: string;
  readonly day: CalendarDay;
  readonly isDone: boolean;
}

/** What people write about an action; how far it has come follows from what is there. */
export interface ActionContent {
  /** Why the target was missed (nguyên nhân). */
  readonly cause?: string;
  /** What is done about it (biện pháp khắc phục). */
  readonly deed?: string;
  /** Who answers for it: a unit's key, or `whole` for the commune's leaders. */
  readonly owner?: string;
  /** The last good day for the deed. */
  readonly dueDay?: CalendarDay;
  readonly steps: readonly ActionStep[];
  readonly doneOn?: CalendarDay;
  /** What was done in the end. */
  readonly outcome?: string;
  readonly evidence: readonly FileReference[];
}

/** A later period's figure that shows whether a deed has helped. */
export interface ShownBy {
  readonly period: string;
  readonly value?: ResultValue;
  readonly cutOff?: CalendarDay;
}

type Found = Miss & {
  readonly foundOn: CalendarDay;
  /** The term for stating the cause, as it was when the miss was found. */
  readonly term: ActionTerm;
  /** Subject of the action on the miss before this one, which has not kept it from coming again. */
  readonly follows?: string;
};

type Known = ActionContent & Required<Pick<ActionContent, 'cause'>>;
type Taken = Known & Required<Pick<ActionContent, 'deed' | 'owner' | 'dueDay'>>;
type Finished = Taken & Required<Pick<ActionContent, 'doneOn' | 'outcome'>>;

/** The life of a corrective action (hành động khắc phục). What a stage needs, its form holds. */
export type CorrectiveAction = Found &
  (
    | (ActionContent & { readonly stage: 'open' | 'noLongerMissed' })
    | (Known & { readonly stage: 'causeKnown' })
    | (Taken & { readonly stage: 'inHand' })
    | (Finished & { readonly stage: 'done' })
    | (Finished & { readonly stage: 'effective' | 'notEffective'; readonly shownBy: ShownBy })
  );

/** The part of an action that names its miss. */
export type OpenedAction = Found;

/** A miss as an action that has just been opened: found, and nothing said about it. */
export function openAction(found: OpenedAction): CorrectiveAction {
  return { ...found, steps: [], evidence: [], stage: 'open' };
}

/** What is written of an action, without its miss and its stage. */
export function contentOf(action: CorrectiveAction): ActionContent {
  const { cause, deed, owner, dueDay, steps, doneOn, outcome, evidence } = action;
  return {
    steps,
    evidence,
    ...(cause === undefined ? {} : { cause }),
    ...(deed === undefined ? {} : { deed }),
    ...(owner === undefined ? {} : { owner }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** The part of an action that no step changes. */
export function foundOf(action: CorrectiveAction): OpenedAction {
  const { decision, indicator, period, part, value, cutOff, foundOn, term, follows } = action;
  return {
    ...{ decision, indicator, period, part, foundOn, term },
    ...(value === undefined ? {} : { value }),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(follows === undefined ? {} : { follows }),
  };
}
