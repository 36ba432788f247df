import { before, daysOfReports, inQuarter, reportsBefore, throughout } from '../deadlines.ts';
import {
  bare,
  counted,
  type DemoCommune,
  type DemoDocument,
  type DemoObjective,
  type DemoTask,
  type DemoYear,
  done,
  gte,
  lte,
  noCases,
  number,
  quarters,
  underWay,
} from '../writing.ts';

const office = 'Văn phòng HĐND và UBND';
const service = 'Trung tâm Phục vụ hành chính công';
const economy = 'Phòng Kinh tế – Xã hội';
const guard = 'Ban Quản lý cảng cá và du lịch';

/** Which of the two decisions of the earlier year: the first one, or the one that took its place. */
interface Stand extends DemoYear {
  readonly isFirst?: boolean;
}

function objectives({ year, isCurrent, isFirst = false }: Stand): readonly DemoObjective[] {
  const delivered = isFirst ? '70' : '80';
  const index = String(year);
  return [
    {
      number: '1',
      statement: `Phục vụ người dân trên đảo: tối thiểu ${delivered}% hồ sơ phải chuyển vào đất liền được trả qua bưu chính trong 04 ngày; 100% hồ sơ khai báo ra, vào cảng cá được xác nhận trong ngày.`,
      indicators: [
        {
          name: 'buu-chinh',
          phrase: `tối thiểu ${delivered}% hồ sơ phải chuyển vào đất liền được trả qua bưu chính trong 04 ngày`,
          target: gte(Number(delivered)),
          limit: '04 ngày kể từ khi có kết quả',
          numerator: 'hồ sơ trả qua bưu chính trong 04 ngày',
          denominator: 'hồ sơ phải chuyển vào đất liền',
          source: 'Sổ giao nhận với bưu điện đảo',
          owner: service,
          soFar: counted(38, 51),
          ...(isFirst
            ? {}
            : {
                reports: isCurrent
                  ? quarters(
                      counted(54, 72, { cause: 'Biển động, tàu nghỉ 9 ngày.' }),
                      counted(70, 81),
                      counted(74, 93, { cause: 'Hai cơn bão liên tiếp, tàu nghỉ 11 ngày.' }),
                      counted(61, 76),
                    )
                  : quarters(
                      counted(52, 66, { cause: 'Gió mùa mạnh, tàu nghỉ 7 ngày.' }),
                      counted(71, 80),
                      counted(66, 79),
                      counted(60, 74),
                    ),
              }),
        },
        {
          name: 'cang-ca',
          phrase: '100% hồ sơ khai báo ra, vào cảng cá được xác nhận trong ngày',
          target: bare(100),
          limit: 'trong ngày',
          numerator: 'hồ sơ xác nhận trong ngày',
          denominator: 'hồ sơ khai báo',
          source: 'Phần mềm quản lý cảng cá',
          owner: guard,
          ...(isFirst
            ? {}
            : {
                reports: isCurrent
                  ? quarters(counted(803, 803), counted(1_120, 1_120), counted(977, 977), counted(840, 840))
                  : quarters(counted(760, 760), counted(1_066, 1_066), counted(931, 931), counted(802, 802)),
              }),
        },
      ],
    },
    {
      number: '2',
      statement: `Giữ đảo sạch và an toàn: không quá 3 vụ tai nạn giao thông đường thủy trong năm; khối lượng rác đại dương thu gom đạt ít nhất ${isCurrent ? '46' : '40'} tấn; mọi vụ việc du khách bị ép giá được xử lý trong 24 giờ.`,
      indicators: [
        {
          name: 'tai-nan',
          phrase: 'không quá 3 vụ tai nạn giao thông đường thủy trong năm',
          measure: 'count',
          unit: 'vụ',
          direction: 'lower',
          target: lte(3),
          source: 'Báo cáo của Công an đặc khu',
          owner: guard,
          soFar: number('0'),
          ...(isFirst
            ? {}
            : {
                reports: isCurrent
                  ? quarters(number('0'), number('1'), number('1'), number('0'))
                  : quarters(number('1'), number('0'), number('2'), number('1')),
              }),
        },
        {
          name: 'rac-bien',
          ...(isCurrent ? { late: { period: 'Q3' as const, days: 9 } } : {}),
          phrase: `khối lượng rác đại dương thu gom đạt ít nhất ${isCurrent ? '46' : '40'} tấn`,
          measure: 'amount',
          unit: 'tấn',
          target: gte(isCurrent ? 46 : 40),
          source: 'Phiếu cân tại điểm tập kết',
          owner: guard,
          ...(isFirst
            ? {}
            : {
                reports: isCurrent
                  ? quarters(number('9.4'), number('13.8'), number('12.1'), number('10.9'))
                  : quarters(number('8.2'), number('11.5'), number('12.6'), number('9.3')),
              }),
        },
        {
          name: 'ep-gia',
          phrase: 'mọi vụ việc du khách bị ép giá được xử lý trong 24 giờ',
          target: bare(100),
          limit: '24 giờ kể từ khi tiếp nhận',
          numerator: 'vụ việc xử lý trong 24 giờ',
          denominator: 'vụ việc tiếp nhận',
          source: 'Sổ đường dây nóng du lịch',
          owner: economy,
          ...(isFirst
            ? {}
            : {
                reports: isCurrent
                  ? quarters(noCases('Không có phản ánh.'), noCases('Không có phản ánh.'), counted(2, 2), noCases())
                  : quarters(noCases(), counted(3, 3), counted(4, 4), noCases()),
              }),
        },
      ],
    },
    {
      number: '3',
      statement: `Chỉ số hài lòng về phục vụ hành chính năm ${index} của đặc khu do thành phố công bố đạt từ 85 điểm trở lên.`,
      indicators: [
        {
          name: 'chi-so',
          phrase: `Chỉ số hài lòng về phục vụ hành chính năm ${index} của đặc khu do thành phố công bố đạt từ 85 điểm trở lên`,
          measure: 'externalIndex',
          unit: 'điểm',
          target: gte(85),
          accumulation: 'external',
          source: 'Báo cáo công bố của Sở Nội vụ',
          measuredBy: 'Sở Nội vụ thành phố Lam Hải',
          owner: office,
          ...(isFirst || isCurrent ? {} : { reports: { year: number('86.4') } }),
        },
      ],
    },
  ];
}

