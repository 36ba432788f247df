import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading-form.ts';
import { sourceFromText } from '../source/from-text.ts';
import { quote } from '../source/quote.ts';
import { type CellPiece, writeSource } from '../source/write-source.ts';
import { readDocument } from './read-document.ts';

const read = (text: string): Reading => readDocument(sourceFromText(text), 'văn bản');
const promises = ({ objectives }: Reading): readonly string[] =>
  objectives.map(({ number, indicators }) =>
    [
      number,
      ...indicators.map(({ operator, value, unit }) => [operator, value, unit].filter((one) => one !== null).join(' ')),
    ].join(': '),
  );
const tasks = (reading: Reading): readonly (readonly string[])[] =>
  reading.tasks.map(({ objective, number, content, lead, support, deadline, output, monitor }) => [
    `${objective ?? '-'}/${number ?? '-'}`,
    content,
    lead.join(' + '),
    support.join(' + '),
    deadline ?? '',
    output ?? '',
    monitor.join(' + '),
  ]);

const inColumns = `ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   XÃ TÂN LẬP                           Độc lập - Tự do - Hạnh phúc
Số: 87/QĐ-UBND                     Tân Lập, ngày 15 tháng 01 năm 2026

                             QUYẾT ĐỊNH
        V/v ban hành Mục tiêu chất lượng và Kế hoạch thực hiện
             Mục tiêu chất lượng năm 2026 của UBND xã Tân Lập

                    ỦY BAN NHÂN DÂN XÃ TÂN LẬP

- Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày
16 tháng 6 năm 2025;
- Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng
Chính phủ về việc áp dụng Hệ thống quản lý chất lượng;
Theo đề nghị của Chánh Văn phòng HĐND và UBND xã.

                             QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Mục tiêu chất lượng và Kế hoạch
thực hiện Mục tiêu chất lượng năm 2026 của UBND xã Tân Lập.
Điều 2. Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện; hằng
quý tổng hợp, báo cáo Chủ tịch UBND xã trước ngày 20 tháng cuối quý.
Điều 3. Chánh Văn phòng, Trưởng các phòng, đơn vị và cá nhân có liên quan
chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
- Như Điều 3;                               CHỦ TỊCH
- UBND thành phố (để báo cáo);
- Các phòng, đơn vị;
- Lưu: VT, VP.                           Trần Minh Khôi

Phụ lục I
MỤC TIÊU CHẤT LƯỢNG NĂM 2026
(Kèm theo Quyết định số 87/QĐ-UBND ngày 15/01/2026 của UBND xã Tân Lập)

Ủy ban nhân dân xã Tân Lập phấn đấu hoàn thành các mục tiêu sau:
I. Từ 97% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và
trước hạn.
II. Công tác tiếp công dân:
1. 100% lượt công dân được tiếp đúng lịch niêm yết;
2. Không quá 3 đơn thư tồn đọng trong năm.
III. Tối thiểu 90% người dân hài lòng với sự phục vụ của Trung tâm Phục
vụ hành chính công xã.

Phụ lục II
KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026

TT\tNội dung\tThời hạn\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm\tGhi chú
I\tTừ 97% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn\t\t\t\t\t
1\tRà soát quy trình nội bộ\tQuý I/2026\tTrung tâm Phục vụ hành chính công\tCác phòng chuyên môn\tDanh mục quy trình\t
2\tCảnh báo hồ sơ sắp đến hạn\tHằng tuần\tTrung tâm Phục vụ hành chính công; Phòng Kinh tế\t\tThông báo\tQua phần mềm
II\tCông tác tiếp công dân\t\t\t\t\t
1\tNiêm yết lịch tiếp công dân\tTháng 01/2026\tVăn phòng HĐND và UBND\tCông an xã\tLịch tiếp\t
III\tTối thiểu 90% người dân hài lòng với sự phục vụ của Trung tâm Phục vụ hành chính công xã\t\t\t\t\t
1\tLấy phiếu khảo sát\t6 tháng/lần\tPhòng Văn hóa - Xã hội\tMặt trận Tổ quốc xã\tBáo cáo khảo sát\t`;

