import type { Decision } from '@camket/shared/decisions';
import type { Indicator, ResultValue } from '@camket/shared/indicators';
import { calendarDay } from '@camket/shared/values';

/** A promise of the past year with the figure that was reported, and what the public page must say of it. */
export interface Line {
  readonly what: string;
  readonly promise: Partial<Indicator>;
  readonly value: ResultValue;
  /** The word of its state, as the page begins with it. */
  readonly state: string;
  /** Texts that must stand beside it, and texts that must not. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
}

type Level = readonly ['gt' | 'gte' | 'eq' | 'lte' | 'lt', string];

const share = ([comparator, value]: Level, more: Partial<Indicator> = {}): Partial<Indicator> => ({
  target: { kind: 'level', comparator, value },
  ...more,
});
const counted = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });
const lower = { direction: 'lower' } as const;

/** Where 89,99 %, 90 % and 90,01 % stand for each comparator. */
const aroundNinety = (
  [
    ['gt', {}, ['Không đạt', 'Không đạt', 'Đạt']],
    ['gte', {}, ['Không đạt', 'Đạt', 'Đạt']],
    ['eq', {}, ['Không đạt', 'Đạt', 'Đạt']],
    ['eq', lower, ['Đạt', 'Đạt', 'Không đạt']],
    ['lte', lower, ['Đạt', 'Đạt', 'Không đạt']],
    ['lt', lower, ['Đạt', 'Không đạt', 'Không đạt']],
  ] as const
).flatMap(([comparator, direction, states]) =>
  [8_999, 9_000, 9_001].map((numerator, place): Line => ({
    what: `${numerator} of 10 000 against ${comparator} 90${comparator === 'eq' && 'direction' in direction ? ', lower is better' : ''}`,
    promise: share([comparator, '90'], direction),
    value: counted(numerator, 10_000),
    state: states[place] ?? '',
  })),
);

const scale = ['yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'] as const;
const graded = (grade: string, state: string): Line => ({
  what: `the grade ${grade} against at least tốt`,
  promise: { measure: 'grade', target: { kind: 'grade', minimum: 'tốt', scale } },
  value: { kind: 'grade', grade },
  state,
  says: [`xếp loại ${grade}`],
});
const score = (value: string, state: string): Line => ({
  what: `a score of ${value} against at least 80`,
  promise: { measure: 'amount', unit: 'điểm', target: { kind: 'level', comparator: 'gte', value: '80' } },
  value: { kind: 'number', value },
  state,
  says: [value.replace('.', ',')],
});

/** Figures of the year that is over. */
export const closedYear: readonly Line[] = [
  ...aroundNinety,
  {
    what: '540 of 593 against above 90 %',
    promise: share(['gt', '90']),
    value: counted(540, 593),
    state: 'Đạt',
    says: ['91,06%'],
  },
  {
    what: '29 796 of 29 798 against 100 %',
    promise: share(['eq', '100']),
    value: counted(29_796, 29_798),
    state: 'Không đạt',
    says: ['99,99%'],
    saysNot: ['100%(29.796', '100% (29.796'],
  },
  {
    what: 'online filing of those eligible',
    promise: share(['gte', '25']),
    value: counted(99, 382),
    state: 'Đạt',
    says: ['25,92%', '99/382'],
    saysNot: ['15,16%'],
  },
  {
    what: '7 600 of 8 930, half up',
    promise: share(['gte', '85']),
    value: counted(7_600, 8_930),
    state: 'Đạt',
    says: ['85,11%'],
    saysNot: ['85,10%'],
  },
  {
    what: 'on time of all resolved',
    promise: share(['gte', '99'], { denominator: 'hồ sơ đã giải quyết' }),
    value: counted(8_900, 8_914),
    state: 'Đạt',
    says: ['99,84%', 'hồ sơ đã giải quyết'],
  },
  {
    what: 'on time of resolved and overdue ones',
    promise: share(['gte', '99'], { denominator: 'hồ sơ đã giải quyết và hồ sơ quá hạn chưa giải quyết' }),
    value: counted(8_914, 8_928),
    state: 'Đạt',
    says: ['99,84%', 'hồ sơ quá hạn chưa giải quyết'],
  },
  { what: '43 of 45', promise: share(['gte', '95']), value: counted(43, 45), state: 'Đạt', says: ['95,56%'] },
  {
    what: 'apologies where none was late',
    promise: share(['eq', '100']),
    value: counted(0, 0),
    state: 'Không phát sinh',
    says: ['không phát sinh'],
    saysNot: [' 0%', '0/0'],
  },
  { what: '90 of 100 against above 90 %', promise: share(['gt', '90']), value: counted(90, 100), state: 'Không đạt' },
  { what: '90 of 100 against from 90 % on', promise: share(['gte', '90']), value: counted(90, 100), state: 'Đạt' },
  {
    what: 'tasks of the year that is over',
    promise: { measure: 'statusDistribution', target: { kind: 'level', comparator: 'gte', value: '98' } },
    value: { kind: 'distribution', done: 6_009, inProgress: 0, overdue: 75 },
    state: 'Đạt',
    says: ['6.009 hoàn thành', '75 quá hạn'],
  },
  score('93.01', 'Đạt'),
  score('83.61', 'Đạt'),
  score('61.5', 'Không đạt'),
  score('43', 'Không đạt'),
  graded('xuất sắc', 'Đạt'),
  graded('tốt', 'Đạt'),
  graded('trung bình', 'Không đạt'),
  graded('yếu', 'Không đạt'),
  {
    what: 'a true zero',
    promise: share(['lte', '3'], lower),
    value: counted(0, 50),
    state: 'Đạt',
    says: ['0%', '0/50'],
    saysNot: ['Không phát sinh'],
  },
  {
    what: '681,8 % of a plan, nothing clamped',
    promise: { measure: 'againstPlan', unit: '%', target: { kind: 'level', comparator: 'gte', value: '100' } },
    value: { kind: 'number', value: '681.8' },
    state: 'Đạt',
    says: ['681,8'],
  },
  { what: '1 % against under 3 %', promise: share(['lt', '3'], lower), value: counted(1, 100), state: 'Đạt' },
  {
    what: '94,5 % against from 95 % on',
    promise: share(['gte', '95']),
    value: counted(945, 1_000),
    state: 'Không đạt',
    says: ['94,5%'],
  },
  {
    what: '94,996 % against from 95 % on',
    promise: share(['gte', '95']),
    value: counted(94_996, 100_000),
    state: 'Không đạt',
    says: ['94,99%'],
    saysNot: ['95%(94.996', '95,00%'],
  },
  {
    what: 'a figure without a target',
    promise: { measure: 'share' },
    value: counted(7, 10),
    state: 'Không xét',
    says: ['70%'],
  },
  {
    what: 'none allowed, and none',
    promise: share(['eq', '0'], lower),
    value: counted(0, 40),
    state: 'Đạt',
    says: ['0%'],
  },
  { what: 'none allowed, and one', promise: share(['eq', '0'], lower), value: counted(1, 40), state: 'Không đạt' },
  {
    what: 'all promised, and all',
    promise: share(['eq', '100']),
    value: counted(40, 40),
    state: 'Đạt',
    says: ['100%'],
  },
  { what: '94 of 100 is near 95 %', promise: share(['gte', '95']), value: counted(94, 100), state: 'Không đạt' },
];

const indicatorOf = ({ what, promise }: Pick<Line, 'what' | 'promise'>, place: number): Indicator => ({
  key: `ct-moi-${place}`,
  phrase: `Phép thử ${place}: ${what}`,
  measure: 'share',
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  numerator: 'hồ sơ đạt',
  denominator: 'hồ sơ',
  parts: [],
  ...promise,
});

/** Sums that do not add up: early, on time and late against what was resolved, and the gap that is shown. */
export const gaps = [
  { resolved: 257_141, early: 124_907, onTime: 102_770, late: 19_852, gap: '9.612' },
  { resolved: 61_827, early: 43_434, onTime: 11_795, late: 4_331, gap: '2.267' },
  { resolved: 225, early: 36, onTime: 123, late: 25, gap: '41' },
] as const;

/** A decision of a year whose objectives hold these promises, reported as the clause says. */
export function decisionPromising(
  objectives: readonly (readonly Pick<Line, 'what' | 'promise'>[])[],
  { year, number, reporting }: { year: number; number: string; reporting: Decision['reporting'] },
): Decision {
  let place = 0;
  return {
    form: 'decision',
    number,
    symbol: 'QĐ-UBND',
    place: 'Suối Thử',
    issuedOn: calendarDay(`${year}-01-15`),
    issuer: 'Ủy ban nhân dân xã Suối Thử',
    subject: `ban hành mục tiêu chất lượng năm ${year}`,
    year,
    signer: { name: 'Người Ký', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương'],
    articles: [{ number: 1, text: 'Ban hành mục tiêu chất lượng.' }],
    recipients: ['Lưu: VT.'],
    objectives: objectives.map((lines, order) => ({
      key: `mt-moi-${order}`,
      number: String(order + 1),
      statement: `Mục tiêu ${order + 1}`,
      indicators: lines.map((line) => indicatorOf(line, (place += 1))),
    })),
    reporting,
    readings: [],
    files: [],
    replaces: [],
    amends: [],
  };
}
