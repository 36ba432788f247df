import { decisionSubject, resultSubject, taskSubject } from '@camket/shared/register';
import { calendarDay } from '@camket/shared/values';
import { keyOf, type Ledger, type Unsalted } from './ledger.ts';
import { photo, photoHash, signedFile, signedHash } from './signed-file.ts';

const slug = 'xa-dong-may';
const day = calendarDay;
const key = (prefix: string, words: string) => keyOf(prefix, `${slug} ${words}`);

const office = key('dv', 'van phong');
const culture = key('dv', 'van hoa');
const economy = key('dv', 'kinh te');
const centre = key('dv', 'trung tam');

const commune: Unsalted<'commune'> = {
  slug,
  kind: 'xa',
  names: [{ name: 'Đồng Mây', from: day('2025-07-01') }],
  units: [
    { key: office, names: [{ name: 'Văn phòng HĐND và UBND' }], aliases: ['Văn phòng'] },
    { key: culture, names: [{ name: 'Phòng Văn hóa – Xã hội' }], aliases: ['Phòng VH-XH'] },
    { key: economy, names: [{ name: 'Phòng Kinh tế' }], aliases: [] },
    { key: centre, names: [{ name: 'Trung tâm Phục vụ hành chính công' }], aliases: ['Trung tâm PVHCC'] },
  ],
  contact: { address: 'Thôn Giữa, xã Đồng Mây', phone: '0225 000 0101', email: 'vanphong@dongmay.example' },
  predecessors: ['xa-dong-cu', 'xa-may-trang'],
};

const onTime = key('ct', 'dung han');
const early = key('ct', 'truoc han');
const apology = key('ct', 'xin loi');
const content = key('ct', 'hai long');
const trained = key('ct', 'tap huan');
const classes = key('ct', 'lop');
const index = key('ct', 'chi so');
const discipline = key('ct', 'ky cuong');
const digitised = key('ct', 'so hoa');
const late = key('ct', 'tre han');
const signed = key('ct', 'ky so');

type Indicator = Unsalted<'decision'>['objectives'][number]['indicators'][number];
const share = {
  measure: 'share',
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
} as const satisfies Partial<Indicator>;

const level = (comparator: 'gt' | 'gte' | 'eq' | 'lte' | 'lt', value: string) =>
  ({ kind: 'level', comparator, value }) as const;

const settled: Indicator[] = [
  {
    ...share,
    parts: [],
    key: onTime,
    phrase: 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn đạt trên 98%',
    target: level('gt', '98'),
    numerator: 'Hồ sơ giải quyết đúng hạn và trước hạn',
    denominator: 'Hồ sơ đã giải quyết trong kỳ',
    exclusion: '(trừ hồ sơ do người nộp xin rút)',
    population: { kind: 'estimated', size: 3_600 },
    source: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    measuredBy: 'Trung tâm Phục vụ hành chính công',
    owner: centre,
  },
  {
    ...share,
    parts: [],
    key: early,
    phrase: 'trong đó tỷ lệ giải quyết trước hạn trên 85%',
    target: level('gt', '85'),
    partOf: { indicator: onTime, of: 'denominator' },
    numerator: 'Hồ sơ giải quyết trước hạn',
    denominator: 'Hồ sơ đã giải quyết trong kỳ',
    owner: centre,
  },
  {
    ...share,
    parts: [],
    key: apology,
    phrase: 'Hồ sơ trễ hạn phải có thư xin lỗi hoặc văn bản giải trình đạt 100%',
    target: level('eq', '100'),
    condition: 'hồ sơ trễ hạn',
    numerator: 'Hồ sơ trễ hạn đã có thư xin lỗi hoặc giải trình',
    denominator: 'Hồ sơ trễ hạn',
    owner: centre,
  },
  {
    ...share,
    parts: [],
    key: late,
    phrase: 'Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 1%',
    target: level('lt', '1'),
    direction: 'lower',
    numerator: 'Hồ sơ trễ hạn',
    denominator: 'Hồ sơ đã giải quyết trong kỳ',
    owner: centre,
  },
];

