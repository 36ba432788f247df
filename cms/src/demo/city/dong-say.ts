import { before, everyQuarter, inMonth, inQuarter, throughout } from '../deadlines.ts';
import {
  bare,
  counted,
  type DemoCommune,
  type DemoDocument,
  type DemoObjective,
  type DemoTask,
  type DemoYear,
  done,
  gt,
  gte,
  lt,
  noCases,
  number,
  quarters,
  rank,
  slotDone,
  underWay,
  verifying,
} from '../writing.ts';

const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế';
const culture = 'Phòng Văn hóa – Xã hội';
const service = 'Trung tâm Phục vụ hành chính công';
const committee = 'Ban Chỉ đạo ISO';
const portal = 'Hệ thống thông tin giải quyết thủ tục hành chính của thành phố';

const crowded = 'Cuối buổi sáng có nhiều người đến cùng lúc, hồ sơ được hẹn sang buổi chiều.';
const reviewed = 'Một số hộ chưa có vốn chăn nuôi, sau Tết mới được vay.';
const unconnected = 'Ba thôn vùng bãi chưa có đường ống, tuyến ống mới đang được thi công.';
const young = 'Một số công chức mới đang tập sự chưa được xếp loại hoàn thành tốt.';

function services({ isCurrent }: DemoYear): DemoObjective {
  return {
    number: '1',
    statement: `Rút ngắn thời gian đi lại của người dân: tỷ lệ hồ sơ trả quá hẹn dưới 2% tổng số hồ sơ đã trả; trên ${isCurrent ? '88' : '85'}% hồ sơ chứng thực trả ngay trong buổi làm việc; tổ chức ít nhất ${isCurrent ? '10' : '8'} buổi tiếp nhận hồ sơ lưu động tại các thôn xa trung tâm.`,
    indicators: [
      {
        name: 'qua-hen',
        phrase: 'tỷ lệ hồ sơ trả quá hẹn dưới 2% tổng số hồ sơ đã trả',
        target: lt(2),
        direction: 'lower',
        numerator: 'hồ sơ trả quá hẹn',
        denominator: 'hồ sơ đã trả',
        source: portal,
        owner: service,
        soFar: counted(9, 640),
        reports: isCurrent
          ? quarters(counted(11, 968), counted(13, 1_040), counted(16, 1_022), counted(12, 990))
          : quarters(
              counted(14, 880),
              counted(31, 902, { cause: 'Tháng 5 hệ thống ngừng ba ngày, hồ sơ hộ tịch dồn lại.' }),
              counted(24, 915, { cause: 'Hồ sơ đất đai chờ trích lục từ văn phòng đăng ký.' }),
              counted(12, 934),
            ),
      },
      {
        name: 'chung-thuc',
        phrase: `trên ${isCurrent ? '88' : '85'}% hồ sơ chứng thực trả ngay trong buổi làm việc`,
        target: gt(isCurrent ? 88 : 85),
        limit: 'trong buổi làm việc',
        numerator: 'hồ sơ chứng thực trả ngay trong buổi',
        denominator: 'hồ sơ chứng thực đã nhận',
        source: 'Sổ chứng thực điện tử',
        owner: service,
        soFar: counted(301, 352),
        reports: isCurrent
          ? quarters(
              counted(452, 526, { cause: crowded }),
              counted(471, 548, { cause: crowded }),
              counted(473, 539, { cause: crowded }),
              counted(480, 540),
            )
          : quarters(counted(401, 466), counted(429, 488), counted(433, 490), counted(440, 497)),
        ...(isCurrent
          ? {}
          : {
              after: {
                period: 'Q2' as const,
                days: 12,
                figure: counted(421, 488),
                reason: 'Đính chính: 8 hồ sơ nhận buổi chiều, trả sáng hôm sau đã bị tính là trả trong buổi.',
              },
            }),
      },
      {
        name: 'luu-dong',
        phrase: `tổ chức ít nhất ${isCurrent ? '10' : '8'} buổi tiếp nhận hồ sơ lưu động tại các thôn xa trung tâm`,
        measure: 'count',
        unit: 'buổi',
        target: gte(isCurrent ? 10 : 8),
        source: 'Biên bản các buổi tiếp nhận lưu động',
        owner: service,
        soFar: number('1'),
        reports: isCurrent
          ? quarters(number('3'), number('4'), number('3'), number('2'))
          : quarters(number('2'), number('2'), number('3'), number('3')),
      },
    ],
  };
}

