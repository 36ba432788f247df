import { partOfQuote, type Quote } from '../source/quote.ts';
import type { DocumentParts } from './document-parts.ts';
import { itemsOf } from './items-read.ts';
import { type Found, foundText, foundTexts, withoutEnd } from './marked.ts';
import { type Paragraph, paragraphsIn } from './paragraph.ts';

/** A quality policy: its motto and its numbered promises. */
export interface PolicyRead {
  readonly motto?: Found<string>;
  readonly commitments: readonly Found<string>[];
}

/** The policy that a document issues; undefined where no part of it is one. */
export function policyOf({ sections, body }: DocumentParts): PolicyRead | undefined {
  const section = sections.find(({ kind }) => kind === 'policy');
  if (section === undefined) return undefined;
  const paragraphs = paragraphsIn(section.parts);
  const motto = mottoIn(paragraphs) ?? mottoIn(paragraphsIn(body));
  const commitments = foundTexts(itemsOf(paragraphs).map(({ text }) => text));
  return motto === undefined ? { commitments } : { motto, commitments };
}

const called = /\b(?:phuong cham|khau hieu)\s?[:.]?\s?/;
const alone = /^[“"][^“”"]{3,200}[”"][.!]?$/u;
const quoted = /^[^“”"]{0,40}[“"]([^“”"]{3,300})[”"]/u;

// «Phương châm: “…”», or the words behind the colon.
function mottoIn(paragraphs: readonly Paragraph[]): Found<string> | undefined {
  for (const { quote, folded } of paragraphs) {
    if (alone.test(quote.text)) return mottoFrom(quote, 0, false);
    const found = called.exec(folded);
    if (found === null) continue;
    const end = found.index + found[0].length;
    const motto = mottoFrom(quote, end, found[0].includes(':') && found.index < 25);
    if (motto !== undefined) return motto;
  }
  return undefined;
}

function mottoFrom(quote: Quote, end: number, isLabel: boolean): Found<string> | undefined {
  const marked = quoted.exec(quote.text.slice(end, end + 400));
  if (marked?.[1] !== undefined) {
    const to = end + marked[0].length - 1;
    return foundText(partOfQuote(quote, { from: to - marked[1].length, to }));
  }
  if (!isLabel) return undefined;
  return foundText(withoutEnd(partOfQuote(quote, { from: end, to: quote.text.length }), '.;'));
}