const inMarkdown = `**UBND PHƯỜNG SÔNG TRÀ**

Số: 09/QĐ-UBND

*Sông Trà, ngày 20 tháng 02 năm 2026*

# QUYẾT ĐỊNH

**Ban hành Chính sách chất lượng, Mục tiêu chất lượng năm 2026**

**CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG SÔNG TRÀ**

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;

Xét đề nghị của Trưởng phòng Kinh tế, Hạ tầng và Đô thị.

**QUYẾT ĐỊNH:**

**Điều 1.** Ban hành Chính sách chất lượng, Mục tiêu chất lượng năm 2026 (có phụ lục kèm theo).

**Điều 2.** Các phòng, đơn vị báo cáo kết quả thực hiện trước ngày 15/6 và ngày 15/12 hằng năm.

**Điều 3.** Quyết định có hiệu lực từ ngày ký./.

**Nơi nhận:**
- Như Điều 2;
- Thường trực Đảng ủy phường;
- Lưu: VT.

**KT. CHỦ TỊCH**
**PHÓ CHỦ TỊCH**

*(Đã ký)*

**Lê Thị Hoài An**

**CHÍNH SÁCH CHẤT LƯỢNG**

Phương châm: Nhanh gọn - Minh bạch - Thân thiện

- Lấy sự hài lòng của người dân làm thước đo;
- Tuân thủ pháp luật, không gây phiền hà.

**MỤC TIÊU CHẤT LƯỢNG NĂM 2026**

Mục tiêu 1: Giải quyết thủ tục hành chính
- Đạt trên 98% hồ sơ đúng hạn;
- Giảm 20% hồ sơ phải bổ sung so với năm 2025.

Mục tiêu 2: 100% cán bộ, công chức được tập huấn kỹ năng số ít nhất 02 lần/năm.

**KẾ HOẠCH THỰC HIỆN**

| STT | Kết quả cần đạt | Công việc | Cơ quan thực hiện | Cơ quan theo dõi | Tiến độ | Ghi chú |
|-----|------|------|------|------|------|------|
| | **Mục tiêu 1: Giải quyết thủ tục hành chính** | | | | | |
| 1 | Bảng phân công | Phân công người trực | Văn phòng chủ trì, phối hợp với các phòng, đơn vị | Ban chỉ đạo ISO | Tháng 3/2026 | |
| 2 | Báo cáo | Rà soát hồ sơ bổ sung | Phòng Kinh tế, Văn phòng HĐND và UBND | Thư ký ISO | Hằng tháng | |
| | **Mục tiêu 2: 100% cán bộ, công chức được tập huấn** | | | | | |
| 3 | Giấy chứng nhận | Mở lớp tập huấn | Phòng Văn hóa - Xã hội | Thư ký ISO | Quý II, IV/2026 | |`;

const planAlone = `ỦY BAN NHÂN DÂN
XÃ ĐỒNG KỲ

Số: 31/KH-UBND

Đồng Kỳ, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Thực hiện mục tiêu chất lượng năm 2026

Thực hiện Quyết định số 44/QĐ-UBND ngày 01/3/2026 của UBND xã về việc ban hành mục tiêu chất lượng năm 2026, Ủy ban nhân dân xã Đồng Kỳ xây dựng kế hoạch thực hiện như sau:

I. MỤC TIÊU
1. Mục tiêu chung
Nâng cao chất lượng phục vụ nhân dân.
2. Mục tiêu cụ thể
- 95% hồ sơ được giải quyết đúng hạn.
- Thời gian chờ của công dân dưới 15 phút.

II. NỘI DUNG

Nội dung công việc\tĐơn vị thực hiện\tThời gian
Kiểm tra việc tiếp nhận hồ sơ\tVăn phòng\tHằng tháng
Tổ chức hội nghị đánh giá\tCác phòng, đơn vị\tQuý IV/2026

III. TỔ CHỨC THỰC HIỆN
Các phòng, đơn vị báo cáo kết quả về Văn phòng trước ngày 25/11/2026.

Nơi nhận:
- Thường trực HĐND xã;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Nguyễn Văn Bình`;

const misread = `UỶ BAN NHÂN DÂN XÃ MỸ THẠNH
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

Sô: 120/QĐ-UBND
Mỹ Thạnh, ngày 10 tháng 02 năm 2026

QUYÉT ĐỊNH
Vê việc ban hành mục tiêu chất lượng năm 2026

CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ

Can cứ Luật Tổ chức chính quyền địa phương;
Xét đê nghị của Văn phòng.

QUYÉT ĐỊNH

Diều 1. Ban hành Mục tiêu chất lượng năm 2026 của Uỷ ban nhân dân xã Mỹ Thạnh như sau:
1. Phần đầu 100% văn bản đến được xử lý trên môi trường mạng.
2. Trên 96% hồ sơ đất đai đúng hạn.
3. Ít nhất 12 cuộc kiểm tra công vụ trong năm.
Diều 2. Văn phòng có trách nhiệm theo dõi, định kỳ 6 tháng báo cáo Chủ tịch UBND xã.
Diều 3. Quyết định này có hiệu lực kể từ ngày ký.

Noi nhận:
- Nhu Diều 2;
- Luu: VT.

CHỦ TỊCH

Phạm Thu Hà`;

