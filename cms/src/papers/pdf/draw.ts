import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawnFont, Drawing, Steps } from './drawing.ts';
import { combined, matrixOf, moved, numbersOf, type Matrix } from './matrix.ts';
import { asLine, linesOfPath } from './paths.ts';
import { type Hand, Pen } from './pen.ts';

type Values = readonly unknown[];
type Deed = (pen: Pen, values: Values, fontOf: FontOf) => void;
type FontOf = (id: string) => DrawnFont | undefined;

/** Follows the steps of a page and tells what comes to stand where. */
export function draw({ kinds, values }: Steps, page: Matrix, fontOf: FontOf): Drawing {
  const pen = new Pen(page);
  kinds.forEach((kind, index) => {
    const own = values[index];
    deeds.get(kind)?.(pen, Array.isArray(own) ? own : [], fontOf);
    if (kind === OPS.transform && isEmptyPlace(kinds, index + 1)) picture(pen);
  });
  return pen.drawing();
}

/** How a thing is to be drawn, not a thing. */
const settings: ReadonlySet<number | undefined> = new Set([
  OPS.dependency,
  OPS.setGState,
  OPS.setRenderingIntent,
  OPS.setFlatness,
  OPS.setLineWidth,
  OPS.setLineCap,
  OPS.setLineJoin,
  OPS.setMiterLimit,
  OPS.setDash,
  OPS.setStrokeRGBColor,
  OPS.setFillRGBColor,
]);

/** A picture too large to be decoded is left out of the list of steps: its place stays, with no thing drawn in it. */
function isEmptyPlace(kinds: readonly number[], from: number): boolean {
  let next = from;
  while (settings.has(kinds[next])) next += 1;
  return (kinds[next] ?? OPS.restore) === OPS.restore;
}

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const setting =
  (change: (value: number) => Partial<Hand>): Deed =>
  (pen, [value]) => {
    pen.change(change(numberOf(value)));
  };
const keep: Deed = (pen) => {
  pen.keep();
};
const takeUp: Deed = (pen) => {
  pen.takeUp();
};
const clip: Deed = (pen) => {
  pen.isClipping = true;
};

function picture(pen: Pen): void {
  const { x0, y0, x1, y1 } = pen.picture();
  for (const line of asLine(x0, y0, [x1, y1])) pen.line(line);
}

const moveText: Deed = (pen, [x, y]) => {
  pen.startLine(pen.lineStart[0] + numberOf(x), pen.lineStart[1] + numberOf(y));
};

function setTextMatrix(pen: Pen, values: Values): void {
  pen.textMatrix = matrixOf(values[0]) ?? matrixOf(values) ?? pen.textMatrix;
  pen.isPutDown = true;
  pen.startLine(0, 0);
}

function setFont(pen: Pen, [id, size]: Values, fontOf: FontOf): void {
  pen.change({ font: fontOf(textOf(id)), fontSize: numberOf(size) });
}

function beginForm(pen: Pen, [matrix, box]: Values): void {
  pen.keep();
  pen.transform(matrixOf(matrix) ?? [1, 0, 0, 1, 0, 0]);
  const [x0, y0, x1, y1] = numbersOf(box);
  if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined)
    pen.clipTo(pen.boxOf(x0, y0, [x1, y1]));
}

function path(pen: Pen, [paint, ways, extent]: Values): void {
  if (paint !== OPS.endPath) paintPath(pen, numberOf(paint), Array.isArray(ways) ? ways : []);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(extent);
  if (pen.isClipping) pen.clipTo(pen.boxOf(x0, y0, [x1, y1]));
  pen.isClipping = false;
}

function paintPath(pen: Pen, paint: number, ways: Values): void {
  const { fill, stroke, matrix } = pen.hand;
  const colour = paint === OPS.stroke || paint === OPS.closeStroke ? stroke : fill;
  pen.paths += 1;
  if (colour === '#ffffff') return;
  for (const way of ways) for (const line of linesOfPath(paint, way, matrix)) pen.line(line);
}

function showText(pen: Pen, [glyphs]: Values): void {
  const { font, fontSize, stretch, letterSpace, wordSpace, rise, paint } = pen.hand;
  if (font === undefined || !Array.isArray(glyphs)) return;
  const onPage = combined(pen.hand.matrix, pen.textMatrix);
  const [zero, up] = [moved(onPage, 0, 0), moved(onPage, 0, fontSize)];
  const look = { font: font.name, isBold: font.isBold || paint === 2, isHidden: paint === 3 || paint === 7 };
  const size = Math.hypot(up[0] - zero[0], up[1] - zero[1]);
  let [x] = pen.at;
  const y = pen.at[1] + rise;
  for (const glyph of glyphs.map((one: unknown) => one)) {
    if (typeof glyph === 'number') x -= (glyph * fontSize * stretch) / 1_000;
    if (!isRecord(glyph)) continue;
    const width = numberOf(glyph['width']) * font.scale * fontSize * stretch;
    const [from, to] = [moved(onPage, x, y), moved(onPage, x + width, y)];
    pen.letter({ text: textOf(glyph['unicode']), ...look, from, to, size, isFirst: pen.isPutDown });
    pen.isPutDown = false;
    x += width + (letterSpace + (glyph['isSpace'] === true ? wordSpace : 0)) * stretch;
  }
  pen.at = [x, pen.at[1]];
}

const deeds: ReadonlyMap<number, Deed> = new Map<number, Deed>([
  [OPS.save, keep],
  [OPS.restore, takeUp],
  [OPS.beginGroup, keep],
  [OPS.endGroup, takeUp],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, takeUp],
  [
    OPS.transform,
    (pen, values) => {
      pen.transform(matrixOf(values) ?? [1, 0, 0, 1, 0, 0]);
    },
  ],
  [OPS.clip, clip],
  [OPS.eoClip, clip],
  [OPS.constructPath, path],
  [
    OPS.setFillRGBColor,
    (pen, [colour]) => {
      pen.change({ fill: textOf(colour) });
    },
  ],
  [
    OPS.setStrokeRGBColor,
    (pen, [colour]) => {
      pen.change({ stroke: textOf(colour) });
    },
  ],
  [OPS.setCharSpacing, setting((letterSpace) => ({ letterSpace }))],
  [OPS.setWordSpacing, setting((wordSpace) => ({ wordSpace }))],
  [OPS.setHScale, setting((hundredths) => ({ stretch: hundredths / 100 }))],
  [OPS.setLeading, setting((leading) => ({ leading: -leading }))],
  [OPS.setTextRise, setting((rise) => ({ rise }))],
  [OPS.setTextRenderingMode, setting((paint) => ({ paint }))],
  [OPS.setFont, setFont],
  [
    OPS.beginText,
    (pen) => {
      setTextMatrix(pen, [[1, 0, 0, 1, 0, 0]]);
    },
  ],
  [OPS.setTextMatrix, setTextMatrix],
  [OPS.moveText, moveText],
  [
    OPS.setLeadingMoveText,
    (pen, values, fontOf) => {
      pen.change({ leading: numberOf(values[1]) });
      moveText(pen, values, fontOf);
    },
  ],
  [
    OPS.nextLine,
    (pen, _, fontOf) => {
      moveText(pen, [0, pen.hand.leading], fontOf);
    },
  ],
  [OPS.showText, showText],
  [OPS.paintImageXObject, picture],
  [OPS.paintInlineImageXObject, picture],
  [OPS.paintImageMaskXObject, picture],
  [OPS.paintSolidColorImageMask, picture],
]);
