import { describe, expect, it } from 'vitest';
import { canonicalText } from '../register/index.ts';
import { canonicalReading } from './canonical-reading.ts';
import { communeNamed, isSameName } from './commune-named.ts';
import { decisionFromReading } from './decision-from-reading.ts';
import { parseReading } from './parse-reading.ts';
import type { IndicatorReading, Reading } from './reading-form.ts';
import { unitMeant, unitsNamedIn } from './units-named.ts';

const pathsOf = (value: unknown): readonly string[] => {
  const parsed = parseReading(value);
  return parsed.kind === 'broken' ? parsed.faults.map(({ path }) => path) : [];
};

const broken = (change: (reading: Reading) => void): unknown => {
  const reading = sampleReading();
  change(reading);
  return reading;
};

describe('parseReading()', () => {
  it('takes a whole reading, and passes over fields that it does not know', () => {
    const parsed = parseReading({ ...sampleReading(), spans: [1, 2], program: { name: 'x' } });

    expect(parsed.kind).toBe('reading');
    expect(parsed).not.toHaveProperty('reading.spans');
  });

  it.each<[string, (reading: Reading) => void]>([
    ['document.symbol', (reading) => Reflect.deleteProperty(reading.document, 'symbol')],
    ['document.issuedOn', (reading) => Object.assign(reading.document, { issuedOn: '2026-02-30' })],
    ['document.articles[0].number', (reading) => Object.assign(reading.document.articles[0] ?? {}, { number: 'một' })],
    [
      'objectives[0].indicators[1].operator',
      (reading) => {
        spoil(reading, 1, { operator: 'atLeast' });
      },
    ],
    [
      'objectives[0].indicators[1].value',
      (reading) => {
        spoil(reading, 1, { value: '95' });
      },
    ],
    [
      'objectives[0].indicators[1].partOf',
      (reading) => {
        spoil(reading, 1, { partOf: 7 });
      },
    ],
    [
      'objectives[0].indicators[0].partOf',
      (reading) => {
        spoil(reading, 0, { partOf: 1 });
      },
    ],
    [
      'objectives[0].indicators[0].grade',
      (reading) => {
        spoil(reading, 0, { operator: 'grade' });
      },
    ],
    ['objectives[0].statement', (reading) => Object.assign(reading.objectives[0] ?? {}, { statement: ' ' })],
    ['tasks[0].objective', (reading) => Object.assign(reading.tasks[0] ?? {}, { objective: '9' })],
    ['tasks[0].lead[0]', (reading) => Object.assign(reading.tasks[0] ?? {}, { lead: [null] })],
    [
      'reporting[0].times[0].kind',
      (reading) => Object.assign(reading.reporting[0] ?? {}, { times: [{ kind: 'now' }] }),
    ],
  ])('refuses a file whole where %s is wrong, and names that field', (path, change) => {
    expect(pathsOf(broken(change))).toContain(path);
  });

  it('says in Vietnamese what was found and what would be right', () => {
    const parsed = parseReading(
      broken((reading) => {
        spoil(reading, 1, { value: '95' });
      }),
    );

    expect(parsed.kind === 'broken' && parsed.faults[0].sentence).toBe(
      'Trường objectives[0].indicators[1].value cần một con số, nhưng đang là "95".',
    );
  });

  it.each([null, [], 'văn bản', 7])('refuses what is no group of fields at all: %j', (value) => {
    expect(parseReading(value).kind).toBe('broken');
  });

  it('takes text in composed letters, so that one document has one writing', () => {
    const parsed = parseReading(
      broken((reading) => Object.assign(reading.document, { place: 'Hoà'.normalize('NFD') })),
    );

    expect(parsed.kind === 'reading' && parsed.reading.document.place).toBe('Hoà'.normalize('NFC'));
  });
});

function spoil(reading: Reading, index: number, by: object): void {
  Object.assign(reading.objectives[0]?.indicators[index] ?? {}, by);
}