function countryside({ isCurrent }: DemoYear): DemoObjective {
  return {
    number: '2',
    statement: `Nâng chất lượng nông thôn mới: tỷ lệ hộ nghèo cuối năm giảm còn dưới ${isCurrent ? '1,2' : '1,5'}%; ít nhất 95% hộ dân được dùng nước sạch hợp quy chuẩn; giải quyết 100% đơn thư thuộc thẩm quyền đúng thời hạn luật định.`,
    indicators: [
      {
        name: 'ho-ngheo',
        phrase: `tỷ lệ hộ nghèo cuối năm giảm còn dưới ${isCurrent ? '1,2' : '1,5'}%`,
        target: lt(isCurrent ? 1.2 : 1.5),
        direction: 'lower',
        accumulation: 'stock',
        numerator: 'hộ nghèo theo kết quả rà soát',
        denominator: 'hộ dân toàn xã',
        source: 'Kết quả rà soát hộ nghèo',
        owner: culture,
        soFar: counted(39, 3_071),
        reports: isCurrent
          ? quarters(
              counted(38, 3_071, { cause: reviewed }),
              counted(36, 3_075),
              counted(35, 3_080),
              counted(34, 3_084),
            )
          : quarters(
              counted(48, 3_040, { cause: reviewed }),
              counted(45, 3_048),
              counted(43, 3_055),
              counted(41, 3_062),
            ),
      },
      {
        name: 'nuoc-sach',
        phrase: 'ít nhất 95% hộ dân được dùng nước sạch hợp quy chuẩn',
        target: gte(95),
        accumulation: 'stock',
        numerator: 'hộ dùng nước sạch hợp quy chuẩn',
        denominator: 'hộ dân toàn xã',
        source: 'Kết quả xét nghiệm mẫu nước và danh sách đấu nối',
        owner: economy,
        soFar: verifying('Đang chờ kết quả xét nghiệm lại mẫu nước của hai thôn.'),
        reports: isCurrent
          ? quarters(
              verifying('Đang chờ kết quả xét nghiệm lại mẫu nước của hai thôn.'),
              verifying('Kết quả xét nghiệm lần hai chênh lệch, đang đối chiếu.'),
              verifying('Đang đối chiếu danh sách đấu nối với đơn vị cấp nước.'),
              verifying('Đang đối chiếu danh sách đấu nối với đơn vị cấp nước.'),
            )
          : quarters(
              counted(2_811, 3_040, { cause: unconnected }),
              counted(2_866, 3_048, { cause: unconnected }),
              counted(2_905, 3_055),
              counted(2_914, 3_062),
            ),
      },
      {
        name: 'don-thu',
        phrase: 'giải quyết 100% đơn thư thuộc thẩm quyền đúng thời hạn luật định',
        target: bare(100),
        numerator: 'đơn giải quyết đúng thời hạn',
        denominator: 'đơn đến hạn giải quyết trong kỳ',
        source: 'Sổ theo dõi đơn thư',
        owner: office,
        soFar: noCases(),
        reports: isCurrent
          ? quarters(noCases(), counted(6, 6), counted(9, 9), counted(7, 7))
          : quarters(counted(5, 5), noCases(), counted(8, 8), counted(6, 6)),
      },
    ],
  };
}

