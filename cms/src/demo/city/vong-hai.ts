import { before, daysOfReports, everyQuarter, inMonth, inQuarter, reportsBefore, throughout } from '../deadlines.ts';
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
  judged,
  noCases,
  quarters,
  slotDone,
  underWay,
} from '../writing.ts';

const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const culture = 'Phòng Văn hóa – Xã hội';
const service = 'Trung tâm Phục vụ hành chính công';
const portal = 'Hệ thống thông tin giải quyết thủ tục hành chính của thành phố';

const verified = 'Hồ sơ liên thông phải chờ kết quả xác minh nên ít hồ sơ trả được trước hạn.';

function services({ isCurrent }: DemoYear): DemoObjective {
  const onTime = isCurrent
    ? quarters(counted(1_832, 1_851), counted(2_014, 2_036), counted(1_967, 1_990), counted(1_905, 1_924))
    : quarters(counted(1_604, 1_631), counted(1_778, 1_806), counted(1_812, 1_838), counted(1_790, 1_815));
  const early = isCurrent
    ? quarters(
        counted(1_058, 1_851, { cause: verified }),
        counted(1_170, 2_036, { cause: verified }),
        counted(1_149, 1_990, { cause: verified }),
        counted(1_121, 1_924, { cause: verified }),
      )
    : quarters(counted(1_001, 1_631), counted(1_133, 1_806), counted(1_186, 1_838), counted(1_174, 1_815));
  return {
    number: '1',
    statement: `Giải quyết thủ tục hành chính nhanh gọn, đúng pháp luật: tỷ lệ hồ sơ trả đúng hạn và trước hạn đạt từ 98% trở lên, trong đó hồ sơ trả trước hạn đạt trên 60%; tỷ lệ hồ sơ được số hóa đầy đủ thành phần ngay khi tiếp nhận đạt tối thiểu ${isCurrent ? '95' : '90'}%; 100% hồ sơ trả chậm do lỗi của cơ quan có thư xin lỗi gửi người nộp trong ngày; ít nhất ${isCurrent ? '75' : '70'}% hồ sơ thuộc diện nộp trực tuyến được nộp trực tuyến.`,
    indicators: [
      {
        name: 'dung-han',
        phrase: 'tỷ lệ hồ sơ trả đúng hạn và trước hạn đạt từ 98% trở lên',
        target: gte(98),
        numerator: 'hồ sơ đã trả đúng hạn hoặc trước hạn trong kỳ',
        denominator: 'hồ sơ đã trả trong kỳ',
        source: portal,
        owner: service,
        soFar: counted(1_204, 1_217),
        reports: onTime,
      },
      {
        name: 'truoc-han',
        phrase: 'hồ sơ trả trước hạn đạt trên 60%',
        partOf: 'dung-han',
        target: gt(60),
        numerator: 'hồ sơ đã trả trước hạn trong kỳ',
        denominator: 'hồ sơ đã trả trong kỳ',
        source: portal,
        owner: service,
        soFar: counted(693, 1_217),
        reports: early,
      },
      digitised(isCurrent),
      {
        name: 'thu-xin-loi',
        phrase: '100% hồ sơ trả chậm do lỗi của cơ quan có thư xin lỗi gửi người nộp trong ngày',
        target: bare(100),
        condition: 'hồ sơ trả chậm do lỗi của cơ quan',
        limit: 'trong ngày trả chậm',
        numerator: 'hồ sơ trả chậm do lỗi của cơ quan đã có thư xin lỗi trong ngày',
        denominator: 'hồ sơ trả chậm do lỗi của cơ quan',
        source: 'Sổ theo dõi hồ sơ chậm hạn của Trung tâm Phục vụ hành chính công',
        owner: service,
        soFar: noCases('Các hồ sơ trả chậm trong kỳ đều do phải chờ ý kiến cơ quan khác.'),
        reports: isCurrent
          ? quarters(noCases(), noCases(), noCases(), noCases())
          : quarters(counted(4, 4), noCases(), counted(2, 2), noCases()),
      },
      {
        name: 'truc-tuyen',
        phrase: `ít nhất ${isCurrent ? '75' : '70'}% hồ sơ thuộc diện nộp trực tuyến được nộp trực tuyến`,
        target: gte(isCurrent ? 75 : 70),
        condition: 'thủ tục đã được cung cấp trực tuyến',
        numerator: 'hồ sơ nộp trực tuyến',
        denominator: 'hồ sơ của các thủ tục nộp được trực tuyến',
        source: portal,
        owner: service,
        isBehind: true,
        reports: isCurrent
          ? quarters(counted(1_103, 1_402), counted(1_219, 1_530), counted(1_188, 1_496), counted(1_160, 1_455))
          : quarters(
              counted(842, 1_218, { cause: 'Quầy hỗ trợ nộp trực tuyến cuối tháng 02 mới mở.' }),
              counted(967, 1_344),
              counted(1_011, 1_371),
              counted(1_022, 1_352),
            ),
      },
    ],
  };
}

