import sharp, { type Metadata } from 'sharp';
import { PaperRefusal } from '../paper-refusal.ts';
import { dotsPerInch, type ColourPicture } from './picture.ts';

/** Dots that a picture may have, and that a page is read at. */
export const mostDots = { taken: 60_000_000, read: 24_000_000 } as const;

sharp.cache(false);
sharp.concurrency(1);

/** How many pages a file of pictures holds: a TIFF may hold a whole document. */
export async function countPictures(bytes: Uint8Array): Promise<number> {
  const { format, pages = 1 } = await metadataOf(bytes);
  return format === 'tiff' ? pages : 1;
}

/** Decodes a picture of a page, the first or another: upright as its camera noted, on white, at 300 dots to the inch. */
export async function decodePicture(bytes: Uint8Array, page = 0): Promise<ColourPicture> {
  const about = await metadataOf(bytes, page);
  const [width, height] = [about.width, about.height];
  if (width * height > mostDots.taken) throw new PaperRefusal(tooLarge(width, height));
  if (Math.min(width, height) < 100) throw new PaperRefusal(tooSmall(width, height));
  const wanted = Math.max(1, Math.round(width * scaleOf(about)));
  try {
    const { data, info } = await sharp(bytes, { page, limitInputPixels: mostDots.taken, failOn: 'error' })
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize(about.orientation !== undefined && about.orientation > 4 ? { height: wanted } : { width: wanted })
      .toColourspace('srgb')
      .removeAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return {
      width: info.width,
      height: info.height,
      pixels: new Uint8Array(data.buffer, data.byteOffset, data.length),
    };
  } catch {
    throw new PaperRefusal(broken);
  }
}

const broken = 'Tệp ảnh bị hỏng, không mở được. Hãy quét hoặc chụp lại rồi tải lên.';

async function metadataOf(bytes: Uint8Array, page = 0): Promise<Metadata> {
  try {
    return await sharp(bytes, { page, limitInputPixels: false }).metadata();
  } catch {
    throw new PaperRefusal(broken);
  }
}

function tooLarge(width: number, height: number): string {
  const millions = Math.ceil((width * height) / 1_000_000);
  return `Ảnh có ${String(millions)} triệu điểm ảnh (${String(width)} × ${String(height)}), hệ thống nhận đến 60 triệu. Hãy quét lại ở 300 dpi.`;
}

function tooSmall(width: number, height: number): string {
  return `Ảnh chỉ có ${String(width)} × ${String(height)} điểm ảnh, chữ quá nhỏ để nhận dạng. Hãy quét lại ở 300 dpi.`;
}

/** Points of 1/72 inch on the long side of A4. */
const longSide = 842;

/** By how much a picture grows to have 300 dots to the inch. A density that makes no sheet of paper is not believed: A4 is. */
function scaleOf({ width, height, density }: Metadata): number {
  const long = Math.max(width, height);
  const noted = density === undefined ? 0 : (long / density) * 72;
  const inch = noted > 400 && noted < 1_300 ? (density ?? dotsPerInch) : (long / longSide) * 72;
  const most = Math.sqrt(mostDots.read / (width * height));
  const scale = Math.min(dotsPerInch / inch, most);
  return Math.abs(scale - 1) < 0.04 ? 1 : scale;
}
