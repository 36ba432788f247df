import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { countPictures, decodePicture } from './decode-picture.ts';

const plain = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

async function lightAt(bytes: Uint8Array, page?: number): Promise<number> {
  const { pixels } = await decodePicture(bytes, page);
  return pixels[pixels.length >> 1] ?? -1;
}

describe('decodePicture()', () => {
  it('grows a picture to 300 dots to the inch by its density, and takes one without a sensible density for A4', async () => {
    const noted = await plain(620, 877, '#fff').withMetadata({ density: 150 }).jpeg().toBuffer();
    expect(await decodePicture(noted)).toMatchObject({ width: 1_240, height: 1_754 });
    const photograph = await plain(3_024, 4_032, '#fff').withMetadata({ density: 72 }).jpeg().toBuffer();
    const { height } = await decodePicture(photograph);
    expect(Math.abs(height - 3_508)).toBeLessThan(3);
  });

  it('turns a picture as its camera noted', async () => {
    const lying = await plain(1_754, 1_240, '#fff').withMetadata({ density: 300, orientation: 6 }).jpeg().toBuffer();
    expect(await decodePicture(lying)).toMatchObject({ width: 1_240, height: 1_754 });
  });

  it('lays what is transparent on white', async () => {
    const clear = sharp({ create: { width: 1_754, height: 1_240, channels: 4, background: '#00000000' } });
    expect(await lightAt(await clear.withMetadata({ density: 300 }).png().toBuffer())).toBe(255);
  });

  it('takes each page of a TIFF', async () => {
    const pages = await Promise.all(
      ['#ffffff', '#808080'].map((colour) => plain(1_240, 1_754, colour).png().toBuffer()),
    );
    const whole = await sharp(pages, { join: { animated: true } })
      .withMetadata({ density: 300 })
      .tiff()
      .toBuffer();
    expect(await countPictures(whole)).toBe(2);
    expect([await lightAt(whole, 0), await lightAt(whole, 1)]).toEqual([255, 128]);
  });
});
