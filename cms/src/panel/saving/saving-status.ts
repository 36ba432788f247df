import type { Remark } from '../decisions/outline.ts';

/** How saving goes; `Newest` is what somebody else has saved meanwhile. */
export interface SavingStatus<Newest> {
  readonly state: 'idle' | 'saving' | 'offline' | 'failed';
  readonly message?: string;
  /** Fields that keep the document from being saved. */
  readonly faults?: readonly Remark[];
  /** When it was last saved, as the clock on the wall says. */
  readonly savedAt?: string;
  readonly conflict?: Newest;
}

/** What came of saving, where the server did not take it. */
export type NotSaved<Newest> =
  | { readonly kind: 'conflict'; readonly newest: Newest }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly message: string; readonly faults?: readonly Remark[] };

/** While something is on its way to the server. */
export function statusWhileSaving<Newest>({ savedAt, conflict }: SavingStatus<Newest>): SavingStatus<Newest> {
  return {
    state: 'saving',
    ...(savedAt === undefined ? {} : { savedAt }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

/** Once the server has answered, or has not. */
export function statusAfter<Newest>(
  outcome: { readonly kind: 'saved' } | NotSaved<Newest>,
  { savedAt: before }: SavingStatus<Newest>,
): SavingStatus<Newest> {
  const savedAt = before === undefined ? {} : { savedAt: before };
  switch (outcome.kind) {
    case 'saved':
      return { state: 'idle', savedAt: timeNow() };
    case 'offline':
      return { state: 'offline', ...savedAt };
    case 'conflict':
      return { state: 'failed', conflict: outcome.newest, ...savedAt };
    case 'failed': {
      const { message, faults = [] } = outcome;
      return { state: 'failed', message, faults, ...savedAt };
    }
  }
}

const timeNow = (): string =>
  new Date().toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
