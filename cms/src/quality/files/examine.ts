import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../refusal.ts';
import { sha256 } from '../register/sha256.ts';
import { drawAnew } from './image.ts';
import { isMediaType, largestFile, type MediaType } from './media-types.ts';
import { type FileDoubt, lookIntoOffice } from './ooxml.ts';

/** A file that may be kept, with the bytes as they are kept. */
export interface Examined {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly width?: number;
  readonly height?: number;
  readonly doubts: readonly FileDoubt[];
}

type Content = Omit<Examined, 'sha256' | 'mediaType'>;

const allowed = 'Chỉ nhận PDF, DOCX, XLSX, PNG, JPEG và WebP.';

/** Says a size limit that was passed. */
export const tooLarge = (): Refusal =>
  new Refusal(413, 'Tệp lớn hơn 20 MB. Hãy nén, hoặc quét lại ở độ phân giải thấp hơn, rồi tải lên.');

/** Why a file of another type is not taken, and what would be. */
const elsewise: Readonly<Record<string, string>> = {
  'application/x-cfb': `Tệp Word, Excel kiểu cũ hoặc có mật khẩu không dùng được: hãy bỏ mật khẩu và lưu lại thành DOCX, XLSX hoặc PDF. ${allowed}`,
  'application/vnd.ms-word.document.macroenabled.12': `Tệp Word có macro không dùng được: hãy lưu lại thành DOCX hoặc PDF. ${allowed}`,
  'application/vnd.ms-excel.sheet.macroenabled.12': `Tệp Excel có macro không dùng được: hãy lưu lại thành XLSX hoặc PDF. ${allowed}`,
  'image/heic': `Ảnh HEIC không dùng được: hãy lưu lại thành JPEG. ${allowed}`,
};

function pdf(bytes: Buffer): Content {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1_024));
  if (bytes.toString('latin1', 0, 5) !== '%PDF-' || !tail.includes('xref') || !tail.includes('%%EOF')) {
    throw new Refusal(
      400,
      'Tệp PDF không trọn vẹn: đầu tệp phải là %PDF-, cuối tệp phải có bảng xref và dấu %%EOF, không có gì dài theo sau. Hãy tải lại từ hệ thống văn bản hoặc xuất lại PDF.',
    );
  }
  return { bytes, doubts: [] };
}

function office(bytes: Buffer, part: string): Content {
  const doubts = lookIntoOffice(bytes, part);
  if (doubts !== undefined) return { bytes, doubts };
  throw new Refusal(400, 'Tệp Word hoặc Excel bị hỏng, không mở được. Hãy mở trên máy, lưu lại rồi tải lên.');
}

async function contentOf(bytes: Buffer, type: MediaType): Promise<Content> {
  switch (type) {
    case 'application/pdf':
      return pdf(bytes);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return office(bytes, 'word/document.xml');
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return office(bytes, 'xl/workbook.xml');
    case 'image/png':
    case 'image/jpeg':
    case 'image/webp':
      return { ...(await drawAnew(bytes, type)), doubts: [] };
  }
}

async function typeOf(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}

/** Tells by its bytes alone what a file is, and makes of it what may be kept. Refuses everything else. */
export async function examine(bytes: Buffer): Promise<Examined> {
  if (bytes.length === 0) throw new Refusal(400, 'Tệp rỗng. Hãy chọn lại tệp.');
  if (bytes.length > largestFile) throw tooLarge();
  const sniffed = await typeOf(bytes);
  const type = sniffed === 'image/apng' ? 'image/png' : sniffed;
  if (type === undefined || !isMediaType(type))
    throw new Refusal(400, elsewise[type ?? ''] ?? `Loại tệp này không dùng được. ${allowed}`);
  const content = await contentOf(bytes, type);
  if (content.bytes.length > largestFile) throw tooLarge();
  return { ...content, mediaType: type, sha256: sha256(content.bytes) };
}
