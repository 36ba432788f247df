import { nameOn, type CommuneKind, type Unit } from '@camket/shared/communes';
import type { PublicCommune } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';
import { vi } from '../words/vi.ts';

/** A commune as pages speak of it, with the address that its pages begin with. */
export interface Place {
  readonly slug: string;
  readonly kind: CommuneKind;
  /** With its kind: `Xã An Biên`. */
  readonly title: string;
  /** `/xa-an-bien`, or nothing where the whole site is the commune's. */
  readonly base: string;
  readonly units: readonly Unit[];
  readonly commune: PublicCommune;
}

/** The commune that an address names, unless the site is for another one. */
export function placeOf({ record, today, siteCommune }: App.Locals, slug: string | undefined): Place | undefined {
  if (slug === undefined || (siteCommune !== undefined && siteCommune !== slug)) return undefined;
  const commune = record.communes.get(slug);
  return commune && placeFrom(commune, today, siteCommune);
}

/** All communes of the site. */
export function placesOf({ record, today, siteCommune }: App.Locals): readonly Place[] {
  const communes = [...record.communes.values()].filter(
    ({ slug }) => siteCommune === undefined || siteCommune === slug,
  );
  return communes.map((commune) => placeFrom(commune, today, siteCommune));
}

/** The name of a unit on a day, found by its key. */
export function unitName({ units }: Pick<Place, 'units'>, key: string, today: CalendarDay): string | undefined {
  const unit = units.find((candidate) => candidate.key === key);
  return unit && nameOn(unit.names, today);
}

/** The address of a page: home of the commune where nothing is given, else the path under it. */
export function addressIn({ base }: Pick<Place, 'base'>, path = ''): string {
  if (path === '') return base === '' ? '/' : base;
  return `${base}/${path}`;
}

/** The address of a subject of the register. */
export function addressOfSubject(place: Pick<Place, 'base' | 'slug'>, subject: string): string {
  return addressIn(place, subject.slice(place.slug.length + 1));
}

function placeFrom(commune: PublicCommune, today: CalendarDay, siteCommune: string | undefined): Place {
  const { slug, commune: described } = commune;
  return {
    slug,
    kind: described.kind,
    title: `${vi.kinds[described.kind]} ${nameOn(described.names, today)}`,
    base: siteCommune === slug ? '' : `/${slug}`,
    units: described.units,
    commune,
  };
}
