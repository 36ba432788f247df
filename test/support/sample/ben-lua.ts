import { decisionSubject, resultSubject } from '@camket/shared/register';
import { calendarDay } from '@camket/shared/values';
import { keyOf, type Ledger, type Unsalted } from './ledger.ts';

const slug = 'phuong-ben-lua';
const day = calendarDay;
const key = (prefix: string, words: string) => keyOf(prefix, `${slug} ${words}`);

const office = key('dv', 'van phong');
const economy = key('dv', 'kinh te');

const commune: Unsalted<'commune'> = {
  slug,
  kind: 'phuong',
  names: [{ name: 'Bến Lụa' }],
  units: [
    { key: office, names: [{ name: 'Văn phòng HĐND và UBND' }], aliases: [] },
    { key: economy, names: [{ name: 'Phòng Kinh tế, Hạ tầng và Đô thị' }], aliases: ['Phòng KT-HT-ĐT'] },
  ],
};

const revenue = key('ct', 'thu');
const rank = key('ct', 'hang');
const growth = key('ct', 'tang');
const hours = key('ct', 'gio');
const objective = key('mt', '1');
const second = key('mt', '2');

const base = { direction: 'higher', population: { kind: 'unbounded' } } as const;

const decision: Unsalted<'decision'> = {
  form: 'decision',
  number: '40',
  symbol: 'QĐ-UBND',
  place: 'Bến Lụa',
  issuedOn: day('2026-02-09'),
  issuer: 'Ủy ban nhân dân phường Bến Lụa',
  subject: 'Về việc ban hành Mục tiêu chất lượng năm 2026',
  year: 2026,
  signer: { name: 'Đỗ Văn Sông', position: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' },
  legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'],
  articles: [
    { number: 1, text: 'Ban hành Mục tiêu chất lượng năm 2026.' },
    { number: 2, text: 'Báo cáo về Thư ký ISO trước ngày 15 hàng quý.' },
  ],
  recipients: ['Như Điều 2', 'Lưu: VT'],
  objectives: [
    {
      key: objective,
      number: 'I',
      statement: 'Thu ngân sách trên địa bàn đạt từ 40,6 tỷ đồng; tăng ít nhất 10% so với năm 2025.',
      indicators: [
        {
          ...base,
          parts: [],
          key: revenue,
          phrase: 'Thu ngân sách trên địa bàn đạt từ 40,6 tỷ đồng',
          measure: 'amount',
          target: { kind: 'level', comparator: 'gte', value: '40.6' },
          unit: 'tỷ đồng',
          accumulation: 'yearToDate',
          owner: economy,
        },
        {
          ...base,
          parts: [],
          key: growth,
          phrase: 'tăng ít nhất 10% so với năm 2025',
          measure: 'amount',
          target: {
            kind: 'change',
            direction: 'up',
            amount: '10',
            amountUnit: '%',
            baseline: { wording: 'so với năm 2025', period: '2025' },
          },
          unit: 'tỷ đồng',
          accumulation: 'yearToDate',
          owner: economy,
        },
      ],
    },
    {
      key: second,
      number: 'II',
      statement:
        '100% văn bản đến được chuyển xử lý trong ngày làm việc. Xếp hạng chuyển đổi số trong nhóm 10 của thành phố.',
      indicators: [
        {
          ...base,
          parts: [],
          key: hours,
          phrase: '100% văn bản đến được chuyển xử lý trong ngày làm việc',
          measure: 'share',
          target: { kind: 'level', comparator: 'eq', value: '100' },
          unit: '%',
          accumulation: 'flow',
          limit: 'trong ngày làm việc',
          owner: office,
        },
        {
          ...base,
          parts: [],
          key: rank,
          phrase: 'Xếp hạng chuyển đổi số trong nhóm 10 của thành phố',
          measure: 'rank',
          target: { kind: 'rank', atMost: 10, among: 'các phường, xã của thành phố' },
          accumulation: 'external',
        },
      ],
    },
  ],
  reporting: [{ wording: 'trước ngày 15 hàng quý' }],
  readings: [],
  files: [],
  excerpts: [
    { about: objective, field: 'statement', page: 3, part: 'Phụ lục 1, mục I', state: 'confirmed' },
    { about: revenue, field: 'phrase', page: 3, part: 'Phụ lục 1, mục I', state: 'read' },
    { about: growth, field: 'phrase', page: 4, part: 'Phụ lục 1, mục I', state: 'read' },
    { about: second, field: 'statement', page: 4, part: 'Mục tiêu chất lượng năm 2026, mục II', state: 'read' },
  ],
  replaces: [],
  amends: [],
};

const plan: Unsalted<'decision'> = {
  ...decision,
  form: 'plan',
  number: '12',
  symbol: 'KH-UBND',
  issuedOn: day('2026-03-02'),
  subject: 'Kế hoạch duy trì Hệ thống quản lý chất lượng năm 2026',
  articles: [],
  objectives: [],
  reporting: [],
  excerpts: [],
  plan: {
    key: key('kh', '2026'),
    tasks: [
      {
        key: key('nv', '1'),
        number: '8',
        content: 'Đánh giá nội bộ.',
        lead: [{ text: 'Tổ giúp việc' }],
        support: [],
        monitor: [],
        time: { wording: 'Trước ngày 30 tháng 8 hàng năm', times: [{ kind: 'yearlyBefore', days: ['08-30'] }] },
        output: 'Báo cáo đánh giá',
      },
      {
        key: key('nv', '2'),
        number: '10',
        content: 'Xem xét của lãnh đạo.',
        lead: [{ text: 'Văn phòng HĐND và UBND', unit: office }],
        support: [],
        monitor: [{ text: 'Ban Chỉ đạo ISO' }],
        time: { wording: 'Quý IV/2026', times: [{ kind: 'quarters', quarters: ['2026-Q4'] }] },
        output: 'Thông báo kết luận',
      },
    ],
  },
};

const address = decisionSubject(slug, { number: '40', symbol: 'QĐ-UBND', year: 2026 });
const planAddress = decisionSubject(slug, { number: '12', symbol: 'KH-UBND', year: 2026 });

function report(
  ledger: Ledger,
  at: string,
  result: Pick<Unsalted<'result'>, 'indicator' | 'period' | 'value' | 'cutOff'>,
): number {
  const { indicator, period } = result;
  const body: Unsalted<'result'> = {
    decision: { subject: address, version: 1 },
    part: 'whole',
    source: 'Báo cáo của phường',
    evidence: [],
    ...result,
  };
  return ledger.write({
    at,
    commune: slug,
    kind: 'result',
    subject: resultSubject(slug, { indicator, period, part: 'whole' }),
    by: 'isoSecretary',
    body,
  });
}

/** The documents of a phường: no policy, figures in money and ranks, a plan that was withdrawn. */
export function publishBenLua(ledger: Ledger): void {
  const act = { commune: slug } as const;
  ledger.write({ ...act, at: '2026-02-10T01:00:00.000Z', kind: 'commune', subject: slug, by: 'admin', body: commune });
  ledger.write({
    ...act,
    at: '2026-02-10T01:30:00.000Z',
    kind: 'decision',
    subject: address,
    by: 'leader',
    body: decision,
  });
  ledger.write({
    ...act,
    at: '2026-03-03T01:30:00.000Z',
    kind: 'decision',
    subject: planAddress,
    by: 'leader',
    body: plan,
  });
  ledger.write({
    ...act,
    at: '2026-03-20T01:30:00.000Z',
    kind: 'withdrawal',
    subject: planAddress,
    version: 2,
    reason: 'Ban hành nhầm mẫu.',
    by: 'leader',
    body: { of: 'decision', reason: 'Ban hành nhầm mẫu.' },
  });
}

/** The results of a phường. */
export function reportBenLua(ledger: Ledger): void {
  report(ledger, '2026-11-18T03:00:00.000Z', {
    indicator: revenue,
    period: '2026-H1',
    value: { kind: 'number', value: '22.35' },
    cutOff: day('2026-06-30'),
  });
  report(ledger, '2026-11-18T03:01:00.000Z', {
    indicator: hours,
    period: '2026-Q1',
    value: { kind: 'counted', numerator: 29_796, denominator: 29_798 },
    cutOff: day('2026-03-31'),
  });
  report(ledger, '2026-11-18T03:02:00.000Z', {
    indicator: rank,
    period: '2026',
    value: { kind: 'rank', rank: 7, population: 114 },
    cutOff: day('2026-11-10'),
  });
}
