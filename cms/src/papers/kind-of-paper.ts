import { type ZipMember, zipMembers } from './docx/zip-members.ts';
import { PaperRefusal } from './paper-refusal.ts';
import { isText } from './text-of-bytes.ts';

/** What a file is by its bytes. */
export type PaperKind =
  | { readonly kind: 'docx'; readonly members: ReadonlyMap<string, ZipMember> }
  | { readonly kind: 'pdf' | PictureKind | 'html' | 'text' };

/** A picture by its format. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'tiff';

/** What is read, with its media type, the endings that fit it and its words. */
export const readable = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    words: 'văn bản Word (DOCX)',
  },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], words: 'tệp PDF' },
  png: { mediaType: 'image/png', endings: ['png'], words: 'ảnh PNG' },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'], words: 'ảnh JPEG' },
  webp: { mediaType: 'image/webp', endings: ['webp'], words: 'ảnh WebP' },
  tiff: { mediaType: 'image/tiff', endings: ['tif', 'tiff'], words: 'ảnh TIFF' },
  html: { mediaType: 'text/html', endings: ['html', 'htm'], words: 'trang HTML' },
  text: { mediaType: 'text/plain', endings: ['txt', 'text', 'md', 'markdown'], words: 'văn bản thuần' },
} as const satisfies Record<PaperKind['kind'], { mediaType: string; endings: readonly string[]; words: string }>;

const taken = 'Hệ thống đọc được DOCX, PDF, ảnh PNG, JPEG, WebP, TIFF, tệp TXT, MD và HTML.';
const saveAs = 'Hãy mở tệp rồi chọn Lưu thành .docx, hoặc xuất ra PDF.';

/** Tells by its bytes what a file is. A name with another ending, and what cannot be read, is refused with the remedy. */
export function kindOfPaper(bytes: Uint8Array, name: string): PaperKind {
  if (bytes.length === 0) throw new PaperRefusal('Tệp rỗng. Hãy chọn lại tệp.');
  const ending = endingOf(name);
  const kind = kindOfBytes(bytes, ending);
  const fitting: readonly string[] = readable[kind.kind].endings;
  const isPlainPage = kind.kind === 'text' && ['html', 'htm'].includes(ending);
  if (ending === '' || isPlainPage || fitting.includes(ending)) return kind;
  throw new PaperRefusal(
    `Tệp tên .${ending} nhưng nội dung là ${readable[kind.kind].words}. Hãy đổi đuôi tệp thành .${fitting[0] ?? ''} nếu đúng là tệp cần đọc, hoặc chọn lại tệp.`,
  );
}

function endingOf(name: string): string {
  const found = /\.([a-z\d]{1,12})$/iu.exec(name.trim());
  return (found?.[1] ?? '').toLowerCase();
}

function kindOfBytes(bytes: Uint8Array, ending: string): PaperKind {
  const head = Buffer.from(bytes.subarray(0, 1_100)).toString('latin1');
  const signed = signature(head);
  if (signed !== undefined) return { kind: signed };
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return packedKind(bytes);
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) throw new PaperRefusal(oldOffice(bytes));
  const known = others.find(([form]) => form.test(head));
  if (known !== undefined) throw new PaperRefusal(`${known[1]} ${taken}`);
  if (!isText(bytes)) throw new PaperRefusal(`Nội dung tệp không phải là văn bản hoặc ảnh. ${taken}`);
  return { kind: isPage(bytes, ending) ? 'html' : 'text' };
}

function signature(head: string): 'pdf' | PictureKind | undefined {
  if (/^[\s\S]{0,1024}%PDF-\d/.test(head)) return 'pdf';
  if (head.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (head.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp';
  return /^(?:II[*+]\0|MM\0[*+])/.test(head) ? 'tiff' : undefined;
}

/** What else comes by mistake, with its sentence. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^\s*\{\\rtf/, `Đây là tệp RTF. ${saveAs}`],
  [/^(?:\xEF\xBB\xBF)?\s*MIME-Version:/i, `Đây là trang web lưu từ Word (MHT). ${saveAs}`],
  [/<\?mso-application|<w:wordDocument|<pkg:package/, `Đây là tệp Word dạng XML. ${saveAs}`],
  [/^GIF8/, 'Đây là ảnh GIF. Hãy lưu lại thành PNG hoặc JPEG.'],
  [/^BM/, 'Đây là ảnh BMP. Hãy lưu lại thành PNG hoặc JPEG.'],
  [/^[\s\S]{4}ftyp(?:hei|mif|avi)/, 'Đây là ảnh HEIC hoặc AVIF của điện thoại. Hãy lưu lại thành JPEG.'],
  [/^(?:Rar!|7z\xBC\xAF|\x1F\x8B)/, 'Đây là tệp nén. Hãy giải nén rồi tải từng văn bản lên.'],
];

/** The container of Word before 2007, which also holds documents under a password. Names in it are UTF-16. */
function oldOffice(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const holds = (name: string): boolean => text.includes(name.replaceAll(/(?<=.)(?=.)/g, '\0'));
  if (holds('EncryptedPackage')) {
    return 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, xóa mật khẩu, lưu lại rồi tải lên.';
  }
  if (holds('WordDocument')) {
    return 'Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As) › Word Document (.docx), rồi tải tệp .docx lên.';
  }
  return `Đây là tệp Office kiểu cũ, không phải văn bản Word. ${taken}`;
}

function packedKind(bytes: Uint8Array): PaperKind {
  const members = zipMembers(bytes);
  const names = [...members.keys()];
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('word/vbaProject.bin')) throw new PaperRefusal(`Tệp Word có macro nên không nhận. ${saveAs}`);
  if (has('xl/')) throw new PaperRefusal(`Đây là bảng tính Excel (XLSX). Hãy đưa nội dung vào văn bản Word. ${taken}`);
  if (has('ppt/')) throw new PaperRefusal(`Đây là bài trình chiếu PowerPoint. ${taken}`);
  if (has('word/') || has('_rels/.rels')) return { kind: 'docx', members };
  if (has('content.xml')) throw new PaperRefusal(`Đây là tệp OpenDocument (ODT, ODS). ${saveAs}`);
  throw new PaperRefusal(`Đây là tệp nén, không phải văn bản Word. Hãy giải nén rồi tải từng văn bản lên. ${taken}`);
}

/** A text is a page where it says so, or where it is named so and holds tags. */
function isPage(bytes: Uint8Array, ending: string): boolean {
  const start = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4_000)).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) return true;
  return (
    ending !== 'txt' &&
    ending !== 'md' &&
    /^<(?:meta|style|div|p|table|span|font|b|i|o:p|h[1-6]|ul|ol|center)\b/iu.test(start)
  );
}
