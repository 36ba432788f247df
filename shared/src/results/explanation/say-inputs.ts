import { type Indicator, type ResultValue } from '../../indicators/index.ts';
import { sayPeriod, vietnameseNumber } from '../../values/index.ts';
import { hasNoCases } from '../add-values.ts';
import type { PartOfPeriod, PeriodAssessment } from '../period-of-indicator.ts';
import { sayAbsence } from '../absence.ts';
import { showValue } from '../show-value.ts';
import { modeOf, whole } from '../standing-results.ts';
import type { Assessment } from '../state-of-indicator.ts';

/** Names a unit by its key. */
export type NameOfUnit = (key: string) => string;

type Counted = ResultValue & { readonly kind: 'counted' };

/** What each period and unit has brought, one clause each, absences in their words: «Quý I/2026: 9/10». */
export function sayInputs({ periods }: Assessment, indicator: Indicator, nameOf: NameOfUnit): readonly string[] {
  return periods.flatMap((one) =>
    one.parts.map((part) => `${placeOf(one, part, nameOf)}: ${sayPart(part, indicator)}`),
  );
}

function placeOf({ period }: PeriodAssessment, { part }: PartOfPeriod, nameOf: NameOfUnit): string {
  return part === whole ? sayPeriod(period) : `${sayPeriod(period)}, ${nameOf(part)}`;
}

function sayPart({ value, absence }: PartOfPeriod, indicator: Indicator): string {
  if (value !== undefined) return showValue(value, indicator);
  return absence === undefined ? 'chưa có số liệu' : sayAbsence(absence);
}

/** How the figures become one: the sum of their counts written out, or which one stands for the year. */
export function sayFormula({ value, periods }: Assessment, indicator: Indicator): string | undefined {
  if (value === undefined || hasNoCases(value)) return undefined;
  if (indicator.measure === 'shareOfIndicators') return sharesSaid(value);
  const brought = periods
    .flatMap(({ parts }) => parts.flatMap((part) => part.value ?? []))
    .filter((one) => !hasNoCases(one));
  if (value.kind === 'counted') return countsSaid(value, brought.filter(isCounted), modeOf(indicator) === 'added');
  if (modeOf(indicator) === 'added' && brought.length > 1) return 'Cộng số liệu của các kỳ và các đơn vị nêu trên.';
  return brought.length > 1 ? 'Lấy số liệu mới nhất, không cộng các kỳ với nhau.' : undefined;
}

function sharesSaid(value: ResultValue): string | undefined {
  if (value.kind !== 'counted') return undefined;
  return `${count(value.numerator)} chỉ tiêu đạt trên ${count(value.denominator)} chỉ tiêu có kết luận = ${quotient(value)}.`;
}

function countsSaid(value: Counted, brought: readonly Counted[], isAdded: boolean): string {
  const share = `${count(value.numerator)} ÷ ${count(value.denominator)} = ${quotient(value)}`;
  const isWhole =
    total(brought, 'numerator') === value.numerator && total(brought, 'denominator') === value.denominator;
  if (brought.length < 2) return `${share}.`;
  if (!isAdded || !isWhole) return `Lấy số liệu mới nhất, không cộng các kỳ với nhau: ${share}.`;
  const sums = `Tử số: ${sum(brought, 'numerator')}; mẫu số: ${sum(brought, 'denominator')}`;
  return `Cộng số đếm, không lấy trung bình phần trăm. ${sums}. ${share}.`;
}

function total(brought: readonly Counted[], of: 'numerator' | 'denominator'): number {
  return brought.reduce((before, value) => before + value[of], 0);
}

function sum(brought: readonly Counted[], of: 'numerator' | 'denominator'): string {
  return `${brought.map((value) => count(value[of])).join(' + ')} = ${count(total(brought, of))}`;
}

/** The share in percent to six places, with dots where it goes on: `91,062394…%`. */
function quotient({ numerator, denominator }: Counted): string {
  const scaled = BigInt(numerator) * 10n ** 8n;
  const digits = (scaled / BigInt(denominator)).toString().padStart(7, '0');
  const isExact = scaled % BigInt(denominator) === 0n;
  const decimals = isExact ? digits.slice(-6).replace(/0+$/, '') : digits.slice(-6);
  const text = decimals === '' ? digits.slice(0, -6) : `${digits.slice(0, -6)}.${decimals}`;
  if (isExact) return `${vietnameseNumber(text)}%`;
  const [before = '0', after = ''] = text.split('.');
  return `${vietnameseNumber(before)},${after}…%`;
}

/** A count with its thousands apart. */
export function count(number: bigint | number): string {
  return vietnameseNumber(String(number));
}

function isCounted(value: ResultValue): value is Counted {
  return value.kind === 'counted';
}
