import type { Suffix } from '../writing.ts';

/** What was done about the misses of a promise, in the words of those who did it. */
export interface DemoRepair {
  readonly deed: string;
  /** The two steps of it. */
  readonly steps: readonly [first: string, second: string];
  readonly outcome: string;
  /** Whether it was so small that it was done by the time it was told of. */
  readonly isSmall?: true;
  /** How many times longer than elsewhere it takes in the running year. */
  readonly pace?: number;
  /** Periods of the running year of which nobody has said anything, and of which the deed has not been done in time. */
  readonly silent?: readonly Suffix[];
  readonly stuck?: readonly Suffix[];
  /** The year as a whole was missed, and why; no period of it was by itself. */
  readonly ofLastYear?: { readonly cause: string };
  /** A deviation that was accepted after a miss of the running year. */
  readonly deviation?: { readonly period: Suffix; readonly reason: string; readonly document: string };
}

const vongHai: Readonly<Record<string, DemoRepair>> = {
  'truoc-han': {
    deed: 'Chia lại hồ sơ đất đai cho ba người và giao chỉ tiêu trả trước hạn theo tuần.',
    steps: ['Phân công lại hồ sơ giữa ba công chức', 'Xem số hồ sơ trả trước hạn vào giao ban thứ Hai'],
    outcome: 'Ba người đã cùng nhận hồ sơ; số hồ sơ chờ xác minh giảm một phần ba.',
    pace: 3,
    deviation: {
      period: 'Q2',
      reason: 'Trụ sở một cửa đang sửa chữa, phải tiếp nhận hồ sơ ở nơi làm việc tạm.',
      document: 'Thông báo của Chủ tịch Ủy ban nhân dân phường về bố trí nơi tiếp nhận hồ sơ tạm thời',
    },
  },
  'truc-tuyen': {
    deed: 'Mở quầy hỗ trợ nộp trực tuyến vào tất cả các buổi trong tuần.',
    steps: ['Bố trí hai đoàn viên trực quầy', 'Đặt máy tính và máy quét dùng chung'],
    outcome: 'Quầy hỗ trợ đã mở cả tuần, mỗi ngày giúp khoảng 20 lượt người.',
    isSmall: true,
  },
  'so-hoa': {
    deed: 'Mượn máy quét khổ lớn và số hóa bù hồ sơ còn thiếu vào chiều thứ Sáu.',
    steps: ['Lập danh sách hồ sơ còn thiếu bản số', 'Quét bù và ký số từng hồ sơ'],
    outcome: 'Đã quét bù toàn bộ hồ sơ còn thiếu; máy quét được để lại dùng chung.',
  },
  'hai-long': {
    deed: 'Thêm một người tiếp nhận vào sáng thứ Hai và phát số thứ tự từ 7 giờ.',
    steps: ['Xếp lịch trực tăng cường', 'Lắp bảng số thứ tự ở sảnh'],
    outcome: 'Thời gian chờ sáng thứ Hai còn khoảng 15 phút.',
  },
  'phan-anh': {
    deed: 'Giao một người theo dõi hạn trả lời và nhắc trước hai ngày làm việc.',
    steps: ['Lập bảng theo dõi hạn trả lời', 'Nhắc người được giao trước hạn hai ngày'],
    outcome: 'Mọi phản ánh nhận từ đó đến nay đều được nhắc và trả lời trước hạn.',
  },
  'ky-nang-so': {
    deed: 'Mở thêm lớp buổi tối cho người chưa học được vào giờ hành chính.',
    steps: ['Lập danh sách người chưa học', 'Mở lớp buổi tối theo từng nhóm'],
    outcome: 'Lớp buổi tối đã mở; ai chưa học đều có lịch.',
    isSmall: true,
  },
  'ky-cuong': {
    deed: 'Hướng dẫn danh mục giấy tờ cho công chức mới và có người kèm trong tháng đầu.',
    steps: ['Phát danh mục giấy tờ theo từng thủ tục', 'Phân công người kèm tháng đầu'],
    outcome: 'Ba công chức mới đã được hướng dẫn và kiểm tra lại.',
    isSmall: true,
  },
  'van-ban-dien-tu': {
    deed: 'Gia hạn chứng thư số và đặt lịch nhắc trước ngày hết hạn một tháng.',
    steps: ['Đề nghị gia hạn bảy chứng thư số', 'Lập lịch nhắc gia hạn cả năm'],
    outcome: 'Đã gia hạn xong; lịch nhắc treo ở bộ phận văn thư.',
    isSmall: true,
  },
};

