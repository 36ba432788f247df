import { before, inMonth, inQuarter, throughout } from '../deadlines.ts';
import {
  bare,
  counted,
  type DemoCommune,
  type DemoDocument,
  type DemoObjective,
  type DemoTask,
  type DemoYear,
  done,
  grade,
  gte,
  lte,
  noCases,
  number,
  slotDone,
  underWay,
  withheld,
} from '../writing.ts';

const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const culture = 'Phòng Văn hóa – Xã hội';
const service = 'Trung tâm Phục vụ hành chính công';
const secretary = 'Thư ký ISO';

const scale = ['Yếu', 'Trung bình', 'Khá', 'Tốt', 'Xuất sắc'];

function objectives({ year, isCurrent }: DemoYear): readonly DemoObjective[] {
  const indexOf = String(year);
  return [
    {
      number: 'I',
      statement: `Trả kết quả thủ tục hành chính đúng hẹn đối với 100% hồ sơ thuộc thẩm quyền của phường; số hồ sơ phải trả lại để bổ sung quá một lần không quá ${isCurrent ? '12' : '20'} hồ sơ trong năm.`,
      indicators: [
        {
          name: 'dung-hen',
          phrase: 'Trả kết quả thủ tục hành chính đúng hẹn đối với 100% hồ sơ thuộc thẩm quyền của phường',
          target: bare(100),
          numerator: 'hồ sơ trả đúng hẹn hoặc sớm hơn',
          denominator: 'hồ sơ đã trả trong kỳ',
          source: 'Hệ thống thông tin giải quyết thủ tục hành chính của thành phố',
          owner: service,
          reports: isCurrent
            ? { H1: counted(2_318, 2_318), H2: counted(2_402, 2_402) }
            : {
                H1: counted(2_101, 2_109, { cause: 'Tám hồ sơ đất đai chờ trích đo quá thời hạn.' }),
                H2: counted(2_230, 2_233, { cause: 'Ba hồ sơ hộ tịch phải xác minh ở nơi khác.' }),
              },
        },
        {
          name: 'bo-sung',
          phrase: `số hồ sơ phải trả lại để bổ sung quá một lần không quá ${isCurrent ? '12' : '20'} hồ sơ trong năm`,
          measure: 'count',
          unit: 'hồ sơ',
          direction: 'lower',
          target: lte(isCurrent ? 12 : 20),
          source: 'Nhật ký trả hồ sơ tại quầy',
          owner: service,
          reports: isCurrent
            ? {
                H1: number('14', { cause: 'Biểu mẫu đăng ký kinh doanh mới chưa được hướng dẫn kịp.' }),
                H2: number('3'),
              }
            : { H1: number('9'), H2: number('8') },
        },
      ],
    },
    {
      number: 'II',
      statement: `Các khoản thu ngân sách trên địa bàn đạt ít nhất ${isCurrent ? '62,5' : '58'} tỷ đồng; 100% khoản hỗ trợ an sinh được chi trả trong vòng 05 ngày làm việc kể từ khi có kinh phí.`,
      indicators: [
        {
          name: 'thu-ngan-sach',
          phrase: `Các khoản thu ngân sách trên địa bàn đạt ít nhất ${isCurrent ? '62,5' : '58'} tỷ đồng`,
          measure: 'amount',
          unit: 'tỷ đồng',
          target: gte(isCurrent ? 62.5 : 58),
          source: 'Báo cáo quyết toán của Phòng Kinh tế, Hạ tầng và Đô thị',
          owner: economy,
          reports: isCurrent ? { H1: number('33.4'), H2: number('31.9') } : { H1: number('28.7'), H2: number('30.15') },
        },
        {
          name: 'an-sinh',
          phrase: '100% khoản hỗ trợ an sinh được chi trả trong vòng 05 ngày làm việc kể từ khi có kinh phí',
          target: bare(100),
          limit: '05 ngày làm việc kể từ khi có kinh phí',
          numerator: 'khoản hỗ trợ chi trả trong 05 ngày làm việc',
          denominator: 'khoản hỗ trợ đã có kinh phí',
          source: 'Sổ chi trả an sinh xã hội',
          owner: culture,
          reports: isCurrent
            ? { H1: counted(412, 412), H2: counted(405, 405) }
            : { H1: counted(398, 398), H2: counted(420, 420) },
        },
      ],
    },
    {
      number: 'III',
      statement: `Kết quả cải cách hành chính của phường năm ${indexOf} được thành phố xếp loại Tốt trở lên; phiếu đánh giá dịch vụ của từng tổ dân phố được công khai đầy đủ.`,
      indicators: [
        {
          name: 'xep-loai',
          phrase: `Kết quả cải cách hành chính của phường năm ${indexOf} được thành phố xếp loại Tốt trở lên`,
          measure: 'grade',
          target: { kind: 'grade', minimum: 'Tốt', scale },
          accumulation: 'external',
          source: 'Quyết định công bố kết quả của UBND thành phố',
          measuredBy: 'UBND thành phố Lam Hải',
          owner: office,
          ...(isCurrent
            ? {}
            : {
                reports: {
                  year: { ...grade('Khá'), cause: 'Mất điểm ở tiêu chí cập nhật quy trình và hồ sơ trực tuyến.' },
                },
              }),
        },
        {
          name: 'to-dan-pho',
          phrase: 'phiếu đánh giá dịch vụ của từng tổ dân phố được công khai đầy đủ',
          target: bare(100),
          numerator: 'tổ dân phố đã công khai kết quả đánh giá',
          denominator: 'tổ dân phố của phường',
          accumulation: 'stock',
          source: 'Tổng hợp phiếu đánh giá',
          owner: office,
          reports: isCurrent
            ? { H1: withheld(smallCells), H2: withheld(smallCells) }
            : { H1: withheld(smallCells), H2: counted(17, 17) },
        },
      ],
    },
    {
      number: 'IV',
      statement:
        'Mọi sai lỗi phát hiện khi đánh giá nội bộ được khắc phục đúng thời hạn cam kết; văn bản chỉ đạo của thành phố giao có thời hạn được thực hiện đúng hạn đạt từ 96% trở lên.',
      indicators: [
        {
          name: 'khac-phuc',
          phrase: 'Mọi sai lỗi phát hiện khi đánh giá nội bộ được khắc phục đúng thời hạn cam kết',
          target: bare(100),
          numerator: 'sai lỗi đã khắc phục đúng hạn',
          denominator: 'sai lỗi đến hạn khắc phục',
          source: 'Sổ theo dõi hành động khắc phục',
          owner: office,
          reports: isCurrent
            ? { H1: noCases(noFaults), H2: counted(5, 5) }
            : { H1: noCases(noFaults), H2: counted(6, 6) },
        },
        {
          name: 'chi-dao',
          phrase: 'văn bản chỉ đạo của thành phố giao có thời hạn được thực hiện đúng hạn đạt từ 96% trở lên',
          target: gte(96),
          numerator: 'nhiệm vụ hoàn thành đúng hạn',
          denominator: 'nhiệm vụ đến hạn trong kỳ',
          source: 'Phần mềm theo dõi nhiệm vụ của thành phố',
          owner: office,
          reports: isCurrent
            ? { H1: counted(118, 124, { cause: 'Sáu nhiệm vụ phải lấy ý kiến nhiều phường.' }), H2: counted(140, 141) }
            : { H1: counted(121, 125), H2: counted(133, 137) },
        },
      ],
    },
  ];
}

