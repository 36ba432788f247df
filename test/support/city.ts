import { type Answer, type Asked, type Door, granted, textIn } from './door.ts';

/** Roles that people have in a commune. */
export const communeRoles = ['office', 'isoSecretary', 'leader', 'unit'] as const;

/** A role of the list above. */
export type CommuneRole = (typeof communeRoles)[number];

/** A person who has signed in, or a machine. */
export interface Somebody {
  readonly id: string;
  readonly email: string;
  /** What stands in the header `authorization`. */
  readonly as: string;
}

/** A unit of a commune, with the person who reports for it. */
export interface UnitThere {
  readonly id: string;
  readonly key: string;
  readonly person: Somebody;
}

/** A commune with one person for each role, two units, and a machine of the first unit. */
export interface CommuneThere {
  readonly id: string;
  readonly slug: string;
  readonly office: Somebody;
  readonly isoSecretary: Somebody;
  readonly leader: Somebody;
  readonly units: readonly [UnitThere, UnitThere];
  readonly source: Somebody;
}

/** A city of two communes, made through the doors that an administrator uses. */
export interface City {
  readonly admin: Somebody;
  readonly inspector: Somebody;
  readonly own: CommuneThere;
  readonly other: CommuneThere;
}

/** The password of everybody in the city. */
export const password = 'mot-mat-khau-dai-de-thu-9';

/** Where the administrator and everybody whom they make is told apart. */
interface Making {
  readonly door: Door;
  readonly admin: Somebody;
}

/** Signs in. Throws where that is refused. */
export async function signIn(door: Door, email: string, secret = password): Promise<Somebody> {
  const answer = granted(
    await door({ method: 'POST', path: '/people/login', body: { email, password: secret } }),
    `sign in ${email}`,
  );
  return { id: textIn(answer.body, 'user', 'id'), email, as: `JWT ${textIn(answer.body, 'token')}` };
}

async function make({ door, admin }: Making, collection: string, body: unknown): Promise<Answer['body']> {
  return granted(
    await door({ method: 'POST', path: `/${collection}`, body, as: admin.as }),
    `make one of ${collection}`,
  ).body;
}

async function makePerson(making: Making, name: string, post: object): Promise<Somebody> {
  const email = `${name}@camket.test`;
  await make(making, 'people', { email, password, name: `Người ${name}`, cityRole: 'none', memberships: [], ...post });
  return signIn(making.door, email);
}

async function makeUnit(
  making: Making,
  { commune, slug, order }: { commune: string; slug: string; order: number },
): Promise<UnitThere> {
  const names = [{ name: `Phòng số ${order} ${slug}` }];
  const made = await make(making, 'units', { commune, names, aliases: [], position: order });
  const id = textIn(made, 'doc', 'id');
  const person = await makePerson(making, `don-vi-${order}.${slug}`, {
    memberships: [{ commune, role: 'unit', unit: id }],
  });
  return { id, key: textIn(made, 'doc', 'key'), person };
}

async function makeSource(
  making: Making,
  { commune, unit, slug }: { commune: string; unit: string; slug: string },
): Promise<Somebody> {
  const key = crypto.randomUUID();
  const body = { name: `Máy ${slug}`, commune, unit, enableAPIKey: true, apiKey: key };
  const made = await make(making, 'sources', body);
  return { id: textIn(made, 'doc', 'id'), email: '', as: `sources API-Key ${key}` };
}

async function makeCommune(making: Making, kind: 'phuong' | 'xa', name: string): Promise<CommuneThere> {
  const made = await make(making, 'communes', { kind, names: [{ name }] });
  const id = textIn(made, 'doc', 'id');
  const slug = textIn(made, 'doc', 'slug');
  const first = await makeUnit(making, { commune: id, slug, order: 1 });
  const second = await makeUnit(making, { commune: id, slug, order: 2 });
  const one = (role: CommuneRole) =>
    makePerson(making, `${role.toLowerCase()}.${slug}`, { memberships: [{ commune: id, role }] });
  const office = await one('office');
  const isoSecretary = await one('isoSecretary');
  const leader = await one('leader');
  const source = await makeSource(making, { commune: id, unit: first.id, slug });
  return { id, slug, office, isoSecretary, leader, units: [first, second], source };
}

/** Makes the city and publishes its communes. */
export async function makeCity(door: Door, admin: Somebody): Promise<City> {
  const making = { door, admin };
  const inspector = await makePerson(making, 'thanh-tra', { cityRole: 'inspector' });
  const own = await makeCommune(making, 'xa', 'Suối Thử');
  const other = await makeCommune(making, 'phuong', 'Cầu Thử');
  for (const { id } of [own, other])
    await ask(door, { method: 'POST', path: `/communes/${id}/transitions/publish`, body: {}, as: admin.as });
  return { admin, inspector, own, other };
}

/** Asks, and throws where it is refused. */
export async function ask(door: Door, asked: Asked): Promise<Answer> {
  return granted(await door(asked), `${asked.method ?? 'GET'} ${asked.path}`);
}
