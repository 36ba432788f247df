/** What comes after redacted words in texts, by the number of the redaction in the register. */
export function sayCovered(seq: number): string {
  return `[nội dung đã che theo mục số ${String(seq)} của sổ công bố]`;
}

const covered = /\[nội dung đã che theo mục số \d+ của sổ công bố\]/u;

/** Whether redacted words have been taken out of a text, and nobody has written others in their place. */
export function isCovered(text: string): boolean {
  return covered.test(text);
}

/** Words so long that they are a quotation wherever they stand. */
export const isTelling = (words: string): boolean => words.trim().length >= 12;

/**
 * The text with whole words replaced, however they are spaced; the longest go first, so that one within another leaves
 * nothing over. Words that are blank but for marks are passed over.
 */
export function withoutWords(text: string, words: readonly string[], said: string): string {
  return words
    .map((one) => one.trim().replace(/[.;,]+$/, ''))
    .filter((one) => one !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, one) => left.replace(patternOf(one), () => said), text);
}

function patternOf(words: string): RegExp {
  const parts = words.split(/\s+/u).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'gu');
}

/** The fields of documents in which people write in their own words; keys, days, addresses and choices stand elsewhere. */
const writtenFields: ReadonlySet<string> = new Set([
  ...['legalBases', 'recipients', 'text', 'name', 'motto', 'statement', 'phrase', 'title', 'content', 'output'],
  ...['condition', 'exclusion', 'segment', 'numerator', 'denominator', 'limit', 'aim', 'approximately', 'among'],
  ...['source', 'measuredBy', 'reference', 'wording', 'meanings', 'chosen', 'reason', 'document'],
  ...['cause', 'deed', 'what', 'outcome', 'clause', 'note', 'gapNote', 'notApplicable', 'ground', 'words', 'missing'],
  ...['opening', 'results', 'shortcomings', 'causes', 'directions', 'proposals', 'subject', 'about'],
]);

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Every text that people have written in a document, paragraph by paragraph; keys and addresses in their place are passed over. */
export function textsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return writtenFields.has(field) && !isKeyOrAddress(value) ? paragraphsOf(value) : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field));
  return isPlain(value) ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name)) : [];
}

const isKeyOrAddress = (text: string): boolean => /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(text);

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * A document without some texts: a text that is one of them goes whole, telling ones go wherever they stand. Gives the
 * document itself where nothing of them is in it.
 */
export function withoutTexts<Value>(value: Value, texts: readonly string[], said: string): Value;
export function withoutTexts(value: unknown, texts: readonly string[], said: string): unknown {
  return textsOut(value, { texts: new Set(texts), telling: texts.filter(isTelling), said }, '');
}

interface Taken {
  readonly texts: ReadonlySet<string>;
  readonly telling: readonly string[];
  readonly said: string;
}

function textsOut(value: unknown, taken: Taken, field: string): unknown {
  if (typeof value === 'string') return writtenFields.has(field) ? textOut(value, taken) : value;
  if (Array.isArray(value)) {
    const list = value.map((one) => textsOut(one, taken, field));
    return list.some((one, place) => one !== value[place]) ? list : value;
  }
  if (!isPlain(value)) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, textsOut(inner, taken, name)] as const);
  return fields.some(([name, inner]) => inner !== value[name]) ? Object.fromEntries(fields) : value;
}

const textOut = (text: string, { texts, telling, said }: Taken): string =>
  texts.has(text.trim()) ? said : withoutWords(text, telling, said);

/** The ways to the texts of a document that were covered and not yet written anew. */
export function coveredPlaces(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return isCovered(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((one, place) => coveredPlaces(one, [...path, place]));
  return isPlain(value) ? Object.entries(value).flatMap(([name, inner]) => coveredPlaces(inner, [...path, name])) : [];
}