const served: Indicator[] = [
  {
    ...share,
    parts: [centre, economy, culture],
    key: content,
    phrase: 'Mức độ hài lòng của người dân đối với sự phục vụ đạt từ 95% trở lên',
    measure: 'share',
    target: level('gte', '95'),
    numerator: 'Phiếu hài lòng và rất hài lòng',
    denominator: 'Phiếu hợp lệ thu về',
    source: 'Phiếu thăm dò tại nơi tiếp nhận',
    owner: culture,
  },
  {
    ...share,
    parts: [],
    key: digitised,
    phrase: 'Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính đạt tối thiểu 90%',
    target: level('gte', '90'),
    accumulation: 'stock',
    numerator: 'Kết quả đã số hóa',
    denominator: 'Kết quả còn hiệu lực',
    owner: centre,
  },
  {
    ...share,
    parts: [],
    key: signed,
    phrase: 'Tỷ lệ văn bản điện tử được ký số cá nhân của lãnh đạo bảo đảm theo quy định',
    owner: office,
  },
];

const staff: Indicator[] = [
  {
    ...share,
    parts: [],
    key: trained,
    phrase: 'Ít nhất 95% cán bộ, công chức được tập huấn về hệ thống quản lý chất lượng',
    target: level('gte', '95'),
    accumulation: 'yearToDate',
    population: { kind: 'fixed', size: 62 },
    deadline: day('2026-11-30'),
    numerator: 'Người đã tập huấn',
    denominator: 'Cán bộ, công chức có mặt',
    owner: office,
  },
  {
    key: classes,
    phrase: 'tổ chức tối thiểu 03 lớp tập huấn trong năm',
    measure: 'count',
    target: level('gte', '3'),
    unit: 'lớp',
    direction: 'higher',
    accumulation: 'yearToDate',
    population: { kind: 'unbounded' },
    parts: [],
    owner: office,
  },
  {
    key: discipline,
    phrase: 'Tiếp tục duy trì kỷ luật, kỷ cương hành chính',
    measure: 'judged',
    target: { kind: 'judged' },
    direction: 'higher',
    accumulation: 'flow',
    population: { kind: 'unbounded' },
    parts: [],
    measuredBy: 'Ban Chỉ đạo ISO',
  },
  {
    key: index,
    phrase: 'Chỉ số cải cách hành chính của xã xếp loại tốt trở lên',
    measure: 'grade',
    target: { kind: 'grade', minimum: 'tốt', scale: ['yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'] },
    direction: 'higher',
    accumulation: 'external',
    population: { kind: 'unbounded' },
    parts: [],
    measuredBy: 'Sở Nội vụ',
    knownOn: day('2027-01-31'),
  },
];

const m1 = key('mt', '1');
const m2 = key('mt', '2');
const m3 = key('mt', '3');
const first = key('nv', '1');
const quarterly = key('nv', '2');
const survey = key('nv', '3');
const training = key('nv', '4');
const watch = key('nv', '5');

const scan = {
  sha256: signedHash,
  name: '112-QD-UBND.pdf',
  mediaType: 'application/pdf',
  size: signedFile.length,
  role: 'signed',
} as const;
const proof = {
  sha256: photoHash,
  name: 'lop-tap-huan.png',
  mediaType: 'image/png',
  size: photo.length,
  role: 'evidence',
} as const;

const address2025 = decisionSubject(slug, { number: '87', symbol: 'QĐ-UBND', year: 2025 });
const address = decisionSubject(slug, { number: '112', symbol: 'QĐ-UBND', year: 2026 });