const inHtml = `<p><b>ỦY BAN NHÂN DÂN ĐẶC KHU HÒN NGỌC</b></p>
<p>Số: 5/QĐ-UBND</p>
<p>Hòn Ngọc, ngày 3 tháng 4 năm 2026</p>
<p><b>QUYẾT ĐỊNH</b></p><p><b>Về việc ban hành Mục tiêu chất lượng năm 2026</b></p>
<p><b>ỦY BAN NHÂN DÂN ĐẶC KHU</b></p>
<p>Căn cứ Luật số 72/2025/QH15;</p>
<p><b>QUYẾT ĐỊNH:</b></p>
<p><b>Điều 1.</b> Ban hành Mục tiêu chất lượng và kế hoạch.</p>
<p><b>Điều 2.</b> Các phòng thi hành./.</p>
<table><tr><td><b>Nơi nhận:</b><br>- Như Điều 2;<br>- Lưu: VT.</td><td><b>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</b><br><br>Võ Hải Đăng</td></tr></table>
<p><b>MỤC TIÊU CHẤT LƯỢNG VÀ KẾ HOẠCH THỰC HIỆN NĂM 2026</b></p>
<table>
<tr><th rowspan=2>STT</th><th rowspan=2>Mục tiêu</th><th rowspan=2>Biện pháp thực hiện</th><th colspan=2>Trách nhiệm</th><th rowspan=2>Thời gian hoàn thành</th></tr>
<tr><th>Chủ trì</th><th>Phối hợp</th></tr>
<tr><td rowspan=2>1</td><td rowspan=2>100% hồ sơ được trả đúng hạn</td><td>Rà soát quy trình</td><td>Văn phòng</td><td>Các phòng</td><td>Quý I/2026</td></tr>
<tr><td>Kiểm tra đột xuất</td><td>Chủ tịch UBND</td><td></td><td>Đột xuất</td></tr>
<tr><td>2</td><td>Trên 90% người dân hài lòng</td><td>Khảo sát</td><td>Phòng Văn hóa<br>Phòng Kinh tế</td><td></td><td>Hằng quý</td></tr>
</table>`;

const inTable = `ỦY BAN NHÂN DÂN
PHƯỜNG BẾN CÁT

Số: 77/QĐ-UBND

Bến Cát, ngày 12 tháng 01 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Mục tiêu chất lượng năm 2026

Điều 1. Ban hành Mục tiêu chất lượng năm 2026.

TM. ỦY BAN NHÂN DÂN
Q. CHỦ TỊCH

Đinh Văn Tâm

Nơi nhận:
- Lưu: VT.

BẢNG MỤC TIÊU CHẤT LƯỢNG NĂM 2026

TT\tMục tiêu\tChỉ tiêu cần đạt\tĐơn vị thực hiện
1\tTỷ lệ hồ sơ giải quyết đúng hạn\tTừ 98% trở lên\tTrung tâm Phục vụ hành chính công
2\tMức độ hài lòng của người dân\tTối thiểu 92%\tVăn phòng
3\tTỷ lệ văn bản ký số\t100%\tCác phòng`;

const withAnnexes = `UBND XÃ PHÚ LƯƠNG
BAN CHỈ ĐẠO ISO

Số:      /QĐ-UBND
Phú Lương, ngày     tháng      năm 2026

QUYẾT ĐỊNH
Ban hành Chính sách chất lượng và Mục tiêu chất lượng năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ LƯƠNG

Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;
Căn cứ Quyết định số 19/2014/QĐ-TTg;
Xét đề nghị của Trưởng phòng Văn hóa - Xã hội,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này:
1. Chính sách chất lượng (Phụ lục I);
2. Mục tiêu chất lượng năm 2026 (Phụ lục II).
Điều 2. Giao Phòng Văn hóa - Xã hội đôn đốc,
2
kiểm tra việc thực hiện; tổng hợp báo cáo Chủ tịch UBND xã trước ngày 05/12/2026.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
Như Điều 2;
TT. Đảng ủy xã (để b/c);
Lưu: VT, VHXH.

CHỦ TỊCH
(Ký tên, đóng dấu)

ThS. LÊ QUANG VINH

Phụ lục I
CHÍNH SÁCH CHẤT LƯỢNG CỦA UBND XÃ PHÚ LƯƠNG

“TẬN TÂM - MINH BẠCH - ĐÚNG HẸN”

UBND xã Phú Lương cam kết:

1. Phục vụ đúng pháp luật.
2. Lắng nghe người dân;
xử lý phản ánh trong 24 giờ.

CHỦ TỊCH

Lê Quang Vinh

Phụ lục II
MỤC TIÊU CHẤT LƯỢNG NĂM 2026

Căn cứ Chính sách chất lượng, UBND xã đặt ra các mục tiêu:

Mục tiêu số 1
98% hồ sơ giải quyết đúng hạn.

Mục tiêu số 2
Tối thiểu 80% hồ sơ nộp trực tuyến;
Không có đơn thư khiếu nại kéo dài.

Trang 4/6

Các phòng, đơn vị căn cứ mục tiêu trên xây dựng mục tiêu của đơn vị mình.

KẾ HOẠCH HÀNH ĐỘNG

Mục tiêu số 1: 98% hồ sơ giải quyết đúng hạn.

STT\tViệc cần làm\tNgười thực hiện\tHạn hoàn thành\tHồ sơ chứng minh
1.1\tCập nhật quy trình\tTrưởng các phòng\t30/3/2026\tQuyết định công bố
1.2\tĐào tạo cán bộ một cửa\tPhòng VHXH, Trung tâm PVHCC\tQuý II\tDanh sách lớp

Mục tiêu số 2: Tối thiểu 80% hồ sơ nộp trực tuyến.

STT\tViệc cần làm\tNgười thực hiện\tHạn hoàn thành\tHồ sơ chứng minh
2.1\tTổ chức lưu động tại thôn\tĐoàn Thanh niên; Công an xã\tHằng tháng\tẢnh, nhật ký`;

