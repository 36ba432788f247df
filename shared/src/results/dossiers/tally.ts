import type { CaseColumn } from './case-columns.ts';
import type { DossierCountName } from './dossier-counts.ts';
import { type CountFrame, type Dossier, type DossierDoubt, doubtsOf, type Placement, placeDossier } from './dossier.ts';
import type { DossierRead } from './read-dossier.ts';

/** What is counted beside the standard counts. */
export type AsideName = 'untimed' | 'unplaced' | 'withdrawn' | 'cancelled' | 'outside';

/** The counts of a list, or of one field in it, with what stands beside them. */
export type CaseCounts = Readonly<Record<DossierCountName, number>> & {
  /** Resolved, but neither days nor words tell whether in time. */
  readonly untimed: number;
  /** The list does not tell where it stands. */
  readonly unplaced: number;
  /** Withdrawn by the applicant, or cancelled: in no other count. */
  readonly withdrawn: number;
  readonly cancelled: number;
  /** Of another period. */
  readonly outside: number;
};

/** A kind of doubt: one about a dossier, one of its cells, or its number. */
export type CaseDoubtKind = DossierDoubt | 'duplicate' | `unread:${CaseColumn}`;

/** How often a doubt was met, and in which rows first. */
export interface CaseDoubt {
  readonly kind: CaseDoubtKind;
  readonly count: number;
  readonly rows: readonly number[];
}

/** What was counted so far. */
export interface CaseTally {
  /** Rows that hold a dossier, doubles left aside. */
  readonly dossiers: number;
  /** Rows that hold none: empty ones and totals. */
  readonly passedOver: number;
  readonly counts: CaseCounts;
  readonly fields: readonly { readonly field: string; readonly counts: CaseCounts }[];
  /** Whether there were more different fields than a list of fields has, so that they were not told apart. */
  readonly tooManyFields: boolean;
  readonly doubts: readonly CaseDoubt[];
}

/** Counts rows as they come; `read` gives what was counted so far. */
export interface Tally {
  readonly add: (read: DossierRead, row: number) => void;
  readonly duplicate: (row: number) => void;
  readonly read: () => CaseTally;
}

type Counting = Record<DossierCountName | AsideName, number>;

const mostFields = 200;
const mostRows = 20;

/** Begins to count the dossiers of a period, one row after the other; no row is kept. */
export function createTally(frame: CountFrame): Tally {
  const counts = { ...noCounts };
  const fields = fieldCounts();
  const { doubt, doubts } = doubtList();
  let [dossiers, passedOver] = [0, 0];
  return {
    add: ({ dossier, unread, isNone }, row) => {
      if (isNone) {
        passedOver += 1;
        return;
      }
      dossiers += 1;
      for (const column of unread) doubt(`unread:${column}`, row);
      const placement = placeDossier(dossier, frame);
      count(counts, dossier, placement);
      const field = fields.of(dossier.field);
      if (field !== undefined) count(field, dossier, placement);
      for (const kind of doubtsOf(dossier, placement, frame)) doubt(kind, row);
    },
    duplicate: (row) => doubt('duplicate', row),
    read: () => ({ dossiers, passedOver, counts: { ...counts }, ...fields.read(), doubts: doubts() }),
  };
}

/** Counts for each field, as long as there are no more than a list of fields has. */
function fieldCounts() {
  const fields = new Map<string, Counting>();
  let tooManyFields = false;
  return {
    of: (field: string | undefined): Counting | undefined => {
      const found = field === undefined ? undefined : fields.get(field);
      if (found !== undefined || field === undefined) return found;
      if (fields.size >= mostFields) {
        tooManyFields = true;
        return undefined;
      }
      const made = { ...noCounts };
      fields.set(field, made);
      return made;
    },
    read: (): Pick<CaseTally, 'fields' | 'tooManyFields'> => ({
      fields: tooManyFields ? [] : [...fields].map(([field, found]) => ({ field, counts: { ...found } })),
      tooManyFields,
    }),
  };
}

function doubtList() {
  const found = new Map<CaseDoubtKind, { count: number; readonly rows: number[] }>();
  return {
    doubt: (kind: CaseDoubtKind, row: number): void => {
      const before = found.get(kind) ?? { count: 0, rows: [] };
      if (before.count === 0) found.set(kind, before);
      before.count += 1;
      if (before.rows.length < mostRows) before.rows.push(row);
    },
    doubts: (): readonly CaseDoubt[] =>
      [...found].map(([kind, { count: times, rows }]) => ({ kind, count: times, rows: [...rows] })),
  };
}

const noCounts: Counting = {
  carriedOver: 0,
  received: 0,
  resolved: 0,
  early: 0,
  onTime: 0,
  late: 0,
  pending: 0,
  pendingOverdue: 0,
  stopped: 0,
  apologies: 0,
  justifications: 0,
  eligibleOnline: 0,
  online: 0,
  digitised: 0,
  untimed: 0,
  unplaced: 0,
  withdrawn: 0,
  cancelled: 0,
  outside: 0,
};

/** Adds a dossier where it belongs. */
function count(counts: Counting, dossier: Dossier, placement: Placement): void {
  const { came, stands } = placement;
  if (stands === 'left') {
    counts[dossier.state === 'withdrawn' ? 'withdrawn' : 'cancelled'] += 1;
    return;
  }
  counts[stands] += 1;
  if (came !== undefined) counts[came] += 1;
  if (came === 'received') countOnline(counts, dossier);
  if (stands === 'resolved') countResolved(counts, dossier, placement.timing);
  else if (placement.isOverdue) counts.pendingOverdue += 1;
}

function countResolved(counts: Counting, dossier: Dossier, timing: Placement['timing']): void {
  counts[timing ?? 'untimed'] += 1;
  if (dossier.isDigitised) counts.digitised += 1;
  if (timing === 'late') countRepairs(counts, dossier);
}

function countOnline(counts: Counting, { isEligibleOnline, isOnline }: Dossier): void {
  if (!isEligibleOnline) return;
  counts.eligibleOnline += 1;
  if (isOnline) counts.online += 1;
}

/** One for each late dossier: a letter of apology, or where there is none a justification. */
function countRepairs(counts: Counting, { hasApology, isJustified }: Dossier): void {
  if (hasApology) counts.apologies += 1;
  else if (isJustified) counts.justifications += 1;
}
