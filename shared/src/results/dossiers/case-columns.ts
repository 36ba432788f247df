import { fold } from '../../values/index.ts';

/** What a column of a list of dossiers can tell to the counting. Every other column is left unread. */
export const caseColumns = [
  'number',
  'received',
  'due',
  'extendedDue',
  'stoppedDays',
  'resolved',
  'returned',
  'status',
  'timing',
  'field',
  'channel',
  'eligibleOnline',
  'apology',
  'justification',
  'digitised',
  'withdrawn',
] as const;

/** A column that the counting reads. */
export type CaseColumn = (typeof caseColumns)[number];

/** The columns that hold days. */
export const dayColumns = [
  'received',
  'due',
  'extendedDue',
  'resolved',
  'returned',
] as const satisfies readonly CaseColumn[];

/** The columns that hold one of a few words. */
export const wordColumns = [
  'status',
  'timing',
  'channel',
  'eligibleOnline',
  'digitised',
] as const satisfies readonly CaseColumn[];

/** A column that holds one of a few words. */
export type WordColumn = (typeof wordColumns)[number];

const columnWords = {
  number: 'Mã hồ sơ',
  received: 'Ngày tiếp nhận',
  due: 'Ngày hẹn trả',
  extendedDue: 'Ngày hẹn trả sau gia hạn',
  stoppedDays: 'Số ngày tạm dừng (chưa cộng vào hạn)',
  resolved: 'Ngày có kết quả',
  returned: 'Ngày trả kết quả cho dân',
  status: 'Tình trạng xử lý',
  timing: 'Trước hạn, đúng hạn, trễ hạn',
  field: 'Lĩnh vực',
  channel: 'Hình thức nộp',
  eligibleOnline: 'Thủ tục nộp được trực tuyến',
  apology: 'Thư xin lỗi',
  justification: 'Văn bản giải trình lý do trễ',
  digitised: 'Kết quả có bản điện tử',
  withdrawn: 'Người dân rút hồ sơ',
} as const satisfies Record<CaseColumn, string>;

/** The Vietnamese words of a column. */
export function sayCaseColumn(column: CaseColumn): string {
  return columnWords[column];
}

/** Words of headers, folded, that mean a column; the first that fits decides, so the narrower stand first. */
const headerWords: readonly (readonly [CaseColumn, RegExp])[] = [
  ['number', /^(?:ma|so)(?: so)?(?: bien nhan)? ?(?:hs|ho so|bien nhan)\b|^so bien nhan|^so ho so/],
  ['apology', /xin loi/],
  ['justification', /giai trinh|ly do (?:tre|cham|qua) h[ae]n/],
  ['stoppedDays', /(?:so ngay|thoi gian) (?:tam )?dung|so ngay gia han/],
  ['extendedDue', /(?:ngay|han).*(?:gia han|hen tra lai|hen lai|dieu chinh)|gia han den/],
  ['withdrawn', /\brut\b/],
  ['digitised', /so hoa|ban dien tu|ket qua dien tu/],
  ['eligibleOnline', /muc do(?: dvc| dich vu)?|toan trinh|loai dich vu cong|dvctt|nop duoc truc tuyen/],
  ['channel', /hinh thuc (?:nop|tiep nhan)|kenh|cach (?:thuc )?nop|nguon (?:nop|tiep nhan|ho so)|noi nop|^hinh thuc$/],
  ['timing', /(?:tinh trang|trang thai|danh gia|xep loai|ket qua).*\bh[ae]n\b|^(?:truoc|dung|tre|qua|som).*\bh[ae]n\b/],
  [
    'due',
    /\bhen tra\b|\bngay hen\b|\bhan (?:tra|xu ly|giai quyet|hoan thanh)\b|\bthoi han\b|\bngay (?:den )?han\b|^han\b/,
  ],
  [
    'returned',
    /(?:ngay|thoi (?:gian|diem|han)?) ?(?:da )?(?:thuc )?tra\b|tra ket qua.*ngay|^tra ket qua$|ngay (?:cong dan )?nhan ket qua/,
  ],
  [
    'resolved',
    /(?:ngay|thoi gian|thoi diem).*(?:co ket qua|ket thuc|hoan thanh|giai quyet xong|xu ly xong|ky)\b|^ket thuc$|^hoan thanh$/,
  ],
  ['received', /(?:ngay|thoi gian|thoi diem).*(?:tiep nhan|nhan|nop)\b|^tiep nhan$|^ngay nop$/],
  ['status', /trang thai|tinh trang/],
  ['field', /^linh vuc|^nhom thu tuc|\blinh vuc\b/],
];

/** Words of headers that name people, folded: such columns are never guessed and never shown. */
const personal =
  /\b(?:ho (?:va )?ten|ten (?:cong dan|to chuc|nguoi|chu)|nguoi (?:nop|nhan|yeu cau|dung ten|dan|su dung|ky)|chu ho so|nguoi|dia chi|noi o|thuong tru|tam tru|dien thoai|so dt|sdt|di dong|email|e mail|thu dien tu|cccd|cmnd|can cuoc|chung minh|dinh danh|ho chieu|ma so thue|ngay sinh|nam sinh|gioi tinh|dan toc|can bo|cong chuc|chuyen vien|tai khoan|ghi chu|noi dung|trich yeu)\b/;

/** The words of a header folded, with one blank where anything else than letters and digits stood. */
export function foldedWords(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether a header names people, or may hold words about them. Its column is shown to nobody. */
export function isPersonalHeader(header: string): boolean {
  const words = foldedWords(header);
  return personal.test(words) && !/^(?:ngay|thoi gian|thoi diem)\b(?!.*sinh)/.test(words);
}

/** Which column a header means, or nothing where its words tell too little. */
export function columnOfHeader(header: string): CaseColumn | undefined {
  const words = foldedWords(header);
  if (words === '' || isPersonalHeader(header)) return undefined;
  return headerWords.find(([, pattern]) => pattern.test(words))?.[0];
}
