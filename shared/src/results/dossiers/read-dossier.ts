import type { CaseColumn, WordColumn } from './case-columns.ts';
import { type CaseMeaning, type DossierState, type DossierTiming, meaningsOf } from './case-meanings.ts';
import { type OwnWords, readCaseWords } from './case-words.ts';
import { type DayOrder, readDayNumber } from './day-number.ts';
import type { Dossier } from './dossier.ts';

/** How a list's columns are to be read: the place of each column in a row, and the person's own words. */
export interface CaseMapping {
  readonly columns: Readonly<Partial<Record<CaseColumn, number>>>;
  readonly words: Readonly<Partial<Record<WordColumn, OwnWords>>>;
  readonly dayOrder: DayOrder;
}

/** A dossier read from a row, and what could not be read in it. */
export interface DossierRead {
  readonly dossier: Dossier;
  /** The dossier's number as written, for telling doubles; it is to be kept by nobody. */
  readonly number: string;
  /** Columns in which something stands that is not what they are to hold. */
  readonly unread: readonly CaseColumn[];
  /** Whether the row is none of a dossier: empty, or a line of totals. */
  readonly isNone: boolean;
}

/** A row of a list; cells that are not there are absent. Cells of other columns are not looked at. */
export type CaseRow = readonly (string | undefined)[];

/** Hears of a word in a column that is not known. */
export type OnUnknown = (column: WordColumn, text: string) => void;

const mostRemembered = 5_000;

/**
 * Makes a reader of rows for a mapping. A day that cannot be read is absent and its column named; a word that is not
 * known is told to `onUnknown`. Days added for a stopped clock are days of the calendar.
 */
export function dossierReader(mapping: CaseMapping, onUnknown: OnUnknown): (row: CaseRow) => DossierRead {
  const { columns } = mapping;
  const says = (column: WordColumn) => wordReader(mapping, column, onUnknown);
  const [status, timing, channel] = [says('status'), says('timing'), says('channel')];
  const [eligible, digitised] = [says('eligibleOnline'), says('digitised')];
  const cell = (column: CaseColumn) => cellReader(columns[column]);
  const [number, withdrawn, apology] = [cell('number'), cell('withdrawn'), cell('apology')];
  const [justification, field] = [cell('justification'), remembering(cell('field'), textOf)];
  const readDays = dayReader(mapping, cell);
  const areAllEligible = columns.eligibleOnline === undefined;
  return (row) => {
    const { unread, received, due, resolved } = readDays(row);
    const [said, saidOfTiming, written] = [status(row), timing(row), number(row)];
    const hasDay = received !== undefined || resolved !== undefined || due !== undefined;
    const isSilent = said === nothing && saidOfTiming === nothing;
    return {
      number: written,
      unread,
      isNone: !hasDay && isNone(written, { isSilent, unread }),
      dossier: {
        received,
        due,
        resolved,
        state: isSaid(withdrawn(row)) ? 'withdrawn' : stateIn(said),
        timing: timingIn(saidOfTiming) ?? timingIn(said),
        field: field(row),
        isEligibleOnline: areAllEligible || eligible(row)[0] === 'yes',
        isOnline: channel(row)[0] === 'online',
        hasApology: isSaid(apology(row)),
        isJustified: isSaid(justification(row)),
        isDigitised: digitised(row)[0] === 'yes',
      },
    };
  };
}

type Cell = (row: CaseRow) => string;

const blankCell: Cell = () => '';

function cellReader(place: number | undefined): Cell {
  return place === undefined ? blankCell : (row) => row[place] ?? '';
}

type DaysRead = Pick<Dossier, 'received' | 'due' | 'resolved'> & { readonly unread: readonly CaseColumn[] };

