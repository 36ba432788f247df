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

const nothing: readonly CaseMeaning[] = [];
const mostRemembered = 5_000;

/**
 * Makes a reader of rows for a mapping. A day that cannot be read is absent and its column named; a word that is not
 * known is told to `onUnknown`. Days added for a stopped clock are days of the calendar.
 */
export function dossierReader(mapping: CaseMapping, onUnknown: OnUnknown): (row: CaseRow) => DossierRead {
  const { columns } = mapping;
  const cell = (row: CaseRow, column: CaseColumn): string => {
    const place = columns[column];
    return place === undefined ? '' : (row[place] ?? '');
  };
  const says = wordReader(mapping, onUnknown);
  const isFlagged = (row: CaseRow, column: 'eligibleOnline' | 'digitised'): boolean => {
    return says(column, cell(row, column))[0] === 'yes';
  };
  const readDays = dayReader(mapping, cell);
  return (row) => {
    const { unread, ...days } = readDays(row);
    const status = says('status', cell(row, 'status'));
    const timing = says('timing', cell(row, 'timing'));
    const number = cell(row, 'number');
    return {
      number,
      unread,
      isNone: isNone(row, number, { days, isSilent: status.length === 0 && timing.length === 0, unread }),
      dossier: {
        ...days,
        state: isSaid(cell(row, 'withdrawn')) ? 'withdrawn' : stateIn(status),
        timing: timingIn(timing) ?? timingIn(status),
        field: textOf(cell(row, 'field')),
        isEligibleOnline: columns.eligibleOnline === undefined || isFlagged(row, 'eligibleOnline'),
        isOnline: says('channel', cell(row, 'channel'))[0] === 'online',
        hasApology: isSaid(cell(row, 'apology')),
        isJustified: isSaid(cell(row, 'justification')),
        isDigitised: isFlagged(row, 'digitised'),
      },
    };
  };
}

type Days = Pick<Dossier, 'received' | 'due' | 'resolved'>;
type Cell = (row: CaseRow, column: CaseColumn) => string;

type DaysRead = Days & { readonly unread: readonly CaseColumn[] };

/** Reads the days of rows. Days of a stopped clock are added to the due day. */
function dayReader({ columns, dayOrder }: CaseMapping, cell: Cell): (row: CaseRow) => DaysRead {
  let unread: CaseColumn[] = [];
  const day = (row: CaseRow, column: CaseColumn): number | undefined => {
    const text = columns[column] === undefined ? '' : cell(row, column);
    if (text === '') return undefined;
    const read = readDayNumber(text, dayOrder);
    if (read === undefined && text.trim() !== '') unread.push(column);
    return read;
  };
  const stoppedDays = (row: CaseRow): number => {
    const days = Number(cell(row, 'stoppedDays').trim().replace(',', '.'));
    if (days >= 0 && days < 10_000) return Math.ceil(days);
    unread.push('stoppedDays');
    return 0;
  };
  return (row) => {
    if (unread.length > 0) unread = [];
    const due = day(row, 'extendedDue') ?? day(row, 'due');
    const stopped = columns.stoppedDays === undefined ? 0 : stoppedDays(row);
    return {
      received: day(row, 'received'),
      due: due === undefined ? undefined : due + stopped,
      resolved: day(row, 'resolved') ?? day(row, 'returned'),
      unread,
    };
  };
}

type Said = readonly CaseMeaning[] | readonly ['unknown'];

const unknown = ['unknown'] as const;

/** Reads words, each different one once. */
function wordReader({ columns, words }: CaseMapping, onUnknown: OnUnknown) {
  const known = new Map<WordColumn, Map<string, Said>>();
  return (column: WordColumn, text: string): Said => {
    if (columns[column] === undefined || text === '') return nothing;
    const ofColumn = known.get(column) ?? new Map<string, Said>();
    if (ofColumn.size === 0) known.set(column, ofColumn);
    let said = ofColumn.get(text);
    if (said === undefined) {
      const read = text.trim() === '' ? nothing : readCaseWords(text, meaningsOf[column], words[column]);
      said = read === 'unknown' ? unknown : read;
      if (ofColumn.size < mostRemembered) ofColumn.set(text, said);
    }
    if (said === unknown) onUnknown(column, text);
    return said;
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
  readonly days: Days;
  readonly isSilent: boolean;
  readonly unread: readonly CaseColumn[];
}

const total = /^\s*(?:tổng|cộng)(?:\s|:|$)/i;

/** A row without a day and a word is no dossier: the foot of a list, its totals and signatures, or an empty line. */
function isNone(row: CaseRow, number: string, { days, isSilent, unread }: Found): boolean {
  const hasDay = days.received !== undefined || days.resolved !== undefined || days.due !== undefined;
  if (hasDay || (unread.length > 0 && number.trim() !== '')) return false;
  return isSilent || total.test(number) || total.test(row[0] ?? '');
}