function digitised(isCurrent: boolean): DemoObjective['indicators'][number] {
  const units = [service, economy, culture];
  const parts = (...rows: readonly (readonly [good: number, all: number, cause?: string])[]) => ({
    parts: Object.fromEntries(
      rows.map(([good, all, cause], place) => [
        units[place] ?? culture,
        counted(good, all, cause === undefined ? {} : { cause }),
      ]),
    ),
  });
  const large = 'Hồ sơ đất đai khổ lớn chưa có máy quét phù hợp.';
  const broken = 'Ba tháng cuối năm, máy quét tại Phòng Kinh tế, Hạ tầng và Đô thị hỏng, hồ sơ giấy bị dồn lại.';
  const last = quarters(
    parts([988, 1_080], [241, 290, large], [236, 261]),
    parts([1_101, 1_190], [262, 318, large], [270, 298]),
    parts([1_140, 1_215], [255, 321, large], [278, 302]),
    parts([1_122, 1_208], [196, 311, broken], [271, 296]),
  );
  const current = quarters(
    parts([1_221, 1_262], [294, 306], [271, 283]),
    parts([1_338, 1_384], [330, 342], [298, 310]),
    parts([1_306, 1_349], [321, 337]),
    parts([1_270, 1_309], [311, 325], [279, 290]),
  );
  return {
    name: 'so-hoa',
    phrase: `tỷ lệ hồ sơ được số hóa đầy đủ thành phần ngay khi tiếp nhận đạt tối thiểu ${isCurrent ? '95' : '90'}%`,
    target: gte(isCurrent ? 95 : 90),
    numerator: 'hồ sơ được số hóa đầy đủ thành phần khi tiếp nhận',
    denominator: 'hồ sơ tiếp nhận trong kỳ',
    source: portal,
    owner: service,
    parts: [service, economy, culture],
    reports: isCurrent ? current : last,
  };
}

function satisfaction({ isCurrent }: DemoYear): DemoObjective {
  return {
    number: '2',
    statement: `Lắng nghe và trả lời người dân: trên ${isCurrent ? '94' : '92'}% người dân, tổ chức được hỏi hài lòng khi đến làm thủ tục; 100% phản ánh, kiến nghị gửi qua Cổng tiếp nhận của thành phố được trả lời trong thời hạn.`,
    indicators: [
      {
        name: 'hai-long',
        ...(isCurrent ? { late: { period: 'Q2' as const, days: 12 } } : {}),
        phrase: `trên ${isCurrent ? '94' : '92'}% người dân, tổ chức được hỏi hài lòng khi đến làm thủ tục`,
        target: gt(isCurrent ? 94 : 92),
        numerator: 'phiếu trả lời hài lòng hoặc rất hài lòng',
        denominator: 'phiếu hợp lệ thu về',
        source: 'Phiếu khảo sát tại quầy và trên máy tính bảng',
        owner: culture,
        soFar: counted(188, 196),
        reports: isCurrent
          ? quarters(counted(289, 303), counted(311, 326), counted(318, 334), counted(300, 315))
          : quarters(
              counted(266, 291, { cause: 'Người dân phải chờ lâu vào các buổi sáng thứ Hai.' }),
              counted(281, 304),
              counted(290, 311),
              counted(297, 315),
            ),
      },
      {
        name: 'phan-anh',
        phrase: '100% phản ánh, kiến nghị gửi qua Cổng tiếp nhận của thành phố được trả lời trong thời hạn',
        target: bare(100),
        numerator: 'phản ánh, kiến nghị đã trả lời trong thời hạn',
        denominator: 'phản ánh, kiến nghị đến hạn trả lời trong kỳ',
        source: 'Cổng tiếp nhận phản ánh, kiến nghị của thành phố',
        owner: office,
        soFar: counted(30, 31, { cause: lateAnswer }),
        reports: isCurrent
          ? quarters(counted(47, 48, { cause: lateAnswer }), counted(52, 52), counted(61, 61), counted(49, 49))
          : quarters(counted(39, 39), counted(44, 44), counted(41, 41), counted(46, 46)),
      },
    ],
  };
}

