import sharp, { type Metadata, type Sharp } from 'sharp';
import { Refusal } from '../refusal.ts';
import type { MediaType } from './media-types.ts';

/** An image as it is kept: drawn anew, upright, without anything that the camera or a program wrote into it. */
export interface DrawnImage {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The type of an image of the list. */
export type ImageType = Extract<MediaType, `image/${string}`>;

/** An A3 page scanned at 600 dots an inch is about 70 million pixels; what is larger is no page. */
const mostPixels = 80_000_000;
const longestSide = 16_000;
const patience = { seconds: 30 };

const encode = {
  'image/png': (image) => image.png({ compressionLevel: 8 }),
  'image/jpeg': (image) => image.jpeg({ quality: 90 }),
  'image/webp': (image) => image.webp({ quality: 90 }),
} as const satisfies Record<ImageType, (image: Sharp) => Sharp>;

let last: Promise<unknown> = Promise.resolve();

/** One image at a time: each may need some hundred megabytes while it is drawn. */
async function afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

const damaged = (): Refusal =>
  new Refusal(400, 'Ảnh bị hỏng, không mở được. Hãy mở ảnh trên máy, lưu lại rồi tải lên.');

async function headerOf(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw damaged();
  }
}

/** Draws an image anew in its own format. Refuses what is damaged, moves, or has more pixels than a large page. */
export async function drawAnew(bytes: Buffer, type: ImageType): Promise<DrawnImage> {
  const { width, height, pages = 1 } = await headerOf(bytes);
  if (pages > 1) throw new Refusal(400, 'Ảnh động không dùng được: hãy lưu một khung hình rồi tải lên.');
  if (width * height > mostPixels || Math.max(width, height) > longestSide) {
    throw new Refusal(
      400,
      `Ảnh có ${String(width)} × ${String(height)} điểm ảnh, quá lớn: nhiều nhất 80 triệu điểm ảnh và 16.000 điểm mỗi chiều. Hãy thu nhỏ rồi tải lên.`,
    );
  }
  return afterOthers(async () => {
    try {
      const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient().timeout(patience);
      const { data, info } = await encode[type](image).toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch {
      throw damaged();
    }
  });
}
