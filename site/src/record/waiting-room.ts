import { linkOf } from '@camket/shared/register';
import { type Kept, seqsOf } from './verify-run.ts';

/** Where entries wait while one of them has no body and no redaction yet; they are kept together or not at all. */
export function waitingRoom() {
  let waiting: Kept[] = [];
  const bare = new Set<number>();
  return {
    last: () => waiting.slice(-1).map(({ entry }) => linkOf(entry))[0],
    add: (kept: readonly Kept[]) => {
      for (const { entry } of kept) {
        if (entry.body === undefined) bare.add(entry.seq);
        for (const seq of seqsOf(entry)) bare.delete(seq);
      }
      waiting.push(...kept);
    },
    proven: (): readonly Kept[] => {
      if (bare.size > 0) return [];
      const kept = waiting;
      waiting = [];
      return kept;
    },
    unproven: (): number | undefined => bare.values().next().value,
    letGo: () => {
      waiting = [];
      bare.clear();
    },
  };
}
