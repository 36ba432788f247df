import type { Span } from '../source/source-text.ts';
import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';
import type { SourceDoubt } from './source-doubt.ts';

/** One way in which a name is written in a document. */
export interface Writing {
  readonly shown: string;
  readonly times: number;
  readonly spans: readonly Span[];
  /** A word stands twice, or an abbreviation is not the usual one: this is not the writing that is meant. */
  readonly isFaulty: boolean;
}

const sayings = {
  commune: {
    what: 'Tên địa phương',
    remedy:
      'Đối chiếu tên trong danh mục đơn vị hành chính; nếu bản gốc cũng ghi như vậy thì giữ nguyên câu chữ và đề nghị đính chính.',
  },
  body: {
    what: 'Một đơn vị',
    remedy:
      'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy thì giữ nguyên câu chữ, chọn cùng một đơn vị cho các cách viết và đề nghị đính chính.',
  },
  doubledWord: {
    what: 'Tên đơn vị có chữ lặp',
    remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy thì giữ nguyên câu chữ và đề nghị đính chính.',
  },
  group: {
    what: 'Một nhóm đơn vị',
    remedy:
      'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy thì giữ nguyên câu chữ và đề nghị thống nhất một cách gọi.',
  },
  abbreviation: {
    what: 'Chữ viết tắt',
    remedy:
      'Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy thì giữ nguyên câu chữ và đề nghị thống nhất một cách viết tắt.',
  },
} as const;

/** What a name with several writings is the name of. */
type NameKind = keyof typeof sayings;

/** The doubt about a name that is written in several ways. It leads to the odd writings, or to all where none is plain. */
export function doubtOfWritings(name: NameKind, writings: readonly Writing[]): SourceDoubt {
  const { what, remedy } = sayings[name];
  const [model, ...others] = writings.toSorted(mostUsualFirst);
  const isPlain = model !== undefined && others.every(({ isFaulty, times }) => isFaulty || times * 2 < model.times);
  const odd = isPlain ? others : [...others, ...(model === undefined ? [] : [model])];
  const listed = writings.toSorted(mostUsualFirst).map(({ shown, times }) => `«${shown}» (${String(times)} lần)`);
  return {
    kind: 'inconsistentName',
    spans: odd.flatMap(({ spans }) => spans).toSorted((one, other) => one.from - other.from),
    sentence:
      listed.length === 1 ? `${what}: ${listed.join('')}.` : `${what} được viết nhiều cách: ${listed.join(', ')}.`,
    remedy,
  };
}

function mostUsualFirst(one: Writing, other: Writing): number {
  if (one.isFaulty !== other.isFaulty) return one.isFaulty ? 1 : -1;
  return one.times === other.times ? other.shown.length - one.shown.length : other.times - one.times;
}

/** Each writing once, with how often and where it stands. */
export function writingsOf(
  met: readonly {
    readonly shown: string;
    readonly same: string;
    readonly spans: readonly Span[];
    readonly isFaulty?: boolean;
  }[],
): readonly Writing[] {
  return [...Map.groupBy(met, ({ same }) => same).values()].map((group): Writing => ({
    shown: group[0]?.shown ?? '',
    times: group.length,
    spans: group.flatMap(({ spans }) => spans),
    isFaulty: group.some(({ isFaulty = false }) => isFaulty),
  }));
}

/** The writings with the other places where the text has the same characters, and no longer name begins or ends there. */
export function withOtherPlaces({ text }: Examined, writings: readonly Writing[]): readonly Writing[] {
  return writings.map((writing) => {
    const words = writing.shown
      .trim()
      .split(/\s+/u)
      .map(escaped)
      .join(String.raw`\s{1,20}`);
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\d]|các\s)${words}(?![\p{L}\d]|\s{1,9}(?:xã|phường|thuộc|của|UBND|Ủy ban))`,
      'giu',
    );
    const found = matchesIn(text, pattern).map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
    const taken = writings.flatMap(({ spans }) => spans);
    const more = found.filter(({ from, to }) => !taken.some((span) => span.from < to && from < span.to));
    return { ...writing, spans: [...writing.spans, ...more.slice(0, 50)] };
  });
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
