import type { OverlayOptions } from 'sharp';

/** How wide the round stamp of an office is, in millimetres. */
const width = 36;

/** A red round stamp with its middle at a place of the page, in pixels. */
export function stampOver({ x, y }: { readonly x: number; readonly y: number }, dpi: number): OverlayOptions {
  const size = Math.round((width / 25.4) * dpi);
  const star = 'M50 27l5.4 15.4 16.3.4-13 9.9 4.7 15.6L50 59l-13.4 9.3 4.7-15.6-13-9.9 16.3-.4z';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">
<g fill="none" stroke="#d2232a" opacity="0.8"><circle cx="50" cy="50" r="47" stroke-width="2.5"/><circle cx="50" cy="50" r="32" stroke-width="1.5"/></g>
<path d="${star}" fill="#d2232a" opacity="0.8"/></svg>`;
  return {
    input: Buffer.from(drawing),
    left: Math.round(x - size / 2),
    top: Math.round(y - size / 2),
    blend: 'multiply',
  };
}
