import { endedStages } from '@camket/shared/actions';
import type { Action as ActionRow } from '../../payload-types.ts';

/** Whether nothing more is written on an action. */
export function hasEnded({ reached }: Pick<ActionRow, 'reached'>): boolean {
  return endedStages.includes(reached);
}
