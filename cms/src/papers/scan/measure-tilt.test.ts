import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measureTilt } from './measure-tilt.ts';
import type { GreyPicture } from './picture.ts';
import { straighten } from './straighten.ts';

/** A page of lines at 150 dots to the inch, each of them words of dashes as tall as letters, tilted clockwise. */
async function pageOfLines(degrees: number, lines = 30, dots = 1): Promise<GreyPicture> {
  const words = Array.from({ length: lines * 9 }, (_, at) => {
    const [x, y] = [100 + (at % 9) * 85, 100 + Math.floor(at / 9) * 35];
    return `<rect x="${String(x)}" y="${String(y)}" width="${String(45 + ((at * 37) % 60) / 2)}" height="14"/>`;
  });
  const [width, height] = [String(950 * dots), String(1_250 * dots)];
  const turn = `rotate(${String(degrees)} 475 625)`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 950 1250"><rect width="100%" height="100%" fill="#fff"/><g transform="${turn}">${words.join('')}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(drawing)).greyscale().raw().toBuffer({ resolveWithObject: true });
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
    expect(Math.abs(measureTilt(await straighten(await pageOfLines(1.7, 30, 2))))).toBeLessThan(0.11);
  });
});