function tasks({ year, isCurrent, isFirst = false }: Stand): readonly DemoTask[] {
  const at = String(year);
  return [
    {
      objective: '1',
      number: '1',
      content: 'Ký thỏa thuận trả kết quả qua bưu chính, ghi rõ số chuyến trong tuần và cách làm khi biển động',
      lead: [service],
      wording: `Quý I/${at}`,
      times: inQuarter(year, 1),
      output: 'Thỏa thuận đã ký',
      ...(isFirst ? {} : { reports: [done('03-20', '03-17')] }),
    },
    {
      objective: '1',
      number: '2',
      content: 'Trực tiếp nhận khai báo cảng cá cả ngày nghỉ trong mùa đánh bắt',
      lead: [guard],
      wording: 'Thường xuyên trong mùa đánh bắt',
      times: throughout,
      output: 'Lịch trực',
    },
    {
      objective: '2',
      number: '1',
      content: 'Kiểm tra phao cứu sinh, bến đỗ, phương tiện chở khách trước mùa du lịch',
      lead: [guard],
      wording: `Trước ngày 20/4/${at}`,
      times: before(`${at}-04-20`),
      output: 'Biên bản kiểm tra từng phương tiện',
      ...(isFirst ? {} : { reports: [done('04-18', '04-15')] }),
    },
    {
      objective: '2',
      number: '2',
      content: 'Ra quân thu gom rác bãi biển, vận động tàu cá mang rác về bờ',
      lead: [guard],
      wording: `Quý II, III/${at}`,
      times: inQuarter(year, 2, 3),
      output: 'Phiếu cân, danh sách tàu tham gia',
      ...(isFirst
        ? {}
        : { reports: [isCurrent ? underWay('07-15', 'Đã có 126 tàu đăng ký.') : done('09-28', '09-25')] }),
    },
    {
      objective: '2',
      number: '3',
      content: 'Niêm yết giá, công khai đường dây nóng tại bến tàu và cơ sở lưu trú',
      lead: [economy],
      wording: `Trước ngày 15/4/${at}`,
      times: before(`${at}-04-15`),
      output: 'Ảnh chụp nơi niêm yết',
      ...(isFirst
        ? {}
        : { reports: [isCurrent ? done('04-14', '04-10') : done('05-06', '05-03', 'Chậm do phải in lại bảng giá.')] }),
    },
    {
      objective: '3',
      number: '1',
      content: 'Tự khảo sát tại quầy để biết trước chỗ người dân chưa hài lòng',
      lead: [office],
      wording: `Quý II, IV/${at}`,
      times: inQuarter(year, 2, 4),
      output: 'Báo cáo khảo sát',
      ...(isFirst || isCurrent ? {} : { reports: [done('12-27', '12-23')] }),
    },
  ];
}

