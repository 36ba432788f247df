import type { Unit } from '@camket/shared/communes';

/** Where a person reports: a commune, and the unit that answers for the figures. */
export interface Place {
  readonly commune: string;
  readonly communeName: string;
  /** The unit's id, its key and its name; absent for those who only read or verify. */
  readonly unit?: { readonly id: string; readonly key: string; readonly name: string };
  readonly units: readonly Unit[];
}
