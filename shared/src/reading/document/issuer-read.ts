import { partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import type { DocumentParts } from './document-parts.ts';
import { type Found, withoutEnd } from './marked.ts';
import { foldInPlace } from './folded-text.ts';
import { type Paragraph, paragraphsIn } from './paragraph.ts';

const committee = 'Ủy ban nhân dân';
const kinds = '(xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho|tinh)';
const inCapitals = new RegExp(String.raw`^(?:(?:pho )?chu tich\s+)?uy ?ban ?nhan ?dan\s*(?:${kinds}(?=\s|$))?\s*`);
const mention = new RegExp(
  String.raw`\b(?:uy ban nhan dan|ubnd)(?:\s?\(ubnd\))?\s+(xa|phuong|dac khu|thi tran)\s+`,
  'g',
);
const name = /^(?:\p{Lu}[\p{Ll}’']*|\d{1,2})(?:\s\p{Lu}[\p{Ll}’']*){0,4}/u;

/**
 * The body that issues a document, in ordinary letters: from the line in capitals above the grounds, or from the head.
 * A name that is missing there is taken from where the body is named first.
 */
export function issuerOf(parts: DocumentParts, place: Found<string> | undefined): Found<string> | undefined {
  const above = parts.issuer?.quote;
  const head = headLine(parts.head);
  const office = officeOf(foldInPlace(above?.text ?? ''));
  const lines = [above, head].filter((line) => line !== undefined);
  for (const line of lines) {
    const found = named(line, office);
    if (found !== undefined) return found;
  }
  return fromMention(parts, office, lines[0]) ?? withPlace(office, lines[0], place);
}

// «ỦY BAN NHÂN DÂN» above «XÃ TÂN LẬP», or both in one line.
function headLine(head: readonly Paragraph[]): Quote | undefined {
  const at = head.findIndex(({ folded, isCapitals }) => isCapitals && inCapitals.test(folded));
  const first = head[at];
  if (first === undefined) return undefined;
  const second = head[at + 1];
  const goesOn = second?.isCapitals === true && new RegExp(`^${kinds}\\s`).test(second.folded);
  if (!goesOn || /\b(?:xa|phuong|dac khu)\s/.test(first.folded)) return first.quote;
  return {
    text: `${first.quote.text} ${second.quote.text}`,
    places: [...first.quote.places, -1, ...second.quote.places],
  };
}

function named(line: Quote, office: string): Found<string> | undefined {
  const { kind, rest } = kindAndName(line);
  if (kind === undefined || rest === '') return undefined;
  return { value: `${office} ${kind} ${inOrdinaryLetters(rest)}`, spans: spansOf(line) };
}

function kindAndName(line: Quote): { readonly kind: string | undefined; readonly rest: string } {
  const found = inCapitals.exec(foldInPlace(line.text));
  const rest = withoutEnd(line, '.,;:*-').text.slice(found?.[0].length ?? 0);
  const kind = found?.[1];
  if (found === null || kind === undefined) return { kind: undefined, rest };
  const at = found[0].lastIndexOf(kind);
  return { kind: line.text.slice(at, at + kind.length).toLowerCase(), rest };
}

// «ỦY BAN NHÂN DÂN XÃ» without a name, in a document signed at Tân Lập.
function withPlace(
  office: string,
  line: Quote | undefined,
  place: Found<string> | undefined,
): Found<string> | undefined {
  const kind = line === undefined ? undefined : kindAndName(line).kind;
  if (line === undefined || place === undefined || kind === undefined) return undefined;
  return { value: `${office} ${kind} ${place.value}`, spans: [...spansOf(line), ...place.spans], isInferred: true };
}

function officeOf(folded: string): string {
  return folded.startsWith('chu tich') ? `Chủ tịch ${committee}` : committee;
}

function inOrdinaryLetters(capitals: string): string {
  return capitals
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

function fromMention(parts: DocumentParts, office: string, line: Quote | undefined): Found<string> | undefined {
  const places = [...parts.subject, ...paragraphsIn(parts.body), ...parts.sections.flatMap(paragraphsOfSection)];
  for (const paragraph of [...places, ...parts.grounds]) {
    const found = mentionIn(paragraph);
    if (found === undefined) continue;
    const spans = [...(line === undefined ? [] : spansOf(line)), ...spansOf(found)];
    return { value: `${office} ${found.text}`, spans, isInferred: true };
  }
  return undefined;
}

const paragraphsOfSection = ({ title, parts }: DocumentParts['sections'][number]): readonly Paragraph[] => [
  title,
  ...paragraphsIn(parts),
];

// The kind and the name of the commune that a paragraph names first.
function mentionIn({ quote, folded }: Paragraph): Quote | undefined {
  for (const found of folded.matchAll(mention)) {
    const end = found.index + found[0].length;
    const called = name.exec(quote.text.slice(end, end + 80))?.[0];
    if (called === undefined) continue;
    const from = end - (found[0].length - found[0].lastIndexOf(found[1] ?? ''));
    return partOfQuote(quote, { from, to: end + called.length });
  }
  return undefined;
}
