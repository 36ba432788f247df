import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { withCountedStems } from './count-stems.ts';

const box = { x0: 20, y0: 20, x1: 140, y1: 60 };

/** The word as it is seen, over a picture of as many strokes with feet, and what follows them. */
async function counted(text: string, stems: number, after = ''): Promise<string> {
  const strokes = Array.from({ length: stems }, (_, at) => {
    const x = 24 + at * 20;
    return `<path d="M${String(x)} 21v38M${String(x - 6)} 21h12M${String(x - 6)} 59h12" stroke="#000" stroke-width="5"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="100%" height="100%" fill="#fff"/>${strokes.join('')}${after}</svg>`;
  const { data } = await sharp(Buffer.from(drawing)).greyscale().raw().toBuffer({ resolveWithObject: true });
  const word = { ...box, text, confidence: 90, height: 50, base: 60 };
  return withCountedStems(word, { width: 200, height: 80, pixels: new Uint8Array(data) }).text;
}

describe('withCountedStems()', () => {
  it('puts back the stroke of a Roman number that the recognition left out', async () => {
    expect(await counted('II', 3)).toBe('III');
    expect(await counted('I.', 2, '<circle cx="68" cy="58" r="3"/>')).toBe('II.');
  });

  it('counts no slash and no figure after it', async () => {
    const rest = '<path d="M54 62L67 18M84 20v40" stroke="#000" stroke-width="5"/>';
    expect(await counted('I/1', 2, rest)).toBe('II/1');
    expect(await counted('I/1', 1, '<path d="M34 62L47 18M64 20v40" stroke="#000" stroke-width="5"/>')).toBe('I/1');
  });

  it('leaves other words, and what is no plain strokes, as they were seen', async () => {
    expect(await counted('IV', 3)).toBe('IV');
    expect(await counted('ISO', 3)).toBe('ISO');
    expect(await counted('II', 0, '<rect x="20" y="20" width="100" height="40"/>')).toBe('II');
  });
});
