import type { DecisionBody } from '@camket/shared/register';
import type { Sheet } from './sheet-form.ts';

/** What a sheet is about, before its rows are filled. */
export interface SheetHead {
  readonly shown: Omit<Sheet, 'rows'>;
  readonly body: DecisionBody;
  readonly units: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly due: readonly string[];
}
