import sharp from 'sharp';
import { measureTilt } from './measure-tilt.ts';
import type { GreyPicture } from './picture.ts';

/** Turns a page so that its lines are level. */
export async function straighten(picture: GreyPicture): Promise<GreyPicture> {
  const tilt = measureTilt(picture);
  return Math.abs(tilt) < 0.05 ? picture : turned(picture, -tilt);
}

/** Turns a page clockwise by so many degrees; it grows to hold its corners. */
export async function turned({ width, height, pixels }: GreyPicture, degrees: number): Promise<GreyPicture> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .rotate(degrees, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
}
