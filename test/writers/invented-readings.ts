import type { Reading } from '@camket/shared/reading';
import fc from 'fast-check';
import { type PromiseRead, promises } from './promises.ts';

type Task = Reading['tasks'][number];
type Objective = Reading['objectives'][number];

const communes = ['xã Suối Nhạn', 'phường Bến Lội', 'xã Đồng Vọng', 'phường Tân Khê Hạ', 'đặc khu Hòn Lẻ'] as const;
const signers = ['Vũ Thị Mẫu', 'Đặng Văn Ví Dụ', 'Bùi Thử Nghiệm'] as const;
const powers = [
  { position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
  { position: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
  { position: 'CHỦ TỊCH', authority: null },
] as const;
const bases = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  'Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ',
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân thành phố về duy trì hệ thống quản lý chất lượng',
] as const;
const recipients = ['Như Điều 3;', 'Thường trực Đảng ủy;', 'Các phòng chuyên môn;', 'Ban chỉ đạo ISO;'] as const;
const commitments = [
  'Lấy sự hài lòng của người dân làm thước đo kết quả công việc.',
  'Công khai quy trình, thời hạn và phí của mọi thủ tục.',
  'Tiếp nhận, trả lời phản ánh đúng thời hạn đã hẹn.',
] as const;
const contents = [
  'Rà soát quy trình nội bộ giải quyết thủ tục hành chính của các lĩnh vực',
  'Mở sổ theo dõi hồ sơ trả chậm và nguyên nhân',
  'Tổ chức lấy phiếu khảo sát người dân sau khi trả kết quả',
  'Tập huấn nghiệp vụ cho công chức tiếp nhận hồ sơ',
  'Kiểm tra việc niêm yết thủ tục tại trụ sở và nhà văn hóa thôn',
  'Đánh giá nội bộ hệ thống quản lý chất lượng',
] as const;
const units = [
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Văn phòng HĐND và UBND',
  'Trung tâm Phục vụ hành chính công',
] as const;
const monitors = ['Thư ký ISO', 'Ban chỉ đạo ISO', 'Đại diện lãnh đạo'] as const;
const deadlines = [
  'Quý I/2026',
  'Thường xuyên',
  'Trước ngày 20/11/2026',
  'Hàng quý',
  'Tháng 3-4/2026',
  'Theo kế hoạch',
] as const;
const outputs = [
  'Sổ theo dõi',
  'Báo cáo kết quả khảo sát',
  'Biên bản kiểm tra kèm ảnh chụp',
  'Quy trình được ban hành',
] as const;
const clause =
  'Định kỳ hàng quý, các phòng chuyên môn báo cáo kết quả thực hiện mục tiêu chất lượng về Văn phòng HĐND và UBND để tổng hợp.';

/** Decisions of communes that do not exist: each says only what the words above hold, so its reading is known. */
export const inventedReadings: fc.Arbitrary<Reading> = fc
  .record({
    commune: fc.constantFrom(...communes),
    number: fc.integer({ min: 1, max: 400 }),
    month: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 28 }),
    signer: fc.record({ name: fc.constantFrom(...signers), power: fc.constantFrom(...powers) }),
    bases: fc.subarray([...bases], { minLength: 1 }),
    recipients: fc.subarray([...recipients], { minLength: 1 }),
    commitments: fc.option(fc.subarray([...commitments], { minLength: 2 })),
    promised: fc.array(fc.subarray([...promises], { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.array(row(), { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  })
  .map((drawn) => {
    const objectives = drawn.promised.map((said, at) => objective(String(at + 1), said));
    const tasks = objectives.flatMap(({ number }, at) => tasksOf(number, drawn.rows[at] ?? []));
    const issuer = `Ủy ban nhân dân ${drawn.commune}`;
    const { name, power } = drawn.signer;
    return {
      source: 'văn bản',
      document: {
        kind: 'decision',
        number: String(drawn.number).padStart(2, '0'),
        symbol: 'QĐ-UBND',
        place: drawn.commune.replace(/^(?:xã|phường|đặc khu) /u, ''),
        issuedOn: `2026-0${drawn.month}-${String(drawn.day).padStart(2, '0')}`,
        issuer,
        subject: `ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026 của ${issuer}`,
        year: 2026,
        signer: { name, ...power },
        legalBases: drawn.bases,
        articles: articlesOf(),
        recipients: [...drawn.recipients, 'Lưu: VT, VHXH.'],
      },
      policy:
        drawn.commitments === null ? null : { motto: 'Tận tâm – Đúng hẹn – Minh bạch', commitments: drawn.commitments },
      objectives,
      tasks,
      reporting: [{ text: clause, times: [{ kind: 'every', months: 3 }] }],
    };
  });

function articlesOf(): Reading['document']['articles'] {
  return [
    {
      number: 1,
      text: 'Ban hành kèm theo Quyết định này Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2026.',
    },
    { number: 2, text: `Tổ chức thực hiện. ${clause}` },
    {
      number: 3,
      text: 'Chánh Văn phòng HĐND và UBND, Trưởng các phòng chuyên môn chịu trách nhiệm thi hành Quyết định này./.',
    },
  ];
}

function objective(number: string, said: readonly PromiseRead[]): Objective {
  const words = said.map(({ words: text }, at) =>
    at === 0 ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text,
  );
  return {
    number,
    statement: `${words.join('; ')}.`,
    indicators: said.map(({ read }, at) => ({ phrase: words[at] ?? '', ...read, partOf: null })),
  };
}

function row(): fc.Arbitrary<Omit<Task, 'objective' | 'number'>> {
  return fc.record({
    content: fc.constantFrom(...contents),
    lead: fc.subarray([...units], { minLength: 1, maxLength: 2 }),
    support: fc.subarray([...units], { maxLength: 2 }),
    deadline: fc.constantFrom(...deadlines),
    output: fc.option(fc.constantFrom(...outputs)),
    monitor: fc.subarray([...monitors], { maxLength: 2 }),
  });
}

const tasksOf = (number: string, rows: readonly Omit<Task, 'objective' | 'number'>[]): readonly Task[] =>
  rows.map((drawn, at) => ({ objective: number, number: String(at + 1), ...drawn }));
