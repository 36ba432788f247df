import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paperLimits } from '../paper-limits.ts';
import { PaperRefusal } from '../paper-refusal.ts';
import { refuseSwollen } from './swollen-streams.ts';

/**
 * Opens a PDF without running anything in it and without fetching anything. Pictures of more dots than are asked for are
 * passed over; to take words alone none is needed. Close it with `destroy`.
 */
export async function openPdf(bytes: Uint8Array, mostDots = 1): Promise<PDFDocumentProxy> {
  refuseSwollen(bytes);
  const beside = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    const pdf = await getDocument({
      data: bytes.slice(),
      standardFontDataUrl: `${join(beside, 'standard_fonts')}/`,
      cMapUrl: `${join(beside, 'cmaps')}/`,
      cMapPacked: true,
      useSystemFonts: false,
      fontExtraProperties: true,
      enableXfa: false,
      wasmUrl: `${join(beside, 'wasm')}/`,
      maxImageSize: mostDots,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
    if (pdf.numPages <= paperLimits.pages) return pdf;
    await pdf.loadingTask.destroy();
  } catch (error) {
    throw refusalOf(error);
  }
  throw new PaperRefusal(`Tệp PDF có hơn ${paperLimits.pages} trang; hãy tách phần cần đọc thành tệp riêng.`);
}

function refusalOf(error: unknown): unknown {
  if (error instanceof PaperRefusal) return error;
  if (error instanceof PasswordException) {
    return new PaperRefusal('Tệp PDF có mật khẩu; hãy mở tệp bằng mật khẩu rồi lưu lại không có mật khẩu.');
  }
  if (error instanceof InvalidPDFException) {
    return new PaperRefusal('Tệp PDF bị hỏng hoặc không phải là PDF; hãy xuất lại PDF từ tệp gốc.');
  }
  return error;
}