const decision2025: Unsalted<'decision'> = {
  form: 'decision',
  number: '87',
  symbol: 'QĐ-UBND',
  place: 'Đồng Mây',
  issuedOn: day('2025-08-18'),
  issuer: 'Ủy ban nhân dân xã Đồng Mây',
  subject: 'Về việc ban hành Mục tiêu chất lượng năm 2025',
  year: 2025,
  signer: { name: 'Trần Thị Hạ', position: 'Chủ tịch', authority: 'TM. ỦY BAN NHÂN DÂN' },
  legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'],
  articles: [{ number: 1, text: 'Ban hành kèm theo Quyết định này Mục tiêu chất lượng năm 2025.' }],
  recipients: ['Như Điều 1', 'Lưu: VT'],
  objectives: [
    {
      key: key('mt', '2025'),
      number: '1',
      statement: 'Giải quyết hồ sơ đúng hạn đạt từ 97% trở lên.',
      indicators: [
        {
          ...share,
          parts: [],
          key: key('ct', '2025'),
          phrase: 'Giải quyết hồ sơ đúng hạn đạt từ 97% trở lên',
          target: level('gte', '97'),
          owner: centre,
        },
      ],
    },
  ],
  reporting: [],
  readings: [],
  files: [],
  replaces: [],
  amends: [],
};

