import { describe, expect, it } from 'vitest';
import type { Decision } from '../decisions/index.ts';
import type { Indicator, ResultValue } from '../indicators/index.ts';
import { calendarDay, fraction } from '../values/index.ts';
import { comingTasks, compileReport, draftNarrative, paperOf, type Report, type ReportMaterial } from './index.ts';

const share = (key: string, more: Partial<Indicator> = {}): Indicator => ({
  key,
  phrase: `Hồ sơ ${key} đúng hạn đạt từ 95% trở lên`,
  measure: 'share',
  target: { kind: 'level', comparator: 'gte', value: '95' },
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['mot', 'hai'],
  ...more,
});

const decision: Decision & { readonly year: number } = {
  form: 'decision',
  number: '12',
  symbol: 'QĐ-UBND',
  issuedOn: calendarDay('2026-01-15'),
  issuer: 'Ủy ban nhân dân xã Làng Thử',
  subject: 'ban hành mục tiêu chất lượng năm 2026',
  year: 2026,
  legalBases: [],
  articles: [],
  recipients: [],
  objectives: [
    {
      key: 'mt',
      number: '1',
      statement: 'Đúng hẹn',
      indicators: [share('a'), share('b', { parts: [], owner: 'mot' })],
    },
  ],
  plan: {
    key: 'kh',
    tasks: [
      {
        key: 'nv1',
        content: 'Rà soát thủ tục.',
        lead: [{ text: 'Phòng Một', unit: 'mot' }],
        support: [],
        monitor: [],
        time: { wording: 'Quý I', times: [{ kind: 'quarters', quarters: ['2026-Q1'] }] },
      },
      {
        key: 'nv2',
        content: 'Đánh giá nội bộ.',
        lead: [{ text: 'Phòng Hai', unit: 'hai' }],
        support: [],
        monitor: [],
        time: { wording: 'Quý II', times: [{ kind: 'quarters', quarters: ['2026-Q2'] }] },
      },
    ],
  },
  reporting: [{ wording: 'hằng quý', times: [{ kind: 'every', months: 3 }] }],
  readings: [],
  files: [],
  replaces: [],
  amends: [],
};

type Place = readonly [indicator: string, period: string, part: string];

const figure = ([indicator, period, part]: Place, value: ResultValue, firstOn = '2026-03-31') => ({
  subject: `xa/ket-qua/${indicator}/${period.toLowerCase()}/${part}`,
  version: 1,
  firstOn: calendarDay(firstOn),
  result: {
    decision: { subject: 'xa/van-ban/12-qd-ubnd-2026', version: 1 },
    indicator,
    period,
    part,
    value,
    cutOff: calendarDay(period === '2026-Q1' ? '2026-03-31' : '2026-06-30'),
    source: 'Sổ theo dõi',
    evidence: [],
  },
});

const counted = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });

const material = (results: ReportMaterial['results'], more: Partial<ReportMaterial> = {}): ReportMaterial => ({
  reference: { subject: 'xa/van-ban/12-qd-ubnd-2026', version: 1 },
  decision,
  units: [
    { key: 'mot', name: 'Phòng Một' },
    { key: 'hai', name: 'Phòng Hai' },
  ],
  wholeName: 'Toàn xã',
  results,
  withdrawn: [],
  deeds: [],
  calendars: [],
  baselines: new Map([['c', fraction(1, 2)]]),
  actions: [],
  seq: 40,
  ...more,
});

const quarter = { period: '2026-Q1', part: 'whole', today: calendarDay('2026-04-20') };
const line = (found: ReturnType<typeof compileReport>, key: string) =>
  found.indicators.find(({ indicator }) => indicator === key);

