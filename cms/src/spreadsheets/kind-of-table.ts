import { isText } from '../papers/text-of-bytes.ts';
import { TableRefusal } from './table-refusal.ts';

const taken = 'Hệ thống nhận tệp Excel (.xlsx) hoặc CSV (.csv).';
const saveAs = 'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) › Excel Workbook (.xlsx), rồi tải tệp .xlsx lên.';

const others: readonly (readonly [RegExp, string])[] = [
  [
    /^[\s\S]{0,1024}%PDF-\d/,
    `Đây là tệp PDF, không phải bảng tính. Hãy tải lên tệp Excel mà bản PDF được in ra từ đó. ${taken}`,
  ],
  [
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM|RIFF[\s\S]{4}WEBP|II[*+]\0|MM\0[*+]|[\s\S]{4}ftyp)/,
    `Đây là ảnh, không phải bảng tính. Hãy nhập số liệu vào tệp mẫu Excel rồi tải tệp đó lên. ${taken}`,
  ],
  [/^\s*\{\\rtf/, `Đây là tệp RTF của Word, không phải bảng tính. Hãy chép bảng sang tệp mẫu Excel. ${taken}`],
  [
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?<\?mso-application[^>]*Excel/i,
    `Đây là bảng tính dạng XML kiểu cũ. ${saveAs}`,
  ],
  [
    /^(?:\xEF\xBB\xBF)?\s*(?:<!doctype\s+html|<html|<head|<body|<table|<meta|MIME-Version:)/i,
    `Đây là trang web đặt tên như tệp Excel. ${saveAs}`,
  ],
  [/^(?:\xEF\xBB\xBF)?\s*<\?xml/i, `Đây là tệp XML, không phải bảng tính. ${taken}`],
  [/^(?:Rar!|7z\xBC\xAF|\x1F\x8B)/, `Đây là tệp nén. Hãy giải nén rồi tải từng bảng lên. ${taken}`],
];

/** Tells by its bytes alone what a table is; everything else is refused with what to do. */
export function kindOfTable(bytes: Uint8Array): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new TableRefusal('Tệp rỗng. Hãy chọn lại tệp.');
  const head = Buffer.from(bytes.subarray(0, 1_100)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'xlsx';
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) throw new TableRefusal(oldOffice(bytes));
  const known = others.find(([form]) => form.test(head));
  if (known !== undefined) throw new TableRefusal(known[1]);
  if (!isText(bytes)) throw new TableRefusal(`Không nhận ra nội dung tệp. ${taken}`);
  return 'csv';
}

/** The container of Office before 2007, which also holds workbooks under a password. Names in it are UTF-16. */
function oldOffice(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const holds = (name: string): boolean => text.includes(name.replaceAll(/(?<=.)(?=.)/g, '\0'));
  if (holds('EncryptedPackage')) {
    return 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc, xóa mật khẩu, lưu lại rồi tải lên.';
  }
  if (holds('Workbook') || holds('Book')) return `Đây là tệp Excel kiểu cũ (.xls). ${saveAs}`;
  return `Đây là tệp Office kiểu cũ, không phải bảng tính Excel. ${taken}`;
}

const packedOthers: readonly (readonly [RegExp, string])[] = [
  [
    /^xl\/vbaProject\.bin$|^xl\/macrosheets\//,
    'Tệp Excel có macro (.xlsm) nên không nhận. Hãy mở bằng Excel, chọn Lưu thành (Save As) › Excel Workbook (.xlsx), rồi tải tệp .xlsx lên.',
  ],
  [
    /^xl\/externalLinks\//,
    'Tệp Excel có liên kết lấy số từ tệp khác hoặc chương trình khác nên không nhận. Hãy vào Dữ liệu (Data) › Sửa liên kết (Edit Links) › Ngắt liên kết (Break Link), lưu lại rồi tải lên.',
  ],
  [
    /^xl\/(?:connections\.xml|queryTables\/)/,
    'Tệp Excel có kết nối tự lấy dữ liệu từ bên ngoài nên không nhận. Hãy vào Dữ liệu (Data) › Truy vấn và kết nối (Queries & Connections), xóa kết nối, lưu lại rồi tải lên.',
  ],
  [/^xl\/workbook\.bin$/, `Đây là tệp Excel nhị phân (.xlsb). ${saveAs}`],
  [/^word\//, `Đây là văn bản Word, không phải bảng tính. Hãy chép bảng sang tệp mẫu Excel. ${taken}`],
  [/^ppt\//, `Đây là bài trình chiếu PowerPoint, không phải bảng tính. ${taken}`],
  [
    /^content\.xml$/,
    `Đây là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel, chọn Lưu thành › Excel (.xlsx), rồi tải tệp .xlsx lên.`,
  ],
];

/** Refuses a packed file that is no workbook, or one that runs or fetches something. */
export function refuseUnlessWorkbook(names: readonly string[]): void {
  const known = packedOthers.find(([form]) => names.some((name) => form.test(name)));
  if (known !== undefined) throw new TableRefusal(known[1]);
  if (!names.includes('xl/workbook.xml')) {
    throw new TableRefusal(`Đây là tệp nén, không phải bảng tính Excel. Hãy giải nén rồi tải từng bảng lên. ${taken}`);
  }
}
