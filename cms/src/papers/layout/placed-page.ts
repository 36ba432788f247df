/**
 * A page as words and ruled lines with their places, whether they were drawn by a program or found in a picture. Lengths
 * are points of 1/72 inch; the origin is the top left corner of the page as it is read, y grows downwards.
 */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
  readonly lines: readonly RuledLine[];
}

/** A word without blanks in it, with the box around its letters. */
export interface PlacedWord {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Absent where the source does not tell. */
  readonly isBold?: boolean;
  /** How sure the recognition is, from 0 to 100. Absent where nothing was recognised. */
  readonly confidence?: number;
}

/** A ruled line, upright or level: one of its sides is thin. */
export interface RuledLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