describe('decisionFromReading()', () => {
  it('keeps a bare figure as such, the word of intention beside it and the bracketed exclusion', () => {
    const [indicator] = indicatorsOf({ phrase: 'Phấn đấu 100% văn bản đi được ký số (trừ văn bản mật)', value: 100 });

    expect(indicator).toMatchObject({
      measure: 'share',
      target: { kind: 'level', comparator: 'eq', value: '100' },
      direction: 'higher',
      accumulation: 'flow',
      aim: 'Phấn đấu',
      exclusion: 'trừ văn bản mật',
    });
  });

  it.each<[string, Partial<IndicatorReading>, object]>([
    ['a bound from above', { operator: 'lt', value: 3, phrase: 'hồ sơ trễ hạn dưới 3%' }, { direction: 'lower' }],
    ['a bare share of bad cases', { value: 2, phrase: 'tỷ lệ hồ sơ trễ hạn 2%' }, { direction: 'lower' }],
    ['none at all', { value: 0, unit: 'vụ', phrase: '0 vụ khiếu nại đông người' }, { direction: 'lower' }],
    [
      'late cases that are put right',
      { value: 100, phrase: '100% hồ sơ trễ hẹn có thư xin lỗi' },
      { direction: 'higher' },
    ],
    ['a count of things', { value: 3, unit: 'lớp', phrase: '3 lớp tập huấn' }, { measure: 'count' }],
    ['money', { value: 40.6, unit: 'tỷ đồng', phrase: 'thu 40,6 tỷ đồng' }, { measure: 'amount' }],
    ['what somebody judges', { operator: 'judged', value: null, unit: null }, { measure: 'judged' }],
    ['people on a list', { phrase: '95% công chức được tập huấn' }, { accumulation: 'stock' }],
    ['an index from outside', { phrase: 'chỉ số cải cách hành chính đạt 90%' }, { measure: 'externalIndex' }],
    [
      'a rank in its league',
      { operator: 'rank', value: 3, unit: null, phrase: 'nằm trong top 3 của thành phố' },
      { target: { kind: 'rank', atMost: 3, among: 'của thành phố' } },
    ],
    [
      'a change from a named year',
      { operator: 'change', value: 10, direction: 'up', baseline: 'năm 2025', phrase: 'tăng 10% so với năm 2025' },
      { target: { kind: 'change', direction: 'up', amount: '10', amountUnit: '%', baseline: { period: '2025' } } },
    ],
    [
      'a range',
      { operator: 'between', value: 40, high: 60, phrase: 'giảm từ 40 đến 60% thời gian' },
      { target: { kind: 'range', low: '40', high: '60' } },
    ],
  ])('reads %s', (_title, indicator, expected) => {
    expect(indicatorsOf(indicator)[0]).toMatchObject(expected);
  });

  it('takes «trong đó» as a share of the same denominator, and of its own cases where it names a field', () => {
    const part = { phrase: 'trong đó trước hạn 85%', partOf: 0 };
    const segment = { phrase: 'hài lòng trong lĩnh vực đất đai, xây dựng đạt tối thiểu 85%', partOf: 0 };
    const [whole, narrower, ofSegment] = indicatorsOf({ phrase: 'hồ sơ đúng hạn 95%' }, part, segment);

    expect(narrower?.partOf).toEqual({ indicator: whole?.key, of: 'denominator' });
    expect(ofSegment).toMatchObject({ partOf: { of: 'own' }, segment: 'lĩnh vực đất đai, xây dựng' });
  });

  it('names what it filled in, with the field', () => {
    const { decision, doubts } = made(sampleReading());

    expect(decision.plan?.tasks[0]?.time).toEqual({ wording: 'Thường xuyên', times: [{ kind: 'continuous' }] });
    expect(doubts.map(({ path }) => path)).toEqual(['objectives.0.indicators.1.partOf']);
  });

  it('leaves a blank day blank and keeps its month', () => {
    const reading = sampleReading();
    Object.assign(reading.document, { number: null, issuedOn: '2026-01' });

    expect(made(reading).decision).not.toHaveProperty('number');
    expect(made(reading).decision).toMatchObject({ issuedMonth: '2026-01' });
  });
});

describe('communeNamed()', () => {
  it.each([
    ['Ủy ban nhân dân xã Bình Sa', { kind: 'xa', name: 'Bình Sa', slug: 'xa-binh-sa' }],
    ['Chủ tịch Ủy ban nhân dân phường Hoà An', { kind: 'phuong', name: 'Hoà An', slug: 'phuong-hoa-an' }],
    ['ỦY BAN NHÂN DÂN ĐẶC KHU ĐẢO NGỌC', { kind: 'dac-khu', name: 'Đảo Ngọc', slug: 'dac-khu-dao-ngoc' }],
    ['UBND phường Xã Đoài, thành phố Hải An', { kind: 'phuong', name: 'Xã Đoài', slug: 'phuong-xa-doai' }],
    ['Ủy ban nhân dân thị xã Bình Sa', undefined],
    ['Sở Khoa học và Công nghệ', undefined],
  ])('%s', (issuer, commune) => {
    expect(communeNamed(issuer)).toEqual(commune);
  });

  it('takes Hòa and Hoà for one name, and Tư and Tứ for two', () => {
    expect(isSameName('Việt Hòa', 'Việt Hoà')).toBe(true);
    expect(isSameName('Tư Minh', 'Tứ Minh')).toBe(false);
  });
});