const lateAnswer = 'Một phản ánh về thoát nước được trả lời chậm hai ngày do phải chờ kết quả đo của đơn vị quản lý.';

const byClass = 'Các lớp mở lần lượt theo kế hoạch năm, lớp cuối vào quý IV.';

function staff({ isCurrent }: DemoYear): DemoObjective {
  return {
    number: '3',
    statement: `Xây dựng đội ngũ thạo việc, tận tụy: phấn đấu ít nhất 95% cán bộ, công chức trong danh sách được bồi dưỡng kỹ năng số; giữ nghiêm kỷ luật, kỷ cương công vụ, không để xảy ra trường hợp gây phiền hà cho người dân.`,
    indicators: [
      {
        name: 'ky-nang-so',
        phrase: 'phấn đấu ít nhất 95% cán bộ, công chức trong danh sách được bồi dưỡng kỹ năng số',
        aim: 'phấn đấu',
        target: gte(95),
        accumulation: 'stock',
        population: { kind: 'fixed', size: 120 },
        numerator: 'người đã được bồi dưỡng ít nhất một lần trong năm',
        denominator: 'người có tên trong danh sách đầu năm',
        source: 'Danh sách lớp bồi dưỡng',
        owner: culture,
        soFar: counted(115, 120),
        reports: isCurrent
          ? quarters(counted(115, 120), counted(117, 120), counted(118, 120), counted(119, 120))
          : quarters(
              counted(31, 118, { cause: byClass }),
              counted(77, 118, { cause: byClass }),
              counted(102, 118, { cause: byClass }),
              counted(114, 118),
            ),
      },
      {
        name: 'ky-cuong',
        phrase: 'giữ nghiêm kỷ luật, kỷ cương công vụ, không để xảy ra trường hợp gây phiền hà cho người dân',
        measure: 'judged',
        target: { kind: 'judged' },
        accumulation: 'stock',
        source: 'Biên bản kiểm tra công vụ, sổ tiếp nhận phản ánh',
        measuredBy: 'Tổ kiểm tra công vụ của phường',
        owner: office,
        reports: isCurrent
          ? quarters(
              judged('met', 'Kiểm tra đột xuất 3 lần, không ghi nhận vi phạm.'),
              judged('met', 'Kiểm tra đột xuất 4 lần, không ghi nhận vi phạm.'),
              judged('met', 'Kiểm tra đột xuất 3 lần, nhắc nhở một trường hợp đi làm muộn.'),
              judged('met', 'Kiểm tra đột xuất 4 lần, không ghi nhận vi phạm.'),
            )
          : quarters(
              judged('met', 'Kiểm tra đột xuất 3 lần, không ghi nhận vi phạm.'),
              judged('missed', 'Một trường hợp yêu cầu người dân nộp thêm giấy tờ ngoài quy định.', {
                cause: 'Công chức mới nhận việc chưa nắm danh mục giấy tờ; đã kiểm điểm và đổi vị trí.',
              }),
              judged('met', 'Kiểm tra đột xuất 4 lần, không ghi nhận vi phạm.'),
              judged('met', 'Kiểm tra đột xuất 3 lần, không ghi nhận vi phạm.'),
            ),
      },
    ],
  };
}

