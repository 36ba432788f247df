import type { RuledLine } from '../layout/placed-page.ts';
import type { Box } from '../layout/text-line.ts';
import { PaperRefusal } from '../paper-refusal.ts';
import type { DrawnFont, DrawnLetter, Drawing } from './drawing.ts';
import { combined, identity, type Matrix, moved } from './matrix.ts';

/** How a pen writes and draws at a moment. Kept and taken up again as the page asks. */
export interface Hand {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly font: DrawnFont | undefined;
  readonly fontSize: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** How letters are painted: 2 is filled and stroked, 3 and 7 are not painted at all. */
  readonly paint: number;
  readonly fill: string;
  readonly stroke: string;
}

const everywhere: Box = { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity };

/** No page of print holds as many. */
const mostLetters = 300_000;
const mostLines = 300_000;
const deepest = 1_000;

/** Draws a page step by step, and notes what comes to stand where. */
export class Pen {
  hand: Hand;
  /** Where letters go: the matrix of the text, where its line began, and how far the pen is. */
  textMatrix: Matrix = identity;
  lineStart: readonly [x: number, y: number] = [0, 0];
  at: readonly [x: number, y: number] = [0, 0];
  /** The pen was put down anew: what it writes need not belong to what it wrote before. */
  isPutDown = true;
  /** The next path limits what is seen. */
  isClipping = false;
  /** How many paths were painted. */
  paths = 0;
  readonly #kept: Hand[] = [];
  readonly #letters: DrawnLetter[] = [];
  readonly #lines: RuledLine[] = [];
  readonly #pictures: Box[] = [];

  constructor(page: Matrix) {
    this.hand = {
      matrix: page,
      clip: everywhere,
      font: undefined,
      fontSize: 0,
      letterSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      paint: 0,
      fill: '',
      stroke: '',
    };
  }

  change(by: Partial<Hand>): void {
    this.hand = { ...this.hand, ...by };
  }

  transform(matrix: Matrix): void {
    this.change({ matrix: combined(this.hand.matrix, matrix) });
  }

  keep(): void {
    if (this.#kept.length >= deepest)
      throw new PaperRefusal('Tệp PDF lồng quá nhiều lớp; hãy in lại ra PDF từ tệp gốc.');
    this.#kept.push(this.hand);
  }

  takeUp(): void {
    this.hand = this.#kept.pop() ?? this.hand;
  }

  startLine(x: number, y: number): void {
    this.lineStart = [x, y];
    this.at = [x, y];
  }

  clipTo(box: Box): void {
    const { clip } = this.hand;
    const [x0, y0] = [Math.max(clip.x0, box.x0), Math.max(clip.y0, box.y0)];
    this.change({ clip: { x0, y0, x1: Math.min(clip.x1, box.x1), y1: Math.min(clip.y1, box.y1) } });
  }

  /** A rectangle of the drawing as it lies on the page. */
  boxOf(x0: number, y0: number, [x1, y1]: readonly [number, number]): Box {
    const corners = [
      moved(this.hand.matrix, x0, y0),
      moved(this.hand.matrix, x1, y0),
      moved(this.hand.matrix, x0, y1),
      moved(this.hand.matrix, x1, y1),
    ];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  }

  letter(letter: DrawnLetter): void {
    if (this.#letters.length >= mostLetters)
      throw new PaperRefusal('Một trang của tệp PDF có quá nhiều chữ để đọc được.');
    const [x, y] = [(letter.from[0] + letter.to[0]) / 2, (letter.from[1] + letter.to[1]) / 2];
    const { clip } = this.hand;
    const isSeen = x > clip.x0 - 1 && x < clip.x1 + 1 && y > clip.y0 - 1 && y < clip.y1 + 1;
    if (isSeen) this.#letters.push(letter);
  }

  line(line: RuledLine): void {
    const { clip } = this.hand;
    const [x0, y0] = [Math.max(line.x0, clip.x0), Math.max(line.y0, clip.y0)];
    const [x1, y1] = [Math.min(line.x1, clip.x1), Math.min(line.y1, clip.y1)];
    if (x0 <= x1 && y0 <= y1 && this.#lines.length < mostLines) this.#lines.push({ x0, y0, x1, y1 });
  }

  /** A picture fills the unit square of the drawing. */
  picture(): Box {
    const box = this.boxOf(0, 0, [1, 1]);
    if (this.#pictures.length < mostLines) this.#pictures.push(box);
    return box;
  }

  drawing(): Drawing {
    return { letters: this.#letters, lines: this.#lines, pictures: this.#pictures, paths: this.paths };
  }
}