describe('unitsNamedIn()', () => {
  it('finds a unit under its several writings, and takes no role, group or committee for one', () => {
    const lead = ['Phòng Văn hóa – Xã hội', 'Trung tâm Phục vụ HCC xã', 'Trưởng các phòng', 'QMR', 'Ban chỉ đạo ISO'];
    const support = ['phòng Văn hóa - Xã hội xã', 'Trung tâm Phục vụ hành chính công', 'Các phòng chuyên môn'];

    expect(unitsNamedIn(withBodies(lead, support)).map(({ name }) => name)).toEqual([
      'Phòng Văn hóa – Xã hội',
      'Trung tâm Phục vụ hành chính công',
    ]);
  });

  it('finds the unit that a writing means although it was never written so before', () => {
    const units = [{ key: 'dv1', names: [{ name: 'Văn phòng HĐND và UBND' }], aliases: [] }];

    expect(unitMeant(units, 'Văn phòng HĐND&UBND xã Bình Sa', 'Bình Sa')?.key).toBe('dv1');
    expect(unitMeant(units, 'Văn phòng Đảng ủy', 'Bình Sa')).toBeUndefined();
  });
});

describe('canonicalReading()', () => {
  const key = (reading: Reading): string => canonicalText(canonicalReading(reading));

  it('is the same for a file of another name that says the same, and another for one letter changed', () => {
    const plain = sampleReading();
    const renamed = { ...sampleReading(), source: 'khac.txt' };
    Object.assign(renamed.objectives[0]?.indicators[0] ?? {}, { condition: null });

    expect(key(renamed)).toBe(key(plain));
    expect(key({ ...plain, document: { ...plain.document, subject: 'khác' } })).not.toBe(key(plain));
  });
});

function made(reading: Reading): ReturnType<typeof decisionFromReading> {
  let count = 0;
  const makeKey = (prefix: string): string => `${prefix}${String((count += 1))}`;
  return decisionFromReading(reading, { makeKey, units: [] });
}

function indicatorsOf(...given: readonly Partial<IndicatorReading>[]) {
  const plain = { phrase: 'x', operator: 'eq', value: 95, unit: '%', grade: null, partOf: null } as const;
  const reading = sampleReading();
  const parsed = parseReading({
    ...reading,
    objectives: [{ number: '1', statement: 'x', indicators: given.map((one) => ({ ...plain, ...one })) }],
  });
  return parsed.kind === 'reading' ? (made(parsed.reading).decision.objectives[0]?.indicators ?? []) : [];
}

function withBodies(lead: string[], support: string[]): Reading {
  const reading = sampleReading();
  return { ...reading, tasks: reading.tasks.map((task) => ({ ...task, lead, support })) };
}

function sampleReading(): Reading {
  const share = { operator: 'gte', unit: '%', grade: null } as const;
  return {
    source: 'mau.txt',
    document: {
      kind: 'decision',
      number: '12',
      symbol: 'QĐ-UBND',
      place: 'Bình Sa',
      issuedOn: '2026-01-05',
      issuer: 'Ủy ban nhân dân xã Bình Sa',
      subject: 'ban hành Mục tiêu chất lượng năm 2026',
      year: 2026,
      signer: { name: 'Nguyễn Văn Mẫu', position: 'CHỦ TỊCH', authority: null },
      legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương'],
      articles: [{ number: 1, text: 'Ban hành Mục tiêu chất lượng.' }],
      recipients: ['Như Điều 3;'],
    },
    policy: null,
    objectives: [
      {
        number: '1',
        statement: 'Hồ sơ đúng hạn từ 95% trở lên, trong đó trước hạn từ 60% trở lên.',
        indicators: [
          { ...share, phrase: 'Hồ sơ đúng hạn từ 95% trở lên', value: 95, partOf: null },
          { ...share, phrase: 'trước hạn từ 60% trở lên', value: 60, partOf: 0 },
        ],
      },
    ],
    tasks: [
      {
        objective: '1',
        number: '1',
        content: 'Theo dõi tiến độ giải quyết hồ sơ',
        lead: ['Trung tâm Phục vụ hành chính công'],
        support: [],
        deadline: 'Thường xuyên',
        output: null,
        monitor: [],
      },
    ],
    reporting: [{ text: 'Định kỳ hằng quý báo cáo.', times: [{ kind: 'every', months: 3 }] }],
  };
}
