import type { Stage } from '../../quality/stages/stages.ts';
import type { CellContent } from '../../quality/results/sheet/cell-rows.ts';
import { nameOf } from '../../quality/results/sheet/cell-name.ts';
import type { CellConflict, KeptCell } from '../../quality/results/sheet/cells-request.ts';
import type { Sheet, SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import type { SheetWords } from '../../words/sheet-of-results-vi.ts';
import { writeDay } from '../fields/written-day.ts';
import { likelyCutOff } from '../results/period-choices.ts';
import { type Change, changed, type History, historyOf } from '../sheet/history.ts';
import type { KeptSheet } from './kept-here.ts';
import { usualSource } from './read-row.ts';
import { blankRow, type SheetDefaults, type TypedRow, typedOf } from './typed-row.ts';

/** The rows as they are typed, by their names. */
export type TypedRows = Readonly<Record<string, TypedRow>>;

/** What the server holds of a row. */
export interface Mark {
  readonly id?: string;
  readonly revision?: number;
  readonly stage?: Stage;
  /** What the draft says, as text, to be compared with what is typed. */
  readonly text?: string;
  /** What the draft says, as it is typed. */
  readonly typed: TypedRow;
}

/** Everything that changes while a sheet is filled in. */
export interface DeskState {
  readonly history: History<TypedRows>;
  readonly defaults: SheetDefaults;
  readonly marks: Readonly<Record<string, Mark>>;
  /** What somebody else has saved in rows that are typed here too. */
  readonly conflicts: Readonly<Record<string, CellConflict['theirs']>>;
  /** What the server would not take, by row: the content, and why. */
  readonly refusals: Readonly<Record<string, { readonly text: string; readonly message: string }>>;
}

/** Something that happens to a sheet on the desk. */
export type DeskEvent =
  | Extract<Change<TypedRows>, { kind: 'edit' | 'undo' }>
  | { readonly kind: 'defaults'; readonly defaults: SheetDefaults }
  | { readonly kind: 'kept'; readonly cells: readonly KeptCell[]; readonly sent: Readonly<Record<string, Sent>> }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly CellConflict[] }
  | { readonly kind: 'refused'; readonly refusals: DeskState['refusals'] }
  | { readonly kind: 'moved'; readonly name: string; readonly stage: Stage }
  /** Something beside the figure, such as its evidence, was kept: the draft has been written once more. */
  | { readonly kind: 'rekept'; readonly name: string; readonly revision: number }
  | { readonly kind: 'cleared'; readonly name: string }
  | { readonly kind: 'resolved'; readonly name: string; readonly take: 'mine' | 'theirs' }
  /** This device has kept rows of an earlier time. */
  | { readonly kind: 'broughtBack'; readonly kept: KeptSheet };

/** What was sent of a row. */
export interface Sent {
  readonly text: string;
  readonly typed: TypedRow;
}

/** What a draft says, as text: the same content gives the same text, whatever the order of its fields. */
export function textOf(content: CellContent): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** A sheet as it comes from the server. */
export function deskStateOf(sheet: Sheet, words: SheetWords): DeskState {
  const defaults = defaultsOf(sheet);
  const marks = Object.fromEntries(
    sheet.rows.map((row) => [nameOf(keyed(row)), markOf(row, defaults, { sheet, words })]),
  );
  const typed = Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, mark.typed]));
  return { history: historyOf(typed), defaults, marks, conflicts: {}, refusals: {} };
}

/** Rows that this device had kept stand over those of the server. */
function withKept(state: DeskState, { rows }: KeptSheet): DeskState {
  const { marks, history } = state;
  const here = Object.entries(rows).filter(([name]) => isOpenMark(marks[name]));
  const typed = Object.fromEntries(here.map(([name, row]) => [name, row.typed]));
  const over = Object.fromEntries(here.map(([name, row]) => [name, typedOver(marks[name], row.revision)]));
  return { ...state, history: historyOf({ ...history.now, ...typed }), marks: { ...marks, ...over } };
}

/** Whether the row can still be typed into: what is submitted or published stays as it is. */
function isOpenMark(mark: Mark | undefined): boolean {
  return mark !== undefined && (mark.stage === undefined || mark.stage === 'draft' || mark.stage === 'returned');
}

/** The name of a row of the sheet. */
export const keyed = ({ indicator, part }: SheetRow) => ({ indicator: indicator.key, part });

