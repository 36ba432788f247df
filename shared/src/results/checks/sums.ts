import type { Indicator, ResultValue } from '../../indicators/index.ts';
import { hasNoCases } from '../add-values.ts';
import { unreconciled } from '../dossiers/dossier-counts.ts';
import { partGap, reconcile } from '../reconcile.ts';
import { whole } from '../standing-results.ts';
import type { CheckedCell, OtherPart, ResultWarning } from './result-warning.ts';

/**
 * Sums that do not add up: counts of dossiers, the units against the whole commune, a narrower share against the one
 * that it is a part of. A gap in the dossiers that is explained in words is not spoken of again.
 */
export function sums(checked: CheckedCell): readonly ResultWarning[] {
  return [...dossierGaps(checked), ...partsAgainstWhole(checked), ...againstParent(checked)];
}

function dossierGaps({ cell: { counts, gapNote } }: CheckedCell): readonly ResultWarning[] {
  if (counts === undefined || (gapNote ?? '').trim() !== '') return [];
  return unreconciled(counts).map((gap) => ({ ...gap, path: ['counts'] }));
}

/** Looked at only where every unit of the indicator has reported, and the whole commune too. */
function partsAgainstWhole({ indicator: { parts }, cell, beside }: CheckedCell): readonly ResultWarning[] {
  const known: readonly OtherPart[] = [...beside.filter(({ part }) => part !== cell.part), cell];
  const valueOf = (part: string): ResultValue | undefined => known.find((one) => one.part === part)?.value;
  const total = countsIn(valueOf(whole));
  const found = parts.map((part) => countsIn(valueOf(part)));
  const counted = found.filter((one) => one !== undefined);
  if (total === undefined || parts.length === 0 || counted.length < parts.length) return [];
  return (['numerator', 'denominator'] as const).flatMap((name) => {
    const gap = reconcile(
      counted.map((one) => one[name]),
      total[name],
    );
    return gap === undefined ? [] : [{ kind: 'partsAgainstWhole' as const, path: ['value', name], ...gap }];
  });
}

/** A count of cases as both of its numbers; a value without cases counts none. */
function countsIn(
  value: ResultValue | undefined,
): { readonly numerator: number; readonly denominator: number } | undefined {
  if (value === undefined) return undefined;
  if (hasNoCases(value)) return { numerator: 0, denominator: 0 };
  return value.kind === 'counted' ? value : undefined;
}

/**
 * A narrower share beside its parent. What is counted in a segment or under a condition has a denominator of its own,
 * which is then only held to be no greater than the parent's.
 */
function againstParent({ indicator, cell: { value }, parent }: CheckedCell): readonly ResultWarning[] {
  const of = indicator.partOf?.of;
  if (of === undefined || of === 'own' || value.kind !== 'counted' || parent?.kind !== 'counted') return [];
  if (of === 'denominator') return againstDenominator(indicator, value, parent);
  return value.denominator === parent.numerator ? [] : [other(value.denominator, parent.numerator)];
}

type Counted = Extract<ResultValue, { kind: 'counted' }>;

function againstDenominator(
  { segment, condition }: Indicator,
  value: Counted,
  parent: Counted,
): readonly ResultWarning[] {
  const gap = partGap(value, parent);
  if (gap === undefined) return [];
  if (gap === 'aboveItsWhole') return [above('numerator', value.numerator, parent.numerator)];
  if (segment === undefined && condition === undefined) return [other(value.denominator, parent.denominator)];
  return value.denominator > parent.denominator ? [above('denominator', value.denominator, parent.denominator)] : [];
}

const above = (field: string, count: number, parent: number): ResultWarning => ({
  kind: 'aboveItsWhole',
  path: ['value', field],
  count,
  parent,
});

const other = (count: number, parent: number): ResultWarning => ({
  kind: 'otherDenominator',
  path: ['value', 'denominator'],
  count,
  parent,
});