function digitalOffice({ isCurrent }: DemoYear): DemoObjective {
  return {
    number: '4',
    statement:
      'Làm việc trên môi trường điện tử: 100% văn bản đi của phường được ký số và gửi dưới dạng điện tử (trừ văn bản mật); duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 với mọi thủ tục thuộc thẩm quyền.',
    indicators: [
      {
        name: 'van-ban-dien-tu',
        phrase: '100% văn bản đi của phường được ký số và gửi dưới dạng điện tử (trừ văn bản mật)',
        exclusion: 'trừ văn bản mật',
        target: bare(100),
        numerator: 'văn bản đi đã ký số và gửi điện tử',
        denominator: 'văn bản đi, không kể văn bản mật',
        source: 'Hệ thống quản lý văn bản và điều hành',
        owner: office,
        soFar: counted(611, 611),
        reports: isCurrent
          ? quarters(
              { value: { kind: 'counted', numerator: 906, denominator: 906, excluded: 7 } },
              { value: { kind: 'counted', numerator: 1_012, denominator: 1_012, excluded: 5 } },
              { value: { kind: 'counted', numerator: 987, denominator: 987, excluded: 6 } },
              { value: { kind: 'counted', numerator: 1_043, denominator: 1_043, excluded: 8 } },
            )
          : quarters(
              { value: { kind: 'counted', numerator: 802, denominator: 809, excluded: 6 }, cause: expiredKey },
              { value: { kind: 'counted', numerator: 911, denominator: 911, excluded: 4 } },
              { value: { kind: 'counted', numerator: 930, denominator: 930, excluded: 9 } },
              { value: { kind: 'counted', numerator: 1_001, denominator: 1_001, excluded: 5 } },
            ),
      },
      {
        name: 'quy-trinh',
        phrase: 'duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 với mọi thủ tục thuộc thẩm quyền',
        measure: 'judged',
        target: { kind: 'judged' },
        accumulation: 'stock',
        source: 'Báo cáo đánh giá nội bộ',
        measuredBy: 'Ban Chỉ đạo ISO phường',
        owner: culture,
        reports: isCurrent
          ? quarters(
              judged('met', 'Đã rà soát toàn bộ quy trình, cập nhật 11 quy trình.'),
              judged('met', 'Quy trình cập nhật đã áp dụng tại quầy, không có vướng mắc.'),
              judged('met', 'Đánh giá nội bộ: 3 điểm lưu ý, không có điểm không phù hợp nặng.'),
              judged('met', 'Các điểm lưu ý đã khắc phục xong, có minh chứng.'),
            )
          : quarters(
              undefined,
              judged('met', 'Đánh giá nội bộ: 4 điểm lưu ý, không có điểm không phù hợp nặng.'),
              undefined,
              judged('met', 'Các điểm lưu ý đã khắc phục xong, có minh chứng.'),
            ),
      },
    ],
  };
}

const expiredKey = 'Bảy văn bản phải gửi bản giấy trong hai ngày chứng thư số của một lãnh đạo hết hạn.';

