import { inMonth, inQuarter, throughout } from '../deadlines.ts';
import {
  bare,
  counted,
  type DemoCommune,
  type DemoDocument,
  type DemoObjective,
  type DemoTask,
  type DemoYear,
  done,
  judged,
  quarters,
  underWay,
} from '../writing.ts';

const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế';
const culture = 'Phòng Văn hóa – Xã hội';
const service = 'Trung tâm Phục vụ hành chính công';

function objectives({ isCurrent }: DemoYear): readonly DemoObjective[] {
  return [
    {
      number: '1',
      statement:
        'Xây dựng công sở xã thân thiện: người dân đến làm việc được chào hỏi, hướng dẫn tận tình, không phải chờ khi quầy còn chỗ.',
      indicators: [
        {
          name: 'than-thien',
          phrase: 'người dân đến làm việc được chào hỏi, hướng dẫn tận tình, không phải chờ khi quầy còn chỗ',
          measure: 'judged',
          target: { kind: 'judged' },
          accumulation: 'stock',
          source: 'Quan sát tại quầy, phiếu góp ý',
          measuredBy: 'Ban Thanh tra nhân dân xã',
          owner: service,
          reports: isCurrent
            ? quarters(
                judged('met', 'Quan sát 6 buổi; 41 phiếu góp ý, không có phiếu phàn nàn về thái độ.'),
                judged('met', 'Quan sát 6 buổi; 38 phiếu góp ý, một phiếu phàn nàn đã được giải thích.'),
                judged('met', 'Quan sát 5 buổi; 44 phiếu góp ý, không có phiếu phàn nàn.'),
                judged('met', 'Quan sát 6 buổi; 40 phiếu góp ý, không có phiếu phàn nàn.'),
              )
            : quarters(
                judged('missed', 'Hai buổi sáng thứ Hai quầy chỉ có một người, dân phải chờ.', {
                  cause: 'Chưa phân công người trực thay khi công chức đi họp.',
                }),
                judged('met', 'Quan sát 5 buổi, quầy luôn đủ người.'),
                judged('met', 'Quan sát 6 buổi, quầy luôn đủ người.'),
                judged('met', 'Quan sát 6 buổi, quầy luôn đủ người.'),
              ),
        },
      ],
    },
    {
      number: '2',
      statement:
        'Hồ sơ, tài liệu của xã được sắp xếp, lưu trữ khoa học, tìm được ngay khi cần; mọi hồ sơ công việc đã kết thúc được nộp lưu trong năm.',
      indicators: [
        {
          name: 'luu-tru',
          phrase: 'Hồ sơ, tài liệu của xã được sắp xếp, lưu trữ khoa học, tìm được ngay khi cần',
          measure: 'judged',
          target: { kind: 'judged' },
          accumulation: 'stock',
          source: 'Biên bản kiểm tra kho lưu trữ',
          measuredBy: 'Tổ kiểm tra của Văn phòng HĐND và UBND',
          owner: office,
          reports: isCurrent
            ? {}
            : quarters(
                undefined,
                judged('met', 'Thử tìm 20 hồ sơ, thời gian tìm trung bình 3 phút.'),
                undefined,
                judged('missed', 'Thử tìm 20 hồ sơ, 4 hồ sơ không có trong mục lục.', {
                  cause: 'Tài liệu nhận bàn giao khi sắp xếp đơn vị hành chính chưa được lập mục lục.',
                }),
              ),
        },
        {
          name: 'nop-luu',
          phrase: 'mọi hồ sơ công việc đã kết thúc được nộp lưu trong năm',
          target: bare(100),
          accumulation: 'stock',
          numerator: 'hồ sơ đã nộp lưu',
          denominator: 'hồ sơ công việc đã kết thúc',
          source: 'Mục lục hồ sơ nộp lưu',
          owner: office,
          reports: isCurrent
            ? quarters(counted(120, 131, { cause: 'Hồ sơ của đợt rà soát đất công chưa lập xong mục lục.' }))
            : quarters(
                counted(96, 104, { cause: 'Tám hồ sơ dự án chưa được quyết toán.' }),
                counted(188, 197, { cause: 'Chín hồ sơ đang chờ xác nhận của đơn vị phối hợp.' }),
              ),
          after: {
            period: isCurrent ? 'Q1' : 'Q2',
            days: 9,
            reason: 'Rút số liệu: đã đếm cả hồ sơ đang giải quyết; sẽ công bố lại sau khi kiểm kê.',
          },
        },
      ],
    },
    {
      number: '3',
      statement:
        'Giữ gìn đoàn kết, dân chủ trong cơ quan; lãnh đạo xã và các thôn thường xuyên trao đổi, cùng tháo gỡ vướng mắc từ cơ sở.',
      indicators: [
        {
          name: 'doan-ket',
          phrase: 'lãnh đạo xã và các thôn thường xuyên trao đổi, cùng tháo gỡ vướng mắc từ cơ sở',
          measure: 'judged',
          target: { kind: 'judged' },
          accumulation: 'stock',
          source: 'Biên bản giao ban với trưởng thôn',
          measuredBy: 'Thường trực HĐND xã',
          owner: office,
          reports: isCurrent
            ? quarters(
                judged('met', 'Ba buổi giao ban, 11 vướng mắc đã giải quyết 9.'),
                judged('met', 'Ba buổi giao ban, 8 vướng mắc đã giải quyết 8.'),
                judged('met', 'Ba buổi giao ban, 10 vướng mắc đã giải quyết 9.'),
                judged('met', 'Ba buổi giao ban, 7 vướng mắc đã giải quyết 7.'),
              )
            : quarters(
                judged('met', 'Ba buổi giao ban, 14 vướng mắc đã giải quyết 11.'),
                judged('met', 'Ba buổi giao ban, 9 vướng mắc đã giải quyết 8.'),
                judged('met', 'Hai buổi giao ban, 6 vướng mắc đã giải quyết 6.'),
                judged('met', 'Ba buổi giao ban, 9 vướng mắc đã giải quyết 9.'),
              ),
        },
      ],
    },
  ];
}

