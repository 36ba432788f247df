import type { DecisionForm } from '@camket/shared/decisions';
import type { DecisionSummary } from '@camket/shared/register';

/** What each form of document is called. */
export const formWords = {
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  report: 'Báo cáo',
} as const satisfies Record<DecisionForm, string>;

/** `Quyết định số 112/QĐ-UBND`. */
export function nameOf({ form, number, symbol }: Pick<DecisionSummary, 'form' | 'number' | 'symbol'>): string {
  return `${formWords[form]} số ${number}/${symbol}`;
}
