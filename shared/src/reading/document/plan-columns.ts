import type { SourceCell, SourceTable } from '../source/source-text.ts';
import { foldInPlace } from './folded-text.ts';

/** What a column of a plan holds. */
export type ColumnRole =
  | 'number'
  | 'objective'
  | 'content'
  | 'lead'
  | 'support'
  | 'time'
  | 'monitor'
  | 'output'
  | 'note';

/** What the columns of a plan hold, by their place, and how many rows the headings take. */
export interface PlanColumns {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly width: number;
  readonly headingRows: number;
}

// The first that fits counts.
const headings: readonly (readonly [sign: RegExp, role: ColumnRole])[] = [
  [/^(?:s?tt|so tt|so thu tu|no\.?|so)$/, 'number'],
  [/\b(?:ghi chu|luu y)\b/, 'note'],
  [/^(?!.*chu tri).*\b(?:phoi hop|ho tro)\b/, 'support'],
  [/\b(?:thoi (?:gian|han|diem)|tien do|ky han|han (?:hoan thanh|thuc hien|cuoi)|ngay hoan thanh|lo trinh)\b/, 'time'],
  [/\b(?:ket qua|san pham|minh chung|bang chung|cach thuc theo doi|dau ra|tai lieu|ho so)\b/, 'output'],
  [
    /\b(?:trach nhiem|don vi|co quan|nguoi|bo phan|can bo) (?:theo doi|giam sat|kiem tra|kiem soat|danh gia)\b|^(?:theo doi|giam sat|kiem tra|chi dao)\b|\blanh dao (?:phu trach|chi dao)\b/,
    'monitor',
  ],
  [/\b(?:noi dung|cong viec|bien phap|hoat dong|giai phap|nhiem vu|viec can lam)\b/, 'content'],
  [
    /\b(?:chu tri|phu trach|trach nhiem|phan cong|don vi|co quan|bo phan|nguoi|to chuc) ?(?:thuc hien|phu trach|chiu trach nhiem|dau moi)?\b/,
    'lead',
  ],
  [/\b(?:muc tieu|chi tieu)\b/, 'objective'],
];

/** Finds the headings of a plan in a table: what is to be done, and by whom or until when. Undefined where it is none. */
export function columnsOf(text: string, { rows }: SourceTable): PlanColumns | undefined {
  for (const headingRows of [1, 2, 3]) {
    const top = rows.slice(0, headingRows).map(({ cells }) => cells);
    if (top.length < headingRows) return undefined;
    const columns = rolesOf(text, top);
    if (!isPlan(columns)) continue;
    const next = rows[headingRows]?.cells ?? [];
    const withNext = isSecondLevel(text, next, top) ? rolesOf(text, [...top, next]) : undefined;
    return withNext === undefined
      ? { roles: columns, width: widthOf(top), headingRows }
      : { roles: withNext, width: widthOf(top), headingRows: headingRows + 1 };
  }
  return undefined;
}

/** Whether a row repeats the headings, as each page of a table may. */
export function repeatsHeadings(text: string, cells: readonly SourceCell[], { roles }: PlanColumns): boolean {
  const named = cells.flatMap((cell) => {
    const heading = headingIn(text, cell);
    return heading.length > 60 || heading === '' ? [] : [roleNamed(heading) === roles.get(cell.column)];
  });
  return named.length >= 2 && named.every(Boolean) && cells.some((cell) => isHeadingWord(headingIn(text, cell)));
}

const isHeadingWord = (heading: string): boolean =>
  /^(?:s?tt|so tt|noi dung(?: cong viec)?|chu tri|phoi hop|thoi gian(?: thuc hien| hoan thanh)?|trach nhiem(?: thuc hien)?)$/.test(
    heading,
  );

function rolesOf(text: string, rows: readonly (readonly SourceCell[])[]): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (let column = 0; column < widthOf(rows); column += 1) {
    const levels = rows.flatMap((cells) =>
      cells.filter((cell) => covers(cell, column)).map((cell) => headingIn(text, cell)),
    );
    // The lower heading is the closer one: «Trách nhiệm thực hiện» over «Phối hợp».
    const role = levels
      .toReversed()
      .reduce<ColumnRole | undefined>((found, heading) => found ?? roleNamed(heading), undefined);
    if (role !== undefined && !(role !== 'note' && [...roles.values()].includes(role))) roles.set(column, role);
  }
  if (!roles.has(0) && [...roles.values()].includes('content') && !hasRole(roles, 'number')) roles.set(0, 'number');
  return roles;
}

function roleNamed(heading: string): ColumnRole | undefined {
  if (heading === '' || heading.length > 120) return undefined;
  return headings.find(([sign]) => sign.test(heading))?.[1];
}

const hasRole = (roles: ReadonlyMap<number, ColumnRole>, role: ColumnRole): boolean =>
  [...roles.values()].includes(role);

function isPlan(roles: ReadonlyMap<number, ColumnRole>): boolean {
  return hasRole(roles, 'content') && (hasRole(roles, 'lead') || hasRole(roles, 'time'));
}

// Under «Trách nhiệm thực hiện» stand «Chủ trì» and «Phối hợp»: most cells are empty or missing, none is a number.
function isSecondLevel(text: string, cells: readonly SourceCell[], top: readonly (readonly SourceCell[])[]): boolean {
  const filled = cells.map((cell) => headingIn(text, cell)).filter((heading) => heading !== '');
  if (filled.length === 0 || filled.length > 4 || filled.some((heading) => heading.length > 40)) return false;
  const isUnderWide = top.some((row) => row.some(({ rows, columns }) => rows > 1 || columns > 1));
  const areRoles = filled.every((heading) => levels.has(roleNamed(heading) ?? 'objective') && !/\d/.test(heading));
  return areRoles && (isUnderWide || filled.length <= widthOf(top) / 2);
}

const levels: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['lead', 'support', 'monitor', 'time', 'output', 'note']);

function widthOf(rows: readonly (readonly SourceCell[])[]): number {
  return Math.min(60, Math.max(0, ...rows.flat().map(({ column, columns }) => column + columns)));
}

const covers = ({ column, columns }: SourceCell, at: number): boolean => column <= at && at < column + columns;

/** The words of a heading, folded, without signs. */
export function headingIn(text: string, { span }: SourceCell): string {
  return foldInPlace(text.slice(span.from, Math.min(span.to, span.from + 200)))
    .replaceAll(/[^a-z0-9./]+/g, ' ')
    .trim();
}
