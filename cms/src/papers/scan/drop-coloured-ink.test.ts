import { describe, expect, it } from 'vitest';
import { dropColouredInk } from './drop-coloured-ink.ts';

type Dot = readonly [number, number, number];

const paper: Dot = [250, 248, 240];
const print: Dot = [25, 25, 28];
const stamp: Dot = [212, 40, 48];
const stampedPrint: Dot = [48, 10, 12];
const signature: Dot = [40, 60, 170];

/** The light of dots on a page of black print. */
function light(dots: readonly Dot[], around: Dot = print): readonly number[] {
  const pixels = Uint8Array.from([...dots, ...Array.from({ length: 200 }, () => around)].flat());
  const grey = dropColouredInk({ width: pixels.length / 3, height: 1, pixels });
  return [...grey.pixels.slice(0, dots.length)];
}

describe('dropColouredInk()', () => {
  it('leaves out a red stamp and a blue signature, and keeps print, under the stamp too', () => {
    const [onPaper = 0, inPrint = 255, inStamp = 0, underStamp = 255, signed = 0] = light([
      paper,
      print,
      stamp,
      stampedPrint,
      signature,
    ]);
    expect(Math.min(onPaper, inStamp, signed)).toBeGreaterThan(230);
    expect(Math.max(inPrint, underStamp)).toBeLessThan(60);
  });

  it('keeps all ink of a page that is printed in colour', () => {
    const [inBlue = 255] = light([signature], signature);
    expect(inBlue).toBeLessThan(120);
  });
});
