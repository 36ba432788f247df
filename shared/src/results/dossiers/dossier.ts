import type { DossierState, DossierTiming } from './case-meanings.ts';

/** One dossier as the counting sees it: days since 1970-01-01 and what words say, and nothing about anybody. */
export interface Dossier {
  readonly received: number | undefined;
  /** The last day still in time, any extension and stopped days included. */
  readonly due: number | undefined;
  /** The day on which the result was there. */
  readonly resolved: number | undefined;
  /** What its list says about it; `unknown` where it says something that nobody has explained yet. */
  readonly state: DossierState | 'unknown' | undefined;
  readonly timing: DossierTiming | undefined;
  readonly field: string | undefined;
  readonly isEligibleOnline: boolean;
  readonly isOnline: boolean;
  readonly hasApology: boolean;
  readonly isJustified: boolean;
  readonly isDigitised: boolean;
}

/** What dossiers are placed by. */
export interface CountFrame {
  /** First day of the period, in days since 1970-01-01. */
  readonly first: number;
  /** The cut-off: the last day of the period, or an earlier one up to which is counted. */
  readonly last: number;
  readonly today: number;
  /** Whether the list tells when dossiers were received; without it nothing is known of what is in hand. */
  readonly hasReceived: boolean;
  /** Whether the list tells due days. */
  readonly hasDue: boolean;
  /** Whether the list holds the dossiers of the period and no others, so that a word alone says that one was resolved in it. */
  readonly isOfPeriod: boolean;
}

/** Something in a dossier that does not fit together, or is not there. It is counted by the rules and named by its row. */
export type DossierDoubt =
  | 'dueBeforeReceived'
  | 'resolvedBeforeReceived'
  | 'dayInFuture'
  | 'resolvedWithoutDay'
  | 'openWithDay'
  | 'wordAgainstDays'
  | 'noReceivedDay'
  | 'noDueDay'
  | 'onlineNotEligible';

/** Where a dossier belongs in a period. */
export interface Placement {
  /** Whether it came within the period, or was in hand when it began; nothing where it was neither. */
  readonly came: 'received' | 'carriedOver' | undefined;
  /**
   * Where it stands at the cut-off. `unplaced`: the list does not tell. `left`: withdrawn by the applicant or cancelled,
   * so that no count holds it. `outside`: of another period.
   */
  readonly stands: 'resolved' | 'pending' | 'stopped' | 'unplaced' | 'left' | 'outside';
  /** Of a resolved one; nothing where neither days nor words tell. */
  readonly timing: 'early' | 'onTime' | 'late' | undefined;
  /** Of a pending one: whether the due day has passed at the cut-off. */
  readonly isOverdue: boolean;
}

const outside: Placement = { came: undefined, stands: 'outside', timing: undefined, isOverdue: false };

/**
 * Where a dossier belongs in a period. The choices, where usage differs:
 *
 * - Days decide before words, and whole days: who has the result on the due day is in time at any hour.
 * - Resolved is counted in the period in which the result was there, whenever the dossier came.
 * - A dossier resolved after the cut-off was in hand at the cut-off, and is counted so.
 * - What the applicant withdrew and what was cancelled leaves every count; it is told apart.
 * - A dossier past its due day is overdue from the next day on; one whose clock stands still is not overdue.
 * - A word that nobody has explained places nothing: the dossier counts as received and stays unplaced.
 */
export function placeDossier(dossier: Dossier, frame: CountFrame): Placement {
  if (isOutside(dossier, frame)) return outside;
  const came = cameOf(dossier, frame);
  if (dossier.state === 'withdrawn' || dossier.state === 'cancelled') return { ...outside, came, stands: 'left' };
  const stands = standing(dossier, frame);
  return {
    came: stands === 'unplaced' && came === 'carriedOver' ? undefined : came, // it may have been resolved long before
    stands,
    timing: stands === 'resolved' ? timingOf(dossier) : undefined,
    isOverdue: stands === 'pending' && isOverdue(dossier, frame),
  };
}

function isOutside({ received, resolved }: Dossier, { first, last }: CountFrame): boolean {
  return (received !== undefined && received > last) || (resolved !== undefined && resolved < first);
}

function cameOf({ received }: Dossier, { first }: CountFrame): Placement['came'] {
  if (received === undefined) return undefined;
  return received < first ? 'carriedOver' : 'received';
}

function standing(dossier: Dossier, frame: CountFrame): Placement['stands'] {
  if (dossier.state === 'unknown') return 'unplaced';
  if (dossier.resolved === undefined) return standingByWord(dossier, frame);
  return dossier.resolved <= frame.last ? 'resolved' : 'pending';
}

function standingByWord({ received, state }: Dossier, frame: CountFrame): Placement['stands'] {
  if (state === 'resolved') return frame.isOfPeriod ? 'resolved' : 'unplaced';
  if (received === undefined && !frame.isOfPeriod) return frame.hasReceived ? 'unplaced' : 'outside';
  return state === 'stopped' ? 'stopped' : 'pending';
}

function timingOf({ due, resolved, timing }: Dossier): Placement['timing'] {
  if (due === undefined || resolved === undefined) return timing === 'notDue' ? undefined : timing;
  if (resolved > due) return 'late';
  return resolved < due ? 'early' : 'onTime';
}

function isOverdue({ due, timing }: Dossier, { last }: CountFrame): boolean {
  return due === undefined ? timing === 'late' : due < last;
}

/** The doubts about a dossier that counts in the period. */
export function doubtsOf(dossier: Dossier, placement: Placement, frame: CountFrame): readonly DossierDoubt[] {
  if (placement.stands === 'outside' || placement.stands === 'left') return none;
  const doubts: DossierDoubt[] = [];
  doubtDays(dossier, frame, doubts);
  doubtWords(dossier, placement, doubts);
  if (dossier.isOnline && !dossier.isEligibleOnline && placement.came === 'received') doubts.push('onlineNotEligible');
  return doubts;
}

const none: readonly DossierDoubt[] = [];

function doubtDays({ received, due, resolved }: Dossier, frame: CountFrame, doubts: DossierDoubt[]): void {
  if (received === undefined && frame.hasReceived) doubts.push('noReceivedDay');
  if (due === undefined && frame.hasDue) doubts.push('noDueDay');
  if (isBefore(due, received)) doubts.push('dueBeforeReceived');
  if (isBefore(resolved, received)) doubts.push('resolvedBeforeReceived');
  if (isBefore(frame.today, resolved) || isBefore(frame.today, received)) doubts.push('dayInFuture');
}

function isBefore(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

function doubtWords({ resolved, state, timing }: Dossier, placement: Placement, doubts: DossierDoubt[]): void {
  const { stands } = placement;
  if (state === 'resolved' && resolved === undefined && stands === 'unplaced') doubts.push('resolvedWithoutDay');
  if (stands !== 'resolved') return;
  if (state === 'pending' || state === 'stopped') doubts.push('openWithDay');
  if (areContrary(placement.timing, timing)) doubts.push('wordAgainstDays');
}

function areContrary(byDays: Placement['timing'], byWord: DossierTiming | undefined): boolean {
  return byDays !== undefined && byWord !== undefined && (byDays === 'late') !== (byWord === 'late');
}