const decision: Unsalted<'decision'> = {
  form: 'decision',
  number: '112',
  symbol: 'QĐ-UBND',
  place: 'Đồng Mây',
  issuedOn: day('2026-01-26'),
  issuer: 'Ủy ban nhân dân xã Đồng Mây',
  subject:
    'Về việc ban hành Chính sách chất lượng, Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026',
  year: 2026,
  signer: { name: 'Trần Thị Hạ', position: 'Chủ tịch', authority: 'TM. ỦY BAN NHÂN DÂN' },
  legalBases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Căn cứ Tiêu chuẩn quốc gia TCVN ISO 9001:2015 Hệ thống quản lý chất lượng – Các yêu cầu;',
    'Theo đề nghị của Trưởng phòng Văn hóa – Xã hội.',
  ],
  articles: [
    {
      number: 1,
      text: 'Ban hành kèm theo Quyết định này Chính sách chất lượng, Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026 của Ủy ban nhân dân xã Đồng Mây.',
    },
    {
      number: 2,
      text: 'Văn phòng HĐND và UBND niêm yết công khai Quyết định này tại trụ sở và trên trang thông tin điện tử của xã.',
    },
    {
      number: 3,
      text: 'Quyết định này có hiệu lực kể từ ngày ký. Các đơn vị báo cáo kết quả thực hiện mỗi quý một lần (ngày cuối quý).',
    },
  ],
  recipients: ['Như Điều 3', 'Sở Khoa học và Công nghệ', 'Lưu: VT, VHXH'],
  policy: {
    key: key('cs', '2026'),
    motto: 'Rõ việc – Đúng hẹn – Gần dân',
    commitments: [
      {
        key: key('ck', '1'),
        number: '1',
        text: 'Giải quyết công việc đúng pháp luật, đúng hẹn và công khai từng bước.',
      },
      { key: key('ck', '2'), number: '2', text: 'Lắng nghe, trả lời mọi phản ánh của người dân và doanh nghiệp.' },
      {
        key: key('ck', '3'),
        number: '3',
        text: 'Bồi dưỡng cán bộ, công chức thường xuyên; cải tiến liên tục hệ thống quản lý chất lượng.',
      },
    ],
    fromYear: 2026,
    toYear: 2026,
  },
  objectives: [
    {
      key: m1,
      continues: key('mt', '2025'),
      number: '1',
      statement:
        'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn đạt trên 98% (trừ hồ sơ do người nộp xin rút), trong đó tỷ lệ giải quyết trước hạn trên 85%. Hồ sơ trễ hạn phải có thư xin lỗi hoặc văn bản giải trình đạt 100%. Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 1%.',
      indicators: settled,
    },
    {
      key: m2,
      number: '2',
      statement:
        'Mức độ hài lòng của người dân đối với sự phục vụ đạt từ 95% trở lên.\n- Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính đạt tối thiểu 90%.\n- Tỷ lệ văn bản điện tử được ký số cá nhân của lãnh đạo bảo đảm theo quy định.',
      indicators: served,
    },
    {
      key: m3,
      number: '3',
      statement:
        'Ít nhất 95% cán bộ, công chức được tập huấn về hệ thống quản lý chất lượng; tổ chức tối thiểu 03 lớp tập huấn trong năm. Tiếp tục duy trì kỷ luật, kỷ cương hành chính. Chỉ số cải cách hành chính của xã xếp loại tốt trở lên.',
      indicators: staff,
    },
  ],
  plan: {
    key: key('kh', '2026'),
    title: 'Kế hoạch thực hiện Mục tiêu chất lượng năm 2026',
    tasks: [
      {
        key: first,
        objective: m1,
        number: '1.1',
        content: 'Công khai đầy đủ thủ tục hành chính tại nơi tiếp nhận và trên trang thông tin điện tử.',
        lead: [{ text: 'Văn phòng HĐND và UBND', unit: office }],
        support: [{ text: 'Các phòng, đơn vị' }],
        monitor: [{ text: 'Thư ký ISO' }],
        time: { wording: 'Quý I/2026', times: [{ kind: 'quarters', quarters: ['2026-Q1'] }] },
        output: 'Thủ tục hành chính được niêm yết đủ',
      },
      {
        key: quarterly,
        objective: m1,
        number: '1.2',
        content: 'Rà soát hồ sơ sắp đến hạn, báo cáo kết quả giải quyết hồ sơ.',
        lead: [{ text: 'Trung tâm PVHCC', unit: centre }],
        support: [],
        monitor: [{ text: 'Thư ký ISO' }],
        time: { wording: 'Hàng quý', times: [{ kind: 'every', months: 3 }] },
        output: 'Báo cáo quý',
      },
      {
        key: survey,
        objective: m2,
        number: '2.1',
        content: 'Khảo sát mức độ hài lòng của người dân.',
        lead: [{ text: 'Phòng Văn hóa – Xã hội', unit: culture }],
        support: [{ text: 'Trung tâm PVHCC', unit: centre }],
        monitor: [],
        time: { wording: 'Trước ngày 15/11/2026', times: [{ kind: 'before', date: day('2026-11-15') }] },
        output: 'Báo cáo kết quả khảo sát',
      },
      {
        key: training,
        objective: m3,
        number: '3.1',
        content: 'Tổ chức tập huấn cho cán bộ, công chức.',
        lead: [{ text: 'Văn phòng HĐND và UBND', unit: office }],
        support: [{ text: 'Phòng Văn hóa – Xã hội', unit: culture }],
        monitor: [],
        time: { wording: 'Trong năm 2026', times: [{ kind: 'year', year: 2026 }] },
        output: 'Danh sách lớp, ảnh tư liệu',
      },
      {
        key: watch,
        objective: m3,
        number: '3.2',
        content: 'Theo dõi việc chấp hành kỷ luật, kỷ cương.',
        lead: [{ text: 'Toàn thể cán bộ, công chức' }],
        support: [],
        monitor: [{ text: 'Ban Chỉ đạo ISO' }],
        time: { wording: 'Thường xuyên', times: [{ kind: 'continuous' }] },
      },
      {
        key: key('nv', '6'),
        objective: m3,
        number: '3.3',
        content: 'Đánh giá nội bộ hệ thống quản lý chất lượng.',
        lead: [{ text: 'Ban Chỉ đạo ISO' }],
        support: [],
        monitor: [],
        time: { wording: 'Định kỳ theo quy định' },
        output: 'Báo cáo đánh giá nội bộ',
      },
    ],
  },
  reporting: [{ wording: 'mỗi quý một lần (ngày cuối quý)', times: [{ kind: 'quarterEnd' }] }],
  readings: [
    {
      about: early,
      wording: 'trong đó tỷ lệ giải quyết trước hạn trên 85%',
      meanings: ['trên tổng số hồ sơ đã giải quyết', 'trên số hồ sơ đúng hạn và trước hạn'],
      chosen: 'trên tổng số hồ sơ đã giải quyết',
      by: 'office',
      day: day('2026-01-27'),
      reason: 'Cách tính chặt hơn, thống nhất với báo cáo của thành phố.',
    },
  ],
  files: [scan],
  replaces: [],
  amends: [],
};