function tasks({ year, isCurrent }: DemoYear): readonly DemoTask[] {
  const at = String(year);
  return [
    {
      objective: '1',
      number: '1',
      content: 'Rà soát danh mục thủ tục hành chính, niêm yết tại quầy và trên Trang thông tin điện tử của phường',
      lead: [service],
      wording: `Quý I/${at}`,
      times: inQuarter(year, 1),
      output: 'Danh mục được niêm yết, có ngày cập nhật',
      reports: [done('03-14', '03-11')],
    },
    {
      objective: '1',
      number: '2',
      content: 'Mở quầy hỗ trợ nộp hồ sơ trực tuyến, mỗi buổi có ít nhất một người hướng dẫn',
      lead: [service],
      wording: `Trước ngày 15/02/${at}`,
      times: before(`${at}-02-15`),
      output: 'Quầy hoạt động, có sổ theo dõi lượt hỗ trợ',
      reports: [isCurrent ? done('02-13', '02-10') : done('02-27', '02-25', 'Chậm do máy tính bàn giao muộn.')],
    },
    {
      objective: '1',
      number: '3',
      content: 'Cảnh báo từng hồ sơ còn hai ngày làm việc đến hạn cho công chức thụ lý và trưởng phòng',
      lead: [service, economy, culture],
      wording: 'Thường xuyên',
      times: throughout,
      output: 'Nhật ký cảnh báo trên hệ thống',
    },
    {
      objective: '1',
      number: '4',
      content: 'Gửi thư xin lỗi khi trả chậm do lỗi của cơ quan; có văn bản giải trình khi nguyên nhân khách quan',
      lead: [service],
      wording: 'Khi có hồ sơ trả chậm',
      times: [{ kind: 'onEvent', event: 'có hồ sơ trả chậm' }],
      output: 'Thư xin lỗi hoặc văn bản giải trình lưu cùng hồ sơ',
    },
    {
      objective: '1',
      number: '5',
      content: 'Bổ sung máy quét và đường truyền dự phòng cho bộ phận tiếp nhận',
      lead: [office],
      wording: `Quý II/${at}`,
      times: inQuarter(year, 2),
      output: 'Biên bản bàn giao, nghiệm thu',
      reports: isCurrent
        ? [underWay('06-12', 'Đã chọn được đơn vị cung cấp, chờ giao hàng.')]
        : [done('07-22', '07-18', 'Gói mua sắm phải chào giá lại một lần.')],
    },
    {
      objective: '2',
      number: '1',
      content: 'Phát phiếu khảo sát mức độ hài lòng tại quầy, qua tin nhắn và máy tính bảng',
      lead: [culture],
      wording: 'Hằng quý',
      times: everyQuarter,
      output: 'Bảng tổng hợp phiếu của quý',
      reports: [
        slotDone('Q1', '04-03', '03-30'),
        slotDone('Q2', '07-03', '06-29'),
        ...(isCurrent ? [] : [slotDone('Q3', '10-06', '10-04'), slotDone('Q4', '12-30', '12-27')]),
      ],
    },
    {
      objective: '2',
      number: '2',
      content: 'Công khai đầu mối, số điện thoại và thời hạn trả lời phản ánh, kiến nghị',
      lead: [office],
      wording: `Tháng 01/${at}`,
      times: inMonth(year, 1),
      output: 'Thông báo niêm yết tại trụ sở và nhà văn hóa các tổ dân phố',
      reports: [done('01-24', '01-22')],
    },
    {
      objective: '2',
      number: '3',
      content: 'Tổ chức đối thoại của lãnh đạo phường với người dân, doanh nghiệp trên địa bàn',
      lead: [office, economy],
      wording: `Quý II, IV/${at}`,
      times: inQuarter(year, 2, 4),
      output: 'Biên bản đối thoại, thông báo kết quả giải quyết',
      reports: [
        underWay('06-25', 'Đã tổ chức kỳ đối thoại thứ nhất với 84 người dự.'),
        ...(isCurrent ? [] : [done('12-19', '12-16')]),
      ],
    },
    {
      objective: '3',
      number: '1',
      content: 'Lập danh sách và kế hoạch bồi dưỡng kỹ năng số cho từng vị trí việc làm',
      lead: [culture],
      wording: `Trước ngày 01/3/${at}`,
      times: before(`${at}-03-01`),
      output: 'Kế hoạch bồi dưỡng được phê duyệt',
      reports: [done('02-24', '02-20')],
    },
    {
      objective: '3',
      number: '2',
      content: 'Kiểm tra công vụ đột xuất tại các phòng và quầy tiếp nhận',
      lead: ['Tổ kiểm tra công vụ của phường'],
      wording: 'Hằng quý',
      times: everyQuarter,
      output: 'Biên bản kiểm tra',
      reports: [
        slotDone('Q1', '04-04', '03-27'),
        slotDone('Q2', '07-04', '06-24'),
        slotDone('Q3', '10-05', '09-26'),
        slotDone('Q4', '12-29', '12-22'),
      ],
    },
    {
      objective: '4',
      number: '1',
      content: 'Gia hạn, cấp mới chứng thư số, bảo đảm không gián đoạn việc ký số',
      lead: [office],
      wording: `Liên tục trong năm ${at}`,
      times: [{ kind: 'continuous' }, { kind: 'year', year }],
      output: 'Danh sách chứng thư số còn hiệu lực',
    },
    {
      objective: '4',
      number: '2',
      content: 'Đánh giá nội bộ hệ thống quản lý chất lượng',
      lead: [culture],
      wording: `Quý III/${at}`,
      times: inQuarter(year, 3),
      output: 'Báo cáo đánh giá, phiếu yêu cầu khắc phục (nếu có)',
      reports: [
        isCurrent ? done('10-12', '10-09', 'Lùi lịch vì trùng đợt kiểm tra của thành phố.') : done('09-12', '09-09'),
      ],
    },
    {
      objective: '4',
      number: '3',
      content: 'Họp xem xét của lãnh đạo về hệ thống quản lý chất lượng',
      lead: ['Lãnh đạo UBND phường', culture],
      wording: 'Theo kế hoạch ISO năm',
      times: [{ kind: 'asPlanned', plan: 'kế hoạch ISO năm' }],
      output: 'Thông báo kết luận',
    },
  ];
}

