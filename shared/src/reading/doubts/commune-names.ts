import { fold } from '../../values/index.ts';
import { communeNamed } from '../commune-named.ts';
import type { Span } from '../source/source-text.ts';
import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';
import { markedWord } from './name-words.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { doubtOfWritings, writingsOf } from './writings.ts';

interface Met {
  readonly shown: string;
  readonly same: string;
  readonly spans: readonly Span[];
}

/** The commune's own name with other marks or other capitals in some places. Only where a mark of tone stands is free. */
export function communeNames(about: Examined): readonly SourceDoubt[] {
  const { issuer, place } = about.reading.document;
  const name = communeNamed(issuer)?.name ?? place;
  if (name === null || !/\p{L}{2}/u.test(name)) return [];
  const written = writingsOf(metIn(about, name));
  return written.length < 2 ? [] : [doubtOfWritings('commune', written)];
}

function metIn({ text, folded }: Examined, name: string): readonly Met[] {
  const words = fold(name)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const pattern = new RegExp(
    String.raw`(?<!\p{L})((?:xa|phuong|dac\s{1,9}khu)\s{1,20})?(${words.join(String.raw`[\s-]{1,20}`)})(?!\p{L})(?=(\s?,\s?ngay)?)`,
    'gu',
  );
  const found = matchesIn(folded, pattern).flatMap(({ 0: whole, 1: kind, 2: own = '', 3: day, index }): Met[] => {
    if (kind === undefined && day === undefined) return [];
    const to = index + whole.length;
    const shown = text.slice(to - own.length, to).replaceAll(/\s+/gu, ' ');
    return [{ shown, same: lettersOf(shown), spans: [{ from: index, to }] }];
  });
  const small = new Set(found.flatMap(({ shown }) => (isInCapitals(shown) ? [] : [lettersOf(shown.toLowerCase())])));
  return found.filter(({ shown }) => !isInCapitals(shown) || !small.has(lettersOf(shown.toLowerCase())));
}

/** Capitals tell nothing about capitals: they count only where their marks are those of no other writing. */
const isInCapitals = (text: string): boolean => text === text.toUpperCase();

/** A name with its capitals and marks, on whichever vowel of a word a mark stands. */
function lettersOf(shown: string): string {
  return shown
    .split(/[\s-]+/u)
    .map(markedWord)
    .join(' ');
}
