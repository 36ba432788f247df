import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measureTilt } from './measure-tilt.ts';
import type { GreyPicture } from './picture.ts';
import { straighten } from './straighten.ts';

/** A page of lines, each of them words of dashes as tall as letters, tilted clockwise. */
async function pageOfLines(degrees: number, lines = 30): Promise<GreyPicture> {
  const words = Array.from({ length: lines * 9 }, (_, at) => {
    const [x, y] = [200 + (at % 9) * 170, 200 + Math.floor(at / 9) * 70];
    return `<rect x="${String(x)}" y="${String(y)}" width="${String(90 + ((at * 37) % 60))}" height="28"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1900" height="2500"><rect width="100%" height="100%" fill="#fff"/>${words.join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(drawing))
    .rotate(degrees, { background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
}

describe('measureTilt()', () => {
  it.each([0, 1, -0.6, 2.3, -4.5])('tells a tilt of %d degrees to within a tenth', async (degrees) => {
    expect(Math.abs(measureTilt(await pageOfLines(degrees)) - degrees)).toBeLessThan(0.1);
  });

  it('finds none on a page without print', async () => {
    expect(measureTilt(await pageOfLines(0, 0))).toBe(0);
  });
});

describe('straighten()', () => {
  it('turns the lines of a page level', async () => {
    expect(Math.abs(measureTilt(await straighten(await pageOfLines(1.7))))).toBeLessThan(0.11);
  });
});
