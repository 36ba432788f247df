import type { Decision } from '@camket/shared/decisions';
import { writtenDecision } from '@camket/shared/register';
import { isRecord } from '../sheet/is-record.ts';

/** What was typed on this machine and is not on the server. */
export interface LocalDraft {
  /** The revision that it began from. */
  readonly revision: number;
  /** When it was last kept, as an instant. */
  readonly at: string;
  readonly decision: Decision;
}

/** Where drafts are kept; `localStorage` in a browser. */
export interface Shelf {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
}

const nameOf = (id: string): string => `camket:decision:${id}`;

/** Keeps what was typed. Answers whether there was room for it. */
export function keepDraft(shelf: Shelf, id: string, draft: LocalDraft): boolean {
  try {
    shelf.setItem(nameOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept, once the server has it. */
export function dropDraft(shelf: Shelf, id: string): void {
  shelf.removeItem(nameOf(id));
}

/** What was kept for a decision; nothing where there is none or it cannot be read. */
export function keptDraft(shelf: Shelf, id: string): LocalDraft | undefined {
  const text = shelf.getItem(nameOf(id));
  if (text === null) return undefined;
  const value = parsed(text);
  if (!isRecord(value) || typeof value['revision'] !== 'number' || typeof value['at'] !== 'string') return undefined;
  const { revision, at, decision } = value;
  return isDraft(decision) ? { revision, at, decision } : undefined;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether a value has the form of a decision; required texts may still be blank in a draft. */
function isDraft(value: unknown): value is Decision {
  const text = JSON.stringify(value ?? null, (_, inner: unknown) => (inner === '' ? '…' : inner));
  return writtenDecision.safeParse(JSON.parse(text)).success;
}
