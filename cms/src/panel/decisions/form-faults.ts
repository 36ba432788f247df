import type { Decision } from '@camket/shared/decisions';
import { writtenDecision } from '@camket/shared/register';
import type { Words } from '../../words/vi.ts';
import type { Complaint } from '../request/ask.ts';
import type { Remark } from './outline.ts';

/** What keeps a tidied decision from being saved even as a draft: texts that must not be blank, values of a wrong form. */
export function formFaults(decision: Decision, words: Words): readonly Remark[] {
  const read = writtenDecision.safeParse(decision);
  if (read.success) return [];
  return read.error.issues.map((issue) => ({
    kind: 'form',
    path: issue.path.join('.'),
    sentence: sentenceFor(issue, words),
  }));
}

function sentenceFor({ code, message }: { readonly code: string; readonly message: string }, words: Words): string {
  if (code === 'too_small' || code === 'invalid_type') return words.errors.needed;
  return code === 'custom' ? message : words.errors.wrongForm;
}

/** The complaints of the server that name a field, as remarks about it. */
export function faultsOf(complaints: readonly Complaint[]): readonly Remark[] {
  return complaints.flatMap(({ message, field }) =>
    field === undefined ? [] : [{ kind: 'form', path: field, sentence: message }],
  );
}
