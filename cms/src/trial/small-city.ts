import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { makeRow, openTrial, password, signIn, type Trial } from './open-trial.ts';
import { cityIn, keep } from './states.ts';

const token = z.string();
const cityForm = z.object({
  commune: z.string(),
  slug: z.string(),
  unit: z.string(),
  unitKey: z.string(),
  otherUnitKey: z.string(),
  /** What each role shows to be let in. */
  as: z.object({
    admin: token,
    inspector: token,
    office: token,
    officeAndLeader: token,
    isoSecretary: token,
    leader: token,
    unit: token,
    stranger: token,
  }),
});

/** A city of one commune with two units and a person for each role, made as an administrator makes it. */
export interface SmallCity extends Readonly<z.infer<typeof cityForm>> {
  readonly trial: Trial;
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

async function build(trial: Trial): Promise<z.infer<typeof cityForm>> {
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
  return { commune, slug, unit, unitKey: await keyOf(unit), otherUnitKey: await keyOf(second), as };
}

/** Makes the city, or takes up the one that an earlier trial of the run has made: signing nine people in takes seconds. */
export async function makeSmallCity(): Promise<SmallCity> {
  const trial = await openTrial('city');
  const file = cityIn(trial.folder);
  if (trial.hasBegun) return { trial, ...cityForm.parse(JSON.parse(await readFile(file, 'utf8'))) };
  const city = await build(trial);
  await writeFile(file, JSON.stringify(city));
  await keep('city', trial.payload, trial.folder);
  return { trial, ...city };
}
