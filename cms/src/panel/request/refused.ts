import type { Words } from '../../words/vi.ts';
import { type Answer, complaintsIn } from './ask.ts';

/** One sentence for the person at the screen on why a request was not done. */
export function sayRefusal(answer: Answer, words: Words): string {
  if (answer.kind === 'offline') return words.errors.offline;
  const complaints = complaintsIn(answer).map(({ message }) => message);
  if (complaints.length > 0) return [...new Set(complaints)].join(' ');
  if (answer.status === 401) return words.save.sessionEnded;
  if (answer.status === 403) return words.errors.forbidden;
  return answer.status === 404 ? words.errors.gone : words.errors.unknown;
}
