import type { CalendarDay, Period } from '../values/index.ts';
import type { Time, TimeKind } from './time.ts';

/** What each choice that an ambiguous wording leaves to the Office says, for the record beside the wording. */
const sentences = {
  lastMonthOfQuarter: 'trước ngày đó của tháng cuối quý (tháng 3, 6, 9, 12)',
  monthAfterQuarter: 'trước ngày đó của tháng liền sau quý (tháng 4, 7, 10 và tháng 01 năm sau)',
  everyMonth: 'mỗi tháng một lần',
  everyQuarter: 'mỗi quý một lần',
  everyHalf: 'sáu tháng một lần',
  asReportingClause: 'theo thời hạn báo cáo mà chính văn bản này quy định',
  thisYearOnly: 'chỉ trong năm của văn bản',
  everyYearUntilReplaced: 'mỗi năm, cho đến khi có văn bản thay thế',
  fullPeriodWithCutOff: 'cho cả kỳ, ký trước khi hết kỳ và ghi ngày chốt số liệu',
  soFarReplacedLater: 'cho số liệu đã có đến lúc báo cáo, sau được thay bằng số liệu cả kỳ',
} as const;

/** The name of a meaning that can be chosen for an ambiguous wording. */
export type MeaningName = keyof typeof sentences;

/** A meaning that can be chosen for an ambiguous wording, with the sentence that explains it. */
export interface Meaning {
  readonly name: MeaningName;
  readonly says: string;
}

/** How many months lie between two occurrences of «định kỳ» in a chosen meaning. */
export const monthsOfMeaning: Readonly<Partial<Record<MeaningName, number>>> = {
  everyMonth: 1,
  everyQuarter: 3,
  everyHalf: 6,
};

const kindsWithoutDayUntilChosen: readonly TimeKind[] = ['quarterlyBefore', 'periodic'];

/**
 * The meanings that the words of a deadline allow in a document that holds these years; none where there is only
 * one. For «hàng năm» in a one-year document all meanings agree within that year.
 */
export function meaningsOf(time: Time, years: readonly number[]): readonly Meaning[] {
  return namesOf(time, years).map(meaning);
}

/** Tells whether a time has no due day at all until one of its meanings has been chosen. */
export function needsChoice(time: Time): boolean {
  return kindsWithoutDayUntilChosen.includes(time.kind);
}

/** The first of the chosen meanings that the time allows, or `undefined` where none of them fits it. */
export function chosenMeaning(time: Time, chosen: readonly MeaningName[]): MeaningName | undefined {
  const allowed = allowedNames(time);
  return chosen.find((name) => allowed.includes(name));
}

/** What a report may cover that is due before its period is over; none where it is due on the last day or later. */
export function meaningsOfReport(dueDay: CalendarDay, reported: Period): readonly Meaning[] {
  const names = ['fullPeriodWithCutOff', 'soFarReplacedLater'] as const;
  return dueDay < reported.lastDay ? names.map(meaning) : [];
}

function namesOf(time: Time, years: readonly number[]): readonly MeaningName[] {
  return isYearly(time) && new Set(years).size !== 1 ? [] : allowedNames(time);
}

function allowedNames(time: Time): readonly MeaningName[] {
  if (time.kind === 'quarterlyBefore') return ['lastMonthOfQuarter', 'monthAfterQuarter'];
  if (time.kind === 'periodic') return ['everyMonth', 'everyQuarter', 'everyHalf', 'asReportingClause'];
  return isYearly(time) ? ['thisYearOnly', 'everyYearUntilReplaced'] : [];
}

function isYearly(time: Time): boolean {
  return time.kind === 'yearlyBefore' || (time.kind === 'every' && time.months === 12);
}

function meaning(name: MeaningName): Meaning {
  return { name, says: sentences[name] };
}
