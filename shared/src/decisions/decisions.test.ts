import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicators/index.ts';
import type { Task } from '../plans/index.ts';
import type { Time } from '../times/index.ts';
import { calendarDay } from '../values/index.ts';
import {
  type ChosenReading,
  type Decision,
  doubtsOf,
  isUsualSymbol,
  type Obstacle,
  obstaclesToPublishing,
  sayDoubt,
  sayObstacle,
  sayPlace,
  writeNumber,
} from './index.ts';

const today = calendarDay('2026-03-02');
const indicator: Indicator = {
  key: 'ct-1',
  phrase: 'từ 95% trở lên',
  measure: 'share',
  target: { kind: 'level', comparator: 'gte', value: '95' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
};
const task: Task = {
  key: 'nv-1',
  objective: 'mt-1',
  number: '1',
  content: 'Niêm yết công khai thủ tục',
  lead: [{ text: 'Trung tâm Phục vụ hành chính công', unit: 'trung-tam' }],
  support: [],
  monitor: [],
  time: { wording: 'Quý IV/2026', times: [{ kind: 'quarters', quarters: ['2026-Q4'] }] },
};
const sound: Decision = {
  form: 'decision',
  number: '241',
  symbol: 'QĐ-UBND',
  place: 'An Biên',
  issuedOn: calendarDay('2026-02-02'),
  issuer: 'Ủy ban nhân dân xã An Biên',
  subject: 'Ban hành mục tiêu chất lượng năm 2026',
  year: 2026,
  signer: { name: 'Trần Thị Hoa', position: 'CHỦ TỊCH' },
  legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  articles: [{ number: 1, text: 'Ban hành mục tiêu chất lượng.' }],
  recipients: ['Như Điều 1'],
  objectives: [{ key: 'mt-1', number: '1', statement: 'Giải quyết hồ sơ đúng hạn', indicators: [indicator] }],
  plan: { key: 'kh-1', tasks: [task] },
  reporting: [{ wording: 'Định kỳ hàng quý', times: [{ kind: 'every', months: 3 }] }],
  readings: [],
  files: [{ sha256: 'a'.repeat(64), name: 'qd.pdf', mediaType: 'application/pdf', size: 9, role: 'signed' }],
  replaces: [],
  amends: [],
};
const without = (decision: Decision, ...names: readonly (keyof Decision)[]): Decision => {
  const { number, issuedOn, year, signer, plan, policy, ...rest } = decision;
  const optional = { number, issuedOn, year, signer, plan, policy };
  const kept = Object.fromEntries(
    Object.entries(optional).filter(([name, value]) => value !== undefined && !names.some((one) => one === name)),
  );
  return { ...rest, ...kept };
};
const kinds = (decision: Decision): string[] =>
  obstaclesToPublishing(decision, today).map(({ kind, path }) => `${kind} ${path.join('.')}`.trim());
const doubts = (decision: Decision): string[] =>
  doubtsOf(decision).map(({ kind, path }) => `${kind} ${path.join('.')}`);
const withTasks = (...tasks: readonly Partial<Task>[]): Decision => ({
  ...sound,
  plan: { key: 'kh-1', tasks: tasks.map((changes, at) => ({ ...task, key: `nv-${String(at + 1)}`, ...changes })) },
});

describe('obstaclesToPublishing()', () => {
  it('finds none in a whole decision, and none in one without legal bases, which is only a doubt', () => {
    expect(kinds(sound)).toEqual([]);
    expect(kinds({ ...sound, legalBases: [] })).toEqual([]);
    expect(doubts({ ...sound, legalBases: [] })).toEqual(['noLegalBasis legalBases']);
  });

  it('names every obstacle at once, so that the Office returns only once', () => {
    const draft = without(
      { ...sound, symbol: ' ', issuer: '', subject: '', objectives: [] },
      'number',
      'issuedOn',
      'year',
      'signer',
      'plan',
    );
    expect(kinds(draft)).toEqual([
      'noNumber number',
      'noSymbol symbol',
      'noIssuer issuer',
      'noSubject subject',
      'noIssuedOn issuedOn',
      'noYear year',
      'noSigner signer',
      'noContent',
    ]);
  });

  it('leaves a draft with a blank number and day with just these two', () => {
    expect(kinds(without({ ...sound, issuedMonth: '2026-01' }, 'number', 'issuedOn'))).toEqual([
      'noNumber number',
      'noIssuedOn issuedOn',
    ]);
  });

  it('refuses a day of signing that has not come', () => {
    expect(obstaclesToPublishing({ ...sound, issuedOn: calendarDay('2026-03-03') }, today)).toEqual([
      { kind: 'issuedInFuture', path: ['issuedOn'], value: '2026-03-03' },
    ]);
    expect(kinds({ ...sound, issuedOn: today })).toEqual([]);
  });

  it('wants years that documents can be about, those of a policy in their order', () => {
    expect(kinds({ ...sound, year: 26 })).toEqual(['yearOutOfRange year']);
    expect(kinds({ ...sound, year: 2026.5 })).toEqual(['yearOutOfRange year']);
    const policy = { key: 'cs-1', motto: 'Công khai', commitments: [] };
    expect(kinds({ ...sound, policy: { ...policy, fromYear: 2027, toYear: 2025 } })).toEqual([
      'policyYearsReversed policy.toYear',
    ]);
    expect(kinds({ ...sound, policy: { ...policy, fromYear: 2025, toYear: 2025 } })).toEqual([]);
    expect(kinds({ ...sound, policy: { ...policy, toYear: 2025 } })).toEqual([]);
  });

  it('takes a policy by itself, or a plan by itself, for content, but neither empty', () => {
    const bare = { ...without(sound, 'plan'), objectives: [] };
    expect(kinds({ ...bare, policy: { key: 'cs-1', motto: 'Công khai', commitments: [] } })).toEqual([]);
    expect(kinds({ ...bare, policy: { key: 'cs-1', commitments: [] } })).toEqual(['noContent']);
    expect(kinds({ ...bare, plan: { key: 'kh-1', tasks: [] } })).toEqual(['noContent']);
    expect(kinds({ ...bare, form: 'report', articles: [], files: [] })).toEqual(['noContent']);
  });

  it('finds blank texts wherever they stand', () => {
    const decision: Decision = {
      ...withTasks({ content: ' ', lead: [{ text: '' }], output: '' }),
      legalBases: ['Căn cứ', ' '],
      articles: [{ number: 0, text: 'x' }],
      signer: { name: '', position: 'CHỦ TỊCH' },
    };
    expect(kinds(decision)).toEqual([
      'articleNumber articles.0.number',
      'blankText signer.name',
      'blankText legalBases.1',
      'blankText plan.tasks.0.content',
      'blankText plan.tasks.0.lead.0.text',
      'blankText plan.tasks.0.output',
    ]);
  });

  it('finds keys that two parts bear, and links that lead nowhere', () => {
    expect(kinds(withTasks({ objective: 'mt-9' }, { key: 'ct-1' }))).toEqual([
      'duplicateKey plan.tasks.1.key',
      'unknownObjective plan.tasks.0.objective',
    ]);
    expect(kinds(withTasks({ key: 'Nhiệm vụ 1' }))).toEqual(['badKey plan.tasks.0.key']);
  });

  it('finds what is wrong in an indicator, with the way to its field', () => {
    const broken: Indicator = {
      ...indicator,
      target: { kind: 'level', comparator: 'gte', value: '95%' },
      partOf: { indicator: 'ct-9', of: 'denominator' },
    };
    const objective = { key: 'mt-1', statement: 'Giải quyết hồ sơ', indicators: [broken] };
    const found = obstaclesToPublishing({ ...sound, objectives: [objective] }, today);
    expect(found).toEqual<readonly Obstacle[]>([
      { kind: 'notDecimal', path: ['objectives', 0, 'indicators', 0, 'target', 'value'], value: '95%' },
      { kind: 'partOfMissing', path: ['objectives', 0, 'indicators', 0, 'partOf', 'indicator'], value: 'ct-9' },
    ]);
  });

  it('finds times that no calendar has, before anybody reckons with them', () => {
    const time = { wording: 'Tháng 13', times: [{ kind: 'months', from: '2026-13', to: '2026-13' } as const] };
    expect(kinds(withTasks({ time }))).toEqual(['unreadableTime plan.tasks.0.time.times.0']);
    expect(doubts(withTasks({ time }))).toEqual([]);
  });

  it.each<Time>([
    { kind: 'quarters', quarters: [] },
    { kind: 'quarters', quarters: ['2026-Q1', '2026-Q5'] },
    { kind: 'months', from: '2026-03', to: '2026-02' },
    { kind: 'before', date: '2026-02-30' },
    { kind: 'yearlyBefore', days: ['06-15', '13-01'] },
    { kind: 'quarterlyBefore', day: 32 },
    { kind: 'every', months: 0 },
    { kind: 'year', year: 26 },
    { kind: 'from', month: '2026' },
    { kind: 'yearToDate', months: [6, 13] },
  ])('finds %j, which no calendar has', (time) => {
    const timing = { wording: 'như văn bản', times: [{ kind: 'continuous' } as const, time] };
    expect(kinds(withTasks({ time: timing }))).toEqual(['unreadableTime plan.tasks.0.time.times.1']);
    expect(doubts({ ...sound, reporting: [timing] })).not.toContain('reportBeforeWork reporting.0');
  });

  it.each<Time>([
    { kind: 'months', from: '2026-03', to: '2026-03' },
    { kind: 'quarterlyBefore', day: 1 },
    { kind: 'quarterlyBefore', day: 31 },
    { kind: 'yearToDate', months: [1, 12] },
  ])('lets %j pass', (time) => {
    expect(kinds(withTasks({ time: { wording: 'như văn bản', times: [time] } }))).toEqual([]);
  });

  it('finds a chosen reading that was not offered or is about nothing', () => {
    const reading: ChosenReading = {
      about: 'nv-7',
      wording: 'Định kỳ',
      meanings: ['mỗi tháng một lần'],
      chosen: 'mỗi quý một lần',
      by: 'office',
      day: calendarDay('2026-04-01'),
      reason: 'theo lệ',
    };
    const fitting = { ...reading, about: 'nv-1', chosen: 'mỗi tháng một lần', day: today };
    expect(kinds({ ...sound, readings: [fitting] })).toEqual([]);
    expect(kinds({ ...sound, readings: [reading] })).toEqual([
      'unknownKey readings.0.about',
      'chosenNotOffered readings.0.chosen',
      'chosenInFuture readings.0.day',
    ]);
  });

  it('finds a document that is replaced and amended at once', () => {
    const subject = 'xa-an-bien/van-ban/8-qd-ubnd-2025';
    expect(kinds({ ...sound, replaces: [subject], amends: [subject] })).toEqual(['replacesAndAmends amends.0']);
  });

  it('lets a report consist of its text, but no other paper', () => {
    const bare = { ...without(sound, 'plan'), objectives: [] };
    expect(kinds({ ...bare, form: 'report' })).toEqual([]);
    expect(kinds({ ...bare, form: 'plan' })).toEqual(['noContent']);
  });
});

describe('doubtsOf()', () => {
  it('has none about a whole decision', () => {
    expect(doubts(sound)).toEqual([]);
  });

  it('misses the signed file, the plan, and whatever measures or serves an objective', () => {
    const second = { key: 'mt-2', number: '2', statement: 'Nâng cao nhận thức', indicators: [] };
    expect(doubts({ ...sound, files: [], objectives: [...sound.objectives, second] })).toEqual([
      'noSignedFile files',
      'objectiveWithoutIndicator objectives.1',
      'objectiveWithoutTask objectives.1',
    ]);
    expect(doubts(without(sound, 'plan'))).toEqual(['noPlan plan']);
  });

  it('misses who leads a task, when it is due, and what its words mean', () => {
    const { time, ...timeless } = task;
    expect(time).toBeDefined();
    const decision: Decision = {
      ...sound,
      plan: {
        key: 'kh-1',
        tasks: [
          { ...timeless, key: 'nv-1', number: '1', lead: [] },
          { ...task, key: 'nv-2', number: '2', time: { wording: 'theo tiến độ' } },
          { ...task, key: 'nv-3', number: '3', time: { wording: 'Định kỳ', times: [{ kind: 'periodic' }] } },
        ],
      },
    };
    expect(doubts(decision)).toEqual([
      'taskWithoutLead plan.tasks.0.lead',
      'taskWithoutTime plan.tasks.0.time',
      'timeNotRead plan.tasks.1.time',
      'timeAmbiguous plan.tasks.2.time',
    ]);
    const reading: ChosenReading = {
      about: 'nv-3',
      wording: 'Định kỳ',
      meanings: ['mỗi quý một lần'],
      chosen: 'mỗi quý một lần',
      by: 'office',
      day: today,
      reason: 'theo lệ',
    };
    expect(doubts({ ...decision, readings: [reading] })).not.toContain('timeAmbiguous plan.tasks.2.time');
  });

  it('shows each body that is no unit of the commune once', () => {
    const outside = [{ text: 'Toàn thể CBCC' }];
    expect(doubts(withTasks({ lead: outside }, { number: '2', support: outside, content: 'Việc khác' }))).toEqual([
      'unknownBody plan.tasks.0.lead.0',
    ]);
  });

  it('notices a row that stands twice and a number that was left out, without renumbering', () => {
    expect(doubts(withTasks({}, {}))).toEqual(['duplicateTask plan.tasks.1', 'repeatedNumber plan.tasks.1.number']);
    expect(doubts(withTasks({ number: '8' }, { number: '10', content: 'Việc khác' }))).toEqual([
      'skippedNumber plan.tasks.1.number',
    ]);
    expect(doubts(withTasks({ number: 'VII.1' }, { number: 'VIII.1', content: 'Việc khác' }))).toEqual([]);
  });

  it('warns of an unusual symbol and never refuses it', () => {
    const unusual = { ...sound, symbol: 'QĐ-UBND-HC' };
    expect(doubts(unusual)).toEqual(['suspectSymbol symbol']);
    expect(kinds(unusual)).toEqual([]);
    expect(['QĐ-UBND', 'TTr-UBND', 'QĐ-SKHCHN', ' QĐ-UBND'].map((symbol) => isUsualSymbol('241', symbol))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('notices a deadline before the signing and a report due before the work is over', () => {
    const early = { wording: 'Trước 05/01/2026', times: [{ kind: 'before', date: '2026-01-05' } as const] };
    expect(doubts(withTasks({ time: early }))).toEqual(['deadlineBeforeSigning plan.tasks.0.time']);
    const onTheDay = { wording: 'Trước 03/02/2026', times: [{ kind: 'before', date: '2026-02-03' } as const] };
    expect(doubts(withTasks({ time: onTheDay }))).toEqual([]);
    const yearly = { wording: 'Trước 15/01 hằng năm', times: [{ kind: 'yearlyBefore', days: ['01-15'] } as const] };
    expect(doubts(withTasks({ time: yearly }))).toEqual(['deadlineBeforeSigning plan.tasks.0.time']);
    const reporting = [{ wording: 'trước ngày 10/11/2026', times: [{ kind: 'before', date: '2026-11-10' } as const] }];
    expect(doubts({ ...sound, reporting })).toEqual(['reportBeforeWork reporting.0']);
  });

  it('notices cited documents with a day that cannot be, and leaves deadlines in the text alone', () => {
    const sameDay = ['Căn cứ Kế hoạch số 35/KH-UBND ngày 02/02/2026'];
    expect(doubts({ ...sound, legalBases: sameDay })).toEqual([]);
    const legalBases = ['Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2027', 'Căn cứ Luật ngày 30 tháng 2 năm 2025'];
    expect(doubts({ ...sound, legalBases })).toEqual(['citedAfterSigning legalBases.0', 'impossibleDate legalBases.1']);
    expect(doubts(withTasks({ content: 'Theo Kế hoạch 12/KH-UBND ngày 05/9/2026' }))).toEqual([
      'citedAfterSigning plan.tasks.0.content',
    ]);
    expect(doubts(withTasks({ content: 'Báo cáo trước ngày 10/11/2026' }))).toEqual([]);
  });

  it('notices what cannot be judged: no target, no scale, no baseline, nothing listed, beyond the whole', () => {
    const { target, ...targetless } = indicator;
    expect(target).toBeDefined();
    const indicators: readonly Indicator[] = [
      { ...targetless, key: 'ct-0' },
      { ...indicator, key: 'ct-1', measure: 'grade', target: { kind: 'grade', minimum: 'tốt' } },
      { ...indicator, key: 'ct-2', target: { kind: 'trend', direction: 'up' } },
      { ...indicator, key: 'ct-3', measure: 'shareOfIndicators' },
      { ...indicator, key: 'ct-4', target: { kind: 'level', comparator: 'eq', value: '110' } },
    ];
    const objective = { key: 'mt-1', statement: 'Giải quyết hồ sơ', indicators };
    expect(doubts({ ...sound, objectives: [objective] })).toEqual([
      'indicatorWithoutTarget objectives.0.indicators.0.target',
      'gradeWithoutScale objectives.0.indicators.1.target.scale',
      'changeWithoutBaseline objectives.0.indicators.2.target.baseline',
      'indicatorsNotListed objectives.0.indicators.3.indicators',
      'targetBeyondWhole objectives.0.indicators.4.target.value',
    ]);
  });
});

describe('writeNumber()', () => {
  it('gives numbers below 10 a leading zero, and joins number and symbol by a slash without blanks', () => {
    expect(writeNumber('8', 'QĐ-UBND')).toBe('08/QĐ-UBND');
    expect(writeNumber('08', 'QĐ-UBND')).toBe('08/QĐ-UBND');
    expect(writeNumber(' 241 ', 'KH-UBND ')).toBe('241/KH-UBND');
    expect(writeNumber(undefined, 'QĐ-UBND')).toBe('…/QĐ-UBND');
  });
});

describe('sayObstacle() and sayDoubt()', () => {
  it('say where, what is wrong and what to do', () => {
    expect(sayObstacle({ kind: 'noNumber', path: ['number'] })).toBe('Chưa có số văn bản. Ghi số đã cấp cho văn bản.');
    expect(sayObstacle({ kind: 'issuedInFuture', path: ['issuedOn'], value: '2026-03-03' })).toBe(
      'Ngày ban hành 03/03/2026 chưa đến. Kiểm tra ngày ký; chỉ công bố văn bản đã ký.',
    );
    expect(
      sayObstacle({ kind: 'notDecimal', path: ['objectives', 2, 'indicators', 0, 'target', 'value'], value: '95%' }),
    ).toBe(
      'Mục tiêu thứ 3, chỉ tiêu thứ 1, mức cần đạt: «95%» không phải là một con số. Ghi một con số, ví dụ 95 hoặc 40,6.',
    );
    expect(sayObstacle({ kind: 'blankText', path: ['signer', 'name'] })).toBe(
      'Tên người ký: đang để trống. Nhập nội dung hoặc xóa dòng này.',
    );
    expect(sayDoubt({ kind: 'timeNotRead', path: ['plan', 'tasks', 4, 'time'], value: 'theo tiến độ' })).toBe(
      'Nhiệm vụ thứ 5: thời gian «theo tiến độ» chưa được đọc thành ngày. Chọn nghĩa của câu chữ này; chưa chọn thì không có hạn.',
    );
  });

  it('keep what an official typed as it is, whatever marks it holds', () => {
    expect(sayObstacle({ kind: 'notDecimal', path: [], value: '$& $1' })).toContain('«$& $1»');
  });

  it('count places as a reader counts', () => {
    expect(sayPlace(['policy', 'commitments', 0, 'text'])).toBe('Cam kết thứ 1, nội dung');
    expect(sayPlace([])).toBe('');
  });
});