interface Reported {
  readonly at: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: Unsalted<'result'>['value'];
  readonly part?: string;
  readonly version?: number;
  readonly reason?: string;
  readonly cause?: string;
  readonly cutOff?: string;
  readonly of?: { readonly subject: string; readonly version: number };
}

const counted = (numerator: number, denominator: number) => ({ kind: 'counted', numerator, denominator }) as const;
const quarterEnds: Readonly<Record<string, string>> = {
  Q1: '2026-03-31',
  Q2: '2026-06-30',
  Q3: '2026-09-30',
  Q4: '2026-11-15',
};

function report(ledger: Ledger, { at, indicator, period, value, part = 'whole', ...rest }: Reported): number {
  const body: Unsalted<'result'> = {
    decision: rest.of ?? { subject: address, version: 2 },
    indicator,
    period,
    part,
    value,
    cutOff: day(rest.cutOff ?? quarterEnds[period.slice(5)] ?? '2026-11-15'),
    source: 'Sổ theo dõi hồ sơ và hệ thống thông tin giải quyết thủ tục hành chính',
    evidence: [],
    ...(rest.cause === undefined ? {} : { cause: rest.cause }),
  };
  return ledger.write({
    at,
    commune: slug,
    kind: 'result',
    subject: resultSubject(slug, { indicator, period, part }),
    by: 'isoSecretary',
    ...(rest.version === undefined ? {} : { version: rest.version }),
    ...(rest.reason === undefined ? {} : { reason: rest.reason }),
    body,
  });
}

/** The documents of a xã: a policy, objectives of many kinds, a plan; one year replaced by the next, and a slip corrected. */
export function publishDongMay(ledger: Ledger): void {
  const act = { commune: slug } as const;
  ledger.write({ ...act, at: '2025-08-01T02:00:00.000Z', kind: 'commune', subject: slug, by: 'admin', body: commune });
  ledger.write({
    ...act,
    at: '2025-08-01T02:05:00.000Z',
    kind: 'settings',
    subject: `${slug}/thiet-lap`,
    by: 'admin',
    body: { fourEyes: true, smallestCell: 5 },
  });
  ledger.write({
    ...act,
    at: '2025-08-18T08:30:00.000Z',
    kind: 'decision',
    subject: address2025,
    by: 'leader',
    body: decision2025,
  });
  report(ledger, {
    at: '2026-01-05T03:00:00.000Z',
    indicator: key('ct', '2025'),
    period: '2025',
    value: counted(2_871, 2_990),
    cutOff: '2025-12-31',
    cause: 'Hệ thống gián đoạn sau sáp nhập, hồ sơ đất đai chờ bản đồ.',
    of: { subject: address2025, version: 1 },
  });
  const slip = {
    ...decision,
    articles: decision.articles.map((article) => ({ ...article, text: article.text.replace('năm 2026', 'năm 2025') })),
    replaces: [address2025],
  };
  ledger.write({
    ...act,
    at: '2026-01-27T04:00:00.000Z',
    kind: 'decision',
    subject: address,
    by: 'leader',
    body: slip,
  });
  ledger.write({
    ...act,
    at: '2026-02-03T02:10:00.000Z',
    kind: 'decision',
    subject: address,
    version: 2,
    reason: 'Đính chính năm của mục tiêu tại Điều 1: đúng là "năm 2026".',
    by: 'leader',
    body: { ...decision, replaces: [address2025] },
  });
}