function isoTasks({ year, isCurrent }: DemoYear): readonly DemoTask[] {
  const at = String(year);
  return [
    {
      number: '1',
      content: 'Ban hành kế hoạch ISO của xã và phổ biến đến từng công chức',
      lead: [culture],
      wording: `Tháng 01/${at}`,
      times: inMonth(year, 1),
      output: 'Kế hoạch',
      reports: [done('01-30', '01-27')],
    },
    {
      number: '2',
      content: 'Nhận diện rủi ro, cơ hội trong giải quyết công việc và cách xử lý',
      lead: [culture, office],
      wording: `Quý I/${at}`,
      times: inQuarter(year, 1),
      output: 'Bảng rủi ro, cơ hội',
      reports: [done('03-28', '03-24')],
    },
    {
      number: '3',
      content: 'Cập nhật quy trình khi văn bản pháp luật thay đổi',
      lead: [office, economy, culture],
      wording: 'Thường xuyên',
      times: throughout,
      output: 'Quy trình được ban hành lại',
    },
    {
      number: '4',
      content: 'Tập huấn nhận thức về TCVN ISO 9001:2015 cho công chức mới',
      lead: [culture],
      wording: 'Theo lịch của thành phố',
      times: [{ kind: 'asPlanned', plan: 'lịch của thành phố' }],
      output: 'Danh sách người dự',
    },
    {
      number: '5',
      content: 'Đánh giá nội bộ',
      lead: [culture],
      wording: `Quý III/${at}`,
      times: inQuarter(year, 3),
      output: 'Chương trình, báo cáo đánh giá nội bộ',
      reports: [isCurrent ? underWay('08-18', 'Đã đánh giá 3 trên 5 bộ phận.') : done('10-20', '10-16')],
    },
    {
      number: '6',
      content: 'Khắc phục các điểm không phù hợp sau đánh giá',
      lead: [office, economy, culture, service],
      wording: `Quý IV/${at}`,
      times: inQuarter(year, 4),
      output: 'Phiếu khắc phục có xác nhận',
      reports: isCurrent ? [] : [done('12-20', '12-18')],
    },
    {
      number: '7',
      content: 'Xem xét của lãnh đạo về hệ thống quản lý chất lượng',
      lead: ['Lãnh đạo UBND xã', culture],
      wording: `Tháng 12/${at}`,
      times: inMonth(year, 12),
      output: 'Thông báo kết luận',
      reports: [done('12-28', '12-26')],
    },
    {
      number: '8',
      content: 'Báo cáo kết quả áp dụng hệ thống về Sở Khoa học và Công nghệ',
      lead: [culture],
      wording: 'Định kỳ',
      times: [{ kind: 'periodic' }],
      output: 'Báo cáo',
    },
  ];
}

