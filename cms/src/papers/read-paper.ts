import { type SourceText, sourceFromText } from '@camket/shared/reading';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { kindOfPaper, type PaperKind, readable } from './kind-of-paper.ts';
import { paperLimits } from './paper-limits.ts';
import type { PaperRead, PaperText, Watch } from './paper-read.ts';
import { PaperRefusal } from './paper-refusal.ts';
import { textOfBytes } from './text-of-bytes.ts';

/**
 * Reads the text of a paper, told by its bytes: Word, PDF, picture, page or plain text. Whatever a file holds, the answer
 * is its text or a sentence; time and memory are watched by whoever runs it (`readPaperAside`).
 */
export async function readPaper(bytes: Uint8Array, name: string, watch: Watch): Promise<PaperRead> {
  try {
    if (bytes.length > paperLimits.bytes) throw new PaperRefusal(tooLarge);
    const paper = kindOfPaper(bytes, name);
    return await readKind(paper, bytes, watch);
  } catch (error) {
    if (error instanceof PaperRefusal) return { kind: 'refused', sentence: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', sentence: `Tệp bị hỏng hoặc có cấu trúc lạ nên không đọc được (${why.slice(0, 200)}).` };
  }
}

const tooLarge = 'Tệp lớn hơn 20 MB. Hãy nén, hoặc quét lại ở độ phân giải thấp hơn, rồi tải lên.';

/** What reads pages takes a second to load, which texts need not wait for. */
const pages = () => import('./read-pages.ts');

async function readKind(paper: PaperKind, bytes: Uint8Array, watch: Watch): Promise<PaperText> {
  const { mediaType } = readable[paper.kind];
  switch (paper.kind) {
    case 'docx': {
      const { source, notes } = readDocx(paper.members);
      return withText(source, mediaType, notes);
    }
    case 'html': {
      const { text, notes } = textOfBytes(bytes);
      return withText(readHtml(text), mediaType, notes);
    }
    case 'text': {
      const { text, notes } = textOfBytes(bytes);
      return withText(fromText(text), mediaType, notes);
    }
    case 'pdf':
      return { kind: 'read', mediaType, ...(await (await pages()).readPdfPaper(bytes, watch)) };
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'tiff':
      return { kind: 'read', mediaType, ...(await (await pages()).readPicturePaper(bytes, watch)) };
  }
}

function fromText(text: string): SourceText {
  if (text.trim() === '') throw new PaperRefusal('Tệp không có chữ nào.');
  if (text.length > paperLimits.characters) {
    throw new PaperRefusal('Văn bản dài quá sáu triệu ký tự; hãy chia thành các tệp nhỏ hơn.');
  }
  return sourceFromText(text);
}

function withText(source: SourceText, mediaType: string, notes: readonly string[]): PaperText {
  if (source.pages.length > paperLimits.pages) {
    throw new PaperRefusal(
      `Văn bản có ${String(source.pages.length)} trang; hệ thống đọc tối đa ${String(paperLimits.pages)} trang mỗi tệp.`,
    );
  }
  return { kind: 'read', source, mediaType, pages: source.pages.length, isOcr: false, notes };
}
