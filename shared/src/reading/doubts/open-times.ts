import { meaningsOf, needsChoice, type Time } from '../../times/index.ts';
import { brief } from './brief.ts';
import type { Examined } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';
import type { Timing, Timings } from './timings.ts';

/** Reporting rules and deadlines with several meanings, and «định kỳ» that does not say how often; each wording once. */
export function openTimes(about: Examined, { tasks, rules }: Timings): readonly SourceDoubt[] {
  const { year } = about.reading.document;
  const years = year === null ? [] : [year];
  const wordings = [...Map.groupBy<string, Timing>(tasks, ({ wording }) => wording.toLowerCase()).values()];
  return [
    ...rules.flatMap((rule) => severalMeanings(rule, years)),
    ...wordings
      .flatMap(together)
      .flatMap((task) => (isPeriodOpen(task.times) ? [withoutPeriod(task)] : severalMeanings(task, years))),
  ];
}

function together(same: readonly Timing[]): readonly Timing[] {
  const [first] = same;
  return first === undefined ? [] : [{ ...first, spans: same.flatMap(({ spans }) => spans) }];
}

/** Words that come round, so that «định kỳ» beside them is settled. */
const settles: readonly Time['kind'][] = ['every', 'quarterEnd', 'yearlyBefore', 'quarterlyBefore', 'yearToDate'];

const isPeriodOpen = (times: readonly Time[]): boolean =>
  times.some(({ kind }) => kind === 'periodic') && !times.some(({ kind }) => settles.includes(kind));

function severalMeanings({ path, wording, spans, times }: Timing, years: readonly number[]): readonly SourceDoubt[] {
  const isYearly = /(?<!\p{L})(?:hàng|hằng|mỗi)\s+năm/iu.test(wording);
  const open = times.find((time) => needsChoice(time) || (isYearly && meaningsOf(time, years).length > 1));
  if (open === undefined || (open.kind === 'periodic' && !isPeriodOpen(times))) return [];
  const meanings = meaningsOf(open, years).map(({ says }) => says);
  return [
    {
      kind: 'ambiguousReporting',
      spans,
      path,
      sentence: `«${brief(wording)}» có nhiều cách hiểu: ${meanings.join(' · ')}.`,
      remedy: needsChoice(open)
        ? 'Chọn một cách hiểu và ghi lý do khi lập bản dự thảo; chưa chọn thì không có hạn nào được tính.'
        : 'Chọn một cách hiểu và ghi lý do khi lập bản dự thảo; trong năm của văn bản, hạn vẫn như nhau.',
    },
  ];
}

function withoutPeriod({ path, wording, spans }: Timing): SourceDoubt {
  return {
    kind: 'periodNotGiven',
    spans,
    path,
    sentence: `Thời hạn «${brief(wording)}» nói định kỳ nhưng không nói kỳ nào: tháng, quý, sáu tháng hay năm.`,
    remedy: 'Chọn kỳ, hoặc ghi là theo quy định báo cáo của chính văn bản; chưa chọn thì việc này không có hạn.',
  };
}
