import type { State } from '../indicators/index.ts';
import type { ResultValue } from '../results/index.ts';
import { type CalendarDay, isPeriodText, period } from '../values/index.ts';
import type { CorrectiveAction, ShownBy } from './corrective-action.ts';

/** How one period of the same indicator and part stands, as far as an action's effect can be read from it. */
export interface PeriodFigure {
  readonly period: string;
  readonly state?: State | undefined;
  /** The last day on which its report is in time. */
  readonly dueDay?: CalendarDay | undefined;
  readonly value?: ResultValue | undefined;
  readonly cutOff?: CalendarDay | undefined;
  /** Whether the figure came from a machine and no person has verified it (số liệu tạm tính). */
  readonly isProvisional: boolean;
}

/** Why nothing can be said of the effect yet. */
export type AwaitedBecause =
  | 'noLaterPeriod' // the document has no later period, and nothing follows it yet
  | 'open' // the period is still running
  | 'missing' // it is over, and its figure is not there, or not all of it
  | 'provisional'; // the figure is there, and nobody has verified it

/** Whether an action has helped, by later data alone. */
export type Effectiveness =
  | { readonly kind: 'notDone' }
  | {
      readonly kind: 'awaited';
      readonly because: AwaitedBecause;
      readonly period?: string;
      readonly dueDay?: CalendarDay;
    }
  | { readonly kind: 'effective' | 'notEffective'; readonly shownBy: ShownBy };

/**
 * Whether an action has helped, by the periods of the same indicator and part on a day. The first period counts that
 * comes after the missed one, does not end before the deed was done, and had cases: no cases prove nothing. While its
 * figure is missing, provisional or its period open, the effect is awaited; it is never closed on less (domain §10:
 * an action is effective only when a later period's data show it).
 */
export function effectivenessOf(
  action: CorrectiveAction,
  periods: readonly PeriodFigure[],
  today: CalendarDay,
): Effectiveness {
  if (action.stage === 'effective' || action.stage === 'notEffective')
    return { kind: action.stage, shownBy: action.shownBy };
  if (action.stage !== 'done') return { kind: 'notDone' };
  const { doneOn } = action;
  const later = laterPeriods(action, periods)
    .filter(({ lastDay }) => lastDay >= doneOn)
    .find(({ figure, lastDay }) => !(figure.state === 'noCases' && lastDay < today));
  return later === undefined ? { kind: 'awaited', because: 'noLaterPeriod' } : judged(later, today);
}

interface Later {
  readonly figure: PeriodFigure;
  readonly lastDay: CalendarDay;
}

/** The periods that end after the missed one, the earliest first. */
function laterPeriods({ period: missed }: CorrectiveAction, periods: readonly PeriodFigure[]): readonly Later[] {
  const { lastDay: end } = period(missed);
  return periods
    .filter(({ period: text }) => isPeriodText(text) && period(text).firstDay > end)
    .map((figure) => ({ figure, lastDay: period(figure.period).lastDay }))
    .toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay)));
}

function judged({ figure, lastDay }: Later, today: CalendarDay): Effectiveness {
  const { period: text, state, value, cutOff, dueDay, isProvisional } = figure;
  const awaited = (because: AwaitedBecause): Effectiveness => ({
    kind: 'awaited',
    because,
    period: text,
    ...(dueDay === undefined ? {} : { dueDay }),
  });
  if (lastDay >= today) return awaited('open');
  if (isProvisional) return awaited('provisional');
  const shownBy = {
    period: text,
    ...(value === undefined ? {} : { value }),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
  if (state === 'met' || state === 'secured') return { kind: 'effective', shownBy };
  if (state === 'missed') return { kind: 'notEffective', shownBy };
  return awaited('missing');
}
