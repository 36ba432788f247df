/** A decision of a commune that does not exist, with nothing in it that a careful reader would question. */
export const soundDecision = `ỦY BAN NHÂN DÂN
XÃ ĐỒNG SẬY

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 37/QĐ-UBND

Đồng Sậy, ngày 20 tháng 01 năm 2027

QUYẾT ĐỊNH
Ban hành Mục tiêu chất lượng và Kế hoạch thực hiện mục tiêu chất lượng năm 2027

ỦY BAN NHÂN DÂN XÃ ĐỒNG SẬY

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Căn cứ Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014 của Bộ Khoa học và Công nghệ;

Căn cứ Kế hoạch số 12/KH-UBND ngày 11/01/2027 của Ủy ban nhân dân xã Đồng Sậy;

Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.

QUYẾT ĐỊNH:

Điều 1. Ban hành Mục tiêu chất lượng và Kế hoạch thực hiện mục tiêu chất lượng năm 2027 của Ủy ban nhân dân xã Đồng Sậy.

Điều 2. Các phòng báo cáo kết quả thực hiện mục tiêu chất lượng về Phòng Văn hóa - Xã hội vào ngày cuối quý, mỗi quý một lần.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Thành viên BCĐ ISO, tổ giúp việc BCĐ ISO chịu trách nhiệm thi hành./.

Nơi nhận:

- Như Điều 3;
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Văn Mẫu

MỤC TIÊU CHẤT LƯỢNG NĂM 2027

(Kèm theo Quyết định số 37/QĐ-UBND ngày 20/01/2027 của Ủy ban nhân dân xã Đồng Sậy)

1. Tỷ lệ hồ sơ đất đai được trả kết quả đúng hạn đạt từ 97% trở lên; trên 88% người dân hài lòng về thái độ tiếp đón.

2. 100% thôn được phủ sóng truyền thanh thông minh.

3. Tổ chức ít nhất 3 lớp tập huấn chữ ký số.

KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2027

1. Mục tiêu 1: Tỷ lệ hồ sơ đất đai được trả kết quả đúng hạn đạt từ 97% trở lên; trên 88% người dân hài lòng về thái độ tiếp đón.

STT	Nội dung công việc	Chủ trì	Phối hợp	Thời gian hoàn thành	Kết quả dự kiến
1	Đối chiếu sổ hồ sơ đất đai	Phòng Kinh tế	Các phòng, đơn vị chuyên môn	Quý I/2027	Biên bản đối chiếu
2	Phát phiếu hỏi ý kiến tại quầy	Trung tâm Phục vụ HCC xã	Phòng Kinh tế	Thường xuyên	Phiếu hỏi
3	Tổng kết phiếu hỏi ý kiến	Trung tâm Phục vụ HCC xã	Các phòng, đơn vị chuyên môn	Quý IV/2027	Bảng tổng kết
4	Báo cáo kết quả thực hiện mục tiêu chất lượng	Phòng Văn hóa - Xã hội	Các phòng, đơn vị chuyên môn	Hàng quý	Báo cáo

2. Mục tiêu 2: 100% thôn được phủ sóng truyền thanh thông minh.

STT	Nội dung công việc	Chủ trì	Phối hợp	Thời gian hoàn thành	Kết quả dự kiến
1	Khảo sát vị trí đặt loa	Phòng Văn hóa - Xã hội	Lãnh đạo UBND xã	Trước ngày 15/3/2027	Danh sách vị trí
2	Lắp đặt loa	Phòng Văn hóa - Xã hội	Lãnh đạo UBND xã	Quý II/2027	Biên bản nghiệm thu

3. Mục tiêu 3: Tổ chức ít nhất 3 lớp tập huấn chữ ký số.

STT	Nội dung công việc	Chủ trì	Phối hợp	Thời gian hoàn thành	Kết quả dự kiến
1	Mở lớp tập huấn	Phòng Văn hóa - Xã hội	Các phòng, đơn vị chuyên môn	Quý III/2027	Danh sách học viên
`;

/** A change of the sound decision that makes it wrong in one way. */
export interface Fault {
  /** What a reader is then told, in the order of the characters. */
  readonly kinds: readonly string[];
  readonly sound: string;
  readonly faulty: string;
  /** Words that the first doubt must lead to. */
  readonly leadsTo: string;
}

const fault = (kind: string, [sound, faulty]: readonly [string, string], leadsTo: string): Fault => ({
  kinds: [kind],
  sound,
  faulty,
  leadsTo,
});

