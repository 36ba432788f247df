import type { CalendarDay } from '../values/index.ts';
import type { NameInTime } from './name-in-time.ts';
import type { Unit } from './unit.ts';

/** The three kinds of commune that stand since 01/7/2025: xã, phường, đặc khu. */
export const communeKinds = ['xa', 'phuong', 'dac-khu'] as const;

/** A kind of commune, written as its slug begins. */
export type CommuneKind = (typeof communeKinds)[number];

/** How citizens reach a commune's Office: official addresses only, never a person's own. */
export interface Contact {
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
}

/** A commune: a unit of the lowest tier of administration, with the names it bore and the units it has. */
export interface Commune {
  /** The first part of its public addresses, kind included: `xa-an-bien`. */
  readonly slug: string;
  readonly kind: CommuneKind;
  /** Names without the kind ("An Biên"), each with the days between which it held; the newest last. */
  readonly names: readonly NameInTime[];
  readonly units: readonly Unit[];
  readonly contact?: Contact;
  /** Slugs of the communes that this one came from. */
  readonly predecessors?: readonly string[];
  /** The day from which the commune is no more, and the slugs of those that went on in its place. */
  readonly closed?: { readonly from: CalendarDay; readonly successors: readonly string[] };
}
