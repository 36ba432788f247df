import type { Reading } from '@camket/shared/reading';

const share = { operator: 'gte', unit: '%', grade: null } as const;

const sample: Reading = {
  source: 'mau.json',
  document: {
    kind: 'decision',
    number: '12',
    symbol: 'QĐ-UBND',
    place: 'Bình Sa',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân xã Bình Sa',
    subject: 'ban hành Mục tiêu chất lượng năm 2026 của xã Bình Sa',
    year: 2026,
    signer: { name: 'Nguyễn Văn Mẫu', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Xét đề nghị của Chánh Văn phòng'],
    articles: [
      { number: 1, text: 'Ban hành Mục tiêu chất lượng năm 2026.' },
      { number: 2, text: 'Quyết định có hiệu lực từ ngày ký./.' },
    ],
    recipients: ['Như Điều 2;', 'Lưu: VT.'],
  },
  policy: { motto: 'Gần dân, sát việc', commitments: ['Trả kết quả đúng hẹn.', 'Công khai kết quả.'] },
  objectives: [
    {
      number: '1',
      statement: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên, trong đó trước hạn từ 60% trở lên.',
      indicators: [
        { ...share, phrase: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên', value: 95, partOf: null },
        { ...share, phrase: 'trước hạn từ 60% trở lên', value: 60, partOf: 0 },
      ],
    },
    {
      number: '2',
      statement: 'Giữ nghiêm kỷ luật, kỷ cương.',
      indicators: [
        {
          phrase: 'Giữ nghiêm kỷ luật, kỷ cương',
          operator: 'judged',
          value: null,
          unit: null,
          grade: null,
          partOf: null,
        },
      ],
    },
  ],
  tasks: [
    {
      objective: '1',
      number: '1',
      content: 'Theo dõi tiến độ giải quyết hồ sơ',
      lead: ['Trung tâm Phục vụ HCC xã', 'Trung tâm Phục vụ hành chính công'],
      support: ['Phòng Kinh tế'],
      deadline: 'Thường xuyên',
      output: 'Sổ theo dõi',
      monitor: [],
    },
    {
      objective: '2',
      number: null,
      content: 'Kiểm tra công vụ',
      lead: ['Lãnh đạo UBND xã'],
      support: [],
      deadline: 'Quý II/2026',
      output: null,
      monitor: ['Thư ký ISO'],
    },
    {
      objective: null,
      number: '4',
      content: 'Báo cáo tổng kết',
      lead: ['Các phòng chuyên môn'],
      support: [],
      deadline: null,
      output: 'Báo cáo',
      monitor: [],
    },
  ],
  reporting: [{ text: 'Định kỳ hằng quý báo cáo kết quả.', times: [{ kind: 'every', months: 3 }] }],
};

/** A reading of an invented decision, for trials. */
export const sampleReading = (): Reading => structuredClone(sample);