const again = '2. Mục tiêu 2: 100% thôn';
const heading = '1. Mục tiêu 1: Tỷ lệ hồ sơ đất đai được trả kết quả đúng hạn đạt từ 97% trở lên; trên 88%';

/** One fault of each kind, and several forms of the same kind where it has them. */
export const faults: Readonly<Record<string, Fault>> = {
  'a comparing word that the plan drops': fault(
    'restatedDifferently',
    [heading, heading.replace('; trên 88%', '; 88%')],
    '88% người dân hài lòng về thái độ tiếp đón',
  ),
  'another figure in the plan': fault(
    'restatedDifferently',
    [heading, heading.replace('97%', '95%')],
    'Tỷ lệ hồ sơ đất đai được trả kết quả đúng hạn đạt từ 95% trở lên',
  ),
  'a promise that the plan drops': fault(
    'restatedDifferently',
    [`${heading} người dân hài lòng về thái độ tiếp đón.`, heading.replace('; trên 88%', '.')],
    'trên 88% người dân hài lòng về thái độ tiếp đón',
  ),
  'a promise that the plan adds': fault(
    'restatedDifferently',
    [
      `${again} được phủ sóng truyền thanh thông minh.`,
      `${again} được phủ sóng truyền thanh thông minh; 100% hộ có đồng hồ nước.`,
    ],
    '100% hộ có đồng hồ nước',
  ),
  'a promise that the plan replaces': fault(
    'restatedDifferently',
    [`${again} được phủ sóng truyền thanh thông minh.`, `${again} có nhà văn hóa và sân thể thao đạt chuẩn.`],
    '100% thôn có nhà văn hóa và sân thể thao đạt chuẩn',
  ),
  'a circular dated in another year than its number': fault(
    'impossibleDate',
    ['ngày 10/10/2014', 'ngày 10/10/2024'],
    '26/2014/TT-BKHCN ngày 10/10/2024',
  ),
  'a ground that is younger than the decision': fault(
    'impossibleDate',
    ['ngày 11/01/2027', 'ngày 11/11/2027'],
    '12/KH-UBND ngày 11/11/2027',
  ),
  'a day that no calendar has': fault(
    'impossibleDate',
    ['ngày 16 tháng 6 năm 2025', 'ngày 31 tháng 6 năm 2025'],
    'ngày 31 tháng 6 năm 2025',
  ),
  'an annex that gives its decision another day': fault(
    'impossibleDate',
    ['37/QĐ-UBND ngày 20/01/2027', '37/QĐ-UBND ngày 12/01/2027'],
    '37/QĐ-UBND ngày 12/01/2027',
  ),
  'a deadline before the signing': fault(
    'deadlineBeforeSigning',
    ['Trước ngày 15/3/2027', 'Trước ngày 15/01/2027'],
    'Trước ngày 15/01/2027',
  ),
  'a last report before the last work': fault(
    'reportBeforeWork',
    ['vào ngày cuối quý, mỗi quý một lần', 'trước ngày 15/10/2027'],
    'trước ngày 15/10/2027',
  ),
  'a half-yearly report before the half is over': fault(
    'reportBeforeWork',
    [
      'Báo cáo kết quả thực hiện mục tiêu chất lượng\tPhòng Văn hóa - Xã hội\tCác phòng, đơn vị chuyên môn\tHàng quý',
      'Báo cáo kết quả thực hiện mục tiêu chất lượng 6 tháng\tPhòng Văn hóa - Xã hội\tCác phòng, đơn vị chuyên môn\tTrước ngày 05/6/2027',
    ],
    'Trước ngày 05/6/2027',
  ),
  'a blank number': fault('blankNumber', ['Số: 37/QĐ-UBND', 'Số:     /QĐ-UBND'], 'Số:     /QĐ-UBND'),
  'a blank number in the annex': fault(
    'blankNumber',
    ['(Kèm theo Quyết định số 37/QĐ-UBND', '(Kèm theo Quyết định số ……/QĐ-UBND'],
    'Quyết định số ……/QĐ-UBND',
  ),
  'a share whose figure was left out': fault(
    'blankNumber',
    ['Đối chiếu sổ hồ sơ đất đai\t', 'Tỷ lệ hồ sơ đất đai được số hóa bảo đảm\t'],
    'Tỷ lệ hồ sơ đất đai được số hóa bảo đảm',
  ),
  'a row without a number': fault('blankNumber', ['2\tLắp đặt loa', '\tLắp đặt loa'], 'Lắp đặt loa'),
  'a blank day': fault(
    'blankDate',
    ['ngày 20 tháng 01 năm 2027', 'ngày ... tháng 01 năm 2027'],
    'ngày ... tháng 01 năm 2027',
  ),
  'a blank day in the annex': fault('blankDate', ['UBND ngày 20/01/2027', 'UBND ngày   /01/2027'], 'ngày   /01/2027'),
  'a row that stands twice': fault(
    'duplicateRow',
    [
      '3\tTổng kết phiếu hỏi ý kiến\tTrung tâm Phục vụ HCC xã\tCác phòng, đơn vị chuyên môn\tQuý IV/2027\tBảng tổng kết',
      '3\tPhát phiếu hỏi ý kiến tại quầy\tTrung tâm Phục vụ HCC xã\tPhòng Kinh tế\tThường xuyên\tPhiếu hỏi',
    ],
    '3',
  ),
  'a number left out': fault('skippedNumber', ['4\tBáo cáo', '5\tBáo cáo'], '5'),
  'a broken symbol': fault('suspectSymbol', ['26/2014/TT-BKHCN', '26/2014/TT-B HCN'], '26/2014/TT-B HCN'),
  'a symbol with a letter too few': fault('suspectSymbol', ['26/2014/TT-BKHCN', '26/2014/TT-BHCN'], '26/2014/TT-BHCN'),
  'a department’s code on a paper of the commune': fault('suspectSymbol', ['12/KH-UBND', '12/KH-SNV'], '12/KH-SNV'),
  'a doubled letter in the filing code': fault('suspectSymbol', ['VT, VHXH', 'VT, VHHXH'], 'VHHXH'),
  'the commune in another writing': fault(
    'inconsistentName',
    ['năm 2027 của Ủy ban nhân dân xã Đồng Sậy', 'năm 2027 của Ủy ban nhân dân xã Đồng sậy'],
    'xã Đồng sậy',
  ),
  'letters of an abbreviation exchanged': fault(
    'inconsistentName',
    ['tại quầy\tTrung tâm Phục vụ HCC', 'tại quầy\tTrung tâm Phục vụ HHC'],
    'Trung tâm Phục vụ HHC xã',
  ),
  'a doubled word': fault(
    'inconsistentName',
    ['Lắp đặt loa\tPhòng Văn hóa - Xã hội\tLãnh đạo', 'Lắp đặt loa\tPhòng Văn hóa - Xã hội\tLãnh đạo đạo'],
    'Lãnh đạo đạo UBND xã',
  ),
  'an abbreviation with another D': fault('inconsistentName', ['giúp việc BCĐ', 'giúp việc BCD'], 'BCD'),
  'a body in other marks': fault(
    'inconsistentName',
    ['sổ hồ sơ đất đai\tPhòng Kinh tế', 'sổ hồ sơ đất đai\tPhòng Kinh tề'],
    'Phòng Kinh tề',
  ),
  'a report that two bodies lead': fault(
    'inconsistentName',
    ['Các phòng báo cáo kết quả', 'Phòng Kinh tế chủ trì báo cáo kết quả'],
    'Phòng Kinh tế chủ trì báo cáo',
  ),
  'a body without its tail': fault(
    'inconsistentName',
    [
      'vị trí đặt loa\tPhòng Văn hóa - Xã hội\tLãnh đạo UBND xã',
      'vị trí đặt loa\tPhòng Văn hóa - Xã hội\tLãnh đạo UBND',
    ],
    'Lãnh đạo UBND',
  ),
  'a group with one noun less': fault(
    'inconsistentName',
    [
      'Mở lớp tập huấn\tPhòng Văn hóa - Xã hội\tCác phòng, đơn vị',
      'Mở lớp tập huấn\tPhòng Văn hóa - Xã hội\tCác phòng, ban, đơn vị',
    ],
    'Các phòng, ban, đơn vị chuyên môn',
  ),
  'an objective that is only judged': fault(
    'objectiveWithoutMeasure',
    ['Tổ chức ít nhất 3 lớp tập huấn chữ ký số', 'Tiếp tục nâng cao nhận thức của cán bộ về chữ ký số'],
    'Tiếp tục nâng cao',
  ),
  'an objective that no row serves': fault(
    'objectiveWithoutTask',
    ['chữ ký số.\n\nKẾ HOẠCH', 'chữ ký số.\n\n4. 95% trường học có tủ sách.\n\nKẾ HOẠCH'],
    '95% trường học có tủ sách',
  ),
  'a share of cases that a good year does not have': fault(
    'zeroDenominator',
    ['100% thôn được phủ sóng truyền thanh thông minh', '100% đơn khiếu nại được giải quyết đúng luật'],
    '100% đơn khiếu nại',
  ),
  'a rule with several meanings': fault(
    'ambiguousReporting',
    ['vào ngày cuối quý, mỗi quý một lần', 'trước ngày 10 hàng quý'],
    'trước ngày 10 hàng quý',
  ),
  'a period that is not given': fault('periodNotGiven', ['Thường xuyên\tPhiếu hỏi', 'Định kỳ\tPhiếu hỏi'], 'Định kỳ'),
};

