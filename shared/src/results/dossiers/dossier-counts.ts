import { type Gap, reconcile } from '../reconcile.ts';

/**
 * The counts of dossiers that stand behind a result. All are whole, at least 0 and safe integers; what was not counted
 * is left out, so that an absent count is never taken for 0.
 */
export type DossierCounts = {
  /** In hand when the period began: received before it and neither resolved nor stopped for good. */
  readonly carriedOver?: number;
  /** Received within the period. */
  readonly received?: number;
  /** Resolved within the period. */
  readonly resolved?: number;
  /** Of the resolved: before the due day. */
  readonly early?: number;
  /** Of the resolved: on the due day itself, not before it. */
  readonly onTime?: number;
  /** Of the resolved: after the due day. */
  readonly late?: number;
  /** In hand at the cut-off and not stopped, whether or not the due day has passed. */
  readonly pending?: number;
  /** Of the pending: past the due day at the cut-off. */
  readonly pendingOverdue?: number;
  /** At the cut-off the clock stands still, because the applicant has to complete the dossier. */
  readonly stopped?: number;
  /** Late dossiers with a letter of apology; one for each dossier. */
  readonly apologies?: number;
  /** Late dossiers without a letter of apology whose lateness is justified by a cause outside. */
  readonly justifications?: number;
  /** Of the received: those of procedures open to online filing. */
  readonly eligibleOnline?: number;
  /** Of these: received online. */
  readonly online?: number;
  /** Of the resolved: those whose result has a valid electronic copy. */
  readonly digitised?: number;
};

/** A count by its name. */
export type DossierCountName = keyof DossierCounts;

/** The names of all counts, in the order in which they are shown. */
export const dossierCountNames = [
  'carriedOver',
  'received',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'pendingOverdue',
  'stopped',
  'apologies',
  'justifications',
  'eligibleOnline',
  'online',
  'digitised',
] as const satisfies readonly DossierCountName[];

const countWords = {
  carriedOver: 'Kỳ trước chuyển sang',
  received: 'Tiếp nhận trong kỳ',
  resolved: 'Đã giải quyết',
  early: 'Giải quyết trước hạn',
  onTime: 'Giải quyết đúng ngày hẹn',
  late: 'Giải quyết trễ hạn',
  pending: 'Đang giải quyết',
  pendingOverdue: 'Đang giải quyết đã quá hạn',
  stopped: 'Tạm dừng, chờ bổ sung',
  apologies: 'Trễ hạn có thư xin lỗi',
  justifications: 'Trễ hạn có văn bản giải trình',
  eligibleOnline: 'Tiếp nhận thuộc thủ tục nộp được trực tuyến',
  online: 'Tiếp nhận trực tuyến',
  digitised: 'Kết quả có bản điện tử',
} as const satisfies Record<DossierCountName, string>;

/** The Vietnamese words of a count. */
export function sayDossierCount(name: DossierCountName): string {
  return countWords[name];
}

/** Two sides of the books that ought to be equal and are not. */
export interface Unreconciled extends Gap {
  /** `resolvedByTime`: early + onTime + late = resolved; `receivedByState`: resolved + pending + stopped = received + carriedOver. */
  readonly kind: 'resolvedByTime' | 'receivedByState';
}

/**
 * What does not add up in counts of dossiers (reference: arithmetic of results, early + on time + late = resolved,
 * resolved + pending + stopped = received + carried over; overdue dossiers are among the pending). A sum is looked at
 * only where all its sides were counted; none carried over may be left out. A gap is shown and explained, and blocks nothing.
 */
export function unreconciled(counts: DossierCounts): readonly Unreconciled[] {
  const { carriedOver = 0, received, resolved, early, onTime, late, pending, stopped } = counts;
  const byTime = gapOf([early, onTime, late], resolved);
  const byState = gapOf([resolved, pending, stopped], received === undefined ? undefined : received + carriedOver);
  return [
    ...(byTime === undefined ? [] : [{ kind: 'resolvedByTime' as const, ...byTime }]),
    ...(byState === undefined ? [] : [{ kind: 'receivedByState' as const, ...byState }]),
  ];
}

function gapOf(parts: readonly (number | undefined)[], total: number | undefined): Gap | undefined {
  const known = parts.filter((part) => part !== undefined);
  return total === undefined || known.length < parts.length ? undefined : reconcile(known, total);
}
