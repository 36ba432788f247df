import type { RuledLine } from '../layout/placed-page.ts';
import type { Box } from '../layout/text-line.ts';

/** What is known of a font. */
export interface DrawnFont {
  readonly name: string;
  readonly isBold: boolean;
  /** From units of a glyph to units of the text. */
  readonly scale: number;
}

/** A letter where it is drawn: where it begins and where the next one would begin, on its base line. */
export interface DrawnLetter {
  readonly text: string;
  readonly font: string;
  readonly isBold: boolean;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** How tall the font is there. */
  readonly size: number;
  /** The first after the pen was put down anew. */
  readonly isFirst: boolean;
  /** Drawn so that nobody sees it: the text layer over a scan. */
  readonly isHidden: boolean;
}

/** What a page draws. Pictures are not decoded: only where they lie is known. */
export interface Drawing {
  readonly letters: readonly DrawnLetter[];
  readonly lines: readonly RuledLine[];
  readonly pictures: readonly Box[];
  /** How many paths were painted. */
  readonly paths: number;
}

/** The steps by which a page is drawn, as pdf.js lists them. */
export interface Steps {
  readonly kinds: readonly number[];
  readonly values: readonly unknown[];
}