/** Changes of the sound decision that nobody needs to look at. */
export const harmless: Readonly<Record<string, Pick<Fault, 'sound' | 'faulty'>>> = {
  'hẹn for hạn, an abbreviation and other marks in the plan': {
    sound: `${heading} người dân hài lòng`,
    faulty: heading.replace('đúng hạn', 'đúng hẹn').replace(';', ',').replace('Tỷ lệ', 'Tỉ lệ') + ' người dân hài lòng',
  },
  'a heading that only names the objective': {
    sound: `${again} được phủ sóng truyền thanh thông minh.`,
    faulty: '2. Mục tiêu 2: Về truyền thanh',
  },
  'a heading without words': { sound: `${again} được phủ sóng truyền thanh thông minh.`, faulty: '2. Mục tiêu 2' },
  'a heading cut short': {
    sound: `${heading} người dân hài lòng về thái độ tiếp đón.`,
    faulty: heading.replace('; trên 88%', '...'),
  },
  'a mark of tone on the other vowel': {
    sound: 'Phòng Văn hóa - Xã hội\tLãnh đạo',
    faulty: 'Phòng Văn hoá – Xã hội\tLãnh đạo',
  },
  'small and capital letters of a body': {
    sound: 'Trung tâm Phục vụ HCC xã\tCác phòng',
    faulty: 'Trung tâm phục vụ HCC xã\tcác phòng',
  },
  'an abbreviation written out': {
    sound: 'tại quầy\tTrung tâm Phục vụ HCC xã',
    faulty: 'tại quầy\tTrung tâm Phục vụ hành chính công xã',
  },
  'the commune’s name behind the tail': {
    sound: 'Lắp đặt loa\tPhòng Văn hóa - Xã hội\tLãnh đạo UBND xã',
    faulty: 'Lắp đặt loa\tPhòng Văn hóa - Xã hội\tLãnh đạo UBND xã Đồng Sậy',
  },
  'other bodies that only sound alike': {
    sound: 'Mở lớp tập huấn\tPhòng Văn hóa - Xã hội\tCác phòng, đơn vị chuyên môn',
    faulty: 'Mở lớp tập huấn\tPhòng Văn hóa - Xã hội\tCác thôn; các đơn vị có liên quan',
  },
  'grounds of every usual form': {
    sound: 'Căn cứ Thông tư',
    faulty: [
      'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;',
      'Căn cứ Luật Chuyển đổi số số 148/2025/QH15 ngày 11/12/2025;',
      'Căn cứ Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ;',
      'Căn cứ Nghị quyết số 05/NQ-HĐND ngày 05/01/2027 của Hội đồng nhân dân xã;',
      'Thực hiện Công văn số 1204/SKHCN-TĐC ngày 04/01/2027 của Sở Khoa học và Công nghệ;',
      'Thực hiện Hướng dẫn số 31/HD-SVHTT&DL ngày 04/12/2026 của Sở Văn hóa, Thể thao và Du lịch;',
      'Căn cứ Thông tư liên tịch số 01/2014/TTLT-BTP-BNV ngày 10/01/2014;',
      'Căn cứ Quyết định số 88/QĐ-BTTTT ngày 15/01/2020 của Bộ Thông tin và Truyền thông;',
      'Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ;',
      'Căn cứ Thông tư',
    ].join('\n\n'),
  },
  'a report that is due on the same day of each month': {
    sound: 'vào ngày cuối quý, mỗi quý một lần',
    faulty: 'trước ngày 20 hằng tháng',
  },
  'a last report in the last week of the year': {
    sound: 'vào ngày cuối quý, mỗi quý một lần',
    faulty: 'trước ngày 28/12/2027',
  },
  'a report on half a year after it is over': {
    sound: 'mục tiêu chất lượng\tPhòng Văn hóa - Xã hội\tCác phòng, đơn vị chuyên môn\tHàng quý',
    faulty: 'mục tiêu chất lượng 6 tháng\tPhòng Văn hóa - Xã hội\tCác phòng, đơn vị chuyên môn\tTrước ngày 10/7/2027',
  },
};
