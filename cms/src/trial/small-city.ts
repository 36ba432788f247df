import { makeRow, openTrial, password, signIn, type Trial } from './open-trial.ts';
import { z } from 'zod';

/** A city of one commune with two units and a person for each role, made as an administrator makes it. */
export interface SmallCity {
  readonly trial: Trial;
  readonly commune: string;
  readonly slug: string;
  readonly unit: string;
  readonly unitKey: string;
  readonly otherUnitKey: string;
  /** What each role shows to be let in. */
  readonly as: Readonly<
    Record<
      'admin' | 'inspector' | 'office' | 'officeAndLeader' | 'isoSecretary' | 'leader' | 'unit' | 'stranger',
      string
    >
  >;
}

const keyed = z.object({ key: z.string() });

async function firstAdministrator(trial: Trial): Promise<string> {
  const email = 'quan-tri@camket.test';
  await trial.payload.create({
    collection: 'people',
    data: { email, password, name: 'Quản trị', cityRole: 'admin' },
    overrideAccess: true, // as the command line does
  });
  return signIn(trial, email);
}

interface Place {
  readonly commune: string;
  readonly other: string;
  readonly unit: string;
}

/** A person for each role, signed in. */
async function makePeople(trial: Trial, admin: string, { commune, other, unit }: Place): Promise<SmallCity['as']> {
  const person = async (name: string, post: object): Promise<string> => {
    const email = `${name}@camket.test`;
    await makeRow(trial, admin, ['people', { email, password, name: `Người ${name}`, cityRole: 'none', ...post }]);
    return signIn(trial, email);
  };
  const both = (of: string): object => ({
    memberships: [
      { commune: of, role: 'office' },
      { commune: of, role: 'leader' },
    ],
  });
  const member = (role: string): object => ({ memberships: [{ commune, role }] });
  return {
    admin,
    inspector: await person('thanh-tra', { cityRole: 'inspector' }),
    office: await person('van-phong', member('office')),
    officeAndLeader: await person('hai-vai', both(commune)),
    isoSecretary: await person('thu-ky', member('isoSecretary')),
    leader: await person('lanh-dao', member('leader')),
    unit: await person('don-vi', { memberships: [{ commune, role: 'unit', unit }] }),
    stranger: await person('xa-khac', both(other)),
  };
}

/** Makes the city. */
export async function makeSmallCity(): Promise<SmallCity> {
  const trial = await openTrial();
  const admin = await firstAdministrator(trial);
  const slug = 'xa-lang-thu';
  const make = (collection: string, body: object): Promise<string> => makeRow(trial, admin, [collection, body]);
  const commune = await make('communes', { kind: 'xa', names: [{ name: 'Làng Thử' }], slug });
  const other = await make('communes', { kind: 'phuong', names: [{ name: 'Bến Lạ' }] });
  const unit = await make('units', { commune, names: [{ name: 'Phòng Một' }], position: 1 });
  const second = await make('units', { commune, names: [{ name: 'Phòng Hai' }], position: 2 });
  const keyOf = async (id: string): Promise<string> =>
    keyed.parse((await trial.ask('GET', `/units/${id}`, { as: admin })).body).key;
  const as = await makePeople(trial, admin, { commune, other, unit });
  return { trial, commune, slug, unit, unitKey: await keyOf(unit), otherUnitKey: await keyOf(second), as };
}