function leaders({ year, isCurrent }: DemoYear): DemoObjective {
  return {
    number: '3',
    statement: `Chuyển đổi số từ thôn: 100% tổ công nghệ số cộng đồng của các thôn hoạt động hằng tháng; mức độ chuyển đổi số của xã năm ${String(year)} nằm trong nhóm 5 xã dẫn đầu thành phố.`,
    indicators: [
      {
        name: 'to-cong-nghe',
        phrase: '100% tổ công nghệ số cộng đồng của các thôn hoạt động hằng tháng',
        target: bare(100),
        accumulation: 'stock',
        numerator: 'tổ có hoạt động trong mọi tháng của kỳ',
        denominator: 'tổ công nghệ số cộng đồng',
        source: 'Báo cáo của các tổ',
        owner: culture,
        soFar: counted(13, 14),
        reports: isCurrent
          ? quarters(
              counted(13, 14, { cause: 'Thôn Bãi Ngoài thiếu người phụ trách trong tháng 02.' }),
              counted(14, 14),
              counted(14, 14),
              counted(14, 14),
            )
          : quarters(
              counted(11, 14, { cause: 'Ba tổ chưa được kiện toàn.' }),
              counted(12, 14, { cause: 'Hai tổ chưa được kiện toàn.' }),
              counted(14, 14),
              counted(14, 14),
            ),
      },
      {
        name: 'xep-hang',
        phrase: `mức độ chuyển đổi số của xã năm ${String(year)} nằm trong nhóm 5 xã dẫn đầu thành phố`,
        measure: 'rank',
        direction: 'lower',
        target: { kind: 'rank', atMost: 5, among: 'các xã của thành phố' },
        accumulation: 'external',
        source: 'Thông báo xếp hạng của Sở Khoa học và Công nghệ',
        measuredBy: 'Sở Khoa học và Công nghệ thành phố Lam Hải',
        owner: culture,
        ...(isCurrent ? {} : { reports: { year: rank(4, 31) } }),
      },
    ],
  };
}

function people({ isCurrent }: DemoYear): DemoObjective {
  return {
    number: '4',
    statement: `Người đứng đầu nêu gương: mỗi tháng Chủ tịch xã tiếp công dân ít nhất hai buổi, cả năm không dưới 24 buổi; ${isCurrent ? '92' : '90'}% cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên.`,
    indicators: [
      {
        name: 'tiep-dan',
        phrase: 'cả năm không dưới 24 buổi',
        measure: 'count',
        unit: 'buổi',
        target: gte(24),
        source: 'Sổ tiếp công dân',
        owner: office,
        soFar: number('4'),
        reports: isCurrent
          ? quarters(number('8'), number('9'), number('7'), number('8'))
          : quarters(number('6'), number('6'), number('7'), number('6')),
      },
      {
        name: 'hoan-thanh-tot',
        phrase: `${isCurrent ? '92' : '90'}% cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên`,
        target: bare(isCurrent ? 92 : 90),
        accumulation: 'stock',
        population: { kind: 'fixed', size: isCurrent ? 58 : 57 },
        numerator: 'người được xếp loại hoàn thành tốt trở lên',
        denominator: 'người được đánh giá',
        source: 'Kết quả đánh giá, xếp loại hằng quý',
        owner: office,
        soFar: counted(50, 58),
        reports: isCurrent
          ? quarters(
              counted(50, 58, { cause: young }),
              counted(51, 58, { cause: young }),
              counted(54, 58),
              counted(54, 58),
            )
          : quarters(counted(48, 57, { cause: young }), counted(52, 57), counted(52, 57), counted(53, 57)),
      },
    ],
  };
}

