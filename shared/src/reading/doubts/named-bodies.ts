import { fold } from '../../values/index.ts';
import { communeNamed } from '../commune-named.ts';
import type { Span } from '../source/source-text.ts';
import { type Examined, spansAt } from './examined.ts';
import { type NameWord, nameWords } from './name-words.ts';

/** A body as a cell of the plan names it, taken apart. */
export interface NamedBody {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The row that names it. */
  readonly row: number;
  /** The words without marks, the commune's own tail and doubled words left off. */
  readonly core: string;
  /** The same words with their marks. */
  readonly marked: string;
  /** It ends in the commune's own tail: «… thuộc UBND xã», «… phường». */
  readonly hasTail: boolean;
  /** A word of it stands twice in a row. */
  readonly isDoubled: boolean;
}

/** Every body that the cells of the plan name, in their order. */
export function namedBodies(about: Examined): readonly NamedBody[] {
  const { document, tasks } = about.reading;
  const commune = fold(communeNamed(document.issuer)?.name ?? '').split(/[^a-z0-9]+/u);
  return tasks.flatMap((task, row) =>
    (['lead', 'support', 'monitor'] as const).flatMap((field) =>
      task[field].map((text, at): NamedBody => {
        const spans = spansAt(about, `tasks.${String(row)}.${field}.${String(at)}`);
        return { text, spans, row, ...partsOf(nameWords(text), commune) };
      }),
    ),
  );
}

function partsOf(
  words: readonly NameWord[],
  commune: readonly string[],
): Pick<NamedBody, 'core' | 'marked' | 'hasTail' | 'isDoubled'> {
  const single = words.filter(({ plain }, at) => plain !== words[at - 1]?.plain || isOftenDoubled(plain));
  const length = lengthWithoutTail(
    single.map(({ plain }) => plain),
    commune,
  );
  const kept = single.slice(0, length);
  return {
    core: kept.map(({ plain }) => plain).join(' '),
    marked: kept.map(({ marked }) => marked).join(' '),
    hasTail: length < single.length,
    isDoubled: single.length < words.length,
  };
}

/** Figures and single letters may stand twice for a reason: «tổ dân phố 1 1». */
const isOftenDoubled = (plain: string): boolean => plain.length < 2 || /\d/u.test(plain);

function lengthWithoutTail(words: readonly string[], commune: readonly string[]): number {
  const name = commune.filter((word) => word !== '');
  let end = words.length;
  if (name.length > 0 && words.slice(end - name.length).join(' ') === name.join(' ')) end -= name.length;
  const withKind = end;
  if (words[end - 1] === 'xa' || words[end - 1] === 'phuong') end -= 1;
  else if (words[end - 2] === 'dac' && words[end - 1] === 'khu') end -= 2;
  if (end === withKind) return words.length;
  return withoutCommittee(words, end);
}

const alone = /(?:^|^(?:.* )?(?:va|lanh dao|chu tich|dai dien|cong chuc) )uy ban nhan dan$/u;

/** «… thuộc UBND» before the kind of commune goes too, unless the committee itself is what is named. */
function withoutCommittee(words: readonly string[], end: number): number {
  const isCommittee = words.slice(Math.max(0, end - 4), end).join(' ') === 'uy ban nhan dan';
  const isNamed = alone.test(words.slice(0, end).join(' '));
  const before = isCommittee && !isNamed ? end - 4 : end;
  const last = words[before - 1];
  return last === 'thuoc' || last === 'cua' ? before - 1 : before;
}
