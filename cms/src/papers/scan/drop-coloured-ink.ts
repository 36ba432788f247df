import type { ColourPicture, GreyPicture } from './picture.ts';

/**
 * Turns a page grey and leaves out what was put on it in colour: the red stamp, the signature, a marker. Black print under
 * a stamp stays. Where most of the ink is in colour the page was printed so, and all of it stays.
 */
export function dropColouredInk({ width, height, pixels }: ColourPicture): GreyPicture {
  const grey = new Uint8Array(width * height);
  const strength = isPrintedInColour(pixels) ? 0 : 2;
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 3) {
    const red = pixels[from] ?? 0;
    const green = pixels[from + 1] ?? 0;
    const blue = pixels[from + 2] ?? 0;
    const light = (red * 77 + green * 150 + blue * 29) >> 8;
    const colour = Math.max(red, green, blue) - Math.min(red, green, blue);
    grey[at] = Math.min(255, light + strength * colour * shareDropped(light));
  }
  return { width, height, pixels: grey };
}

/** Print under a stamp is dark whatever its colour, as a compressed picture smears colours over neighbours. */
function shareDropped(light: number): number {
  return Math.min(1, Math.max(0, (light - 40) / 30));
}

const everyNth = 7;

function isPrintedInColour(pixels: Uint8Array): boolean {
  let ink = 0;
  let coloured = 0;
  for (let from = 0; from + 2 < pixels.length; from += 3 * everyNth) {
    const [red, green, blue] = [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
    if (Math.min(red, green, blue) > 120) continue;
    ink += 1;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 70) coloured += 1;
  }
  return coloured * 2 > ink;
}
