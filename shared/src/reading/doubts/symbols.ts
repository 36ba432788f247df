import { fold } from '../../values/index.ts';
import type { Span } from '../source/source-text.ts';
import { type CitedDocument, citedDocuments } from './cited-documents.ts';
import type { Examined } from './examined.ts';
import { brief } from './folded-text.ts';
import { differByOne, withoutDoubled } from './near-codes.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { isHigherBody, usualCodes } from './usual-symbols.ts';

/** Symbols of cited documents and filing codes that look doubled, broken or misspelt, or that their body cannot sign with. */
export function suspectSymbols(about: Examined): readonly SourceDoubt[] {
  const cited = citedDocuments(about);
  const met = countsOf(cited);
  return [...cited.flatMap((one) => doubtsOf(about, one, met)), ...filingCodes(about)];
}

function countsOf(cited: readonly CitedDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of cited.flatMap(({ symbol }) => codesIn(symbol))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const codesIn = (symbol: string): readonly string[] => symbol.split(/[-–]/u);

function doubtsOf(about: Examined, cited: CitedDocument, met: ReadonlyMap<string, number>): readonly SourceDoubt[] {
  const { symbol, span } = cited;
  const reasons = [...codesIn(symbol).flatMap((code) => whyOddCode(code, met)), ...whyOddBody(cited)];
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

function whyOddCode(code: string, met: ReadonlyMap<string, number>): readonly string[] {
  if (code.includes(' ')) {
    const meant = usualNear(code.replaceAll(' ', ''), met) ?? '';
    return [`«${code}» có khoảng trống ở giữa${meant === '' ? '' : `, có thể là «${meant}»`}`];
  }
  const meant = usualNear(code, met);
  return meant === undefined || meant === code ? [] : [`«${code}» có thể là «${meant}»`];
}

/** The code that is meant where this one is not usual; the code itself where it is; nothing where none is near. */
function usualNear(code: string, met: ReadonlyMap<string, number>): string | undefined {
  const bare = code.replace(/\d+$/u, '');
  if (usualCodes.has(bare)) return code;
  const single = withoutDoubled(bare);
  if (single !== undefined && usualCodes.has(single)) return single;
  const unmarked = [...usualCodes].find((usual) => usual !== bare && fold(usual) === fold(bare) && isCapital(bare));
  if (unmarked !== undefined) return unmarked;
  if (bare.length < 4) return undefined;
  const others = [...met].flatMap(([other, times]) => (times >= 2 ? [other] : []));
  const near = [...usualCodes, ...others].filter((other) => other.length >= 4 && differByOne(bare, other));
  return near.find((other) => other.startsWith(bare.charAt(0))) ?? near[0];
}

const isCapital = (code: string): boolean => code === code.toUpperCase();

const ofCommune =
  /^[\s,]{0,20}cua\s{1,20}(?:chu\s{1,9}tich\s{1,9})?(?:uy\s{1,9}ban\s{1,9}nhan\s{1,9}dan|ubnd)\s{1,20}(?:xa|phuong|dac\s{1,9}khu)(?!\p{L})/u;

function whyOddBody({ symbol, after }: CitedDocument): readonly string[] {
  if (!ofCommune.test(after)) return [];
  const odd = codesIn(symbol)
    .slice(1)
    .find(
      (code) => isHigherBody(code) || [...usualCodes].some((usual) => isHigherBody(usual) && isMisspelt(code, usual)),
    );
  return odd === undefined
    ? []
    : [`văn bản của Ủy ban nhân dân cấp xã hoặc Chủ tịch lại mang mã của sở, bộ («${odd}»); thường là «UBND»`];
}

const isMisspelt = (code: string, usual: string): boolean =>
  usual.length >= 4 && !usualCodes.has(code) && differByOne(code, usual);

const filing = /(?<!\p{L})luu\s?:\s?([^\n\t.]{2,80})/gu;

function filingCodes({ text, folded }: Examined): readonly SourceDoubt[] {
  return [...folded.matchAll(filing)].flatMap((line) => {
    const end = line.index + line[0].length;
    const start = end - (line[1] ?? '').length;
    return [...text.slice(start, end).matchAll(/[\p{Lu}&]{3,15}/gu)].flatMap(({ 0: code, index }) => {
      const meant = withoutDoubled(code);
      if (usualCodes.has(code) || meant === undefined || !isUsualRoom(meant)) return [];
      const from = start + index;
      return [doubt(code, { from, to: from + code.length }, [`mã lưu có chữ lặp, có thể là «${meant}»`])];
    });
  });
}

/** A code behind «Lưu:», with or without the P of Phòng. */
const isUsualRoom = (code: string): boolean => usualCodes.has(code);
