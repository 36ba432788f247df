import type { IndicatorReading, Reading, Restated } from '../reading-form.ts';
import { partOfQuote, quote, spansOf } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { brief } from './brief.ts';
import { contained, levelDifference, pairUp, promiseWords } from './compared-promises.ts';
import { type Examined, spansAtOr } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';

type Objective = Reading['objectives'][number];

interface Compared {
  readonly about: Examined;
  readonly objective: Objective;
  readonly path: string;
  readonly again: Restated;
}

/** Objectives that the plan's headings state with another comparing word, figure or promise than the annex. */
export function restatements(about: Examined): readonly SourceDoubt[] {
  const { objectives, restated = [] } = about.reading;
  const places = new Map(objectives.map(({ number }, at): [string, number] => [number, at]).toReversed());
  return restated.flatMap((again): readonly SourceDoubt[] => {
    const at = places.get(again.objective) ?? -1;
    const objective = objectives[at];
    if (objective === undefined || again.indicators.length === 0 || isTitle(again, objective)) return [];
    return differences({ about, objective, path: `objectives.${String(at)}`, again });
  });
}

/** A heading that names the objective without its promises: «Mục tiêu 1: Về giải quyết thủ tục hành chính». */
function isTitle({ indicators, statement }: Restated, objective: Objective): boolean {
  const isOnlyJudged = indicators.every(({ operator }) => operator === 'judged');
  const isMeasured = objective.indicators.some(({ operator }) => operator !== 'judged');
  return isOnlyJudged && isMeasured && statement.length * 2 < objective.statement.length;
}

const isCutShort = ({ statement }: Restated): boolean => /(?:…|\.{3,})[\s.;:)]*$/u.test(statement);

function differences(compared: Compared): readonly SourceDoubt[] {
  const { objective, again } = compared;
  const [firsts, seconds] = [objective.indicators.slice(0, mostPromises), again.indicators.slice(0, mostPromises)];
  const [those, these] = [firsts.map(wordsOf), seconds.map(wordsOf)];
  const { kept, onlyFirst, onlySecond } = pairUp(those, these, 0.55);
  const missing = isCutShort(again) ? [] : onlyFirst.filter((at) => !stands(firsts[at], again.statement));
  const more = onlySecond.filter((at) => !stands(seconds[at], objective.statement));
  const swapped = pairUp(
    missing.map((at) => those[at] ?? []),
    more.map((at) => these[at] ?? []),
    0,
  );
  return [
    ...kept.flatMap(({ first, second }) => levelDoubt(compared, firsts[first], seconds[second])),
    ...swapped.kept.flatMap(({ first, second }) =>
      replacedDoubt(compared, firsts[missing[first] ?? -1], seconds[more[second] ?? -1]),
    ),
    ...swapped.onlyFirst.flatMap((at) => droppedDoubt(compared, firsts[missing[at] ?? -1])),
    ...swapped.onlySecond.flatMap((at) => addedDoubt(compared, seconds[more[at] ?? -1])),
  ];
}

/** More promises than this in one objective are no objective, and are not compared. */
const mostPromises = 100;

const wordsOf = ({ phrase }: IndicatorReading): readonly string[] => promiseWords(phrase);

/** Whether the words of a promise stand in a statement, though it was cut into promises elsewhere. */
function stands(promise: IndicatorReading | undefined, statement: string): boolean {
  if (promise === undefined) return true;
  const isFigure = promise.value !== null;
  const isThere = contained(promiseWords(promise.phrase), promiseWords(statement)) >= 0.8;
  return isThere && (!isFigure || statement.includes(String(promise.value).replace('.', ',')));
}

const remedy =
  'Lời ở phần mục tiêu là gốc. Đối chiếu bản gốc; nếu bản gốc cũng ghi như vậy, đề nghị đính chính kế hoạch cho khớp.';

function levelDoubt(
  compared: Compared,
  first: IndicatorReading | undefined,
  second: IndicatorReading | undefined,
): readonly SourceDoubt[] {
  if (first === undefined || second === undefined) return [];
  const differs = levelDifference(first, second);
  if (differs === undefined) return [];
  const said = `${differs}: phần mục tiêu ghi «${brief(first.phrase)}», phần kế hoạch ghi «${brief(second.phrase)}»`;
  return [doubt(compared, said, { first, second })];
}

function replacedDoubt(
  compared: Compared,
  first: IndicatorReading | undefined,
  second: IndicatorReading | undefined,
): readonly SourceDoubt[] {
  if (first === undefined || second === undefined) return [];
  const said = `phần mục tiêu hứa «${brief(first.phrase)}», kế hoạch thay bằng «${brief(second.phrase)}»`;
  return [doubt(compared, said, { first, second })];
}

function droppedDoubt(compared: Compared, first: IndicatorReading | undefined): readonly SourceDoubt[] {
  return first === undefined ? [] : [doubt(compared, `kế hoạch bỏ lời hứa «${brief(first.phrase)}»`, { first })];
}

function addedDoubt(compared: Compared, second: IndicatorReading | undefined): readonly SourceDoubt[] {
  const said =
    second === undefined ? '' : `kế hoạch thêm lời hứa không có trong phần mục tiêu «${brief(second.phrase)}»`;
  return second === undefined ? [] : [doubt(compared, said, { second })];
}

interface Promises {
  readonly first?: IndicatorReading;
  readonly second?: IndicatorReading;
}

function doubt(compared: Compared, said: string, { first, second }: Promises): SourceDoubt {
  const { about, objective, path, again } = compared;
  const at = first === undefined ? -1 : objective.indicators.indexOf(first);
  const own =
    first === undefined ? [] : spansAtOr(about, `${path}.indicators.${String(at)}.phrase`, `${path}.statement`);
  const there = second === undefined ? [] : placeOf(about, again, second.phrase);
  return {
    kind: 'restatedDifferently',
    spans: [...there, ...own],
    path: at < 0 ? `${path}.statement` : `${path}.indicators.${String(at)}.phrase`,
    sentence: `Mục tiêu ${objective.number}: ${said}.`,
    remedy,
  };
}

/** Where the phrase stands within the plan's heading; the whole heading where it cannot be told. */
function placeOf({ text }: Examined, { spans }: Restated, phrase: string): readonly Span[] {
  const words = quote(text, ...spans);
  const from = words.text.indexOf(phrase);
  return from < 0 ? spans : spansOf(partOfQuote(words, { from, to: from + phrase.length }));
}
