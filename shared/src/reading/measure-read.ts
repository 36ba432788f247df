import type { Accumulation, Indicator, Measure } from '../indicators/index.ts';
import { fold } from '../values/index.ts';
import type { IndicatorReading } from './reading-form.ts';

/** What a result of a promise is made of, as its operator, its unit and its words suggest. */
export function measureRead(indicator: IndicatorReading): Measure {
  const { operator, unit } = indicator;
  if (operator === 'judged' || operator === 'grade' || operator === 'rank') return operator;
  const words = fold(indicator.phrase);
  if (external.test(words)) return 'externalIndex';
  if (meanOfYears.test(words)) return 'yearlyMean';
  if (operator === 'change' || operator === 'trend') return shareWords.test(words) ? 'share' : numberRead(indicator);
  return unit === '%' ? shareRead(words) : numberRead(indicator);
}

const external = /\b(?:sipas|par ?index|pci|ddci)\b|\bchi so (?:cai cach|hai long|chuyen doi so|hieu qua quan tri)/;
const meanOfYears = /\bbinh quan (?:hang|hang|moi) nam\b|\bbinh quan nam\b/;
const shareWords = /\b(?:ty|ti) le\b/;
const ofPlan = /\b(?:so voi|vuot|dat \d+[\d,.]*%) (?:ke hoach|du toan|chi tieu giao|chi tieu duoc giao)\b/;
const ofIndicators = /% (?:cac |so )*chi tieu (?:hoan thanh|dat|ve dich|de ra)/;
const toBeAssessed = /\b(?:chap hanh|tuan thu|thuc hien) (?:nghiem|tot|dung|chuc trach)/;
const bulk = /\b(?:dong|usd|ha|tan|ta|kg|km|m2|m3|lit|gio|phut|diem)\b|\//;

function shareRead(words: string): Measure {
  if (ofPlan.test(words)) return 'againstPlan';
  if (ofIndicators.test(words)) return 'shareOfIndicators';
  return toBeAssessed.test(words) ? 'judgedShare' : 'share';
}

function numberRead({ unit, value }: IndicatorReading): Measure {
  const isWhole = value === null || Number.isSafeInteger(value);
  return isWhole && !bulk.test(fold(unit ?? '')) ? 'count' : 'amount';
}

const bad =
  /\b(?:tre (?:hen|han)|qua han|cham (?:han|tre)|sai (?:sot|pham)|vi pham|that lac|ton dong|ho ngheo|can ngheo|tai nan|toi pham|khong dat|bi tra lai|khieu nai (?:dong nguoi|keo dai|vuot cap))\b/;
const mended =
  /\b(?:xin loi|giai trinh|xu ly|khac phuc|giai quyet (?:kip thoi|dung)|khong (?:de )?(?:qua han|tre|cham)|kiem soat|thoat ngheo)\b/;

const directionOf = {
  gt: 'higher',
  gte: 'higher',
  grade: 'higher',
  judged: 'higher',
  lt: 'lower',
  lte: 'lower',
  rank: 'lower',
} as const;

/** Which way is better. A bare figure is read by it: at least where higher is better, at most where lower is. */
export function directionRead(indicator: IndicatorReading): Indicator['direction'] {
  const { operator, direction } = indicator;
  if (operator === 'change' || operator === 'trend') return direction === 'down' ? 'lower' : 'higher';
  if (operator === 'eq' || operator === 'between') return isBetterLower(indicator) ? 'lower' : 'higher';
  return directionOf[operator];
}

function isBetterLower({ value, unit, phrase }: IndicatorReading): boolean {
  if (value === 0) return true;
  const words = fold(phrase);
  const isGreatShare = unit === '%' && (value ?? 0) >= 50;
  return bad.test(words) && !mended.test(words) && !isGreatShare;
}

const passing =
  /\b(?:ho so|giai quyet thu tuc|giai quyet tthc|tra ket qua|phan anh|kien nghi|don(?! vi)|van ban|nhiem vu|cong viec|y kien|hai long|luot|phieu|vu viec|lop|cuoc)\b/;
const standing =
  /\b(?:can bo|cong chuc|vien chuc|nguoi lao dong|thu tuc hanh chinh|tthc|dich vu cong|bo phan|phong|co quan|don vi|thon|to dan pho|ho gia dinh|ho ngheo|dang vien|quy trinh)\b/;

const accumulationOf: Readonly<Partial<Record<Measure, Accumulation>>> = {
  externalIndex: 'external',
  judged: 'stock',
  yearlyMean: 'stock',
  shareOfIndicators: 'stock',
  againstPlan: 'yearToDate',
};

/**
 * How the periods of a year add up: cases that pass through are summed, while of people, procedures and bodies the
 * latest position counts, since summing would count the same ones again. What is named first is what is counted.
 */
export function accumulationRead({ operator, phrase }: IndicatorReading, measure: Measure): Accumulation {
  if (operator === 'grade' || operator === 'rank') return 'external';
  const known = accumulationOf[measure];
  if (known !== undefined) return known;
  const words = fold(phrase);
  const [passes, stands] = [words.search(passing), words.search(standing)];
  return stands >= 0 && (passes < 0 || stands < passes) ? 'stock' : 'flow';
}
