import type { PayloadRequest } from 'payload';
import type { CommuneRole } from '../people/person.ts';
import type { Person as PersonRow, Unit as UnitRow } from '../payload-types.ts';
import { unitOf } from '../quality/communes/commune-rows.ts';
import { publishCommune } from '../quality/communes/publish-commune.ts';
import { publishCalendar } from '../quality/calendars/publish-calendar.ts';
import { workingCalendars } from '@camket/shared/times';
import type { DemoAccount } from './accounts.ts';
import { as, type CitySoFar, type MadeCommune, there } from './city-so-far.ts';
import type { DemoCommune } from './writing.ts';

/** The city before anything has happened: its administrator and its inspector. */
export async function foundCity(req: PayloadRequest, accounts: readonly DemoAccount[]): Promise<CitySoFar> {
  const [admin] = await makePeople(
    req,
    accounts.filter(({ slug }) => slug === undefined),
    undefined,
  );
  return {
    req,
    admin: there(admin, 'the administrator'),
    communes: new Map(),
    documents: new Map(),
    reports: new Map(),
    papers: new Map(),
    evidence: new Map(),
  };
}

interface Home {
  readonly id: string;
  readonly firstUnit: string;
}

async function makePeople(
  req: PayloadRequest,
  accounts: readonly DemoAccount[],
  home: Home | undefined,
): Promise<readonly PersonRow[]> {
  const made: PersonRow[] = [];
  for (const { role, name, email, password } of accounts) {
    const inCity = role === 'admin' || role === 'inspector';
    const memberships =
      inCity || home === undefined
        ? []
        : [{ commune: home.id, role, ...(role === 'unit' && { unit: home.firstUnit }) }];
    made.push(
      await req.payload.create({
        collection: 'people',
        data: { name, email, password, cityRole: inCity ? role : 'none', memberships },
        depth: 0,
        overrideAccess: true, // the first people of an empty installation
        req,
      }),
    );
  }
  return made;
}

/** Makes a commune with its units and people, and publishes it. */
export async function makeCommune(
  city: CitySoFar,
  commune: DemoCommune,
  accounts: readonly DemoAccount[],
): Promise<void> {
  const { req, admin } = city;
  const { slug, kind, name, contact } = commune;
  await as(city, admin, async () => {
    const { id } = await req.payload.create({
      collection: 'communes',
      data: { slug, kind, names: [{ name }], contact },
      depth: 0,
      overrideAccess: false,
      req,
    });
    const rows = await makeUnits(city, id, commune);
    const units = rows.map(unitOf);
    const unitIds = new Map(rows.map((row, place) => [units[place]?.key ?? '', row.id]));
    const own = accounts.filter((account) => account.slug === slug);
    const people = await makePeople(req, own, { id, firstUnit: there(rows.at(-1)?.id, `a unit of ${slug}`) });
    city.communes.set(slug, { id, units, unitIds, people: byRole(own, people) });
    await publishCommune(req, id);
  });
}

async function makeUnits({ req }: CitySoFar, commune: string, { units }: DemoCommune): Promise<readonly UnitRow[]> {
  const made: UnitRow[] = [];
  for (const [place, { name, aliases }] of units.entries()) {
    made.push(
      await req.payload.create({
        collection: 'units',
        data: { commune, names: [{ name }], aliases: aliases.map((text) => ({ text })), position: place + 1 },
        depth: 0,
        overrideAccess: false,
        req,
      }),
    );
  }
  return made;
}

function byRole(accounts: readonly DemoAccount[], people: readonly PersonRow[]): MadeCommune['people'] {
  const person = (role: CommuneRole): PersonRow =>
    there(people[accounts.findIndex((account) => account.role === role)], role);
  return {
    office: person('office'),
    isoSecretary: person('isoSecretary'),
    leader: person('leader'),
    unit: person('unit'),
  };
}

/** Publishes the working calendar of a year, where the product knows it. */
export async function publishYear(city: CitySoFar, year: number): Promise<void> {
  if (!workingCalendars.some((calendar) => calendar.year === year)) return;
  await as(city, city.admin, () => publishCalendar(city.req, { year }));
}