function tasks({ year, isCurrent }: DemoYear): readonly DemoTask[] {
  const at = String(year);
  return [
    {
      objective: '1',
      number: '1.1',
      content: 'Công bố lịch tiếp nhận hồ sơ lưu động của cả năm đến từng thôn',
      lead: [service],
      support: ['Trưởng các thôn'],
      monitor: [committee],
      wording: `Trước ngày 20/01/${at}`,
      times: before(`${at}-01-20`),
      output: 'Lịch được phát trên loa truyền thanh và niêm yết tại nhà văn hóa thôn',
      reports: [done('01-18', '01-16')],
    },
    {
      objective: '1',
      number: '1.2',
      content: 'Rà soát, cắt giảm giấy tờ đối với hồ sơ chứng thực, hộ tịch',
      lead: [office],
      support: [service],
      monitor: [committee],
      wording: `Quý I/${at}`,
      times: inQuarter(year, 1),
      output: 'Danh mục giấy tờ được bỏ, trình Chủ tịch phê duyệt',
      reports: [isCurrent ? done('03-29', '03-26') : done('04-15', '04-11', 'Chậm vì phải hỏi ý kiến Sở Tư pháp.')],
    },
    {
      objective: '1',
      number: '1.3',
      content: 'Theo dõi hồ sơ quá hẹn, nêu rõ nguyên nhân từng hồ sơ tại giao ban tuần',
      lead: [service],
      support: [economy, culture],
      monitor: ['Lãnh đạo UBND xã'],
      wording: 'Thường xuyên, hằng tuần',
      times: throughout,
      output: 'Bảng nguyên nhân kèm cách khắc phục',
    },
    {
      objective: '2',
      number: '2.1',
      content: 'Rà soát hộ nghèo, hộ cận nghèo; mỗi hộ có một người giúp đỡ được phân công',
      lead: [culture],
      support: ['Hội Nông dân xã', 'Hội Liên hiệp Phụ nữ xã'],
      monitor: ['Lãnh đạo UBND xã'],
      wording: 'Hằng quý',
      times: everyQuarter,
      output: 'Danh sách hộ và người được phân công',
      reports: [
        slotDone('Q1', '04-04', '03-28'),
        slotDone('Q2', '07-04', '06-27'),
        slotDone('Q3', '10-07', '10-05'),
        slotDone('Q4', '12-29', '12-24'),
      ],
    },
    {
      objective: '2',
      number: '2.2',
      content: 'Lấy mẫu nước tại các thôn, công khai kết quả xét nghiệm',
      lead: [economy],
      support: ['Trạm Y tế xã'],
      monitor: [committee],
      wording: `Tháng 4/${at}`,
      times: inMonth(year, 4),
      output: 'Phiếu kết quả xét nghiệm',
      reports: [
        isCurrent ? underWay('04-28', 'Đã lấy mẫu 12 trên 14 thôn, hai thôn phải lấy lại.') : done('04-29', '04-25'),
      ],
    },
    {
      objective: '2',
      number: '2.3',
      content: 'Duy tu 3,2 km đường liên thôn theo thứ tự ưu tiên đã lấy ý kiến nhân dân',
      lead: [economy],
      support: ['Trưởng các thôn'],
      monitor: ['Lãnh đạo UBND xã'],
      wording: `Quý III/${at}`,
      times: inQuarter(year, 3),
      output: 'Biên bản nghiệm thu có chữ ký đại diện thôn',
      reports: isCurrent
        ? [underWay('08-22', 'Đã xong 1,9 km.'), done('10-16', '10-13', 'Chậm do mưa kéo dài trong tháng 9.')]
        : [done('09-25', '09-22')],
    },
    {
      objective: '2',
      number: '2.4',
      content: 'Phân loại đơn thư trong ngày nhận, giao người giải quyết và hạn trả lời',
      lead: [office],
      support: [],
      monitor: ['Ủy ban Kiểm tra Đảng ủy xã'],
      wording: 'Khi có đơn thư',
      times: [{ kind: 'onEvent', event: 'có đơn thư' }],
      output: 'Phiếu giao việc',
    },
    {
      objective: '3',
      number: '3.1',
      content: 'Kiện toàn tổ công nghệ số cộng đồng, mỗi tổ ít nhất 5 người có đoàn viên thanh niên',
      lead: [culture],
      support: ['Đoàn Thanh niên xã'],
      monitor: [committee],
      wording: `Tháng 02/${at}`,
      times: inMonth(year, 2),
      output: 'Quyết định kiện toàn của từng thôn',
      reports: [done('02-26', '02-24')],
    },
    {
      objective: '3',
      number: '3.2',
      content: 'Hướng dẫn người cao tuổi dùng định danh điện tử và nộp hồ sơ tại nhà',
      lead: [culture],
      support: ['Hội Người cao tuổi xã', service],
      monitor: [committee],
      wording: `Từ tháng 3/${at}`,
      times: [{ kind: 'from', month: `${at}-03` }],
      output: 'Sổ ghi lượt hướng dẫn của từng thôn',
    },
    {
      objective: '3',
      number: '3.3',
      content: 'Mua sắm thiết bị đọc mã cho quầy tiếp nhận',
      lead: [office],
      support: [economy],
      monitor: ['Lãnh đạo UBND xã'],
      wording: `Trước ngày 01/6/${at}`,
      times: before(`${at}-06-01`),
      output: 'Hóa đơn, biên bản bàn giao',
      reports: isCurrent ? [] : [done('05-28', '05-25')],
    },
    {
      objective: '4',
      number: '4.1',
      content: 'Niêm yết lịch tiếp công dân, thông báo khi đổi lịch chậm nhất trước một ngày',
      lead: [office],
      support: [],
      monitor: ['Ban Thanh tra nhân dân'],
      wording: `Tháng 01/${at}`,
      times: inMonth(year, 1),
      output: 'Lịch tiếp công dân',
      reports: [done('01-12', '01-08')],
    },
    {
      objective: '4',
      number: '4.2',
      content: 'Đánh giá, xếp loại cán bộ, công chức theo kết quả công việc của quý',
      lead: [office],
      support: [economy, culture, service],
      monitor: ['Lãnh đạo UBND xã'],
      wording: 'Hằng quý',
      times: everyQuarter,
      output: 'Thông báo kết quả đánh giá',
      reports: [
        slotDone('Q1', '04-05', '03-31'),
        slotDone('Q2', '07-05', '06-30'),
        slotDone('Q3', '10-05', '09-30'),
        slotDone('Q4', '12-30', '12-26'),
      ],
    },
    {
      objective: '4',
      number: '4.3',
      content: 'Tổng kết thực hiện mục tiêu chất lượng, nêu việc chưa làm được và cách làm năm sau',
      lead: [office],
      support: [culture],
      monitor: [committee],
      wording: `Trước ngày 25/12/${at}`,
      times: before(`${at}-12-25`),
      output: 'Báo cáo tổng kết được công khai',
      reports: [done('12-23', '12-20')],
    },
  ];
}

