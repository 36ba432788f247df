import type { Accumulation, Indicator, Measure, PartOf } from '../indicators/index.ts';
import { accumulationRead, directionRead, measureRead } from './measure-read.ts';
import type { IndicatorReading } from './reading-form.ts';
import { targetRead } from './target-read.ts';

/** The keys made for the indicators of one objective, and those of all indicators of the document. */
export interface IndicatorKeys {
  readonly own: readonly string[];
  readonly all: readonly string[];
}

/** The indicators of an objective, in their order, with what their words leave open filled in as they suggest. */
export function indicatorsRead(read: readonly IndicatorReading[], keys: IndicatorKeys): readonly Indicator[] {
  const measures = read.map(measureRead);
  return read.map((indicator, index) => {
    const key = keys.own[index] ?? '';
    const measure = measures[index] ?? 'judged';
    return {
      key,
      phrase: indicator.phrase,
      measure,
      target: targetRead(indicator),
      direction: directionRead(indicator),
      accumulation: accumulationOf(indicator, measure, read),
      population: { kind: 'unbounded' },
      parts: [],
      ...(indicator.unit !== null && { unit: indicator.unit }),
      ...qualifiersRead(indicator),
      ...partRead(indicator, { keys, measures, measure }),
      ...(measure === 'shareOfIndicators' && { indicators: keys.all.filter((other) => other !== key) }),
    };
  });
}

/** A narrower share adds up as the one that it is a part of. */
function accumulationOf(
  indicator: IndicatorReading,
  measure: Measure,
  siblings: readonly IndicatorReading[],
): Accumulation {
  const parent = indicator.partOf === null ? undefined : siblings[indicator.partOf];
  return parent === undefined || measureRead(parent) !== measure
    ? accumulationRead(indicator, measure)
    : accumulationOf(parent, measure, siblings);
}

type Qualifiers = Pick<Indicator, 'aim' | 'approximately' | 'condition' | 'exclusion' | 'segment' | 'reference'>;

function qualifiersRead(indicator: IndicatorReading): Qualifiers {
  const { phrase, condition, exclusion } = indicator;
  return present({
    aim: /^(?:phấn đấu|phần đầu|phấn đầu|quyết tâm|nỗ lực)(?![\p{L}\p{M}])/iu.exec(phrase)?.[0],
    approximately: /(?<![\p{L}\p{M}])(?:khoảng|xấp xỉ|gần)(?= \d)/iu.exec(phrase)?.[0],
    condition: condition ?? undefined,
    exclusion: exclusion ?? /\((trừ [^()]+)\)/iu.exec(phrase)?.[1],
    segment: segmentRead(indicator),
    reference: measureRead(indicator) === 'againstPlan' ? referenceIn(phrase) : undefined,
  });
}

const referenceIn = (phrase: string): string | undefined =>
  /(?:kế hoạch|dự toán|chỉ tiêu (?:được )?giao)[^,;.]*/iu.exec(phrase)?.[0].trim();

/** What a narrower share is narrowed to: «lĩnh vực đất đai, xây dựng» ends where its own figure begins. */
function segmentRead({ segment, phrase, partOf }: IndicatorReading): string | undefined {
  if (typeof segment === 'string') return segment;
  if (partOf === null) return undefined;
  return /lĩnh vực .+?(?= (?:đạt|từ|tối thiểu|ít nhất|trên|dưới|không) )/iu.exec(phrase)?.[0];
}

interface Siblings {
  readonly keys: IndicatorKeys;
  readonly measures: readonly Measure[];
  readonly measure: Measure;
}

function partRead(indicator: IndicatorReading, { keys, measures, measure }: Siblings): { partOf?: PartOf } {
  const { partOf } = indicator;
  const parent = partOf === null ? undefined : keys.own[partOf];
  if (partOf === null || parent === undefined) return {};
  const isSameCount = measure === 'share' && measures[partOf] === 'share' && segmentRead(indicator) === undefined;
  return { partOf: { indicator: parent, of: isSameCount ? 'denominator' : 'own' } };
}

type Present<Row> = { [Name in keyof Row]?: Exclude<Row[Name], undefined> };

function present<Row extends Readonly<Record<string, unknown>>>(row: Row): Present<Row> {
  const kept: Present<Row> = {};
  for (const name in row) if (row[name] !== undefined) Object.assign(kept, { [name]: row[name] });
  return kept;
}
