import { foldedWords } from './case-columns.ts';
import type { CaseMeaning } from './case-meanings.ts';
import { casePhrases } from './case-phrases.ts';

const longestFirst = Object.keys(casePhrases).toSorted((one, other) => other.length - one.length);
/** Words around a phrase that change nothing in it. */
const around = new Set([
  'ho',
  'so',
  'va',
  'ket',
  'qua',
  'giai',
  'quyet',
  'xu',
  'ly',
  'nop',
  'hinh',
  'thuc',
  'dich',
  'vu',
  'cong',
  'thu',
  'tuc',
  'dvc',
  'dvctt',
]);

/** A person's own words for a column, by `foldedWords` of the whole cell. */
export type OwnWords = Readonly<Record<string, CaseMeaning>>;

/**
 * What the words of a cell mean in a column with these meanings: those that the person gave, else known phrases.
 * Nothing is guessed: a cell that holds any other word, or two meanings of one kind, is `unknown`.
 */
export function readCaseWords(
  text: string,
  allowed: readonly CaseMeaning[],
  own: OwnWords = {},
): readonly CaseMeaning[] | 'unknown' {
  const words = foldedWords(text);
  const given = Object.hasOwn(own, words) ? own[words] : undefined;
  if (given !== undefined) return given === 'ignored' ? [] : [given];
  const { found, rest } = takePhrases(words, allowed);
  const isSaid = found.size > 0 && rest.split(' ').every((word) => word === '' || around.has(word));
  return isSaid && agree(found) ? [...found] : 'unknown';
}

/** Takes the known phrases out of words, the longest first. */
function takePhrases(words: string, allowed: readonly CaseMeaning[]) {
  let rest = ` ${words} `;
  const found = new Set<CaseMeaning>();
  for (const phrase of longestFirst) {
    const meaning = casePhrases[phrase];
    if (meaning === undefined || !allowed.includes(meaning) || !rest.includes(` ${phrase} `)) continue;
    found.add(meaning);
    rest = rest.replaceAll(` ${phrase} `, ' ');
  }
  return { found, rest };
}

const timings: readonly CaseMeaning[] = ['early', 'onTime', 'late', 'notDue'];

/** Whether at most one meaning tells about the due day, and at most one about anything else. */
function agree(found: ReadonlySet<CaseMeaning>): boolean {
  const told = [...found].filter((meaning) => timings.includes(meaning)).length;
  return told <= 1 && found.size - told <= 1;
}
