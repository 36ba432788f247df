import type { Decision } from '@camket/shared/decisions';
import { calendarDay } from '@camket/shared/values';
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
    Record<'admin' | 'inspector' | 'office' | 'secondOffice' | 'isoSecretary' | 'leader' | 'unit' | 'stranger', string>
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

/** Makes the city. */
export async function makeSmallCity(): Promise<SmallCity> {
  const trial = await openTrial();
  const admin = await firstAdministrator(trial);
  const slug = 'xa-lang-thu';
  const commune = await makeRow(trial, admin, ['communes', { kind: 'xa', names: [{ name: 'Làng Thử' }], slug }]);
  const other = await makeRow(trial, admin, [
    'communes',
    { kind: 'phuong', names: [{ name: 'Bến Lạ' }], slug: 'phuong-ben-la' },
  ]);
  const unit = await makeRow(trial, admin, ['units', { commune, names: [{ name: 'Phòng Một' }], position: 1 }]);
  const second = await makeRow(trial, admin, ['units', { commune, names: [{ name: 'Phòng Hai' }], position: 2 }]);
  const person = async (name: string, post: object): Promise<string> => {
    const email = `${name}@camket.test`;
    await makeRow(trial, admin, ['people', { email, password, name: `Người ${name}`, cityRole: 'none', ...post }]);
    return signIn(trial, email);
  };
  const member = (role: string, more: object = {}): object => ({ memberships: [{ commune, role, ...more }] });
  const keyOf = async (id: string): Promise<string> =>
    keyed.parse((await trial.ask('GET', `/units/${id}`, { as: admin })).body).key;
  return {
    trial,
    commune,
    slug,
    unit,
    unitKey: await keyOf(unit),
    otherUnitKey: await keyOf(second),
    as: {
      admin,
      inspector: await person('thanh-tra', { cityRole: 'inspector' }),
      office: await person('van-phong', member('office')),
      secondOffice: await person('van-phong-hai', {
        memberships: [
          { commune, role: 'office' },
          { commune, role: 'leader' },
        ],
      }),
      isoSecretary: await person('thu-ky', member('isoSecretary')),
      leader: await person('lanh-dao', member('leader')),
      unit: await person('don-vi', member('unit', { unit })),
      stranger: await person('xa-khac', {
        memberships: [
          { commune: other, role: 'office' },
          { commune: other, role: 'leader' },
        ],
      }),
    },
  };
}

/** An invented decision that nothing keeps from being published. */
export function sampleDecision(number: string, units: readonly string[] = []): Decision {
  return {
    form: 'decision',
    number,
    symbol: 'QĐ-UBND',
    place: 'Làng Thử',
    issuedOn: calendarDay('2026-01-15'),
    issuer: 'Ủy ban nhân dân xã Làng Thử',
    subject: 'ban hành mục tiêu chất lượng năm 2026',
    year: 2026,
    signer: { name: 'Nguyễn Thử', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: ['Căn cứ một luật'],
    articles: [{ number: 1, text: 'Ban hành kèm theo Quyết định này.' }],
    recipients: ['Như Điều 1'],
    policy: {
      key: 'moi-cs',
      motto: 'Đúng hẹn',
      commitments: [{ key: 'moi-ck', text: 'Trả lời trong ngày.' }],
      fromYear: 2026,
      toYear: 2026,
    },
    objectives: [
      {
        key: 'moi-mt',
        number: '1',
        statement: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên',
        indicators: [
          {
            key: 'moi-ct',
            phrase: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên',
            measure: 'share',
            target: { kind: 'level', comparator: 'gte', value: '95' },
            unit: '%',
            direction: 'higher',
            accumulation: 'flow',
            population: { kind: 'unbounded' },
            parts: [...units],
          },
        ],
      },
    ],
    plan: {
      key: 'moi-kh',
      tasks: [
        {
          key: 'moi-nv',
          objective: 'moi-mt',
          content: 'Rà soát hồ sơ',
          lead: units.map((unit) => ({ text: 'Phòng', unit })),
          support: [],
          monitor: [],
          time: { wording: 'Quý IV năm 2026', times: [{ kind: 'quarters', quarters: ['2026-Q4'] }] },
        },
      ],
    },
    reporting: [],
    readings: [],
    files: [],
    replaces: [],
    amends: [],
  };
}
