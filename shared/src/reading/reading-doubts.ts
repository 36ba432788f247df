import type { Decision } from '../decisions/index.ts';
import type { Indicator } from '../indicators/index.ts';
import { communeNamed, isSameName } from './commune-named.ts';
import type { IndicatorReading, Reading } from './reading-form.ts';

/** Something in a draft made of a reading that somebody should look at, in Vietnamese. */
export interface ReadingDoubt {
  readonly kind: 'inferred' | 'inconsistentName' | 'repeatedNumber';
  /** The field of the draft, written `objectives.1.indicators.5.partOf`. */
  readonly path: string;
  readonly sentence: string;
}

/** What was filled in or left open when a draft was made of a reading. */
export function readingDoubts(reading: Reading, decision: Decision): readonly ReadingDoubt[] {
  return [
    ...nameDoubts(reading),
    ...policyDoubts(decision),
    ...numberDoubts(reading),
    ...indicatorDoubts(reading, decision),
    ...accumulationDoubts(decision),
  ];
}

const doubt = (kind: ReadingDoubt['kind'], path: string, sentence: string): ReadingDoubt => ({ kind, path, sentence });

function nameDoubts({ document: { issuer, place } }: Reading): readonly ReadingDoubt[] {
  const name = communeNamed(issuer)?.name;
  if (name === undefined || place === null || isSameName(name, place)) return [];
  const sentence = `Cơ quan ban hành ghi «${name}», nơi ban hành ghi «${place}»: cần kiểm tra tên nào đúng.`;
  return [doubt('inconsistentName', 'place', sentence)];
}

function policyDoubts({ policy }: Decision): readonly ReadingDoubt[] {
  if (policy?.fromYear === undefined) return [];
  const sentence = `Văn bản không ghi thời hạn của chính sách; được hiểu là năm ${policy.fromYear}, năm của mục tiêu.`;
  return [doubt('inferred', 'policy.fromYear', sentence)];
}

function numberDoubts({ objectives, tasks }: Reading): readonly ReadingDoubt[] {
  const numbers = objectives.map(({ number }) => number);
  return [...new Set(numbers)].flatMap((number) => {
    const places = numbers.flatMap((other, index) => (other === number ? [index] : []));
    const [, second] = places;
    if (second === undefined) return [];
    const served = tasks.some(({ objective }) => objective === number)
      ? ' Các công việc ghi số này được xếp vào mục tiêu đứng trước.'
      : '';
    const sentence = `Số «${number}» được dùng cho ${places.length} mục tiêu.${served}`;
    return [doubt('repeatedNumber', `objectives.${second}.number`, sentence)];
  });
}

function indicatorDoubts(reading: Reading, { objectives }: Decision): readonly ReadingDoubt[] {
  return objectives.flatMap(({ indicators }, at) =>
    indicators.flatMap((indicator, index) => {
      const read = reading.objectives[at]?.indicators[index];
      const path = `objectives.${at}.indicators.${index}`;
      const phraseOf = (key: string): string => indicators.find((other) => other.key === key)?.phrase ?? key;
      return read === undefined ? [] : doubtsOfOne({ indicator, read, path, phraseOf });
    }),
  );
}

interface One {
  readonly indicator: Indicator;
  readonly read: IndicatorReading;
  readonly path: string;
  readonly phraseOf: (key: string) => string;
}

function doubtsOfOne(one: One): readonly ReadingDoubt[] {
  const { indicator, read, path } = one;
  const sentences = {
    partOf: partSentence(one),
    measure: measureSentence(indicator),
    direction: directionSentence(one),
  };
  return Object.entries(sentences).flatMap(([field, sentence]) =>
    sentence === undefined ? [] : [doubt('inferred', `${path}.${field}`, `«${brief(read.phrase)}»: ${sentence}`)],
  );
}

function partSentence({ indicator: { partOf, segment }, phraseOf }: One): string | undefined {
  if (partOf === undefined) return undefined;
  if (partOf.of === 'own') {
    return `được tính trên số trường hợp riêng của mình${segment === undefined ? '' : ` (${segment})`}; cần kiểm tra.`;
  }
  return `«trong đó» được hiểu là tỷ lệ trên cùng mẫu số với «${brief(phraseOf(partOf.indicator))}», là cách hiểu chặt hơn; cần kiểm tra.`;
}

function measureSentence({ measure, unit, target, indicators }: Indicator): string | undefined {
  if (measure === 'shareOfIndicators') {
    return `được hiểu là tính từ ${indicators?.length ?? 0} chỉ tiêu khác của văn bản; cần chọn đúng các chỉ tiêu được tính.`;
  }
  if (measure === 'judgedShare')
    return 'từng trường hợp phải có người kết luận; cần ghi rõ kết luận theo tiêu chí nào.';
  if (measure === 'externalIndex') return 'được hiểu là chỉ số do cơ quan khác công bố; cần ghi ai công bố và khi nào.';
  if (measure === 'yearlyMean') return 'được hiểu là bình quân nhiều năm; cần ghi số năm và cách tính.';
  const isBare = target?.kind === 'level' && unit === undefined;
  return isBare ? 'có con số nhưng không rõ đếm gì; cần ghi đơn vị tính.' : undefined;
}

function directionSentence({ indicator: { direction }, read: { operator, value } }: One): string | undefined {
  if (operator !== 'eq' || direction !== 'lower' || value === 0) return undefined;
  return 'được hiểu là càng thấp càng tốt, tức không quá con số này; cần kiểm tra.';
}

function accumulationDoubts({ objectives }: Decision): readonly ReadingDoubt[] {
  const latest = objectives.flatMap(({ indicators }, at) =>
    indicators.flatMap(({ accumulation, measure, phrase }, index) =>
      accumulation === 'stock' && (measure === 'share' || measure === 'judgedShare' || measure === 'count')
        ? [{ path: `objectives.${at}.indicators.${index}.accumulation`, phrase }]
        : [],
    ),
  );
  return latest.map(({ path, phrase }) =>
    doubt(
      'inferred',
      path,
      `«${brief(phrase)}»: số của cả năm được hiểu là số mới nhất, không cộng các kỳ; cần kiểm tra.`,
    ),
  );
}

const brief = (phrase: string): string => (phrase.length > 90 ? `${phrase.slice(0, 88).trimEnd()}…` : phrase);
