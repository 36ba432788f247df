import {
  type CountField,
  countFields,
  figureKindOf,
  type Indicator,
  type ResultValue,
} from '@camket/shared/indicators';
import { isClosedMiss, resultFaults, sayResultFault } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import type { CellContent } from '../../quality/results/sheet/cell-rows.ts';
import type { Sheet, SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import type { SheetWords } from '../../words/sheet-of-results-vi.ts';
import { dayWritten } from '../fields/written-day.ts';
import { type DraftValue, wholeValue } from '../results/result-draft.ts';
import { readCount, readDecimal, type ReadNumber } from './read-number.ts';
import { fieldsFor, type FigureField, type SheetDefaults, type TypedRow } from './typed-row.ts';

/** What a typed row comes to. */
export interface ReadRow {
  /** What would be kept; absent while something is missing or impossible. */
  readonly content?: CellContent;
  /** Whether nothing at all has been reported yet. */
  readonly isBlank: boolean;
  /** What is wrong, by field: `numerator`, `ground`, `cutOff`, `cause`. */
  readonly faults: ReadonlyMap<string, string>;
  /** How a doubtful number was understood, by field. */
  readonly hints: ReadonlyMap<string, string>;
  /** Whether the cause has to be said before it may be submitted. */
  readonly needsCause: boolean;
}

/** What a row is read beside. */
export interface ReadingSetting {
  readonly sheet: Pick<Sheet, 'period' | 'today' | 'decision' | 'unit'>;
  readonly defaults: SheetDefaults;
  readonly words: SheetWords;
}

const isCount = (field: FigureField): boolean => countFields.some((name) => name === field);

/** Reads a typed row: what it says, what is missing or wrong in it. */
export function readRow(row: SheetRow, typed: TypedRow, setting: ReadingSetting): ReadRow {
  const { words } = setting;
  const numbers = numbersIn(row.indicator, typed, words);
  const faults = told(numbers, 'fault');
  const isBlank = typed.choice === 'figure' && Object.values(typed.figures).every((text) => text.trim() === '');
  const none = { isBlank, faults, hints: told(numbers, 'hint'), needsCause: false };
  if (isBlank) return none;
  const value = valueOf(row.indicator, typed, numbers);
  const cutOff = dayWritten(typed.cutOff ?? setting.defaults.cutOff);
  if (cutOff === undefined) faults.set('cutOff', words.cutOffNeeded);
  if (needsGround(typed) && typed.ground.trim() === '') faults.set('ground', words.groundNeeded[typed.choice]);
  if (value === undefined || cutOff === undefined || faults.size > 0) return none;
  return judged(row, { value, cutOff, ...textsOf(row, typed, setting) }, { ...none, setting });
}

/** What is said of numbers, by their fields. */
function told(numbers: ReadonlyMap<string, ReadNumber>, which: 'fault' | 'hint'): Map<string, string> {
  const found = [...numbers].flatMap(([field, number]) => {
    const text = number[which];
    return text === undefined ? [] : [[field, text] as const];
  });
  return new Map(found);
}

const needsGround = (typed: TypedRow): typed is TypedRow & { readonly choice: 'notApplicable' | 'withheld' } =>
  typed.choice === 'notApplicable' || typed.choice === 'withheld';

/** The numbers of the row's fields; blanks are left out. */
function numbersIn(indicator: Indicator, { choice, figures }: TypedRow, words: SheetWords): Map<string, ReadNumber> {
  const found = new Map<string, ReadNumber>();
  if (choice !== 'figure') return found;
  for (const field of fieldsFor(indicator)) {
    const text = figures[field] ?? '';
    if (text.trim() === '') continue;
    if (isCount(field) || (field === 'value' && indicator.measure === 'count')) {
      found.set(field, readCount(text, words.numbers));
    } else if (field === 'value') found.set(field, readDecimal(text, words.numbers));
  }
  return found;
}

type Numbers = ReadonlyMap<string, ReadNumber>;

function valueOf(indicator: Indicator, typed: TypedRow, numbers: Numbers): ResultValue | undefined {
  const ground = typed.ground.trim();
  switch (typed.choice) {
    case 'noCases':
      return { kind: 'noCases' };
    case 'notApplicable':
      return { kind: 'noCases', notApplicable: ground };
    case 'withheld':
      return { kind: 'withheld', ground };
    case 'underVerification':
      return { kind: 'underVerification' };
    case 'figure':
      return figureIn(indicator, typed, numbers);
  }
}

/** The figure as far as it is whole; conclusions want their ground. */
function figureIn(indicator: Indicator, { figures, approximately }: TypedRow, numbers: Numbers) {
  const kind = figureKindOf(indicator);
  const note = figures.judgement?.trim() ?? '';
  if (kind === undefined || (kind === 'judged' && note === '')) return undefined;
  const value = numbers.get('value')?.decimal;
  return wholeValue({
    kind,
    ...Object.fromEntries(countFields.flatMap((field) => countAt(numbers, field))),
    ...(value === undefined ? {} : { value }),
    ...(approximately === undefined ? {} : { approximately }),
    ...wordsIn(figures),
    note,
  });
}

function wordsIn({ grade = '', conclusion }: TypedRow['figures']): Pick<DraftValue, 'grade' | 'conclusion'> {
  return {
    ...(grade.trim() === '' ? {} : { grade: grade.trim() }),
    ...(conclusion === 'met' || conclusion === 'missed' ? { conclusion } : {}),
  };
}

function countAt(numbers: Numbers, field: CountField): readonly (readonly [CountField, number])[] {
  const decimal = numbers.get(field)?.decimal;
  return decimal === undefined ? [] : [[field, Number(decimal)]];
}

/** Where a figure comes from when nobody has said so: as last time, as the document has it, or the unit's own count. */
export function usualSource({ indicator, published }: SheetRow, { unit }: Pick<Sheet, 'unit'>, words: SheetWords) {
  return published?.source ?? indicator.source ?? words.ownCount(unit.name);
}

function textsOf(row: SheetRow, typed: TypedRow, { sheet, defaults, words }: ReadingSetting) {
  const [cause, note] = [typed.cause.trim(), typed.note.trim()];
  const written = (typed.source ?? defaults.source).trim();
  const { counts, gapNote, confirmed } = typed;
  return {
    source: written === '' ? usualSource(row, sheet, words) : written,
    ...(cause === '' ? {} : { cause }),
    ...(note === '' ? {} : { note }),
    ...(counts === undefined ? {} : { counts }),
    ...(gapNote === undefined || gapNote.trim() === '' ? {} : { gapNote }),
    ...(confirmed.length === 0 ? {} : { confirmed: [...confirmed] }),
  };
}

function judged(
  { indicator, part }: SheetRow,
  content: CellContent & { readonly cutOff: CalendarDay },
  { setting, faults, ...none }: ReadRow & { readonly setting: ReadingSetting },
): ReadRow {
  const { decision, period, today } = setting.sheet;
  const result = { ...content, decision, indicator: indicator.key, part, period, evidence: [] };
  const context = { year: decision.year, today };
  const found = resultFaults(indicator, result, context);
  const all = new Map([...faults, ...found.map((fault) => [fieldOf(fault.path), sayResultFault(fault)] as const)]);
  if (found.length > 0) return { ...none, faults: all };
  return { ...none, faults: all, content, needsCause: isClosedMiss(indicator, result, context) };
}

/** The field on the sheet that a fault is shown at. */
function fieldOf(path: readonly (string | number)[]): string {
  const [first, second] = path;
  return String(first === 'value' ? (second ?? 'value') : first);
}