/** Reads the days of rows. Days of a stopped clock are added to the due day. */
function dayReader({ columns, dayOrder }: CaseMapping, cell: (column: CaseColumn) => Cell): (row: CaseRow) => DaysRead {
  let unread: CaseColumn[] = [];
  const day = (column: CaseColumn): ((row: CaseRow) => number | undefined) => {
    const read = cell(column);
    if (read === blankCell) return () => undefined;
    return (row) => {
      const text = read(row);
      if (text === '') return undefined;
      const found = readDayNumber(text, dayOrder);
      if (found === undefined && text.trim() !== '') unread.push(column);
      return found;
    };
  };
  const [received, due, extendedDue] = [day('received'), day('due'), day('extendedDue')];
  const [resolved, returned, stopped] = [day('resolved'), day('returned'), cell('stoppedDays')];
  return (row) => {
    if (unread.length > 0) unread = [];
    const days = columns.stoppedDays === undefined ? 0 : daysIn(stopped(row));
    if (days === undefined) unread.push('stoppedDays');
    const last = extendedDue(row) ?? due(row);
    return {
      received: received(row),
      due: last === undefined ? undefined : last + (days ?? 0),
      resolved: resolved(row) ?? returned(row),
      unread,
    };
  };
}

function daysIn(text: string): number | undefined {
  const days = Number(text.trim().replace(',', '.'));
  return days >= 0 && days < 10_000 ? Math.ceil(days) : undefined;
}

type Said = readonly CaseMeaning[] | readonly ['unknown'];

const nothing: readonly CaseMeaning[] = [];
const unknown = ['unknown'] as const;

/** Reads the words of a column, each different one once. */
function wordReader({ columns, words }: CaseMapping, column: WordColumn, onUnknown: OnUnknown): (row: CaseRow) => Said {
  const place = columns[column];
  if (place === undefined) return () => nothing;
  const cell = cellReader(place);
  const read = remembering(cell, (text): Said => {
    const said = text.trim() === '' ? [] : readCaseWords(text, meaningsOf[column], words[column]);
    if (said === 'unknown') return unknown;
    return said.length === 0 ? nothing : said;
  });
  return (row) => {
    const said = read(row);
    if (said === unknown) onUnknown(column, cell(row));
    return said;
  };
}

/** Works out what the text of a cell gives, for each different text once. */
function remembering<Given>(cell: Cell, give: (text: string) => Given): (row: CaseRow) => Given {
  const known = new Map<string, Given>();
  const blank = give('');
  return (row) => {
    const text = cell(row);
    if (text === '') return blank;
    const found = known.get(text);
    if (found !== undefined) return found;
    const given = give(text);
    if (known.size < mostRemembered) known.set(text, given);
    return given;
  };
}

function stateIn(said: Said): DossierState | 'unknown' | undefined {
  for (const meaning of said) if (isState(meaning)) return meaning;
  return undefined;
}

const states: ReadonlySet<string> = new Set(['resolved', 'pending', 'stopped', 'withdrawn', 'cancelled', 'unknown']);

function isState(meaning: string): meaning is DossierState | 'unknown' {
  return states.has(meaning);
}

function timingIn(said: Said): DossierTiming | undefined {
  for (const meaning of said) {
    if (meaning === 'early' || meaning === 'onTime' || meaning === 'late' || meaning === 'notDue') return meaning;
  }
  return undefined;
}

/** What stands in a column of letters and days counts as there, unless it says that there is none. */
function isSaid(text: string): boolean {
  return text !== '' && !/^\s*(?:không(?: có)?|ko|chưa(?: có)?|0|false|no|-+|)\s*$/i.test(text);
}

function textOf(text: string): string | undefined {
  const squeezed = text.replaceAll(/\s+/g, ' ').trim();
  return squeezed === '' ? undefined : squeezed.slice(0, 120);
}

interface Found {
  readonly isSilent: boolean;
  readonly unread: readonly CaseColumn[];
}

const total = /^\s*(?:tổng|cộng)(?:\s|:|$)/i;

/** A row without a day and a word is no dossier: the foot of a list, its totals and signatures, or an empty line. */
function isNone(number: string, { isSilent, unread }: Found): boolean {
  if (unread.length > 0 && number.trim() !== '') return total.test(number);
  return isSilent || total.test(number);
}
