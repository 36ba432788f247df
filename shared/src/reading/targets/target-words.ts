import type { IndicatorReading } from '../reading-form.ts';
import type { Span } from '../source/source-text.ts';

/** The fields of an indicator that its words fill. */
export type Field = keyof IndicatorReading;

/**
 * Words of a statement that set a target, as a stretch of the folded text, with what they say. Units, grades and
 * baselines are named by their place: they are quoted.
 */
export interface TargetWords extends Span {
  readonly operator: IndicatorReading['operator'];
  readonly value?: number;
  readonly high?: number;
  readonly direction?: 'up' | 'down';
  /** For each field the characters that say it. */
  readonly says: Readonly<Partial<Record<Field, readonly Span[]>>>;
  /** Stands for a share in per cent that the words name in another way: «1/2 số hộ». */
  readonly isShare?: boolean;
  /** What it counts is named beside the figure: «02 hội nghị». */
  readonly namesThings?: boolean;
  /** Says something of a subject named before it: «và nằm trong top 3». */
  readonly needsSubject: boolean;
}
