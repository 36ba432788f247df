import { joinQuotes, partOfQuote, type Quote } from '../source/quote.ts';
import { type Found, foundText, foundTexts, withoutEnd } from './marked.ts';
import type { Paragraph } from './paragraph.ts';
import { isAuthority, isPosition } from './titles.ts';

/** Who signed, in which post and by what power. */
export interface SignerRead {
  readonly name: Found<string>;
  readonly position: Found<string>;
  readonly authority?: Found<string>;
}

/** The recipients of a document, each as it stands behind its dash. */
export function recipientsOf(foot: readonly Paragraph[]): readonly Found<string>[] {
  const begin = foot.findIndex(({ folded }) => heading.test(folded));
  const first = foot[begin];
  if (first === undefined) return [];
  const rest = partOfQuote(first.quote, {
    from: heading.exec(first.folded)?.[0].length ?? 0,
    to: first.quote.text.length,
  });
  const lines: Quote[] = rest.text === '' ? [] : [rest];
  for (const paragraph of foot.slice(begin + 1)) {
    if (isAuthority(paragraph) || isPosition(paragraph) || endsList(lines)) break;
    lines.push(paragraph.quote);
  }
  return foundTexts(lines.flatMap(splitBullets).map(withoutBullet));
}

const heading = /^noi\s+nhan\s*[:.]?\s*/;

// The copy for the archive stands last.
function endsList(lines: readonly Quote[]): boolean {
  return /^[-–—•+*\s]*(?:lưu|lu?u)\s?[:.]/iu.test(lines.at(-1)?.text ?? '');
}

function splitBullets(line: Quote): readonly Quote[] {
  const starts = [0, ...[...line.text.matchAll(/;\s(?=[-–•+]\s?\p{L})/gu)].map(({ index }) => index + 2)];
  return starts.map((from, index) => partOfQuote(line, { from, to: starts[index + 1] ?? line.text.length }));
}

function withoutBullet(line: Quote): Quote {
  const end = /^(?:[-–—•●▪+*]\s*)+/u.exec(line.text)?.[0].length ?? 0;
  return partOfQuote(line, { from: end, to: line.text.length });
}

/** Who signed a document; undefined where no name stands under a post. */
export function signerOf(foot: readonly Paragraph[]): SignerRead | undefined {
  const begin = foot.findIndex((line) => isAuthority(line) || isPosition(line));
  if (begin < 0) return undefined;
  const lines = foot.slice(begin).flatMap(splitPost);
  const end = lines.findIndex((line) => !isAuthority(line) && !isPosition(line));
  const posts = lines.slice(0, end < 0 ? lines.length : end);
  const authority = foundText(joinQuotes(posts.filter(isAuthority).map(({ quote }) => quote)));
  const position = foundText(joinQuotes(posts.filter((line) => !isAuthority(line)).map(({ quote }) => quote)));
  const name = lines.slice(posts.length, posts.length + 8).find(isPerson);
  const found = name === undefined ? undefined : foundText(withoutEnd(name.quote, '.,;'));
  if (found === undefined || position === undefined) return undefined;
  return { name: found, position, ...(authority === undefined ? {} : { authority }) };
}

const postAtEnd = /^((?:TM|KT|TL|TUQ)\s?\..{4,60}?)\s((?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG))$/u;

// «TM. ỦY BAN NHÂN DÂN CHỦ TỊCH» in one line.
function splitPost(line: Paragraph): readonly Paragraph[] {
  const cut = postAtEnd.exec(line.quote.text)?.[1]?.length;
  if (cut === undefined) return [line];
  const part = (from: number, to: number): Paragraph => {
    const { marker: _, ...rest } = line;
    return { ...rest, quote: partOfQuote(line.quote, { from, to }), folded: line.folded.slice(from, to).trim() };
  };
  return [part(0, cut), part(cut + 1, line.quote.text.length)];
}

const person = /^(?:(?:ThS|TS|BS|KS|PGS|GS)\.?\s)?(?:\p{Lu}\p{Ll}*\s){1,5}\p{Lu}\p{Ll}*[.,]?$/u;
const personInCapitals = /^(?:(?:ThS|TS|BS|KS|PGS|GS)\.?\s)?(?:\p{Lu}+\s){1,4}\p{Lu}+$/u;

function isPerson({ quote, folded }: Paragraph): boolean {
  if (/^(?:da ky|cong hoa|uy ban|doc lap|phu luc|muc tieu|ke hoach|chinh sach)/.test(folded)) return false;
  return person.test(quote.text) || personInCapitals.test(quote.text);
}
