import { type ContinuousSlot, continuousSlotWords, type SlotState, taskStateWords } from '@camket/shared/plans';

/** How the times of a task stand, counted by their words: «2 hoàn thành đúng hạn, 1 quá hạn». */
export function countSlots(slots: readonly SlotState[], continuous: readonly ContinuousSlot[]): string {
  const words = [
    ...slots.map(({ kind }) => taskStateWords[kind]),
    ...continuous.map(({ kind }) => continuousSlotWords[kind]),
  ];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${String(count)} ${word}`).join(', ');
}
