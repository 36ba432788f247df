import type { TimeKind } from '../../times/index.ts';
import type { Span } from '../source/source-text.ts';
import { folded } from '../wording/folded.ts';
import { readTimes } from './read-times.ts';

const reporting = /\bbao cao\b|\b(?:gui|nop|tong hop|cung cap)\b[^.;]{0,80}\b(?:ket qua|so lieu)\b/;
const ground = /^ ?(?:- )?(?:can cu|xet|theo de nghi|thuc hien (?:quyet dinh|cong van|ke hoach|thong bao))\b/;
const longest = 20_000;
/** Any year serves to see whether words speak of a time. */
const someYear = 2000;

const laysDown: ReadonlySet<TimeKind> = new Set<TimeKind>([
  'quarters',
  'months',
  'before',
  'yearlyBefore',
  'quarterlyBefore',
  'quarterEnd',
  'every',
  'periodic',
  'adHoc',
  'yearToDate',
  'onRequest',
]);

/**
 * Tells whether a sentence lays down that results are to be reported, and when: dated, coming round, ad hoc or on
 * request. That something is to be reported whenever a difficulty arises is no such clause.
 */
export function isReportingClause(sentence: string): boolean {
  if (sentence.length > longest) return false;
  const { text } = folded(sentence);
  if (!reporting.test(text) || ground.test(text)) return false;
  return readTimes(sentence, { year: someYear }).some(({ time }) => laysDown.has(time.kind));
}

/**
 * The reporting clauses in a paragraph, as stretches of it: whole sentences, or the part between semicolons where
 * that part alone says both what and when.
 */
export function reportingClausesIn(paragraph: string): readonly Span[] {
  return sentencesOf(paragraph).flatMap((sentence) => {
    const isClause = ({ from, to }: Span): boolean => isReportingClause(paragraph.slice(from, to));
    if (!isClause(sentence)) return [];
    const parts = stretchesOf(paragraph, sentence, /;(?=\s|$)/g).filter(isClause);
    return parts.length > 0 ? parts : [sentence];
  });
}

const sentenceEnd = /(?<![\s.(]\p{Lu}{1,3}|^\p{Lu}{1,3}|^\d{1,2})\.(?=\s+["“(\-–+*\p{Lu}]|\s*$)/gu;

/** The sentences of a paragraph with their full stops; «TT. Đảng ủy» is not the end of one. */
export function sentencesOf(paragraph: string): readonly Span[] {
  return stretchesOf(paragraph, { from: 0, to: paragraph.length }, sentenceEnd);
}

/** The stretches between separators, each with the separator that ends it, without white space at either end. */
function stretchesOf(text: string, { from, to }: Span, separator: RegExp): readonly Span[] {
  const inside = text.slice(from, to);
  const ends = [...inside.matchAll(separator)].map((found) => from + found.index + found[0].length);
  return [...ends, to].flatMap((end, index) => {
    const begin = index === 0 ? from : (ends[index - 1] ?? from);
    const piece = text.slice(begin, end);
    const first = begin + (piece.length - piece.trimStart().length);
    const last = begin + piece.trimEnd().length;
    return first < last ? [{ from: first, to: last }] : [];
  });
}
