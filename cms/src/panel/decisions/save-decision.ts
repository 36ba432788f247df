import type { Decision } from '@camket/shared/decisions';
import type { Words } from '../../words/vi.ts';
import { type Answer, ask, complaintsIn, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { NotSaved } from '../saving/saving-status.ts';
import { faultsOf, formFaults } from './form-faults.ts';
import { tidy } from './tidy.ts';
import { readWhole, type Whole } from './whole-request.ts';

/** What came of saving. */
export type Saved = { readonly kind: 'saved'; readonly whole: Whole; readonly tidied: Decision } | NotSaved<Whole>;

/** Sends a decision to the server, unless it lacks what even a draft must have. */
export async function saveDecision({ id, revision }: Whole, decision: Decision, words: Words): Promise<Saved> {
  const tidied = tidy(decision);
  const faults = formFaults(tidied, words);
  if (faults.length > 0) return { kind: 'failed', message: words.save.formFaults(faults.length), faults };
  const answer = await ask('PUT', `/decisions/${id}/whole`, { revision, decision: tidied });
  if (answer.kind === 'offline') return { kind: 'offline' };
  if (answer.status === 409) return conflictIn(answer, id, words);
  const whole = isDone(answer) ? readWhole(answer.body) : undefined;
  if (whole === undefined) return failedWith(answer, words);
  return { kind: 'saved', whole, tidied };
}

/** Asks the server for the newest state of a decision. */
export async function newestOf(id: string): Promise<Whole | undefined> {
  const answer = await ask('GET', `/decisions/${id}/whole`);
  return isDone(answer) ? readWhole(answer.body) : undefined;
}

async function conflictIn(answer: Answer, id: string, words: Words): Promise<Saved> {
  const newest = readWhole(valueAt(answer, 'whole')) ?? readWhole(valueAt(answer)) ?? (await newestOf(id));
  return newest === undefined ? failedWith(answer, words) : { kind: 'conflict', newest };
}

function failedWith(answer: Answer, words: Words): Saved {
  return { kind: 'failed', message: sayRefusal(answer, words), faults: faultsOf(complaintsIn(answer)) };
}