type Issue = Pick<DemoDocument, 'name' | 'number' | 'issuedOn'>;

const clauseOf = (year: number): string =>
  `Các phòng, ban, trung tâm báo cáo kết quả quý về Văn phòng HĐND và UBND trước ${daysOfReports(year, 7)}.`;

function document(at: Stand, issue: Issue, beside: Partial<DemoDocument> = {}): DemoDocument {
  const year = String(at.year);
  return {
    ...issue,
    form: 'decision',
    symbol: 'QĐ-UBND',
    year: at.year,
    subject: `ban hành Mục tiêu chất lượng năm ${year} của Ủy ban nhân dân đặc khu Hòn Sếu`,
    signer: { name: 'Mạc Đình Lập', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Xét đề nghị của Chánh Văn phòng HĐND và UBND đặc khu'],
    articles: [
      `Ban hành Mục tiêu chất lượng năm ${year} và danh mục công việc kèm theo.`,
      clauseOf(at.year),
      'Thủ trưởng các đơn vị thuộc đặc khu chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.',
    ],
    recipients: ['Như Điều 3;', 'UBND thành phố;', 'Bưu điện đảo Hòn Sếu;', 'Lưu: VT.'],
    policy: {
      motto: 'Đảo xa, dịch vụ gần',
      commitments: [
        'Sóng gió không phải là lý do để người dân phải chờ mà không được báo trước.',
        'Giữ biển sạch, bến an toàn, giá công khai.',
        'Nói rõ việc chưa làm được và ngày sẽ làm xong.',
      ],
      fromYear: at.year,
      toYear: at.year,
    },
    objectives: objectives(at),
    tasks: tasks(at),
    reporting: [
      {
        wording: clauseOf(at.year),
        times: reportsBefore(at.year, 7),
      },
    ],
    ...beside,
  };
}

/** A special zone: its first decision of the earlier year was soon replaced by another with a higher target. */
export const honSeu: DemoCommune = {
  slug: 'dac-khu-hon-seu',
  kind: 'dac-khu',
  name: 'Hòn Sếu',
  contact: {
    address: 'Bến Trước, đặc khu Hòn Sếu, thành phố Lam Hải',
    phone: '0200 000 105',
    email: 'ubnd@honseu.example',
  },
  units: [
    { name: office, aliases: ['Văn phòng'] },
    { name: service, aliases: [] },
    { name: economy, aliases: ['Phòng Kinh tế - Xã hội'] },
    { name: guard, aliases: ['Ban Quản lý cảng'] },
  ],
  documents: (last, current) => {
    const [year, first] = [String(last.year), `muc-tieu-${String(last.year)}-lan-dau`];
    const name = `muc-tieu-${year}`;
    return [
      document({ ...last, isFirst: true }, { name: first, number: '11', issuedOn: `${year}-01-12` }, { keysOf: name }),
      document(
        last,
        { name, number: '47', issuedOn: `${year}-03-05` },
        {
          replaces: first,
          articles: [
            `Ban hành Mục tiêu chất lượng năm ${year} và danh mục công việc kèm theo, thay thế Quyết định số 11/QĐ-UBND.`,
            clauseOf(last.year),
            'Thủ trưởng các đơn vị thuộc đặc khu chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.',
          ],
        },
      ),
      document(current, { name: `muc-tieu-${String(current.year)}`, number: '266', issuedOn: `${year}-12-19` }),
    ];
  },
};