const inChapters = `QUYẾT ĐỊNH
Về việc công bố chính sách, mục tiêu chất lượng năm 2026 của phường Đông Hải

Căn cứ Luật Tổ chức chính quyền địa phương;

Điều 1. Công bố chính sách chất lượng, mục tiêu chất lượng năm 2026.
Điều 2. Quyết định có hiệu lực từ ngày ký./.

CHÍNH SÁCH VÀ MỤC TIÊU CHẤT LƯỢNG NĂM 2026
(Kèm theo Quyết định số 33/QĐ-UBND ngày 14 tháng 02 năm 2026 của UBND phường Đông Hải)

A. CHÍNH SÁCH CHẤT LƯỢNG
Khẩu hiệu: Vì nhân dân phục vụ
1. Công khai thủ tục;
2. Giải quyết đúng hạn.

B. MỤC TIÊU CHẤT LƯỢNG
1. Về thủ tục hành chính
- 99% hồ sơ đúng hạn;
- Dưới 1% hồ sơ trễ hạn.
2. Về cải cách hành chính
- Xếp loại tốt trở lên về chỉ số cải cách hành chính.

C. TỔ CHỨC THỰC HIỆN
1. Văn phòng báo cáo 6 tháng, năm.
2. Các phòng phối hợp.

TM. UBND PHƯỜNG
CHỦ TỊCH
Ngô Thị Hà My`;

type Place = readonly [column: number, columns?: number, rows?: number];

const cell = (text: string, [column, columns = 1, rows = 1]: Place): CellPiece => ({ text, column, columns, rows });

const inWord = writeSource([
  {
    kind: 'table',
    rows: [
      [
        cell('ỦY BAN NHÂN DÂN\nXÃ VĨNH THỊNH', [0]),
        cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', [1]),
      ],
      [cell('Số: 6/QĐ-UBND', [0]), cell('Vĩnh Thịnh, ngày 09 tháng 02 năm 2026', [1])],
    ],
  },
  { kind: 'paragraph', text: 'QUYẾT ĐỊNH', isBold: true, isCentred: true },
  { kind: 'paragraph', text: 'Ban hành mục tiêu chất lượng năm 2026', isBold: true, isCentred: true },
  { kind: 'paragraph', text: 'Căn cứ Luật Tổ chức chính quyền địa phương;' },
  { kind: 'paragraph', text: 'Điều 1. Ban hành mục tiêu chất lượng.' },
  { kind: 'paragraph', text: 'Điều 2. Các phòng thi hành./.' },
  {
    kind: 'table',
    rows: [
      [cell('Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.', [0]), cell('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nBùi Thị Lan', [1])],
    ],
  },
  { kind: 'page' },
  { kind: 'paragraph', text: 'Mục tiêu chất lượng năm 2026', isBold: true, isCentred: true },
  { kind: 'paragraph', text: '1. 100% hồ sơ được số hóa.' },
  { kind: 'paragraph', text: 'Kế hoạch thực hiện', isBold: true, isCentred: true },
  {
    kind: 'table',
    rows: [
      [
        cell('TT', [0, 1, 2]),
        cell('Nội dung', [1, 1, 2]),
        cell('Trách nhiệm', [2, 2]),
        cell('Thời gian', [4, 1, 2]),
        cell('Theo dõi', [5, 1, 2]),
      ],
      [cell('Chủ trì', [2]), cell('Phối hợp', [3])],
      [cell('Mục tiêu 1: 100% hồ sơ được số hóa', [0, 6])],
      [
        cell('1', [0]),
        cell('- Lập danh mục;\n- Rà soát', [1]),
        cell('Phòng Văn hóa\n- Xã hội\nPhòng Kinh tế', [2]),
        cell('Các phòng,\nđơn vị', [3]),
        cell('Quý I/2026', [4]),
        cell('- QMR\n- Thư ký ISO', [5]),
      ],
      [
        cell('2', [0]),
        cell('Kiểm tra', [1]),
        cell('Phòng Văn hóa - Xã hội', [2]),
        cell('Trưởng các thôn', [3]),
        cell('Thường xuyên', [4]),
        cell('', [5]),
      ],
    ],
  },
]);

