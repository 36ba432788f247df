/** A page as pixels in grey: 0 is black, 255 white; row by row from the top, each from the left. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A page as pixels in colour: red, green and blue of each, row by row from the top. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A rectangle of pixels: from the first column and row to before the last. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The dots on an inch that pages are read at: what the recognition was taught with. */
export const dotsPerInch = 300;

/** Points (1/72 inch) on a dot. */
export const pointsPerDot = 72 / dotsPerInch;
