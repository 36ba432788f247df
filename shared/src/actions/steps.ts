import { whole } from '../results/index.ts';
import { type CalendarDay, vietnameseDay } from '../values/index.ts';
import type { ActionContent, ActionStage, CorrectiveAction, OpenedAction } from './corrective-action.ts';

/** A stage that is reached by writing. */
export type WrittenStage = Extract<ActionStage, 'open' | 'causeKnown' | 'inHand' | 'done'>;

/** Something that keeps a step from being published, with the field to put right. */
export interface ActionObstacle {
  readonly field: string;
  readonly sentence: string;
}

/** What an action is checked against. */
export interface ActionContext {
  readonly today: CalendarDay;
  /** Keys of the commune's units. */
  readonly units: readonly string[];
}

const isThere = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

type Need = readonly [field: 'cause' | 'deed' | 'owner' | 'dueDay' | 'doneOn' | 'outcome', sentence: string];

const needs: Readonly<Record<Exclude<WrittenStage, 'open'>, readonly Need[]>> = {
  causeKnown: [['cause', 'Nêu nguyên nhân vì sao không đạt.']],
  inHand: [
    ['deed', 'Nêu việc sẽ làm để khắc phục.'],
    ['owner', 'Chọn đơn vị chịu trách nhiệm (lãnh đạo giao).'],
    ['dueDay', 'Ghi hạn hoàn thành (lãnh đạo giao).'],
  ],
  done: [
    ['doneOn', 'Ghi ngày đã làm xong.'],
    ['outcome', 'Ghi đã làm được những gì.'],
  ],
};

const order = ['causeKnown', 'inHand', 'done'] as const;

/** What is still missing for a stage, all at once; a cause comes before a deed in hand, and that before done. */
export function obstaclesToStep(content: ActionContent, to: WrittenStage): readonly ActionObstacle[] {
  const last = order.findIndex((stage) => stage === to);
  return order
    .slice(0, last + 1)
    .flatMap((stage) => needs[stage])
    .flatMap(([field, sentence]) => (isThere(content[field]) ? [] : [{ field, sentence }]));
}

/** The stage that the content reaches: as far as nothing is missing. */
export function stageReached(content: ActionContent): WrittenStage {
  return order.findLast((stage) => obstaclesToStep(content, stage).length === 0) ?? 'open';
}

/** The stage after the one that the content reaches; nothing once it is done. */
export function nextStageOf(content: ActionContent): WrittenStage | undefined {
  return order.find((stage) => obstaclesToStep(content, stage).length > 0);
}

/** Everything that is wrong in what was written: days that cannot be, gaps between what was said. */
export function contentFaults(content: ActionContent, context: ActionContext): readonly ActionObstacle[] {
  return [
    ...dayFaults(content, context),
    ...stepFaults(content, context),
    ...gaps(content),
    ...ownerFault(content, context),
  ];
}

function dayFaults({ doneOn }: ActionContent, { today }: ActionContext): readonly ActionObstacle[] {
  if (doneOn === undefined || doneOn <= today) return [];
  const sentence = `Ngày làm xong ${vietnameseDay(doneOn)} chưa tới: chỉ ghi khi đã làm xong.`;
  return [{ field: 'doneOn', sentence }];
}

function stepFaults({ steps }: ActionContent, { today }: ActionContext): readonly ActionObstacle[] {
  return steps.flatMap(({ what, day, isDone }, place) => [
    ...(isThere(what)
      ? []
      : [{ field: `steps.${String(place)}.what`, sentence: `Bước ${String(place + 1)}: ghi việc cần làm.` }]),
    ...(isDone && day > today
      ? [
          {
            field: `steps.${String(place)}.day`,
            sentence: `Bước ${String(place + 1)} ghi đã làm ngày ${vietnameseDay(day)}, nhưng ngày đó chưa tới.`,
          },
        ]
      : []),
  ]);
}

/** What was said may not hang in the air: done without a deed in hand, a day or an owner without a cause. */
function gaps(content: ActionContent): readonly ActionObstacle[] {
  const { cause, deed, owner, dueDay, doneOn, outcome } = content;
  if (doneOn !== undefined || isThere(outcome)) return obstaclesToStep(content, 'done');
  if (isThere(deed) || owner !== undefined || dueDay !== undefined) {
    return isThere(cause) ? [] : obstaclesToStep(content, 'causeKnown');
  }
  return [];
}

function ownerFault({ owner }: ActionContent, { units }: ActionContext): readonly ActionObstacle[] {
  if (owner === undefined || owner === whole || units.includes(owner)) return [];
  return [{ field: 'owner', sentence: 'Đơn vị chịu trách nhiệm phải là một đơn vị của xã, phường này.' }];
}

/** The action as a step leaves it: the same miss, the new content, and the stage that the content reaches. */
export function actionWith(found: OpenedAction, content: ActionContent): CorrectiveAction {
  const { cause, deed, owner, dueDay, doneOn, outcome } = content;
  const base = { ...found, ...content };
  if (cause === undefined) return { ...base, stage: 'open' };
  if (deed === undefined || owner === undefined || dueDay === undefined) return { ...base, cause, stage: 'causeKnown' };
  const taken = { ...base, cause, deed, owner, dueDay };
  if (doneOn === undefined || outcome === undefined) return { ...taken, stage: 'inHand' };
  return { ...taken, doneOn, outcome, stage: 'done' };
}