const signer = { name: 'Đinh Công Tấn', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' };
const clause = 'Trước ngày 12 hằng quý, các phòng báo cáo số liệu của quý về Văn phòng HĐND và UBND.';

function policy(last: DemoYear): DemoDocument {
  const [from, to] = [last.year, last.year + 2];
  return {
    name: 'chinh-sach',
    form: 'decision',
    number: '05',
    symbol: 'QĐ-UBND',
    issuedOn: `${String(last.year)}-01-02`,
    year: last.year,
    subject: `ban hành Chính sách chất lượng giai đoạn ${String(from)}–${String(to)} của Ủy ban nhân dân xã Đồng Sậy`,
    signer,
    legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của Chánh Văn phòng HĐND và UBND xã'],
    articles: [
      `Ban hành Chính sách chất lượng của Ủy ban nhân dân xã Đồng Sậy, áp dụng từ năm ${String(from)} đến hết năm ${String(to)}.`,
      'Chánh Văn phòng HĐND và UBND, trưởng các phòng và toàn thể cán bộ, công chức chịu trách nhiệm thi hành./.',
    ],
    recipients: ['Như Điều 2;', 'Trưởng các thôn (để niêm yết);', 'Lưu: VT.'],
    policy: {
      motto: 'Trọng dân – Sát việc – Nói đi đôi với làm',
      commitments: [
        'Việc gì lợi cho dân thì làm trước; việc gì phiền cho dân thì bỏ.',
        'Mỗi việc có một người chịu trách nhiệm và một thời hạn công khai.',
        'Số liệu báo cáo là số liệu thật, có nguồn và ai cũng kiểm tra được.',
        'Học từ chỗ sai: mỗi việc không đạt đều được tìm nguyên nhân và khắc phục đến cùng.',
      ],
      fromYear: from,
      toYear: to,
    },
    objectives: [],
    tasks: [],
    reporting: [],
  };
}

function document(at: DemoYear, issue: { readonly number: string; readonly issuedOn: string }): DemoDocument {
  const year = String(at.year);
  return {
    ...issue,
    name: `muc-tieu-${year}`,
    form: 'decision',
    symbol: 'QĐ-UBND',
    year: at.year,
    subject: `ban hành Mục tiêu chất lượng năm ${year} và kế hoạch thực hiện của Ủy ban nhân dân xã Đồng Sậy`,
    signer,
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương',
      'Căn cứ Quyết định số 05/QĐ-UBND của Ủy ban nhân dân xã Đồng Sậy ban hành Chính sách chất lượng',
      'Theo đề nghị của Trưởng Ban Chỉ đạo ISO xã',
    ],
    articles: [
      `Ban hành Mục tiêu chất lượng năm ${year} và kế hoạch thực hiện kèm theo Quyết định này.`,
      `Các phòng, Trung tâm Phục vụ hành chính công tổ chức thực hiện. ${clause}`,
      'Chánh Văn phòng HĐND và UBND, trưởng các phòng, trưởng các thôn chịu trách nhiệm thi hành. Quyết định có hiệu lực từ ngày ký./.',
    ],
    recipients: ['Như Điều 3;', 'UBND thành phố;', 'Thường trực HĐND xã;', 'Lưu: VT, VP.'],
    objectives: [services(at), countryside(at), leaders(at), people(at)],
    tasks: tasks(at),
    reporting: [{ wording: clause, times: [{ kind: 'quarterlyBefore', day: 12 }] }],
    readings: [
      {
        wording: clause,
        meanings: [
          'trước ngày đó của tháng cuối quý (tháng 3, 6, 9, 12)',
          'trước ngày đó của tháng liền sau quý (tháng 4, 7, 10 và tháng 01 năm sau)',
        ],
        chosen: 'trước ngày đó của tháng liền sau quý (tháng 4, 7, 10 và tháng 01 năm sau)',
        by: 'office',
        reason: 'Đến hết quý mới có đủ số liệu; các phòng đã thống nhất tại cuộc họp triển khai.',
      },
    ],
  };
}

/** A rural commune: its policy stands in a decision of its own for three years, its deadlines need a recorded reading. */
export const dongSay: DemoCommune = {
  slug: 'xa-dong-say',
  kind: 'xa',
  name: 'Đồng Sậy',
  contact: {
    address: 'Thôn Trung, xã Đồng Sậy, thành phố Lam Hải',
    phone: '0200 000 103',
    email: 'ubnd@dongsay.example',
  },
  units: [
    { name: office, aliases: ['Văn phòng'] },
    { name: economy, aliases: [] },
    { name: culture, aliases: ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'] },
    { name: service, aliases: ['Trung tâm PVHCC'] },
  ],
  documents: (last, current) => [
    policy(last),
    document(last, { number: '22', issuedOn: `${String(last.year)}-01-07` }),
    document(current, { number: '351', issuedOn: `${String(last.year)}-12-24` }),
  ],
};