describe('the figures of a report', () => {
  it('add the counts of the units, never their percentages', () => {
    const found = compileReport(
      material([figure(['a', '2026-Q1', 'mot'], counted(1, 2)), figure(['a', '2026-Q1', 'hai'], counted(98, 98))]),
      quarter,
    );
    expect(line(found, 'a')).toMatchObject({ value: '99% (99/100)', state: 'met', coverage: { reported: 2, due: 2 } });
    expect(line(found, 'a')?.sources).toHaveLength(2);
  });

  it('add two quarters to a half year, and say beside the later one what it comes to from the beginning of the year', () => {
    const results = [
      figure(['b', '2026-Q1', 'whole'], counted(90, 100)),
      figure(['b', '2026-Q2', 'whole'], counted(198, 200), '2026-06-30'),
    ];
    const half = compileReport(material(results), { ...quarter, period: '2026-H1', today: calendarDay('2026-07-10') });
    expect(line(half, 'b')).toMatchObject({ value: '96% (288/300)', state: 'met' });
    const second = compileReport(material(results), {
      ...quarter,
      period: '2026-Q2',
      today: calendarDay('2026-07-10'),
    });
    expect(line(second, 'b')).toMatchObject({ value: '99% (198/200)', toDate: '96% (288/300)' });
    const first = compileReport(material(results), { ...quarter, today: calendarDay('2026-07-10') });
    expect(line(first, 'b')).toMatchObject({ value: '90% (90/100)', state: 'missed' });
    expect(line(first, 'b')?.toDate).toBeUndefined();
  });

  it('name in words what is missing, who has not reported, and since when', () => {
    const found = compileReport(material([figure(['a', '2026-Q1', 'mot'], counted(9, 9), '2026-04-05')]), quarter);
    expect(line(found, 'b')).toMatchObject({ value: 'đến hạn chưa báo cáo', state: 'overdue' });
    expect(line(found, 'b')?.verdict).toMatch(/^quá hạn từ ngày \d\d\/04\/2026$/);
    const [one, two] = found.units;
    expect(one).toMatchObject({ name: 'Phòng Một', due: 2, reported: 1, late: 1, missing: ['b'] });
    expect(two).toMatchObject({ name: 'Phòng Hai', due: 1, reported: 0, missing: ['a'] });
    expect(two?.overdueSince).toBeDefined();
  });

  it('count the working day after a due day that is a day off as in time, as everywhere', () => {
    const dayOff = { year: 2026, holidays: [], daysOff: [calendarDay('2026-03-31')], extraWorkingDays: [] };
    const lateOn = (day: string) =>
      compileReport(
        material([figure(['a', '2026-Q1', 'mot'], counted(9, 9), day)], { calendars: [dayOff] }),
        quarter,
      ).units.map(({ late }) => late);
    expect(lateOn('2026-04-01')).toEqual([0, 0]);
    expect(lateOn('2026-04-02')).toEqual([1, 0]);
  });

  it('count a figure that is kept back as reported, and one that was taken back as missing', () => {
    const withheld: ResultValue = { kind: 'withheld', ground: 'dưới 5 trường hợp' };
    const found = compileReport(
      material([figure(['a', '2026-Q1', 'mot'], withheld)], {
        withdrawn: [{ indicator: 'a', period: '2026-Q1', part: 'hai' }],
      }),
      quarter,
    );
    expect(found.units.map(({ reported, missing }) => [reported, missing])).toEqual([
      [1, ['b']],
      [0, ['a']],
    ]);
  });

  it('show a unit its own part alone, and the tasks that it leads', () => {
    const results = [figure(['a', '2026-Q1', 'mot'], counted(9, 10)), figure(['a', '2026-Q1', 'hai'], counted(50, 50))];
    const found = compileReport(material(results), { ...quarter, part: 'hai' });
    expect(found.indicators.map(({ indicator, value }) => [indicator, value])).toEqual([['a', '100% (50/50)']]);
    expect(found.tasks).toEqual([]);
    expect(found.otherTasks).toBe(1);
    expect(found.units.map(({ unit }) => unit)).toEqual(['hai']);
  });

  it('hold the tasks due in the period, with what was reported of them', () => {
    const report = {
      decision: { subject: 'xa/van-ban/12-qd-ubnd-2026', version: 1 },
      task: 'nv1',
      status: 'done',
      doneOn: calendarDay('2026-04-02'),
      cutOff: calendarDay('2026-04-02'),
      evidence: [],
    } as const;
    const deeds = [{ subject: 'xa/ke-hoach/nv1', version: 1, report }];
    expect(compileReport(material([]), quarter).tasks).toMatchObject([{ task: 'nv1', state: 'overdue' }]);
    expect(compileReport(material([], { deeds }), quarter).tasks).toMatchObject([
      { task: 'nv1', state: 'doneLate', verdict: 'hoàn thành muộn, ngày 02/04/2026' },
    ]);
    expect(comingTasks(material([]), quarter)).toEqual([
      { content: 'Đánh giá nội bộ.', lead: 'Phòng Hai', dueDay: '2026-06-30' },
    ]);
  });
});

const context = {
  period: '2026-Q1',
  issuer: 'Ủy ban nhân dân xã Làng Thử',
  document: 'Quyết định số 12/QĐ-UBND ngày 15/01/2026',
  coming: comingTasks(material([]), quarter),
};

const missed = compileReport(
  material(
    [
      {
        ...figure(['a', '2026-Q1', 'mot'], counted(80, 100)),
        result: { ...figure(['a', '2026-Q1', 'mot'], counted(80, 100)).result, cause: 'thiếu người vào tháng 3' },
      },
      figure(['a', '2026-Q1', 'hai'], counted(100, 100)),
      figure(['b', '2026-Q1', 'whole'], counted(100, 100)),
    ],
    {
      actions: [
        { indicator: 'a', period: '2026-Q1', part: 'whole', said: 'bố trí thêm một công chức, hạn 30/04/2026' },
      ],
    },
  ),
  quarter,
);

