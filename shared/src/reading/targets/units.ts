import type { Span } from '../source/source-text.ts';

/** What a number counts or measures. */
export interface UnitFound extends Span {
  readonly kind: 'share' | 'points' | 'measure' | 'time' | 'count';
}

const counted = [
  'hoi nghi|hoi thi|hoi thao|hoi dien|cuoc thi|cuoc hop|cuoc GIAM sat|cuoc kiem tra|cuoc thanh tra|cuoc doi thoai|cuoc dien tap|cuoc van dong|cuoc khao sat|cuoc tiep xuc|cuoc ra quan|cuoc tuyen truyen|buoi|lop|khoa|dot|luot nguoi|luot khach|luot ho|luot|CON|cuoc|lan',
  'nguoi lao dong|nguoi dan|nguoi|nhan khau|khau|lao dong|viec lam|hoc sinh|hoc vien|giao vien|tre em|tre|thanh nien|tan binh|quan nhan|cong dan|chien si|dang vien|doan vien|hoi vien|dong chi|can bo|cong chuc|vien chuc|bac si',
  'ho gia dinh|ho kinh doanh|ho ngheo|ho can ngheo|ho dan|ho so|ho|gia dinh|thon|xom|ban tin|ban|khu dan cu|khu pho|to dan pho|to cong nghe so cong dong|to hop tac|to|xa|phuong|don vi|co quan|bo phan|phong hoc|phong|ban nganh|doanh nghiep|hop tac xa|co so san xuat|co so|cua hang|trang trai|chi bo|chi doan|chi hoi|cau lac bo',
  'vu viec|vu|don thu|don|van ban|tin, bai|tin bai|bai viet|bai|tin|chuyen muc|phong su|mo hinh|san pham|cong trinh|du an|tuyen duong|tuyen|cay xanh|cay|truong hoc|truong|nha van hoa|nha dai doan ket|nha o|nha|can nha|can|giuong benh|suat qua|suat|phan qua|xuat qua|sang kien|giai phap|quy trinh|nhom tieu chi|nhom chi tieu|nhom nhiem vu|thu tuc hanh chinh|thu tuc|tthc|dich vu cong|dich vu|tieu chi|chi tieu|nhiem vu|muc tieu|noi dung|ke hoach|bao cao|nghi quyet|chuyen de|phieu|camera|may tinh|may|tai khoan|diem cau|don vi mau|sai sot|loi|truong hop|y kien|cau hoi|phan anh|kien nghi|bien ban|ma qr|gian hang|giay chung nhan|giay|bo ho so|bo|cum|dien tich|sao|sao ocop|tram|bua|ngoi nha|ngoi|chiec|chau|thung rac|thung|to roi|to gap|ang van|khau hieu|pa no|bang ron|quyen|cuon|bo sach|tap|to chuc',
]
  .flatMap((words) => words.split('|'))
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const per =
  '(?: ?\\/ ?(?:[\\d.]+ )?(?:nguoi|ha|nam|thang|quy|tuan|ngay|ho gia dinh|ho so|ho|lao dong|khau|m2|m²|m3|vu|tan|don vi|van dan|dan|can bo|thon|to dan pho|lop|dot|luot|gio|xa|phuong|chi bo|hoc sinh|nguoi dan|cong dan|thu tuc|don|van ban|buoi|cuoc|tuan)\\b)*';

const share = /^ ?(?:%|phan tram\b)/;
const points = /^ ?diem (?:%|phan tram\b)/;
const measure = new RegExp(
  `^ ?(?:(?:nghin |ngan |tram )?(?:trieu |ty |ti )?(?:dong(?! chi\\b)|usd|vnd)|(?:nghin |ngan )?(?:trieu|ty|ti)(?= ?(?:[,;.)/]|$)| (?:tro|so|nam|moi|va)\\b)|km2|km²|km|m2|m²|m3|m³|m|ha|kg|tan|ta|lit|kwh|kw|mw|mbps|diem(?! (?:cau|truong))|bac(?! si))(?![a-z\\d])${per}`,
);
const time = new RegExp(`^ ?(?:gio(?: lam viec)?|phut|giay|ngay(?: lam viec)?|thang|tuan)\\b(?! (?:\\d|tuoi))${per}`);
const count = new RegExp(`^ (?:${counted})\\b${per}`);
const anything = /^ [a-z]{2,}(?=[ ,;.)]|$)/;
const noUnit =
  /^ (?:va|hoac|den|tro|so|trong|cua|cho|theo|tai|tren|duoi|la|nam|thang|quy|cac|nhung|moi|do|duoc|voi|se|da|phai|ngay)\b/;

const patterns = { share, points, measure, time, count } as const;
const kinds = ['points', 'share', 'measure', 'count', 'time'] as const;
const reach = 60;

/** The unit that follows a number. A word that is not known for one is taken only where `isSure` that something is counted. */
export function unitAfter(text: string, at: number, isSure: boolean): UnitFound | undefined {
  const after = text.slice(at, at + reach);
  for (const kind of kinds) {
    const found = patterns[kind].exec(after);
    if (found !== null) return unit(kind, { after, at, length: found[0].length });
  }
  const found = isSure && !noUnit.test(after) ? anything.exec(after) : null;
  return found === null ? undefined : unit('count', { after, at, length: found[0].length });
}

interface Place {
  readonly after: string;
  readonly at: number;
  readonly length: number;
}

function unit(kind: UnitFound['kind'], { after, at, length }: Place): UnitFound {
  const from = at + (after.startsWith(' ') ? 1 : 0);
  return { kind, from, to: at + length };
}