const bases = [
  'Căn cứ Luật Tổ chức chính quyền địa phương',
  'Theo đề nghị của Trưởng phòng Văn hóa – Xã hội xã Suối Lam',
];

type Issue = Pick<DemoDocument, 'number' | 'issuedOn'>;

function decision(at: DemoYear, issue: Issue): DemoDocument {
  const year = String(at.year);
  return {
    ...issue,
    name: `muc-tieu-${year}`,
    form: 'decision',
    symbol: 'QĐ-UBND',
    year: at.year,
    subject: `ban hành Mục tiêu chất lượng năm ${year} của Ủy ban nhân dân xã Suối Lam`,
    signer: { name: 'Triệu Văn Khang', position: 'CHỦ TỊCH' },
    legalBases: bases,
    articles: [
      `Ban hành Mục tiêu chất lượng năm ${year} của Ủy ban nhân dân xã Suối Lam.`,
      'Các phòng căn cứ chức năng, nhiệm vụ để thực hiện; định kỳ báo cáo Chủ tịch Ủy ban nhân dân xã.',
      'Chánh Văn phòng và trưởng các phòng chịu trách nhiệm thi hành Quyết định này./.',
    ],
    recipients: ['Như Điều 3;', 'Trưởng các thôn;', 'Lưu: VT.'],
    objectives: objectives(at),
    tasks: [],
    reporting: [{ wording: 'định kỳ báo cáo Chủ tịch Ủy ban nhân dân xã', times: [{ kind: 'periodic' }] }],
  };
}

function workPlan(at: DemoYear, issue: Issue): DemoDocument {
  const year = String(at.year);
  return {
    ...issue,
    name: `ke-hoach-iso-${year}`,
    form: 'plan',
    symbol: 'KH-UBND',
    year: at.year,
    subject: `duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại xã Suối Lam năm ${year}`,
    signer: { name: 'Hà Thị Mận', position: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
    legalBases: [
      `Thực hiện Kế hoạch số 03/KH-UBND của Ủy ban nhân dân thành phố Lam Hải về áp dụng ISO 9001:2015 tại cấp xã năm ${year}`,
    ],
    articles: [],
    recipients: ['Sở Khoa học và Công nghệ;', 'Các phòng thuộc xã;', 'Lưu: VT, VHXH.'],
    objectives: [],
    tasks: isoTasks(at),
    reporting: [],
  };
}

/** A rural commune whose objectives are judged rather than counted, with its yearly ISO plan as a document of its own. */
export const suoiLam: DemoCommune = {
  slug: 'xa-suoi-lam',
  kind: 'xa',
  name: 'Suối Lam',
  contact: { address: 'Thôn Thượng, xã Suối Lam, thành phố Lam Hải', email: 'ubnd@suoilam.example' },
  units: [
    { name: office, aliases: ['Văn phòng'] },
    { name: economy, aliases: [] },
    { name: culture, aliases: ['Phòng Văn hóa - Xã hội'] },
    { name: service, aliases: [] },
  ],
  documents: (last, current) => [
    decision(last, { number: '18', issuedOn: `${String(last.year)}-01-13` }),
    workPlan(last, { number: '07', issuedOn: `${String(last.year)}-01-22` }),
    decision(current, { number: '297', issuedOn: `${String(last.year)}-12-16` }),
    workPlan(current, { number: '88', issuedOn: `${String(last.year)}-12-26` }),
  ],
};