describe('the first sentences of a report', () => {
  it('count the states worst first, and name every miss with its figure, its cause and what is done about it', () => {
    const { opening, results, shortcomings, causes, directions } = draftNarrative(missed, context);
    expect(opening).toBe(
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 15/01/2026, Ủy ban nhân dân xã Làng Thử báo cáo kết quả thực hiện mục tiêu chất lượng quý I năm 2026 như sau:',
    );
    expect(results).toBe(
      [
        'Tính đến ngày 20/04/2026, trong 02 chỉ tiêu của quý I năm 2026 có 01 chỉ tiêu không đạt, 01 chỉ tiêu đạt.',
        'Về nhiệm vụ, trong quý I năm 2026 có 01 nhiệm vụ cần báo cáo, gồm 01 nhiệm vụ quá hạn.',
        'Các đơn vị đã báo cáo đủ số liệu (2/2 đơn vị).',
      ].join('\n'),
    );
    expect(shortcomings.split('\n')[0]).toBe(
      'Chỉ tiêu “Hồ sơ a đúng hạn đạt từ 95% trở lên” không đạt: kết quả 90% (180/200), mức cần đạt từ 95% trở lên.',
    );
    expect(causes).toBe('Chỉ tiêu “Hồ sơ a đúng hạn đạt từ 95% trở lên”: Phòng Một: thiếu người vào tháng 3.');
    expect(directions).toContain('bố trí thêm một công chức, hạn 30/04/2026.');
    expect(directions).toContain(
      'Trong quý II năm 2026, thực hiện 01 nhiệm vụ đến hạn: Đánh giá nội bộ (Phòng Hai, hạn ngày 30/06/2026).',
    );
  });

  it('say that nothing fell short only where nothing did, and ask nobody for causes then', () => {
    const good = { ...missed, tasks: [], indicators: missed.indicators.filter(({ state }) => state === 'met') };
    const said = draftNarrative(good, context);
    expect(said.shortcomings).toBe('Trong quý I năm 2026 không có chỉ tiêu không đạt, không có nhiệm vụ quá hạn.');
    expect(said.causes).toBe('');
    expect(draftNarrative(compileReport(material([]), quarter), context).shortcomings).toContain(
      'còn thiếu 02/02 số liệu',
    );
  });
});

const report: Report = {
  ...missed,
  symbol: 'BC-UBND',
  place: 'Làng Thử',
  issuer: 'Ủy ban nhân dân xã Làng Thử',
  about: 'Kết quả thực hiện mục tiêu chất lượng quý I năm 2026',
  legalBases: ['Căn cứ một luật;', 'Căn cứ một nghị định'],
  recipients: ['Như trên;', 'Lưu: VT, VHXH'],
  signer: { name: 'Nguyễn Thử', position: 'Phó Chủ tịch', authority: 'TM. Ủy ban nhân dân KT. Chủ tịch' },
  decision: { subject: 'xa/van-ban/12-qd-ubnd-2026', version: 1 },
  period: '2026-Q1',
  part: 'whole',
  narrative: draftNarrative(missed, context),
  files: [],
};

describe('the paper of a report', () => {
  it('leaves the number and the day as blank places until they are given, and follows the rule of zeros then', () => {
    const open = paperOf(report);
    expect(open.number).toMatch(/^Số:\s+\/BC-UBND$/);
    expect(open.placeAndDay).toMatch(/^Làng Thử, ngày\s+tháng\s+năm\s+$/);
    const signed = paperOf({ ...report, number: '7', issuedOn: calendarDay('2026-04-05') });
    expect(signed.number).toBe('Số: 07/BC-UBND');
    expect(signed.placeAndDay).toBe('Làng Thử, ngày 05 tháng 4 năm 2026');
    expect(paperOf({ ...report, issuedOn: calendarDay('2026-02-15') }).placeAndDay).toContain(
      'ngày 15 tháng 02 năm 2026',
    );
  });

  it('ends bases, recipients and text with their marks, and sets each power on its own line', () => {
    const { legalBases, recipients, post, blocks } = paperOf(report);
    expect(legalBases).toEqual(['Căn cứ một luật;', 'Căn cứ một nghị định.']);
    expect(recipients).toEqual(['- Như trên;', '- Lưu: VT, VHXH.']);
    expect(post).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    const last = blocks.at(-1);
    expect(last?.kind === 'text' && last.text.endsWith('./.')).toBe(true);
  });

  it('numbers the sections without a gap where a part is blank', () => {
    const titles = (one: Report) =>
      paperOf(one).blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
    expect(titles(report).map((title) => title.split('.')[0])).toEqual(['I', 'II', 'III', 'IV']);
    const without = titles({ ...report, narrative: { ...report.narrative, directions: ' \n ' } });
    expect(without).toHaveLength(3);
    expect(without.at(-1)).toBe('III. KIẾN NGHỊ, ĐỀ XUẤT');
  });
});
