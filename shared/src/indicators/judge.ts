import { type Fraction, squeeze } from '../values/index.ts';
import { type Demand, demandsOf, type JudgeContext, satisfies, type Undecided } from './demand.ts';
import { figureOf, percent } from './figure.ts';
import type { ResultValue } from './result-value.ts';
import type { Target } from './target.ts';

/** What comes of holding a value against a target. The word of an approximate figure goes with the verdict. */
export type Judgement =
  | { readonly kind: 'met'; readonly approximately?: string }
  | { readonly kind: 'missed'; readonly approximately?: string }
  | { readonly kind: 'noCases' }
  | { readonly kind: 'undecided'; readonly because: Undecided };

/**
 * Holds a value against a target, exactly and without rounding. No cases is neither 0 % nor 100 %; what cannot be
 * judged says why.
 */
export function judge(target: Target | undefined, value: ResultValue, context: JudgeContext): Judgement {
  if (target === undefined) return undecided('noTarget');
  switch (value.kind) {
    case 'noCases':
      return { kind: 'noCases' };
    case 'withheld':
    case 'underVerification':
      return undecided(value.kind);
    case 'grade':
      return target.kind === 'grade' ? judgeGrade(target, value.grade) : undecided('wrongMeasure');
    case 'rank':
      return target.kind === 'rank' ? verdict(value.rank <= target.atMost, undefined) : undecided('wrongMeasure');
    case 'judged':
      return target.kind === 'judged' ? { kind: value.conclusion } : undecided('wrongMeasure');
    case 'distribution':
      return judgeDistribution(target, value, context);
    case 'counted':
    case 'number':
      return judgeFigure(target, value, context);
  }
}

/** Where a grade stands on a scale, letter case and blanks left aside; -1 where the scale has no such grade. */
export function placeOnScale(scale: readonly string[], grade: string): number {
  return scale.map(plain).indexOf(plain(grade));
}

function judgeFigure(
  target: Target,
  value: ResultValue & { readonly kind: 'counted' | 'number' },
  context: JudgeContext,
): Judgement {
  const found = demandsOf(target, context);
  if (found.kind === 'undecided') return found;
  const figure = figureOf(value);
  if (figure === undefined) return value.kind === 'counted' ? { kind: 'noCases' } : undecided('unreadable');
  const approximately = value.kind === 'number' ? value.approximately : undefined;
  return verdict(keepsAll(figure, found.demands), approximately ?? context.approximately);
}

function judgeDistribution(
  target: Target,
  { done, inProgress, overdue }: ResultValue & { readonly kind: 'distribution' },
  context: JudgeContext,
): Judgement {
  const found = demandsOf(target, context);
  if (found.kind === 'undecided') return found;
  const all = done + inProgress + overdue;
  const [least, most] = [percent(done, all), percent(done + inProgress, all)];
  if (least === undefined || most === undefined) return { kind: 'noCases' };
  if (keepsAll(least, found.demands) && keepsAll(most, found.demands)) return verdict(true, context.approximately);
  const isLost = found.demands.some((demand) => !satisfies(least, demand) && !satisfies(most, demand));
  return isLost ? verdict(false, context.approximately) : undecided('inProgress');
}

function judgeGrade({ minimum, scale }: Target & { readonly kind: 'grade' }, grade: string): Judgement {
  if (scale === undefined || scale.length === 0) return undecided('noScale');
  const [least, reached] = [placeOnScale(scale, minimum), placeOnScale(scale, grade)];
  return least < 0 || reached < 0 ? undecided('notOnScale') : verdict(reached >= least, undefined);
}

function keepsAll(figure: Fraction, demands: readonly Demand[]): boolean {
  return demands.every((demand) => satisfies(figure, demand));
}

function verdict(isMet: boolean, approximately: string | undefined): Judgement {
  return { kind: isMet ? 'met' : 'missed', ...(approximately === undefined ? {} : { approximately }) };
}

function undecided(because: Undecided): Judgement {
  return { kind: 'undecided', because };
}

function plain(text: string): string {
  return squeeze(text).toLowerCase();
}