describe('readDocument()', () => {
  it('reads head and foot that are printed in two columns, and lines that go on', () => {
    const { document } = read(inColumns);
    expect(document).toMatchObject({
      kind: 'decision',
      number: '87',
      symbol: 'QĐ-UBND',
      place: 'Tân Lập',
      issuedOn: '2026-01-15',
      issuer: 'Ủy ban nhân dân xã Tân Lập',
      subject: 'ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026 của UBND xã Tân Lập',
      year: 2026,
      signer: { name: 'Trần Minh Khôi', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
      recipients: ['Như Điều 3;', 'UBND thành phố (để báo cáo);', 'Các phòng, đơn vị;', 'Lưu: VT, VP.'],
    });
    expect(document.legalBases).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025',
      'Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng Hệ thống quản lý chất lượng',
      'Theo đề nghị của Chánh Văn phòng HĐND và UBND xã',
    ]);
    expect(document.articles).toEqual([
      {
        number: 1,
        text: 'Ban hành kèm theo Quyết định này Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026 của UBND xã Tân Lập.',
      },
      {
        number: 2,
        text: 'Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện; hằng quý tổng hợp, báo cáo Chủ tịch UBND xã trước ngày 20 tháng cuối quý.',
      },
      {
        number: 3,
        text: 'Chánh Văn phòng, Trưởng các phòng, đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      },
    ]);
  });

  it('reads objectives under Roman numbers, their sub-items under Arabic ones, and the plan that states them again', () => {
    const reading = read(inColumns);
    expect(promises(reading)).toEqual(['1: gte 97 %', '2: eq 100 %: lte 3 đơn thư', '3: gte 90 %']);
    expect(reading.objectives[1]?.statement).toBe(
      'Công tác tiếp công dân: 1. 100% lượt công dân được tiếp đúng lịch niêm yết; 2. Không quá 3 đơn thư tồn đọng trong năm.',
    );
    expect(reading.restated?.map(({ objective, statement }) => `${objective} ${statement}`)).toEqual([
      '1 Từ 97% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn',
      '2 Công tác tiếp công dân',
      '3 Tối thiểu 90% người dân hài lòng với sự phục vụ của Trung tâm Phục vụ hành chính công xã',
    ]);
    expect(tasks(reading)).toEqual([
      [
        '1/1',
        'Rà soát quy trình nội bộ',
        'Trung tâm Phục vụ hành chính công',
        'Các phòng chuyên môn',
        'Quý I/2026',
        'Danh mục quy trình',
        '',
      ],
      [
        '1/2',
        'Cảnh báo hồ sơ sắp đến hạn',
        'Trung tâm Phục vụ hành chính công + Phòng Kinh tế',
        '',
        'Hằng tuần',
        'Thông báo',
        '',
      ],
      ['2/1', 'Niêm yết lịch tiếp công dân', 'Văn phòng HĐND và UBND', 'Công an xã', 'Tháng 01/2026', 'Lịch tiếp', ''],
      [
        '3/1',
        'Lấy phiếu khảo sát',
        'Phòng Văn hóa - Xã hội',
        'Mặt trận Tổ quốc xã',
        '6 tháng/lần',
        'Báo cáo khảo sát',
        '',
      ],
    ]);
    expect(reading.reporting.map(({ text }) => text)).toEqual([
      'hằng quý tổng hợp, báo cáo Chủ tịch UBND xã trước ngày 20 tháng cuối quý.',
    ]);
  });

  it('reads «Mục tiêu 1:», columns in any order, and headings of objectives inside the table', () => {
    const reading = read(inMarkdown);
    expect(reading.document).toMatchObject({
      number: '09',
      issuer: 'Chủ tịch Ủy ban nhân dân phường Sông Trà',
      subject: 'Ban hành Chính sách chất lượng, Mục tiêu chất lượng năm 2026',
      signer: { name: 'Lê Thị Hoài An', position: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
    });
    expect(reading.policy).toEqual({
      motto: 'Nhanh gọn - Minh bạch - Thân thiện',
      commitments: ['Lấy sự hài lòng của người dân làm thước đo;', 'Tuân thủ pháp luật, không gây phiền hà.'],
    });
    expect(reading.objectives.map(({ number }) => number)).toEqual(['1', '2']);
    expect(tasks(reading)).toEqual([
      [
        '1/1',
        'Phân công người trực',
        'Văn phòng',
        'các phòng, đơn vị',
        'Tháng 3/2026',
        'Bảng phân công',
        'Ban chỉ đạo ISO',
      ],
      [
        '1/2',
        'Rà soát hồ sơ bổ sung',
        'Phòng Kinh tế + Văn phòng HĐND và UBND',
        '',
        'Hằng tháng',
        'Báo cáo',
        'Thư ký ISO',
      ],
      ['2/3', 'Mở lớp tập huấn', 'Phòng Văn hóa - Xã hội', '', 'Quý II, IV/2026', 'Giấy chứng nhận', 'Thư ký ISO'],
    ]);
  });

  it('numbers the aims of a plan by its chapters, and reads a table without numbers', () => {
    const reading = read(planAlone);
    expect(reading.document).toMatchObject({
      kind: 'plan',
      number: '31',
      issuer: 'Ủy ban nhân dân xã Đồng Kỳ',
      legalBases: [
        'Thực hiện Quyết định số 44/QĐ-UBND ngày 01/3/2026 của UBND xã về việc ban hành mục tiêu chất lượng năm 2026',
      ],
      articles: [],
      signer: { name: 'Nguyễn Văn Bình', position: 'PHÓ CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH' },
    });
    expect(promises(reading)).toEqual(['I.2: eq 95 %: lt 15 phút']);
    expect(tasks(reading)).toEqual([
      ['-/-', 'Kiểm tra việc tiếp nhận hồ sơ', 'Văn phòng', '', 'Hằng tháng', '', ''],
      ['-/-', 'Tổ chức hội nghị đánh giá', 'Các phòng, đơn vị', '', 'Quý IV/2026', '', ''],
    ]);
    expect(reading.reporting).toMatchObject([{ times: [{ kind: 'before', date: '2026-11-25' }] }]);
  });

  it('finds what OCR misread, keeps it as it stands, and reads objectives out of an article', () => {
    const reading = read(misread);
    expect(reading.document).toMatchObject({
      kind: 'decision',
      number: '120',
      issuer: 'Chủ tịch Ủy ban nhân dân xã Mỹ Thạnh',
      subject: 'ban hành mục tiêu chất lượng năm 2026',
      legalBases: ['Can cứ Luật Tổ chức chính quyền địa phương', 'Xét đê nghị của Văn phòng'],
      recipients: ['Nhu Diều 2;', 'Luu: VT.'],
      signer: { name: 'Phạm Thu Hà', position: 'CHỦ TỊCH', authority: null },
    });
    expect(reading.document.articles.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(reading.objectives[0]?.statement).toBe('Phần đầu 100% văn bản đến được xử lý trên môi trường mạng.');
    expect(promises(reading)).toEqual(['1: eq 100 %', '2: gt 96 %', '3: gte 12 cuộc kiểm tra']);
  });

  it('reads merged cells, headings on two levels, and objectives that stand in a column of their own', () => {
    const reading = read(inHtml);
    expect(reading.document.issuer).toBe('Ủy ban nhân dân đặc khu Hòn Ngọc');
    expect(promises(reading)).toEqual(['1: eq 100 %', '2: gt 90 %']);
    expect(tasks(reading)).toEqual([
      ['1/1', 'Rà soát quy trình', 'Văn phòng', 'Các phòng', 'Quý I/2026', '', ''],
      ['1/1', 'Kiểm tra đột xuất', 'Chủ tịch UBND', '', 'Đột xuất', '', ''],
      ['2/2', 'Khảo sát', 'Phòng Văn hóa + Phòng Kinh tế', '', 'Hằng quý', '', ''],
    ]);
  });

  it('reads objectives out of a table', () => {
    const reading = read(inTable);
    expect(promises(reading)).toEqual(['1: gte 98 %', '2: gte 92 %', '3: eq 100 %']);
    expect(reading.tasks).toEqual([]);
    expect(reading.document.signer).toEqual({
      name: 'Đinh Văn Tâm',
      position: 'Q. CHỦ TỊCH',
      authority: 'TM. ỦY BAN NHÂN DÂN',
    });
    expect(reading.document.recipients).toEqual(['Lưu: VT.']);
  });

  it('reads a source with real cells: head and foot in tables, merged headings, several bodies in the lines of a cell', () => {
    const reading = readDocument(inWord, 'quyết định.docx');
    expect(reading.document).toMatchObject({
      number: '6',
      place: 'Vĩnh Thịnh',
      issuedOn: '2026-02-09',
      issuer: 'Ủy ban nhân dân xã Vĩnh Thịnh',
      recipients: ['Như Điều 2;', 'Lưu: VT.'],
      signer: { name: 'Bùi Thị Lan', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    });
    expect(reading.document.articles.map(({ number }) => number)).toEqual([1, 2]);
    expect(promises(reading)).toEqual(['1: eq 100 %']);
    expect(tasks(reading)).toEqual([
      [
        '1/1',
        'Lập danh mục; Rà soát',
        'Phòng Văn hóa - Xã hội + Phòng Kinh tế',
        'Các phòng, đơn vị',
        'Quý I/2026',
        '',
        'QMR + Thư ký ISO',
      ],
      ['1/2', 'Kiểm tra', 'Phòng Văn hóa - Xã hội', 'Trưởng các thôn', 'Thường xuyên', '', ''],
    ]);
  });

  it('reads a table with eight columns, headings on two levels, and groups of rows that serve no objective', () => {
    const rows = [
      'TT\tNhiệm vụ, giải pháp\tĐơn vị\t\tThời gian hoàn thành\tSản phẩm\tLãnh đạo phụ trách\tGhi chú',
      '\t\tChủ trì\tPhối hợp\t\t\t\t',
      'A\tCông tác chỉ đạo, điều hành\t\t\t\t\t\t',
      '1\tBan hành kế hoạch năm\tVăn phòng\tCác phòng\tTháng 1\tKế hoạch\tPhó Chủ tịch\t',
      'B\tCông tác cải cách hành chính\t\t\t\t\t\t',
      '2\tRà soát thủ tục\tTrung tâm\tCông an xã; các phòng\tQuý II/2026\tDanh mục\tChủ tịch\tx',
    ];
    expect(tasks(read(`KẾ HOẠCH\nThực hiện\n\n${rows.join('\n')}`))).toEqual([
      ['-/1', 'Ban hành kế hoạch năm', 'Văn phòng', 'Các phòng', 'Tháng 1', 'Kế hoạch', 'Phó Chủ tịch'],
      ['-/2', 'Rà soát thủ tục', 'Trung tâm', 'Công an xã + các phòng', 'Quý II/2026', 'Danh mục', 'Chủ tịch'],
    ]);
  });

  it('passes over page numbers, closing words and repeated signatures, and reads what annexes state under «Mục tiêu số 1»', () => {
    const reading = read(withAnnexes);
    expect(reading.document).toMatchObject({
      number: null,
      symbol: 'QĐ-UBND',
      issuedOn: null,
      issuer: 'Chủ tịch Ủy ban nhân dân xã Phú Lương',
      signer: { name: 'ThS. LÊ QUANG VINH', position: 'CHỦ TỊCH', authority: null },
      recipients: ['Như Điều 2;', 'TT. Đảng ủy xã (để b/c);', 'Lưu: VT, VHXH.'],
    });
    expect(reading.document.articles[1]?.text).toBe(
      'Giao Phòng Văn hóa - Xã hội đôn đốc, kiểm tra việc thực hiện; tổng hợp báo cáo Chủ tịch UBND xã trước ngày 05/12/2026.',
    );
    expect(reading.policy).toEqual({
      motto: 'TẬN TÂM - MINH BẠCH - ĐÚNG HẸN',
      commitments: ['Phục vụ đúng pháp luật.', 'Lắng nghe người dân; xử lý phản ánh trong 24 giờ.'],
    });
    expect(reading.objectives.map(({ number, statement }) => `${number} ${statement}`)).toEqual([
      '1 98% hồ sơ giải quyết đúng hạn.',
      '2 Tối thiểu 80% hồ sơ nộp trực tuyến; Không có đơn thư khiếu nại kéo dài.',
    ]);
    expect(tasks(reading).map(([place, content]) => [place, content])).toEqual([
      ['1/1.1', 'Cập nhật quy trình'],
      ['1/1.2', 'Đào tạo cán bộ một cửa'],
      ['2/2.1', 'Tổ chức lưu động tại thôn'],
    ]);
  });

  it('reads policy and objectives that are chapters of one annex, and number and day from its line', () => {
    const reading = read(inChapters);
    expect(reading.document).toMatchObject({
      number: '33',
      issuedOn: '2026-02-14',
      issuer: 'Ủy ban nhân dân phường Đông Hải',
    });
    expect(reading.marks?.['document.number']?.state).toBe('inferred');
    expect(reading.policy).toEqual({
      motto: 'Vì nhân dân phục vụ',
      commitments: ['Công khai thủ tục;', 'Giải quyết đúng hạn.'],
    });
    expect(reading.objectives.map(({ statement }) => statement)).toEqual([
      'Về thủ tục hành chính 99% hồ sơ đúng hạn; Dưới 1% hồ sơ trễ hạn.',
      'Về cải cách hành chính Xếp loại tốt trở lên về chỉ số cải cách hành chính.',
    ]);
    expect(reading.reporting).toMatchObject([{ times: [{ kind: 'yearToDate', months: [6, 12] }] }]);
  });

  it.each([0.03, 0.08])(
    'finds all that stands in a document where OCR misread the tones of %d of its letters',
    (share) => {
      for (const text of [inColumns, withAnnexes, inChapters, planAlone]) {
        const [right, wrong] = [read(text), read(misreadTones(text, share))];
        expect(outline(wrong)).toEqual(outline(right));
      }
    },
  );

  it('joins rows that a page cut in two, also where the number stands on the lower half', () => {
    const rows = [
      'TT\tNội dung công việc\tTrách nhiệm thực hiện\tThời gian\tKết quả',
      '1\tRà soát các quy\tPhòng Kinh\tQuý I/\t- Danh mục;',
      '\ttrình nội bộ\ttế; Văn phòng\t2026\t- Quyết định',
      '\tKiểm tra việc tiếp\tCác bộ phận\tThường\tBiên',
      '2\tnhận hồ sơ\tchuyên môn\txuyên\tbản',
      '\tHọp rút kinh nghiệm\tLãnh đạo UBND xã\tHằng tháng\tThông báo',
    ];
    expect(tasks(read(`KẾ HOẠCH\nThực hiện\n\n${rows.join('\n')}`))).toEqual([
      [
        '-/1',
        'Rà soát các quy trình nội bộ',
        'Phòng Kinh tế + Văn phòng',
        '',
        'Quý I/ 2026',
        'Danh mục; Quyết định',
        '',
      ],
      ['-/2', 'Kiểm tra việc tiếp nhận hồ sơ', 'Các bộ phận chuyên môn', '', 'Thường xuyên', 'Biên bản', ''],
      ['-/-', 'Họp rút kinh nghiệm', 'Lãnh đạo UBND xã', '', 'Hằng tháng', 'Thông báo', ''],
    ]);
  });

  it.each([
    ['Các phòng, đơn vị thuộc UBND xã', 'Các phòng, đơn vị thuộc UBND xã', ''],
    ['Cán bộ, công chức, người lao động của UBND xã', 'Cán bộ, công chức, người lao động của UBND xã', ''],
    ['Lãnh đạo các phòng, đơn vị', 'Lãnh đạo các phòng, đơn vị', ''],
    ['Ban chỉ đạo ISO, các phòng chuyên môn', 'Ban chỉ đạo ISO + các phòng chuyên môn', ''],
    ['Văn phòng, phòng Kinh tế.', 'Văn phòng + phòng Kinh tế', ''],
    ['Ban Chỉ đạo ISO Các phòng chuyên môn', 'Ban Chỉ đạo ISO + Các phòng chuyên môn', ''],
    ['Công chức Văn phòng - Thống kê', 'Công chức Văn phòng - Thống kê', ''],
    ['Văn phòng chủ trì phối hợp các phòng, đơn vị', 'Văn phòng', 'các phòng, đơn vị'],
    ['Chủ trì: Văn phòng; Phối hợp: Công an xã, Trạm Y tế', 'Văn phòng', 'Công an xã + Trạm Y tế'],
    ['Văn phòng (chủ trì); Phòng Kinh tế (phối hợp)', 'Văn phòng', 'Phòng Kinh tế'],
    ['- QMR; - Thư ký ISO.', 'QMR + Thư ký ISO', ''],
    [
      'Các tổ chức (Hội Nông dân, Đoàn Thanh niên); Công an',
      'Các tổ chức (Hội Nông dân, Đoàn Thanh niên) + Công an',
      '',
    ],
  ])('reads the bodies of «%s» one by one', (cell, lead, support) => {
    const [row] = tasks(read(`TT\tNội dung\tTrách nhiệm thực hiện\tThời gian\n1\tHọp\t${cell}\tQuý I/2026`));
    expect(row?.slice(2, 4)).toEqual([lead, support]);
  });

  it('tells for every value the characters that it came from', () => {
    for (const text of [inColumns, inMarkdown, planAlone, misread, inHtml, inTable]) {
      const source = sourceFromText(text);
      const reading = readDocument(source, 'văn bản');
      for (const [path, { state, spans }] of Object.entries(reading.marks ?? {})) {
        const value = path.split('.').reduce<unknown>((whole, step) => Reflect.get(Object(whole), step), reading);
        if (quoted.test(path) && state === 'read') expect(quote(source.text, ...spans).text, path).toBe(value);
        else if (state === 'read') expect(spans.length, path).toBeGreaterThan(0);
      }
      for (const path of Object.keys(leavesOf(reading))) expect(reading.marks, path).toHaveProperty([path]);
    }
  });

  it('gives empty values for an empty text, and invents nothing', () => {
    expect(readDocument(sourceFromText(''), 'trống')).toMatchObject({
      document: { number: null, symbol: '', issuer: '', subject: '', signer: null, articles: [], recipients: [] },
      policy: null,
      objectives: [],
      tasks: [],
      reporting: [],
    });
    const letter = 'Kính gửi: Ủy ban nhân dân xã\n\nTôi xin hỏi về hồ sơ đất đai nộp ngày 02/3/2026. Xin cảm ơn.';
    expect(read(letter)).toMatchObject({
      objectives: [],
      tasks: [],
      reporting: [],
      document: { articles: [], signer: null },
    });
  });
});

const quoted =
  /(?:subject|name|position|authority|legalBases\.\d+|articles\.\d+\.text|recipients\.\d+|motto|commitments\.\d+|statement|phrase|content|lead\.\d+|support\.\d+|monitor\.\d+|deadline|output|reporting\.\d+\.text)$/;

/** The values of a reading that stand in the document, by their paths. */
function leavesOf({ document, policy, objectives, tasks: rows }: Reading): Readonly<Record<string, unknown>> {
  const leaves: Record<string, unknown> = {};
  const walk = (value: unknown, path: string): void => {
    if (value === null || value === '' || path === 'document.kind') return;
    if (typeof value !== 'object') leaves[path] = value;
    else for (const [key, inside] of Object.entries(value)) walk(inside, path === '' ? key : `${path}.${key}`);
  };
  walk({ document, policy, tasks: rows }, '');
  walk(
    objectives.map(({ number, statement }) => ({ number, statement })),
    'objectives',
  );
  return leaves;
}

/** How much of each thing a reading holds. */
function outline({ document, policy, objectives, tasks: rows, reporting }: Reading): unknown {
  return {
    kind: document.kind,
    day: document.issuedOn,
    year: document.year,
    lists: [document.legalBases.length, document.articles.length, document.recipients.length],
    commitments: policy?.commitments.length,
    objectives: objectives.map(({ number }) => number),
    tasks: rows.map(({ objective, number, lead, support, monitor }) => [
      objective,
      number,
      lead.length,
      support.length,
      monitor.length,
    ]),
    reporting: reporting.length,
  };
}

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The text with another tone on some of its vowels, always the same ones. */
function misreadTones(text: string, share: number): string {
  let dice = 7;
  const roll = (): number => (dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return Array.from(text, (letter) => {
    const [vowel = '', ...marks] = Array.from(letter.normalize('NFD'));
    if (!/[aeouy]/i.test(vowel) || roll() > share) return letter;
    const others = marks.filter((mark) => !tones.includes(mark));
    return [vowel, ...others, tones[Math.floor(roll() * tones.length)]].join('').normalize('NFC');
  }).join('');
}
