import { type Indicator, outlook, type Outlook, type State } from '../indicators/index.ts';
import type { CalendarDay } from '../values/index.ts';
import { boundsOfShare } from './bounds.ts';
import type { Sum } from './sum-results.ts';

/** The state of another indicator of the same decision, as it has been assessed. */
export interface Sibling {
  readonly key: string;
  /** Absent where it cannot be judged. */
  readonly state?: State | undefined;
  readonly cutOff?: CalendarDay | undefined;
}

/** How the listed indicators stand. Those without cases leave the count. */
export interface SiblingCounts {
  readonly met: number;
  /** Met for good, even while the period is open. */
  readonly secured: number;
  /** Failed for good. */
  readonly failed: number;
  /** Listed, and neither met nor failed. */
  readonly pending: number;
  readonly all: number;
  readonly cutOff?: CalendarDay;
}

/** Counts the indicators that a share of indicators is made of; itself is left out. Nothing where none is listed. */
export function countSiblings(indicator: Indicator, siblings: readonly Sibling[]): SiblingCounts | undefined {
  const listed = [...new Set(indicator.indicators ?? [])].filter((key) => key !== indicator.key);
  if (listed.length === 0) return undefined;
  const found = listed.map((key) => siblings.find((sibling) => sibling.key === key));
  const states = found.map((sibling) => sibling?.state).filter((state) => state !== 'noCases');
  const number = (...wanted: readonly State[]): number =>
    states.filter((state) => state !== undefined && wanted.includes(state)).length;
  const [met, failed] = [number('met', 'secured'), number('missed', 'outOfReach')];
  const [cutOff] = found.flatMap((sibling) => sibling?.cutOff ?? []).toSorted();
  return {
    met,
    secured: number('secured'),
    failed,
    pending: states.length - met - failed,
    all: states.length,
    ...(cutOff === undefined ? {} : { cutOff }),
  };
}

/** The share of indicators as a sum: computed from the states of the others, never typed. */
export function sumOfSiblings({ met, pending, all, cutOff }: SiblingCounts): Sum {
  const bounds = boundsOfShare({ kind: 'counted', numerator: met, denominator: all - pending }, pending);
  return {
    value: all === 0 ? { kind: 'noCases' } : { kind: 'counted', numerator: met, denominator: all },
    coverage: { reported: all - pending, due: all },
    missing: [],
    restsOn: [],
    ...(bounds === undefined ? {} : { bounds }),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
}

/** What can still become of a share of indicators: only what is safe or lost for good is settled. */
export function outlookOfSiblings(
  { target, direction }: Indicator,
  { secured, failed, all }: SiblingCounts,
): Outlook | undefined {
  if (target === undefined || all === 0) return undefined;
  const remaining = { kind: 'known', cases: all - secured - failed } as const;
  return outlook(target, { numerator: secured, denominator: secured + failed }, { direction, remaining });
}