/** The results of a xã over three quarters and the begun fourth: every state has one, and one is corrected, one withdrawn. */
export function reportDongMay(ledger: Ledger): void {
  report(ledger, { at: '2026-04-02T03:00:00.000Z', indicator: onTime, period: '2026-Q1', value: counted(812, 821) });
  report(ledger, {
    at: '2026-04-02T03:01:00.000Z',
    indicator: early,
    period: '2026-Q1',
    value: counted(640, 821),
    cause: 'Hồ sơ đất đai tăng gấp đôi sau khi sắp xếp thôn.',
  });
  report(ledger, { at: '2026-04-02T03:02:00.000Z', indicator: apology, period: '2026-Q1', value: counted(9, 9) });
  report(ledger, { at: '2026-04-02T03:03:00.000Z', indicator: late, period: '2026-Q1', value: counted(9, 821) });
  report(ledger, {
    at: '2026-04-06T03:00:00.000Z',
    indicator: content,
    period: '2026-Q1',
    part: centre,
    value: counted(188, 195),
  });
  report(ledger, {
    at: '2026-04-06T03:01:00.000Z',
    indicator: content,
    period: '2026-Q1',
    part: economy,
    value: counted(41, 44),
  });
  report(ledger, {
    at: '2026-04-06T03:02:00.000Z',
    indicator: content,
    period: '2026-Q1',
    part: culture,
    value: { kind: 'noCases' },
  });
  report(ledger, {
    at: '2026-04-08T03:00:00.000Z',
    indicator: digitised,
    period: '2026-Q1',
    value: counted(5_100, 5_980),
  });
  report(ledger, {
    at: '2026-04-20T03:00:00.000Z',
    indicator: onTime,
    period: '2026-Q1',
    value: counted(811, 821),
    version: 2,
    reason: 'Đính chính: một hồ sơ bị tính hai lần.',
  });
  report(ledger, { at: '2026-07-01T03:00:00.000Z', indicator: onTime, period: '2026-Q2', value: counted(905, 917) });
  report(ledger, { at: '2026-07-01T03:01:00.000Z', indicator: early, period: '2026-Q2', value: counted(790, 917) });
  report(ledger, {
    at: '2026-07-01T03:02:00.000Z',
    indicator: apology,
    period: '2026-Q2',
    value: counted(11, 12),
    cause: 'Một thư xin lỗi gửi chậm ba ngày.',
  });
  report(ledger, { at: '2026-07-01T03:03:00.000Z', indicator: late, period: '2026-Q2', value: counted(12, 917) });
  report(ledger, {
    at: '2026-07-03T03:00:00.000Z',
    indicator: content,
    period: '2026-Q2',
    part: centre,
    value: counted(214, 220),
  });
  report(ledger, {
    at: '2026-07-03T03:01:00.000Z',
    indicator: content,
    period: '2026-Q2',
    part: economy,
    value: counted(58, 60),
  });
  report(ledger, {
    at: '2026-07-03T03:02:00.000Z',
    indicator: content,
    period: '2026-Q2',
    part: culture,
    value: { kind: 'withheld', ground: 'Dưới 5 phiếu, công khai sẽ lộ người trả lời' },
  });
  report(ledger, {
    at: '2026-07-06T03:00:00.000Z',
    indicator: digitised,
    period: '2026-Q2',
    value: counted(5_720, 6_240),
  });
  report(ledger, {
    at: '2026-07-06T03:10:00.000Z',
    indicator: trained,
    period: '2026-H1',
    value: counted(38, 38),
    cutOff: '2026-06-30',
  });
  report(ledger, {
    at: '2026-07-06T03:11:00.000Z',
    indicator: classes,
    period: '2026-H1',
    value: { kind: 'number', value: '2' },
    cutOff: '2026-06-30',
  });
  const wrong = report(ledger, {
    at: '2026-10-01T03:00:00.000Z',
    indicator: digitised,
    period: '2026-Q3',
    value: counted(6_400, 6_401),
  });
  report(ledger, { at: '2026-10-01T03:01:00.000Z', indicator: onTime, period: '2026-Q3', value: counted(880, 889) });
  report(ledger, { at: '2026-10-01T03:02:00.000Z', indicator: early, period: '2026-Q3', value: counted(801, 889) });
  report(ledger, { at: '2026-10-01T03:03:00.000Z', indicator: apology, period: '2026-Q3', value: { kind: 'noCases' } });
  report(ledger, {
    at: '2026-10-01T03:04:00.000Z',
    indicator: content,
    period: '2026-Q3',
    part: centre,
    value: counted(231, 236),
  });
  report(ledger, {
    at: '2026-10-01T03:05:00.000Z',
    indicator: content,
    period: '2026-Q3',
    part: economy,
    value: { kind: 'underVerification' },
  });
  ledger.write({
    at: '2026-10-05T03:00:00.000Z',
    commune: slug,
    kind: 'withdrawal',
    subject: resultSubject(slug, { indicator: digitised, period: '2026-Q3', part: 'whole' }),
    version: 2,
    reason: 'Số liệu lấy nhầm kỳ, sẽ công bố lại.',
    by: 'isoSecretary',
    body: { of: 'result', reason: `Số liệu của mục ${String(wrong)} lấy nhầm kỳ, sẽ công bố lại.` },
  });
  report(ledger, { at: '2026-11-16T03:00:00.000Z', indicator: onTime, period: '2026-Q4', value: counted(402, 405) });
  report(ledger, {
    at: '2026-11-16T03:01:00.000Z',
    indicator: trained,
    period: '2026',
    value: counted(60, 62),
    cutOff: '2026-11-15',
  });
  report(ledger, {
    at: '2026-11-16T03:02:00.000Z',
    indicator: discipline,
    period: '2026-H1',
    value: { kind: 'judged', conclusion: 'met', note: 'Không có trường hợp vi phạm qua hai đợt kiểm tra.' },
    cutOff: '2026-06-30',
  });
}

