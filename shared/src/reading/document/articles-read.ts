import { joinQuotes, partOfQuote, type Quote } from '../source/quote.ts';
import { withoutEnd } from './marked.ts';
import { foldInPlace } from './folded-text.ts';
import type { Paragraph } from './paragraph.ts';
import { articleBegun, formNamed, isGround } from './titles.ts';

/** An article of a decision: its number, and its paragraphs as printed. */
export interface ArticleRead {
  readonly number: number;
  /** The characters of «Điều 1». */
  readonly heading: Quote;
  readonly paragraphs: readonly Paragraph[];
  /** All its words without bullets. */
  readonly text: Quote;
}

/** The articles of a decision, in their order. */
export function articlesOf(body: readonly Paragraph[]): readonly ArticleRead[] {
  const articles: { number: number; heading: Quote; paragraphs: Paragraph[]; quotes: Quote[] }[] = [];
  for (const paragraph of body) {
    const begun = articleBegun(paragraph);
    const last = articles.at(-1);
    if (begun !== undefined && isNext(last?.number, begun.number)) {
      const { quote } = paragraph;
      const heading = partOfQuote(quote, { from: 0, to: begun.end });
      const rest = partOfQuote(quote, { from: begun.end, to: quote.text.length });
      articles.push({ number: begun.number, heading, paragraphs: [paragraph], quotes: [rest] });
    } else if (last !== undefined && formNamed(paragraph) === undefined) {
      last.paragraphs.push(paragraph);
      last.quotes.push(withoutBullet(paragraph));
    }
  }
  return articles.map(({ quotes, ...article }) => ({ ...article, text: joinQuotes(quotes) }));
}

function isNext(last: number | undefined, number: number): boolean {
  return last === undefined ? number <= 3 : number > last && number <= last + 3;
}

/** The words of a paragraph without the bullet before them; a number stays. */
export function withoutBullet({ quote, marker }: Paragraph): Quote {
  return marker?.kind === 'bullet' ? partOfQuote(quote, { from: marker.end, to: quote.text.length }) : quote;
}

const nextGround = /[;.]\s(?=(?:can cu|xet|theo de nghi|thuc hien)\s)/g;

/** The grounds of a document, each without the `;` or `.` at its end. */
export function groundsOf(paragraphs: readonly Paragraph[]): readonly Quote[] {
  const grounds: Quote[][] = [];
  for (const paragraph of paragraphs) {
    if (isGround(paragraph) || grounds.length === 0) grounds.push([]);
    grounds.at(-1)?.push(withoutBullet(paragraph));
  }
  return grounds
    .flatMap((quotes) => splitGrounds(joinQuotes(quotes)))
    .map((ground) => withoutEnd(withoutAnnouncement(ground), ';.,'));
}

// «…; Ủy ban nhân dân xã … ban hành Kế hoạch … như sau:» goes on from the grounds of a plan to the plan.
function withoutAnnouncement(ground: Quote): Quote {
  if (!ground.text.endsWith(':')) return ground;
  const at = ground.text.search(/[;,] (?:Ủy ban nhân dân|UBND|Chủ tịch) [^;]{1,400}:$/u);
  return at < 0 ? ground : partOfQuote(ground, { from: 0, to: at });
}

function splitGrounds(whole: Quote): readonly Quote[] {
  const begun = [...foldInPlace(whole.text).matchAll(nextGround)].map(({ index }) => index + 2);
  const starts = [0, ...begun.filter((at) => /\p{Lu}/u.test(whole.text.charAt(at)))];
  return starts.map((from, index) => partOfQuote(whole, { from, to: starts[index + 1] ?? whole.text.length }));
}
