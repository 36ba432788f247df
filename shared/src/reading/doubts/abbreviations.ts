import type { Examined } from './examined.ts';
import { matchesIn } from './matches-in.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { usualCodes } from './usual-symbols.ts';
import { doubtOfWritings, writingsOf } from './writings.ts';

const abbreviation = /(?<![\p{L}\d/-])[A-ZĐ]{3,10}(?![\p{L}\d/])/gu;

/** Abbreviations of bodies that stand with D and with Đ: «BCD» and «BCĐ», «HDND» and «HĐND». */
export function abbreviationDoubts({ text }: Examined): readonly SourceDoubt[] {
  const met = matchesIn(text, abbreviation).map(({ 0: shown, index }) => ({
    shown,
    same: shown,
    spans: [{ from: index, to: index + shown.length }],
  }));
  const groups = Map.groupBy(met, ({ same }) => same.replaceAll('Đ', 'D'));
  return [...groups.values()].flatMap((group) => {
    const forms = new Set(group.map(({ same }) => same));
    if (forms.size < 2) return [];
    const isKnown = [...forms].some((form) => usualCodes.has(form));
    const judged = group.map((one) => ({ ...one, isFaulty: isKnown && !usualCodes.has(one.same) }));
    return [doubtOfWritings('abbreviation', writingsOf(judged))];
  });
}
