import { type Indicator, sayOutlook, sayTarget, type State } from '../../indicators/index.ts';
import { type CalendarDay, type Fraction, period, vietnameseDay } from '../../values/index.ts';
import { sayStateWithReason } from '../say-state.ts';
import type { Assessment } from '../state-of-indicator.ts';
import { rulesInForce } from './rules.ts';
import { sayComparison } from './say-comparison.ts';
import { type NameOfUnit, sayFormula, sayInputs } from './say-inputs.ts';

/** What is explained, in the order in which a reader asks. */
export const explained = ['target', 'inputs', 'formula', 'comparison', 'outlook', 'days', 'step', 'rules'] as const;

/** The Vietnamese word for each of them. */
export const explainedWords: Readonly<Record<(typeof explained)[number], string>> = {
  target: 'Mức cần đạt',
  inputs: 'Số liệu đưa vào',
  formula: 'Công thức',
  comparison: 'So sánh',
  outlook: 'Khả năng đến cuối kỳ',
  days: 'Thời hạn',
  step: 'Kết luận vì',
  rules: 'Quy tắc áp dụng',
};

/** One line of an explanation: what it is about, and its sentences. */
export interface ExplainedLine {
  readonly about: (typeof explained)[number];
  readonly texts: readonly [string, ...string[]];
}

/** What an explanation needs beside the assessment. */
export interface Explaining {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  readonly year: number;
  readonly today: CalendarDay;
  readonly baseline?: Fraction | undefined;
  /** The wording of the document's clauses on reporting, verbatim. */
  readonly clauses: readonly string[];
  readonly nameOf: NameOfUnit;
}

/** Which step of the rules decides each state. */
const steps = {
  missed: 'Kỳ của chỉ tiêu đã kết thúc; số liệu đủ để kết luận và không thỏa mức cần đạt.',
  outOfReach: 'Kỳ chưa kết thúc, nhưng dù mọi trường hợp còn lại đều tốt cũng không thể thỏa mức cần đạt.',
  overdue: 'Có báo cáo đã quá hạn mà chưa có; phần còn thiếu có thể làm đổi kết luận, nên chưa kết luận.',
  notMetSoFar: 'Số liệu đến nay chưa thỏa mức cần đạt, nhưng vẫn còn có thể.',
  noData: 'Chưa có kết quả nào để so với mức cần đạt.',
  noCases: 'Mẫu số bằng 0: không có trường hợp nào để tính, nên không có tỷ lệ.',
  met: 'Số liệu thỏa mức cần đạt.',
  secured: 'Kỳ chưa kết thúc, nhưng dù mọi trường hợp còn lại đều xấu vẫn thỏa mức cần đạt.',
} as const satisfies Record<State, string>;

/**
 * Explains how an indicator comes to its state: what was promised, what was brought, how it was added up, the
 * comparison in whole numbers, what can still become of it, the days that count, the step of the rules that decided
 * and the edition of the rules. Every line follows from the assessment alone; what has nothing to say is left out.
 */
export function explainState(explaining: Explaining): readonly ExplainedLine[] {
  const { indicator, assessment, nameOf } = explaining;
  const texts: Readonly<Record<ExplainedLine['about'], readonly (string | undefined)[]>> = {
    target: [`«${indicator.phrase}» – ${sayTarget(indicator)}.`],
    inputs: sayInputs(assessment, indicator, nameOf),
    formula: [sayFormula(assessment, indicator)],
    comparison: [sayComparison(assessment.value, indicator, { ...indicator, baseline: explaining.baseline })],
    outlook: [assessment.outlook === undefined ? undefined : sentence(sayOutlook(assessment.outlook))],
    days: daysOf(explaining),
    step: [stepOf(assessment)],
    rules: [`Bộ quy tắc số ${String(rulesInForce.number)}. ${rulesInForce.news}`],
  };
  return explained.flatMap((about) => {
    const [first, ...rest] = texts[about].filter((text) => text !== undefined);
    return first === undefined ? [] : [{ about, texts: [first, ...rest] as const }];
  });
}

function stepOf({ state, because }: Assessment): string {
  return state === undefined ? (sentence(sayStateWithReason({ state, because })) ?? '') : steps[state];
}

function daysOf({ indicator, assessment, year, today, clauses }: Explaining): readonly (string | undefined)[] {
  const { cutOff, isClosed, overdueSince, nextDue } = assessment;
  const end = indicator.deadline ?? period(String(year).padStart(4, '0')).lastDay;
  const clause = clauses.map((text) => `«${text}»`).join('; ');
  return [
    `Kỳ của chỉ tiêu ${isClosed ? 'đã' : 'chưa'} kết thúc (ngày cuối ${vietnameseDay(end)}), tính theo ngày ${vietnameseDay(today)}.`,
    cutOff === undefined ? undefined : `Số liệu chốt đến ngày ${vietnameseDay(cutOff)}.`,
    overdueSince === undefined ? undefined : `Quá hạn báo cáo từ ngày ${vietnameseDay(overdueSince)}.`,
    nextDue === undefined ? undefined : `Hạn báo cáo tới: ${vietnameseDay(nextDue.dueDay)}.`,
    clause === '' ? 'Văn bản không định hạn báo cáo.' : `Hạn báo cáo theo văn bản: ${clause}.`,
  ];
}

function sentence(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