const dongSay: Readonly<Record<string, DemoRepair>> = {
  'qua-hen': {
    deed: 'Mỗi sáng rà hồ sơ sắp đến hẹn và gọi trước cho cơ quan phối hợp.',
    steps: ['In danh sách hồ sơ đến hẹn trong ba ngày tới', 'Thống nhất đầu mối với văn phòng đăng ký đất đai'],
    outcome: 'Đã có đầu mối phối hợp; hồ sơ dồn lại đã trả hết.',
  },
  'chung-thuc': {
    deed: 'Thêm một người ký chứng thực vào cuối buổi sáng.',
    steps: ['Trình Chủ tịch phân công người ký', 'Đổi giờ nghỉ của bộ phận tiếp nhận'],
    outcome: 'Từ 10 giờ đến 11 giờ 30 đã có hai người cùng ký.',
    silent: ['Q3'],
  },
  'ho-ngheo': {
    deed: 'Giao mỗi hộ một người giúp đỡ và cho vay vốn chăn nuôi.',
    steps: ['Phân công người giúp từng hộ', 'Giải ngân vốn vay cho hộ đủ điều kiện'],
    outcome: 'Mọi hộ đã có người giúp; chín hộ đã nhận vốn vay.',
  },
  'nuoc-sach': {
    deed: 'Kéo đường ống nước về ba thôn vùng bãi theo từng đoạn.',
    steps: ['Khảo sát và lấy ý kiến ba thôn', 'Thi công đoạn ống về thôn Bãi Ngoài'],
    outcome: 'Đoạn ống đầu tiên đã đấu nối; hai đoạn sau đã có vốn.',
  },
  'to-cong-nghe': {
    deed: 'Kiện toàn tổ công nghệ số ở thôn còn thiếu người.',
    steps: ['Họp thôn giới thiệu người', 'Tập huấn cho người mới'],
    outcome: 'Tổ đã có đủ người và họp lại hằng tháng.',
    isSmall: true,
  },
  'hoan-thanh-tot': {
    deed: 'Cử người kèm công chức tập sự và giao việc theo từng tuần.',
    steps: ['Phân công người kèm', 'Nhận xét kết quả từng tháng'],
    outcome: 'Mỗi công chức tập sự đã có người kèm và phiếu giao việc.',
  },
};

const suoiLam: Readonly<Record<string, DemoRepair>> = {
  'than-thien': {
    deed: 'Phân công người trực thay khi công chức đi họp.',
    steps: ['Lập lịch trực thay theo tuần', 'Niêm yết lịch ở quầy'],
    outcome: 'Lịch trực thay đã niêm yết; quầy luôn có hai người.',
    isSmall: true,
  },
  'luu-tru': {
    deed: 'Lập mục lục cho tài liệu nhận bàn giao.',
    steps: ['Kiểm đếm tài liệu theo từng thùng', 'Nhập mục lục vào sổ lưu trữ'],
    outcome: 'Đã lập mục lục cho toàn bộ 46 thùng tài liệu.',
  },
  'nop-luu': {
    deed: 'Hoàn thiện và nộp lưu hồ sơ còn thiếu của từng dự án.',
    steps: ['Rà từng hồ sơ còn thiếu giấy gì', 'Đôn đốc đơn vị phối hợp xác nhận'],
    outcome: 'Đã nộp lưu sáu hồ sơ; ba hồ sơ còn chờ xác nhận.',
  },
};

const honSeu: Readonly<Record<string, DemoRepair>> = {
  'buu-chinh': {
    deed: 'Gửi hồ sơ theo chuyến tàu cá khi tàu khách nghỉ và chuyển bản điện tử trước.',
    steps: ['Thỏa thuận với đội tàu cá', 'Gửi bản điện tử ngay trong ngày nhận'],
    outcome: 'Hồ sơ vẫn chuyển được trong những ngày tàu khách nghỉ.',
    pace: 6,
  },
  'tai-nan': {
    deed: 'Tuần tra luồng ra vào cảng vào giờ cao điểm và phát áo phao cho thuyền nhỏ.',
    steps: ['Lập lịch tuần tra chung với biên phòng', 'Phát 120 áo phao cho chủ thuyền'],
    outcome: 'Đã tuần tra theo lịch; mọi thuyền nhỏ đã có áo phao.',
    ofLastYear: { cause: 'Thuyền nhỏ ra vào luồng ban đêm không đủ đèn, hai vụ va chạm trong quý III.' },
  },
};

const kimLam: Readonly<Record<string, DemoRepair>> = {
  'dung-hen': {
    deed: 'Hẹn ngày trả theo lịch trích đo thật và báo trước cho người dân khi có thể chậm.',
    steps: ['Thống nhất lịch trích đo hằng tuần', 'Gửi tin nhắn báo trước ngày hẹn'],
    outcome: 'Lịch trích đo đã thống nhất; người dân được báo trước ba ngày.',
  },
  'bo-sung': {
    deed: 'Dán biểu mẫu mới kèm mẫu điền sẵn tại quầy.',
    steps: ['Soạn mẫu điền sẵn', 'Dán tại quầy và gửi các tổ dân phố'],
    outcome: 'Mẫu điền sẵn đã có ở quầy và ở mọi tổ dân phố.',
    isSmall: true,
  },
  'xep-loai': {
    deed: 'Cập nhật quy trình và rà lại từng tiêu chí mất điểm.',
    steps: ['Lập bảng tiêu chí mất điểm', 'Giao từng tiêu chí cho một người'],
    outcome: 'Mười hai quy trình đã cập nhật; mỗi tiêu chí có người phụ trách.',
  },
  'chi-dao': {
    deed: 'Gửi lấy ý kiến các phường ngay trong ngày nhận nhiệm vụ.',
    steps: ['Lập mẫu lấy ý kiến chung', 'Họp trực tuyến với các phường hằng tuần'],
    outcome: 'Nhiệm vụ phải lấy ý kiến đều được gửi trong ngày.',
    pace: 3,
    stuck: ['H1'],
  },
};

/** What was done about misses, by the commune's slug and the demo's own name of the promise. */
export const demoRepairs: Readonly<Record<string, Readonly<Record<string, DemoRepair>>>> = {
  'phuong-vong-hai': vongHai,
  'xa-dong-say': dongSay,
  'xa-suoi-lam': suoiLam,
  'dac-khu-hon-seu': honSeu,
  'phuong-kim-lam': kimLam,
};