/** What was typed over an older draft is sent with that draft's revision, so that nobody's work is written over. */
function typedOver(mark: Mark | undefined, revision: number | undefined): Mark {
  const { revision: _revision, ...rest } = mark ?? { typed: blankRow };
  return revision === undefined ? rest : { ...rest, revision };
}

function defaultsOf({ rows, period, today }: Sheet): SheetDefaults {
  const contents = rows.flatMap(({ cell }) => cell?.content ?? []);
  const [first] = contents;
  const isOneSource = contents.length > 1 && contents.every(({ source }) => source === first?.source);
  return {
    cutOff: writeDay(first?.cutOff ?? likelyCutOff(period, today)),
    source: isOneSource ? (first?.source ?? '') : '',
  };
}

function markOf(
  row: SheetRow,
  defaults: SheetDefaults,
  { sheet, words }: { readonly sheet: Sheet; readonly words: SheetWords },
): Mark {
  const { cell, published } = row;
  const source = defaults.source === '' ? usualSource(row, sheet, words) : defaults.source;
  if (cell === undefined) {
    const { value, cutOff, source: from = '' } = published ?? {};
    if (value === undefined || cutOff === undefined) return { typed: blankRow };
    return { stage: 'published', typed: typedOf({ value, cutOff, source: from }, { ...defaults, source }) };
  }
  const { id, revision, stage, content } = cell;
  const typed = content === undefined ? blankRow : typedOf(content, { ...defaults, source });
  return { id, revision, stage, typed, ...(content === undefined ? {} : { text: textOf(content) }) };
}

/** The desk after something has happened. */
export function deskAfter(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case 'edit':
    case 'undo':
      return { ...state, history: changed(state.history, event) };
    case 'defaults':
      return { ...state, defaults: event.defaults };
    case 'kept':
      return { ...state, marks: { ...state.marks, ...keptMarks(state, event) } };
    case 'conflicts':
      return { ...state, conflicts: { ...state.conflicts, ...byName(event.conflicts) } };
    case 'refused':
      return { ...state, refusals: { ...state.refusals, ...event.refusals } };
    case 'moved':
      return withMark(state, event.name, (mark) => ({ ...mark, stage: event.stage }));
    case 'rekept':
      return withMark(state, event.name, (mark) => ({ ...mark, revision: event.revision }));
    case 'cleared':
      return cleared(state, event.name);
    case 'resolved':
      return resolved(state, event);
    case 'broughtBack':
      return withKept(state, event.kept);
  }
}

function keptMarks({ marks }: DeskState, { cells, sent }: Extract<DeskEvent, { kind: 'kept' }>): DeskState['marks'] {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const name = nameOf(cell);
      const was = sent[name];
      if (was === undefined) return [];
      const stage = marks[name]?.stage === 'returned' ? 'returned' : 'draft';
      return [[name, { id: cell.id, revision: cell.revision, stage, ...was } as const]];
    }),
  );
}

const byName = (conflicts: readonly CellConflict[]): DeskState['conflicts'] =>
  Object.fromEntries(conflicts.map((conflict) => [nameOf(conflict), conflict.theirs]));

function withMark(state: DeskState, name: string, change: (mark: Mark) => Mark): DeskState {
  const mark = state.marks[name];
  return mark === undefined ? state : { ...state, marks: { ...state.marks, [name]: change(mark) } };
}

function cleared(state: DeskState, name: string): DeskState {
  const rows = { ...state.history.now, [name]: blankRow };
  return {
    ...state,
    history: historyOf(rows),
    marks: { ...state.marks, [name]: { typed: blankRow } },
  };
}

/** Mine is sent over theirs; theirs takes the place of mine. */
function resolved(state: DeskState, { name, take }: Extract<DeskEvent, { kind: 'resolved' }>): DeskState {
  const { [name]: theirs, ...conflicts } = state.conflicts;
  if (theirs === undefined) return state;
  const { revision, indicator: _indicator, part: _part, value, cutOff, source, ...rest } = theirs;
  const over = withMark({ ...state, conflicts }, name, (mark) => ({ ...mark, revision }));
  if (take === 'mine' || value === undefined || cutOff === undefined || source === undefined) return over;
  const content: CellContent = { ...rest, value, cutOff, source };
  const typed = typedOf(content, state.defaults);
  const taken = withMark(over, name, (mark) => ({ ...mark, typed, text: textOf(content) }));
  return {
    ...taken,
    history: changed(taken.history, { kind: 'edit', about: '', change: (all) => ({ ...all, [name]: typed }) }),
  };
}
