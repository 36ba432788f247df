import { boxAround, type Box, cutAtGaps, lineOf, type TextLine, textOfLine } from './text-line.ts';
import { isOnlyMark } from './wrapping.ts';

/** Lines that stand beside others: column by column, each from top to bottom. */
export interface Columns extends Box {
  readonly kind: 'columns';
  readonly columns: readonly (readonly TextLine[])[];
}

/** A line that stands alone. */
export interface AloneLine extends Box {
  readonly kind: 'line';
  readonly line: TextLine;
}

/** What is left of a page without its tables. */
export type Strip = Columns | AloneLine;

/** What a page's lines are measured by. */
export interface Measure {
  /** How tall letters are. */
  readonly height: number;
  /** The middle between the margins. */
  readonly middle: number;
}

/** Tells columns beside each other from lines that go across; lines come from top to bottom. */
export function stripsOf(lines: readonly TextLine[], measure: Measure): readonly Strip[] {
  const rows = lines.map((line) => runsOf(line, measure.height));
  const strips: Strip[] = [];
  for (let at = 0; at < rows.length;) {
    const zone = zoneAt(rows, at, measure);
    if (zone === undefined) strips.push(...lines.slice(at, at + 1).map(alone));
    else strips.push(zone.columns);
    at += zone?.rows ?? 1;
  }
  return strips;
}

const alone = (line: TextLine): AloneLine => ({
  kind: 'line',
  line,
  x0: line.x0,
  y0: line.y0,
  x1: line.x1,
  y1: line.y1,
});

/** A line cut where its words stand far apart, and before the name of the state, which stands close to the office's. */
function runsOf(line: TextLine, height: number): readonly TextLine[] {
  return cutAtGaps(line, height * 1.1).flatMap((run) => {
    const at = run.words.findIndex((_, index) => /^CỘNG H(?:ÒA|OÀ) XÃ HỘI/u.test(textFrom(run, index)));
    return at > 0 ? [...lineOf(run.words.slice(0, at)), ...lineOf(run.words.slice(at))] : [run];
  });
}

const textFrom = ({ words }: TextLine, index: number): string =>
  words
    .slice(index, index + 4)
    .map(({ text }) => text)
    .join(' ');

type Row = readonly TextLine[];

interface Column {
  readonly x0: number;
  readonly x1: number;
  readonly lines: readonly TextLine[];
}

interface Zone {
  readonly columns: readonly Column[];
  readonly rows: number;
  /** In how many of its rows something stands beside something else. */
  readonly beside: number;
  readonly end: number;
  /** The smallest space between two rows. */
  readonly space: number;
}

/** No head or foot has more rows; a table without lines may. */
const mostRows = 300;

/** The columns that begin with a row, and over how many rows they go. Nothing where the row stands alone. */
function zoneAt(rows: readonly Row[], start: number, measure: Measure): { columns: Columns; rows: number } | undefined {
  if (!mayBegin(rows, start, measure)) return undefined;
  let zone: Zone = { columns: [], rows: 0, beside: 0, end: -Infinity, space: Infinity };
  for (const row of rows.slice(start, start + mostRows)) {
    const grown = withRow(zone, row, measure);
    if (grown === undefined) break;
    zone = grown;
  }
  if (!isZone(zone, measure)) return undefined;
  const columns = zone.columns.toSorted((a, b) => a.x0 - b.x0).map(({ lines }) => lines);
  const [first, ...others] = columns.flat();
  if (first === undefined) return undefined;
  return { columns: { kind: 'columns', columns, ...boxAround([first, ...others]) }, rows: zone.rows };
}

/** Columns begin where words stand beside others, or on one side with the other side close below. */
function mayBegin(rows: readonly Row[], start: number, measure: Measure): boolean {
  const [row = [], next = []] = rows.slice(start, start + 2);
  const [only, other] = [row[0], next[0]];
  if (row.length > 1 || only === undefined || other === undefined) return row.length > 1;
  if (other.y0 - only.y1 > measure.height * 0.8) return false;
  return only.x0 > measure.middle ? next.length > 1 || other.x1 < only.x0 : beginsOnTheLeft(only, other, measure);
}

