import { nameOf } from '../../quality/results/sheet/cell-name.ts';
import type { CellConflict, CellWarning } from '../../quality/results/sheet/cells-request.ts';
import { type ValueOf, warningsOfCell } from '../../quality/results/sheet/check-cells.ts';
import type { Sheet, SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import type { SheetWords } from '../../words/sheet-of-results-vi.ts';
import { type DeskState, keyed, type Mark, textOf } from './desk-state.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { blankRow, type TypedRow } from './typed-row.ts';

/** How a row stands; the words are in `SheetWords['stage']`. */
export type RowStage = keyof SheetWords['stage'];

/** A row of the sheet on the desk: what is typed, what it comes to, and how it stands. */
export interface DeskRow {
  readonly name: string;
  readonly row: SheetRow;
  readonly typed: TypedRow;
  readonly read: ReadRow;
  readonly mark: Mark;
  readonly stage: RowStage;
  /** Whether nothing can be typed: submitted, published, or in somebody else's hands. */
  readonly isLocked: boolean;
  readonly isUnsaved: boolean;
  readonly warnings: readonly CellWarning[];
  /** Warnings that nobody has said a word about. */
  readonly unanswered: readonly CellWarning[];
  readonly conflict?: CellConflict['theirs'];
  /** Why the server would not take it. */
  readonly refusal?: string;
}

/** All rows of a sheet on the desk. */
export function deskRows(sheet: Sheet, state: DeskState, words: SheetWords): readonly DeskRow[] {
  const { defaults, history, marks } = state;
  const reading = { sheet, defaults, words };
  const typedRows = sheet.rows.map((row) => {
    const name = nameOf(keyed(row));
    const typed = history.now[name] ?? blankRow;
    const read = readRow(row, typed, reading);
    return { name, row, typed, read, mark: marks[name] ?? { typed: blankRow } };
  });
  const values = new Map(typedRows.map(({ row, read }) => [row, read.content?.value] as const));
  const valueIn: ValueOf = (row) => values.get(row) ?? row.published?.value;
  return typedRows.map((one) => standing(sheet, state, { ...one, valueIn }));
}

type Begun = Pick<DeskRow, 'name' | 'row' | 'typed' | 'read' | 'mark'> & {
  readonly valueIn: ValueOf;
};

function standing(sheet: Sheet, { conflicts, refusals }: DeskState, whole: Begun): DeskRow {
  const { valueIn, ...begun } = whole;
  const { name, row, typed, read, mark } = begun;
  const isLocked = isLockedRow(sheet, row, mark);
  const isUnsaved = !isLocked && differs(begun);
  const warnings =
    read.content === undefined || mark.stage === 'published' ? [] : warningsOfCell(sheet, [row, read.content], valueIn);
  const answered = typed.note.trim() !== '';
  const conflict = conflicts[name];
  const refused = refusals[name];
  const refusal = refused !== undefined && refused.text === sentText(read) ? refused.message : undefined;
  return {
    ...begun,
    isLocked,
    isUnsaved,
    warnings,
    unanswered: warnings.filter(({ kind }) => !answered && !typed.confirmed.includes(kind)),
    stage: stageOf(begun, { isLocked, isUnsaved, isInConflict: conflict !== undefined }),
    ...(conflict === undefined ? {} : { conflict }),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

const sentText = ({ content }: ReadRow): string | undefined => (content === undefined ? undefined : textOf(content));

function isLockedRow({ mayEdit }: Sheet, { published, heldBy, cell }: SheetRow, { stage }: Mark): boolean {
  if (!mayEdit || heldBy !== undefined) return true;
  if (published !== undefined && cell === undefined) return true;
  return stage !== undefined && stage !== 'draft' && stage !== 'returned';
}

function differs({ typed, read, mark }: Pick<DeskRow, 'typed' | 'read' | 'mark'>): boolean {
  const text = sentText(read);
  return text === undefined ? JSON.stringify(typed) !== JSON.stringify(mark.typed) : text !== mark.text;
}

interface Standing {
  readonly isLocked: boolean;
  readonly isUnsaved: boolean;
  readonly isInConflict: boolean;
}

function stageOf(
  { typed, read, mark }: Omit<Begun, 'valueIn'>,
  { isLocked, isUnsaved, isInConflict }: Standing,
): RowStage {
  if (isInConflict) return 'conflict';
  if (isLocked) return lockedStage(mark);
  if (read.faults.size > 0) return 'wrong';
  if (typed.isFromFile === true) return 'fromFile';
  if (read.isBlank && !isUnsaved) return 'blank';
  if (read.content === undefined) return 'partial';
  if (isUnsaved) return 'unsaved';
  return mark.stage === 'returned' ? 'returned' : 'draft';
}

function lockedStage({ stage }: Mark): RowStage {
  if (stage === undefined) return 'blank';
  return stage === 'submitted' || stage === 'draft' || stage === 'returned' ? stage : 'published';
}

/** The rows that can be sent to be kept now. */
export function sendable(rows: readonly DeskRow[]): readonly DeskRow[] {
  return rows.filter(
    ({ isUnsaved, read, typed, conflict, refusal }) =>
      isUnsaved &&
      read.content !== undefined &&
      typed.isFromFile !== true &&
      conflict === undefined &&
      refusal === undefined,
  );
}

/** The rows that can be submitted once they are saved: whole, with their cause, and a word on what looks wrong. */
export function submittable(rows: readonly DeskRow[]): readonly DeskRow[] {
  return rows.filter((row) => isOpen(row) && whyNot(row) === undefined);
}

/** Whether a row is in hand: something is entered and it has not been submitted. */
function isOpen({ isLocked, read, isUnsaved, mark }: DeskRow): boolean {
  return !isLocked && (read.content !== undefined || isUnsaved || mark.id !== undefined);
}

/** What keeps a row from being submitted, by the name of its sentence. */
export function whyNot({ read, typed, unanswered, conflict }: DeskRow): 'unfinished' | 'cause' | 'warning' | undefined {
  if (read.content === undefined || conflict !== undefined || typed.isFromFile === true) return 'unfinished';
  if (read.needsCause && typed.cause.trim() === '') return 'cause';
  return unanswered.length > 0 ? 'warning' : undefined;
}

/** How many rows hold a report, whatever its stage. */
export function countDone(rows: readonly DeskRow[]): number {
  return rows.filter(({ read, isLocked, mark }) => read.content !== undefined || (isLocked && mark.stage !== undefined))
    .length;
}