const smallCells = 'Nhiều tổ dân phố có dưới 5 phiếu trả lời; công khai có thể làm lộ người trả lời.';
const noFaults = 'Chưa đến kỳ đánh giá nội bộ.';

function tasks({ year, isCurrent }: DemoYear): readonly DemoTask[] {
  const at = String(year);
  return [
    {
      objective: 'I',
      number: '1',
      content: 'Phân công người trực tiếp nhận, trả kết quả từng lĩnh vực và người làm thay khi vắng mặt',
      lead: [service],
      support: [economy, culture],
      monitor: [secretary],
      wording: `Tháng 01/${at}`,
      times: inMonth(year, 1),
      output: 'Bảng phân công niêm yết tại quầy',
      reports: [done('01-27', '01-24')],
    },
    {
      objective: 'I',
      number: '2',
      content: 'Soạn hướng dẫn một trang cho 30 thủ tục có nhiều hồ sơ nhất, dùng lời dễ hiểu và có mẫu điền sẵn',
      lead: [service],
      support: [culture],
      monitor: [secretary],
      wording: `Quý II/${at}`,
      times: inQuarter(year, 2),
      output: '30 tờ hướng dẫn, có bản chữ lớn',
      reports: [isCurrent ? underWay('06-20', 'Đã xong 22 tờ hướng dẫn.') : done('06-24', '06-20')],
    },
    {
      objective: 'I',
      number: '3',
      content: 'Họp rà soát hồ sơ sắp đến hạn vào sáng thứ Hai',
      lead: [service],
      support: [economy, culture, office],
      monitor: [secretary],
      wording: 'Thường xuyên',
      times: throughout,
      output: 'Sổ ghi kết luận cuộc họp',
    },
    {
      objective: 'II',
      number: '1',
      content: 'Giao chỉ tiêu thu đến từng địa bàn, công khai tiến độ thu hằng tháng',
      lead: [economy],
      support: [office],
      monitor: ['Lãnh đạo UBND phường'],
      wording: `Từ tháng 01/${at}`,
      times: [{ kind: 'from', month: `${at}-01` }],
      output: 'Bảng tiến độ thu',
    },
    {
      objective: 'II',
      number: '2',
      content: 'Cập nhật danh sách đối tượng hưởng trợ cấp, chi trả qua tài khoản đối với người có tài khoản',
      lead: [culture],
      support: [economy],
      monitor: [secretary],
      wording: 'Định kỳ 6 tháng/lần',
      times: [{ kind: 'every', months: 6 }],
      output: 'Danh sách được phê duyệt',
      reports: [slotDone('H1', '07-02', '06-26'), ...(isCurrent ? [] : [slotDone('H2', '12-28', '12-24')])],
    },
    {
      objective: 'III',
      number: '1',
      content: 'Tự chấm điểm cải cách hành chính, chỉ ra từng tiêu chí mất điểm và người chịu trách nhiệm',
      lead: [office],
      support: [economy, culture, service],
      monitor: ['Lãnh đạo UBND phường'],
      wording: `Quý IV/${at}`,
      times: inQuarter(year, 4),
      output: 'Bảng tự chấm điểm kèm minh chứng',
      reports: isCurrent ? [] : [done('12-20', '12-17')],
    },
    {
      objective: 'III',
      number: '2',
      content: 'Lấy phiếu đánh giá dịch vụ tại các tổ dân phố',
      lead: [office],
      support: ['Ban công tác Mặt trận các tổ dân phố'],
      monitor: [secretary],
      wording: `Quý II, IV/${at}`,
      times: inQuarter(year, 2, 4),
      output: 'Bảng tổng hợp theo tổ dân phố',
      reports: isCurrent ? [] : [done('12-22', '12-19')],
    },
    {
      objective: 'IV',
      number: '1',
      content: 'Đánh giá nội bộ chéo giữa các phòng, mỗi phòng đánh giá phòng bên cạnh',
      lead: [secretary],
      support: [office, economy, culture, service],
      monitor: ['Đại diện lãnh đạo về chất lượng'],
      wording: `Quý III/${at}`,
      times: inQuarter(year, 3),
      output: 'Báo cáo đánh giá, danh sách sai lỗi kèm hạn khắc phục',
      reports: [done('09-20', '09-16')],
    },
    {
      objective: 'IV',
      number: '2',
      content: 'Theo dõi nhiệm vụ thành phố giao, nhắc trước 03 ngày làm việc',
      lead: [office],
      support: [economy, culture],
      monitor: ['Lãnh đạo UBND phường'],
      wording: 'Thường xuyên',
      times: throughout,
      output: 'Bảng theo dõi trên phần mềm',
    },
  ];
}

