/** How far a paper has come: it waits, is being read, was read or could not be, became a draft, or was given up. */
export const readingStates = ['waiting', 'reading', 'read', 'failed', 'accepted', 'discarded'] as const;

/** A state of the list above. */
export type ReadingState = (typeof readingStates)[number];

/** The words of the states. */
export const stateWords = {
  waiting: { vi: 'Chờ đọc', en: 'Waiting' },
  reading: { vi: 'Đang đọc', en: 'Being read' },
  read: { vi: 'Đang rà soát', en: 'Under review' },
  failed: { vi: 'Chưa đọc được', en: 'Could not be read' },
  accepted: { vi: 'Đã lập dự thảo', en: 'Made a draft' },
  discarded: { vi: 'Đã bỏ', en: 'Discarded' },
} as const satisfies Record<ReadingState, { vi: string; en: string }>;

/** States in which somebody still has work with a paper. */
export const statesInHand = ['waiting', 'reading', 'read', 'failed'] as const satisfies readonly ReadingState[];
