import { type CalendarDay, monthOf, yearOf } from '../values/index.ts';
import type { Report } from './report.ts';
import { type PaperBlock, paperBlocks } from './paper-blocks.ts';
import { writeMonth } from './say-period.ts';

/** A report as it is laid out on paper, part by part from the top (NĐ 30/2020, Phụ lục I; domain.md §9). */
export interface Paper {
  /** The lines at the top left: the body above, then the one that issues, in bold. */
  readonly bodies: readonly { readonly text: string; readonly isBold: boolean }[];
  /** "Số: 12/BC-UBND"; its number is a blank place while there is none. */
  readonly number: string;
  /** "An Biên, ngày 05 tháng 4 năm 2026"; with blank places while it is not signed. */
  readonly placeAndDay: string;
  readonly kind: string;
  readonly about: string;
  readonly legalBases: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": a line each. */
  readonly post: readonly string[];
  readonly signer: string;
}

/** Lays a report out as an official paper. Blank number and day stay places to be filled in by hand. */
export function paperOf(report: Report): Paper {
  const { above, issuer, about, legalBases, recipients, signer } = report;
  return {
    bodies: [...(above === undefined ? [] : bodyLines(above, false)), ...bodyLines(issuer, true)],
    number: `Số: ${writtenNumber(report.number)}/${report.symbol}`,
    placeAndDay: [...(report.place === undefined ? [] : [report.place]), dayInWords(report.issuedOn)].join(', '),
    kind: 'BÁO CÁO',
    about,
    legalBases: legalBases.map((text, place) => basisAt(text, place === legalBases.length - 1)),
    blocks: paperBlocks(report),
    recipients: recipients.map((text, place) => recipientAt(text, place === recipients.length - 1)),
    post: signer === undefined ? [] : [...powersIn(signer.authority ?? ''), inCapitals(signer.position)],
    signer: signer?.name ?? '',
  };
}

const blank = '\u00a0'.repeat(6);

const inCapitals = (text: string): string => text.toLocaleUpperCase('vi');

/** The name of a body in capitals; that of a People's Committee on a line of its own, as papers write it. */
function bodyLines(name: string, isBold: boolean): Paper['bodies'] {
  const [, committee, rest] = /^(ỦY BAN NHÂN DÂN) (.+)$/u.exec(inCapitals(name)) ?? [];
  const lines = committee === undefined || rest === undefined ? [inCapitals(name)] : [committee, rest];
  return lines.map((text) => ({ text, isBold }));
}

/** Numbers below ten carry a zero. */
function writtenNumber(number: string | undefined): string {
  if (number === undefined) return blank;
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** A day as papers write it: days under 10 and the months 1 and 2 with a zero; blank places where there is none. */
export function dayInWords(day: CalendarDay | undefined): string {
  if (day === undefined) return `ngày${blank}tháng${blank}năm${blank}`;
  return `ngày ${day.slice(8)} tháng ${writeMonth(monthOf(day))} năm ${String(yearOf(day))}`;
}

const withoutEnd = (text: string): string => text.trim().replace(/[.;,]+$/, '');

function basisAt(text: string, isLast: boolean): string {
  return `${withoutEnd(text)}${isLast ? '.' : ';'}`;
}

function recipientAt(text: string, isLast: boolean): string {
  return `- ${withoutEnd(text).replace(/^[-–]\s*/, '')}${isLast ? '.' : ';'}`;
}

/** Each power on its own line: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH" is two. */
function powersIn(authority: string): readonly string[] {
  return authority
    .split(/\n|\s(?=(?:TM|KT|TL|TUQ|Q)\.)/u)
    .map((line) => inCapitals(line.trim()))
    .filter((line) => line !== '');
}