/** What became of the tasks; one report named a person and is redacted. */
export function carryOutDongMay(ledger: Ledger): void {
  const done = (at: string, task: string, more: Partial<Unsalted<'task'>>) => {
    const body: Unsalted<'task'> = {
      decision: { subject: address, version: 2 },
      task,
      status: 'done',
      cutOff: day('2026-09-30'),
      evidence: [],
      ...more,
    };
    const { slot } = body;
    return ledger.write({
      at,
      commune: slug,
      kind: 'task',
      subject: taskSubject(slug, slot === undefined ? { task } : { task, slot }),
      by: 'isoSecretary',
      body,
    });
  };
  done('2026-11-17T02:00:00.000Z', first, { doneOn: day('2026-03-25'), note: 'Đã niêm yết tại nơi tiếp nhận.' });
  done('2026-11-17T02:01:00.000Z', quarterly, { slot: '2026-Q1', doneOn: day('2026-03-31') });
  done('2026-11-17T02:02:00.000Z', quarterly, { slot: '2026-Q2', doneOn: day('2026-07-08') });
  done('2026-11-17T02:03:00.000Z', training, { status: 'inProgress', note: 'Đã tổ chức hai lớp.', evidence: [proof] });
  const personal = done('2026-11-17T02:04:00.000Z', watch, {
    slot: '2026-Q1',
    note: 'Ông Nguyễn Văn Mẫu, số điện thoại 0900 000 000, bị nhắc nhở.',
  });
  ledger.write({
    at: '2026-11-18T02:00:00.000Z',
    commune: slug,
    kind: 'redaction',
    subject: `redaction/${String(personal)}`,
    by: 'admin',
    body: { seqs: [personal], ground: 'Có dữ liệu cá nhân không cần thiết' },
  });
  ledger.empty([personal]);
}
