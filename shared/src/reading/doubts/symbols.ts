import { fold } from '../../values/index.ts';
import type { Span } from '../source/source-text.ts';
import { brief } from './brief.ts';
import { type CitedDocument, citedDocuments } from './cited-documents.ts';
import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';
import { differByOne, withoutDoubled } from './near-codes.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { isHigherBody, usualCodes } from './usual-symbols.ts';

/** Symbols of cited documents and filing codes that look doubled, broken or misspelt, or that their body cannot sign with. */
export function suspectSymbols(about: Examined): readonly SourceDoubt[] {
  const cited = citedDocuments(about);
  const meant = meaningsOfCodes(cited);
  return [...cited.flatMap((one) => doubtsOf(about, one, meant)), ...filingCodes(about)];
}

/** For each code met the one that is meant by it, where one is. */
function meaningsOfCodes(cited: readonly CitedDocument[]): ReadonlyMap<string, string> {
  const met = countsOf(cited);
  const codes = [...met.keys()].slice(0, 300);
  return new Map(
    codes.flatMap((code): [string, string][] => {
      const meant = usualNear(code.replaceAll(' ', ''), met);
      return meant === undefined ? [] : [[code, meant]];
    }),
  );
}

function countsOf(cited: readonly CitedDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of cited.flatMap(({ symbol }) => codesIn(symbol))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const codesIn = (symbol: string): readonly string[] => symbol.split(/[-–]/u);

function doubtsOf(about: Examined, cited: CitedDocument, meant: ReadonlyMap<string, string>): readonly SourceDoubt[] {
  const { symbol, span } = cited;
  const reasons = [...codesIn(symbol).flatMap((code) => whyOddCode(code, meant)), ...whyOddBody(cited)];
  if (reasons.length === 0) return [];
  return [doubt(brief(about.text.slice(span.from, span.to)), span, reasons)];
}

function doubt(words: string, span: Span, reasons: readonly string[]): SourceDoubt {
  return {
    kind: 'suspectSymbol',
    spans: [span],
    sentence: `Ký hiệu «${words}»: ${reasons.join('; ')}.`,
    remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy, đề nghị đính chính ký hiệu bằng văn bản.',
  };
}

function whyOddCode(code: string, meanings: ReadonlyMap<string, string>): readonly string[] {
  const meant = meanings.get(code);
  if (code.includes(' ')) {
    return [`«${code}» có khoảng trống ở giữa${meant === undefined ? '' : `, có thể là «${meant}»`}`];
  }
  return meant === undefined || meant === code ? [] : [`«${code}» có thể là «${meant}»`];
}

/** The code that is meant where this one is not usual; the code itself where it is; nothing where none is near. */
function usualNear(code: string, met: ReadonlyMap<string, number>): string | undefined {
  const bare = code.replaceAll(/&|\d+$/gu, '');
  if (usualCodes.has(bare)) return code;
  const single = withoutDoubled(bare);
  if (single !== undefined && usualCodes.has(single)) return single;
  const unmarked = [...usualCodes].find((usual) => usual !== bare && fold(usual) === fold(bare) && isCapital(bare));
  if (unmarked !== undefined) return unmarked;
  const others = [...met].flatMap(([other, times]) => (times >= 2 ? [other] : []));
  const near = [...usualCodes, ...others].filter((other) => isLongEnough(bare, other) && differByOne(bare, other));
  return near.find((other) => other.startsWith(bare.charAt(0))) ?? near[0];
}

/** Short codes are near each other by chance: «TTTH» is no misspelt «TTTT». */
const isLongEnough = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && Math.max(one.length, other.length) >= 5;

const isCapital = (code: string): boolean => code === code.toUpperCase();

const higherBodies = [...usualCodes].filter((code) => code.length >= 4 && isHigherBody(code));

const ofCommune =
  /^[\s,]{0,20}cua\s{1,20}(?:chu\s{1,9}tich\s{1,9})?(?:uy\s{1,9}ban\s{1,9}nhan\s{1,9}dan|ubnd)\s{1,20}(?:xa|phuong|dac\s{1,9}khu)(?!\p{L})/u;

function whyOddBody({ symbol, after }: CitedDocument): readonly string[] {
  if (!ofCommune.test(after)) return [];
  const odd = codesIn(symbol).slice(1).find(isOfHigherBody);
  return odd === undefined
    ? []
    : [`văn bản của Ủy ban nhân dân cấp xã hoặc Chủ tịch lại mang mã của sở, bộ («${odd}»); thường là «UBND»`];
}

const isOfHigherBody = (code: string): boolean =>
  isHigherBody(code) || (!usualCodes.has(code) && higherBodies.some((usual) => differByOne(code, usual)));

const filing = /(?<!\p{L})luu\s?:\s?([^\n\t.]{2,80})/gu;

function filingCodes({ text, folded }: Examined): readonly SourceDoubt[] {
  return matchesIn(folded, filing).flatMap((line) => {
    const end = line.index + line[0].length;
    const start = end - (line[1] ?? '').length;
    return [...text.slice(start, end).matchAll(/[\p{Lu}&]{3,15}/gu)].flatMap(({ 0: code, index }) => {
      const meant = withoutDoubled(code);
      if (usualCodes.has(code) || meant === undefined || !usualCodes.has(meant)) return [];
      const from = start + index;
      return [doubt(code, { from, to: from + code.length }, [`mã lưu có chữ lặp, có thể là «${meant}»`])];
    });
  });
}