function document(at: DemoYear, issue: { readonly number: string; readonly issuedOn: string }): DemoDocument {
  const year = String(at.year);
  const clause = `Các đơn vị gửi số liệu về Phòng Văn hóa – Xã hội trước ${daysOfReports(at.year, 10)}.`;
  return {
    ...issue,
    name: `muc-tieu-${year}`,
    form: 'decision',
    symbol: 'QĐ-UBND',
    year: at.year,
    subject: `ban hành Chính sách chất lượng, Mục tiêu chất lượng và kế hoạch thực hiện năm ${year} của Ủy ban nhân dân phường Vọng Hải`,
    signer: { name: 'Lương Quang Thiệp', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương',
      'Căn cứ Quyết định số 19/2014/QĐ-TTg của Thủ tướng Chính phủ về áp dụng hệ thống quản lý chất lượng tại cơ quan hành chính nhà nước',
      `Căn cứ Kế hoạch số 03/KH-UBND của Ủy ban nhân dân thành phố Lam Hải về áp dụng ISO 9001:2015 tại cấp xã năm ${year}`,
      'Theo đề nghị của Trưởng phòng Văn hóa – Xã hội',
    ],
    articles: [
      `Ban hành kèm theo Quyết định này Chính sách chất lượng, Mục tiêu chất lượng năm ${year} và kế hoạch thực hiện.`,
      `Trưởng các phòng, Giám đốc Trung tâm Phục vụ hành chính công tổ chức thực hiện phần việc được giao. ${clause} ${onCauses} Văn phòng HĐND và UBND niêm yết tại trụ sở và công khai trên mạng.`,
      'Quyết định có hiệu lực từ ngày ký. Chánh Văn phòng, trưởng các phòng và cá nhân liên quan chịu trách nhiệm thi hành./.',
    ],
    recipients: [
      'UBND thành phố (để báo cáo);',
      'Thường trực Đảng ủy, HĐND phường;',
      'Như Điều 3;',
      'Trang thông tin điện tử phường;',
      'Lưu: VT.',
    ],
    policy: {
      motto: 'Gần dân – Đúng hẹn – Rõ việc – Rõ người',
      commitments: [
        'Lấy sự thuận tiện của người dân, doanh nghiệp làm thước đo của mọi cải tiến.',
        'Làm đúng thẩm quyền, đúng trình tự, trả kết quả đúng hẹn; chậm thì xin lỗi và nói rõ lý do.',
        'Công khai quy trình, người phụ trách và kết quả để người dân theo dõi, góp ý.',
        'Bồi dưỡng để mỗi công chức làm chủ công việc và công cụ số của mình.',
        'Thường xuyên nhìn lại, sửa chỗ sai, giữ vững hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.',
      ],
      fromYear: at.year,
      toYear: at.year,
    },
    objectives: [services(at), satisfaction(at), staff(at), digitalOffice(at)],
    tasks: tasks(at),
    reporting: [{ wording: clause, times: reportsBefore(at.year, 10) }],
    causeClause: { wording: onCauses, term: { causeWithin: 3, by: 'workingDays' } },
  };
}

const onCauses = 'Đơn vị có chỉ tiêu không đạt phải nêu nguyên nhân trong 03 ngày làm việc kể từ ngày phát hiện.';

/** A ward with a policy in each year's decision, and figures of its own every quarter. */
export const vongHai: DemoCommune = {
  slug: 'phuong-vong-hai',
  kind: 'phuong',
  name: 'Vọng Hải',
  contact: {
    address: 'Số 1, đường Ven Sông, phường Vọng Hải, thành phố Lam Hải',
    phone: '0200 000 101',
    email: 'ubnd@vonghai.example',
  },
  units: [
    { name: office, aliases: ['Văn phòng'] },
    { name: economy, aliases: ['Phòng KT, HT&ĐT'] },
    { name: culture, aliases: ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội'] },
    { name: service, aliases: ['Trung tâm PVHCC', 'Trung tâm Phục vụ HCC'] },
  ],
  documents: (last, current) => [
    document(last, { number: '14', issuedOn: `${String(last.year)}-01-09` }),
    document(current, { number: '386', issuedOn: `${String(last.year)}-12-18` }),
  ],
};
