import type { Indicator, ResultValue } from '../../indicators/index.ts';
import { foldedWords } from './case-columns.ts';
import { type DossierCountName, type DossierCounts, sayDossierCount } from './dossier-counts.ts';

/**
 * What the share of dossiers in time is taken of: `resolved` (a), the dossiers resolved in the period, or
 * `resolvedAndOverdue` (b), these and those still in hand past their day. The definition is public with the figure.
 */
export const onTimeBases = ['resolved', 'resolvedAndOverdue'] as const;

/** A base of the list above. */
export type OnTimeBase = (typeof onTimeBases)[number];

/** The standard figures that are made of counts of dossiers. */
export const countFigures = [
  'onTime',
  'early',
  'late',
  'lateWithApology',
  'overdue',
  'online',
  'digitised',
  'received',
  'resolved',
  'lateNumber',
] as const;

/** A figure of the list above. */
export type CountFigure = (typeof countFigures)[number];

/** How an indicator is made of counts. */
export interface CountUse {
  readonly figure: CountFigure;
  readonly base: OnTimeBase;
}

interface Formula {
  readonly words: string;
  readonly numerator: readonly DossierCountName[];
  /** Absent for a number that is no share. */
  readonly denominator?: (base: OnTimeBase) => readonly DossierCountName[];
}

const resolvedBy = (base: OnTimeBase): readonly DossierCountName[] =>
  base === 'resolved' ? ['resolved'] : ['resolved', 'pendingOverdue'];

/** Formulas of the standard indicators (reference: standard indicators, QĐ 766/QĐ-TTg where it names one). */
const formulas = {
  onTime: {
    words: 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn',
    numerator: ['early', 'onTime'],
    denominator: resolvedBy,
  },
  early: { words: 'Tỷ lệ hồ sơ giải quyết trước hạn', numerator: ['early'], denominator: resolvedBy },
  late: { words: 'Tỷ lệ hồ sơ trễ hạn', numerator: ['late'], denominator: resolvedBy },
  lateWithApology: {
    words: 'Tỷ lệ hồ sơ trễ hạn có thư xin lỗi hoặc giải trình',
    numerator: ['apologies', 'justifications'],
    denominator: () => ['late'],
  },
  overdue: {
    words: 'Tỷ lệ hồ sơ đang giải quyết đã quá hạn',
    numerator: ['pendingOverdue'],
    denominator: () => ['pending'],
  },
  online: { words: 'Tỷ lệ hồ sơ nộp trực tuyến', numerator: ['online'], denominator: () => ['eligibleOnline'] },
  digitised: { words: 'Tỷ lệ kết quả có bản điện tử', numerator: ['digitised'], denominator: () => ['resolved'] },
  received: { words: 'Số hồ sơ tiếp nhận', numerator: ['received'] },
  resolved: { words: 'Số hồ sơ đã giải quyết', numerator: ['resolved'] },
  lateNumber: { words: 'Số hồ sơ giải quyết trễ hạn', numerator: ['late'] },
} as const satisfies Record<CountFigure, Formula>;

/** The Vietnamese words of a figure. */
export function sayCountFigure(figure: CountFigure): string {
  return formulas[figure].words;
}

/** The counts that a use is made of; no denominator for a number that is no share. */
export function partsOfUse({ figure, base }: CountUse): {
  readonly numerator: readonly DossierCountName[];
  readonly denominator?: readonly DossierCountName[];
} {
  const formula: Formula = formulas[figure];
  // late ones still in hand belong to the late of this base
  const isLateOfBoth = figure === 'late' && base === 'resolvedAndOverdue';
  const numerator: readonly DossierCountName[] = isLateOfBoth ? ['late', 'pendingOverdue'] : formula.numerator;
  return formula.denominator === undefined ? { numerator } : { numerator, denominator: formula.denominator(base) };
}

/** Whether the base makes a difference to a figure. */
export function dependsOnBase(figure: CountFigure): boolean {
  const formula: Formula = formulas[figure];
  return formula.denominator === resolvedBy;
}

/** A use with a value, or the counts that the list does not tell. */
export type UseValue =
  | { readonly kind: 'value'; readonly value: ResultValue }
  | { readonly kind: 'untold'; readonly missing: readonly DossierCountName[] };

/**
 * The value that counts give to an indicator. A share without cases is `noCases`, never 0 %. A justification that was
 * not counted leaves the letters of apology alone; any other count that is missing gives no value.
 */
export function valueOfUse(use: CountUse, counts: DossierCounts): UseValue {
  const { numerator, denominator } = partsOfUse(use);
  const isOptional = (name: DossierCountName): boolean => use.figure === 'lateWithApology' && name === 'justifications';
  const needed = [...numerator, ...(denominator ?? [])].filter((name) => !isOptional(name));
  const missing = needed.filter((name) => counts[name] === undefined);
  if (missing.length > 0) return { kind: 'untold', missing };
  const sum = (names: readonly DossierCountName[]): number =>
    names.reduce((before, name) => before + (counts[name] ?? 0), 0);
  if (denominator === undefined) return { kind: 'value', value: { kind: 'number', value: String(sum(numerator)) } };
  const all = sum(denominator);
  if (all === 0) return { kind: 'value', value: { kind: 'noCases' } };
  return { kind: 'value', value: { kind: 'counted', numerator: sum(numerator), denominator: all } };
}

/** How a use is made, in a sentence for the public: `(trước hạn + đúng ngày hẹn) / đã giải quyết`. */
export function sayUse(use: CountUse): string {
  const { numerator, denominator } = partsOfUse(use);
  const said = (names: readonly DossierCountName[]): string =>
    names.map((name) => `«${sayDossierCount(name)}»`).join(' + ');
  if (denominator === undefined) return `${sayCountFigure(use.figure)}: ${said(numerator)}.`;
  return `${sayCountFigure(use.figure)}: tử số là ${said(numerator)}; mẫu số là ${said(denominator)}.`;
}

/** Words that make a promise about something else than dossiers of procedures, whatever else stands in it. */
const others =
  /phan anh|kien nghi|khieu nai|to cao|nhiem vu|thanh phan ho so|hai long|can bo|van ban (?:di|den|dien tu)|tap huan/;
const ofDossiers = /\bho so\b|thu tuc hanh chinh|\btthc\b|dich vu cong/;

const shares: readonly (readonly [CountFigure, RegExp])[] = [
  ['lateWithApology', /xin loi/],
  ['digitised', /so hoa|ban dien tu|ket qua dien tu/],
  ['online', /truc tuyen/],
  ['late', /(?:tre|qua|cham) h[ae]n/],
  ['onTime', /(?:dung|trong) h[ae]n|dung thoi (?:gian|han)/],
  ['early', /(?:truoc|som) h[ae]n/],
];

/** Which figure an indicator most likely asks for; nothing where its words tell too little, for a person to choose. */
export function guessFigure(
  indicator: Pick<Indicator, 'phrase' | 'measure' | 'numerator' | 'denominator'>,
): CountFigure | undefined {
  const words = foldedWords([indicator.phrase, indicator.numerator ?? '', indicator.denominator ?? ''].join(' '));
  if (others.test(words) || !ofDossiers.test(words)) return undefined;
  const figure = shares.find(([, pattern]) => pattern.test(words))?.[0];
  if (indicator.measure === 'share') return figure;
  return indicator.measure === 'count' && figure === 'late' ? 'lateNumber' : undefined;
}
