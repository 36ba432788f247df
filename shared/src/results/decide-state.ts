import {
  type Demands,
  demandsOf,
  type Indicator,
  judge,
  type JudgeContext,
  type Outlook,
  type State,
  type Undecided,
} from '../indicators/index.ts';
import type { Absence } from './absence.ts';
import { hasNoCases } from './add-values.ts';
import { verdictWithin } from './bounds.ts';
import type { Sum } from './sum-results.ts';

/** What a state is decided from. */
export interface Situation {
  readonly sum: Sum;
  readonly isClosed: boolean;
  /** Whether every report of the period is there. */
  readonly isComplete: boolean;
  readonly isOverdue: boolean;
  /** Why there is no result, where there is none. */
  readonly absence: Absence | undefined;
  readonly outlook: Outlook | undefined;
  readonly context: JudgeContext;
}

/** A state with its reason: of no state why it cannot be judged, of `noData` which absence it is. */
export type Decided =
  | { readonly state: Exclude<State, 'noData'>; readonly because?: never }
  | { readonly state: 'noData'; readonly because: Absence }
  | { readonly state?: never; readonly because: Undecided };

type Step = (indicator: Indicator, situation: Situation) => Decided | undefined;

/** The order of precedence: the first step that says something decides. */
const steps: readonly Step[] = [
  (indicator, situation) => reason(cannotBeJudged(indicator, situation)),
  (_, { isClosed, outlook }) => (isClosed ? undefined : proven(outlook)),
  (indicator, situation) => (situation.isClosed ? closingVerdict(indicator, situation) : undefined),
  (_, { isOverdue }) => (isOverdue ? { state: 'overdue' } : undefined),
  (_, { sum }) => reason(sum.because),
  (_, { sum, absence }) => (sum.value === undefined ? { state: 'noData', because: absence ?? 'notYetDue' } : undefined),
  (_, { sum }) => (sum.value !== undefined && hasNoCases(sum.value) ? { state: 'noCases' } : undefined),
  (_, { sum, isClosed }) => reason(isClosed ? undefined : stillInProgress(sum)),
  (indicator, situation) => verdictOf(indicator, situation, 'notMetSoFar'),
];

/** The state of an indicator in a period. */
export function decideState(indicator: Indicator, situation: Situation): Decided {
  for (const step of steps) {
    const decided = step(indicator, situation);
    if (decided !== undefined) return decided;
  }
  return { because: 'noTarget' };
}

function reason(because: Undecided | undefined): Decided | undefined {
  return because === undefined ? undefined : { because };
}

function proven(outlook: Outlook | undefined): Decided | undefined {
  return outlook?.kind === 'outOfReach' || outlook?.kind === 'secured' ? { state: outlook.kind } : undefined;
}

/** Tasks in progress are neither kept nor broken while the period is open. */
function stillInProgress({ value }: Sum): Undecided | undefined {
  return value?.kind === 'distribution' ? 'inProgress' : undefined;
}

function cannotBeJudged({ target }: Indicator, { context }: Situation): Undecided | undefined {
  if (target === undefined) return 'noTarget';
  if (target.kind === 'grade') return target.scale === undefined || target.scale.length === 0 ? 'noScale' : undefined;
  if (target.kind === 'rank' || target.kind === 'judged') return undefined;
  const found: Demands = demandsOf(target, context);
  return found.kind === 'undecided' ? found.because : undefined;
}

function closingVerdict(indicator: Indicator, situation: Situation): Decided | undefined {
  const { sum, isComplete, context } = situation;
  if (sum.value === undefined) return undefined;
  if (isComplete) return hasNoCases(sum.value) ? { state: 'noCases' } : verdictOf(indicator, situation, 'missed');
  const found = indicator.target === undefined ? undefined : demandsOf(indicator.target, context);
  if (sum.bounds === undefined || found?.kind !== 'demands') return undefined;
  const state = verdictWithin(sum.bounds, found.demands);
  return state === undefined ? undefined : { state };
}

function verdictOf({ target }: Indicator, { sum, context }: Situation, failing: 'missed' | 'notMetSoFar'): Decided {
  const verdict = judge(target, sum.value ?? { kind: 'noCases' }, context);
  switch (verdict.kind) {
    case 'met':
      return { state: 'met' };
    case 'missed':
      return { state: failing };
    case 'noCases':
      return { state: 'noCases' };
    case 'undecided':
      return { because: verdict.because };
  }
}
