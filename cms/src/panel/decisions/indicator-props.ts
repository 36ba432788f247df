import type { Indicator } from '@camket/shared/indicators';

/** Changes one indicator. */
export type ChangeIndicator = (about: string, update: (indicator: Indicator) => Indicator) => void;

/** What the parts of an indicator's card are given. */
export interface IndicatorProps {
  readonly indicator: Indicator;
  readonly path: string;
  readonly change: ChangeIndicator;
}