function document(at: DemoYear, issue: { readonly number: string; readonly issuedOn: string }): DemoDocument {
  const year = String(at.year);
  const clause = `Trước ngày 10/7/${year} và trước ngày 10/01/${String(at.year + 1)}, các phòng gửi số liệu và minh chứng về Thư ký ISO để tổng hợp, trình lãnh đạo và công khai.`;
  const rightBasis =
    'Căn cứ Quy chế làm việc của Ủy ban nhân dân phường Kim Lam ban hành theo Quyết định số 21/QĐ-UBND';
  return {
    ...issue,
    name: `muc-tieu-${year}`,
    form: 'decision',
    symbol: 'QĐ-UBND',
    year: at.year,
    subject: `ban hành Mục tiêu chất lượng năm ${year} và phân công thực hiện tại Ủy ban nhân dân phường Kim Lam`,
    signer: { name: 'Vũ Thị Hải Yến', position: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương',
      rightBasis,
      'Xét đề nghị của Thư ký Ban Chỉ đạo ISO phường',
    ],
    articles: [
      `Ban hành Mục tiêu chất lượng năm ${year} (Phụ lục I) và bảng phân công thực hiện (Phụ lục II).`,
      clause,
      'Các phòng, Trung tâm Phục vụ hành chính công và Thư ký ISO chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.',
    ],
    recipients: ['Như Điều 3;', 'Lãnh đạo UBND phường;', 'Sở Khoa học và Công nghệ;', 'Lưu: VT, ISO.'],
    objectives: objectives(at),
    tasks: tasks(at),
    reporting: [
      {
        wording: clause,
        times: [...before(`${year}-07-10`), ...before(`${String(at.year + 1)}-01-10`)],
      },
    ],
    ...(at.isCurrent
      ? {}
      : {
          slip: {
            right: rightBasis,
            wrong: rightBasis.replace('số 21/', 'số 12/'),
            on: '02-17',
            reason: 'Đính chính số của Quyết định ban hành Quy chế làm việc: ghi nhầm số 12 thay vì số 21.',
          },
        }),
  };
}

/** A ward without a policy: its decision names who leads, who helps and who watches, and it reports twice a year. */
export const kimLam: DemoCommune = {
  slug: 'phuong-kim-lam',
  kind: 'phuong',
  name: 'Kim Lam',
  contact: {
    address: 'Số 20, phố Chợ Cũ, phường Kim Lam, thành phố Lam Hải',
    phone: '0200 000 102',
    email: 'ubnd@kimlam.example',
  },
  units: [
    { name: office, aliases: ['Văn phòng'] },
    { name: economy, aliases: ['Phòng KT, HT&ĐT'] },
    { name: culture, aliases: ['Phòng Văn hóa - Xã hội'] },
    { name: service, aliases: ['Trung tâm PVHCC'] },
  ],
  documents: (last, current) => [
    document(last, { number: '31', issuedOn: `${String(last.year)}-01-20` }),
    document(current, { number: '402', issuedOn: `${String(last.year)}-12-22` }),
  ],
};