const beginsOnTheLeft = (left: TextLine, next: TextLine, { height, middle }: Measure): boolean =>
  left.x1 < middle && (textOfLine(left).startsWith('Nơi nhận') || isBeside(left, next, height));

const isBeside = (left: TextLine, right: TextLine, height: number): boolean =>
  right.y0 < left.y1 - height * 0.3 && right.x0 > left.x1 + height;

function withRow(zone: Zone, row: Row, measure: Measure): Zone | undefined {
  let columns = zone.columns;
  const touched = new Set<number>();
  for (const run of row) {
    const over = columns.flatMap(({ x0, x1 }, index) => (run.x0 < x1 + 1 && run.x1 > x0 - 1 ? [index] : []));
    const [index = columns.length, another] = over;
    if (another !== undefined) return undefined;
    columns = withRun(columns, index, run);
    touched.add(index);
  }
  const top = Math.min(...row.map(({ y0 }) => y0));
  const isBegun = zone.rows > 0;
  const hasNeighbour = touched.size > 1 || (isBegun && top < zone.end - measure.height * 0.3);
  if (isBegun && !hasNeighbour && !staysIn(zone, row, measure)) return undefined;
  const end = Math.max(...row.map(({ y1 }) => y1));
  const space = Math.min(zone.space, Math.max(0, top - zone.end));
  return { columns, rows: zone.rows + 1, beside: zone.beside + Number(hasNeighbour), end, space };
}

/** A run joins the line that it stands level with: a blank to be filled in had cut them. */
function withRun(columns: readonly Column[], index: number, run: TextLine): readonly Column[] {
  const column = columns[index];
  if (column === undefined) return [...columns, { x0: run.x0, x1: run.x1, lines: [run] }];
  const last = column.lines.at(-1);
  const isLevel = last !== undefined && run.y0 < (last.y0 + last.y1) / 2;
  const lines = isLevel
    ? [...column.lines.slice(0, -1), ...lineOf([...last.words, ...run.words].sort((a, b) => a.x0 - b.x0))]
    : [...column.lines, run];
  return columns.with(index, { x0: Math.min(column.x0, run.x0), x1: Math.max(column.x1, run.x1), lines });
}

/** Whether a row with words in one column only still belongs to the columns above. */
function staysIn(zone: Zone, row: Row, { height, middle }: Measure): boolean {
  const [run] = row;
  if (run === undefined) return false;
  const gap = run.y0 - zone.end;
  if (zone.columns.length > 2) return gap < Math.min(height * 1.2, zone.space * 1.4 + 1);
  if (zone.columns.length === 1) return gap < height;
  const isInTheMiddle = Math.abs((run.x0 + run.x1) / 2 - middle) < height * 0.8;
  if (isInTheMiddle) return false;
  const isOnTheRight = run.x0 > Math.min(...zone.columns.map(({ x1 }) => x1)) && run.x1 > middle;
  return isOnTheRight ? gap < height * 14 : gap < height * 1.8 && isAligned(zone, run, height);
}

/** At the left of the first column there are lists and centred names. */
function isAligned(zone: Zone, run: TextLine, height: number): boolean {
  const column = zone.columns.find(({ x0, x1 }) => run.x0 < x1 + 1 && run.x1 > x0 - 1);
  return (column?.lines ?? []).some(
    ({ x0, x1 }) => Math.abs(x0 - run.x0) < height || Math.abs(x0 + x1 - run.x0 - run.x1) < height,
  );
}

/** One row beside another may be chance: a wide gap, or a second row, shows that it is none. */
function isZone({ columns, beside }: Zone, { height }: Measure): boolean {
  const [first, second] = columns.toSorted((a, b) => a.x0 - b.x0);
  if (first === undefined || second === undefined || beside === 0) return false;
  if (columns.length === 2 && first.lines.every((line) => isOnlyMark(textOfLine(line)))) return false;
  return beside > 1 || second.x0 - first.x1 > height * 3;
}
