import type { Span } from '../source/source-text.ts';
import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { doubtOfWritings, writingsOf } from './writings.ts';

const groups =
  /(?<!\p{L})(truong|lanh dao|thu truong|cong chuc|chuyen vien)?\s{0,9}cac\s{1,9}((?:(?:phong|ban|don vi|co quan|bo phan)[\s,/]{1,9}(?:va\s{1,9})?){2,6})chuyen mon(?!\p{L})/gu;

interface Met {
  readonly shown: string;
  readonly same: string;
  readonly spans: readonly Span[];
}

/** «Các phòng, đơn vị chuyên môn» that is elsewhere «Các phòng, ban, đơn vị chuyên môn». */
export function specialistGroups({ text, folded }: Examined): readonly SourceDoubt[] {
  const met = matchesIn(folded, groups).flatMap(({ 0: whole, 1: role, 2: nouns = '', index }): Met[] => {
    if (role !== undefined) return [];
    const from = index + whole.search(/\S/u);
    const to = index + whole.length;
    const shown = text.slice(from, to).replaceAll(/\s+/gu, ' ');
    return [{ shown, same: nounsIn(nouns), spans: [{ from, to }] }];
  });
  const forms = [...new Set(met.map(({ same }) => same))].slice(0, 20);
  const related = forms.filter((form) => forms.some((other) => other !== form && areNested(form, other)));
  return related.length < 2
    ? []
    : [doubtOfWritings('group', writingsOf(met.filter(({ same }) => related.includes(same))))];
}

function nounsIn(words: string): string {
  const nouns = words.match(/phong|ban|don vi|co quan|bo phan/gu) ?? [];
  return [...new Set(nouns)].toSorted().join(',');
}

function areNested(one: string, other: string): boolean {
  const [these, those] = [one.split(','), other.split(',')];
  return these.every((noun) => those.includes(noun)) || those.every((noun) => these.includes(noun));
}
