'use client';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { condensed } from './condensed-history.ts';
import type { Step } from './whole-request.ts';

/** What was done with a document, the newest first. */
export function HistoryList({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords();
  if (steps.length === 0) return <p className="ck-empty">{words.outline.noHistory}</p>;
  return (
    <ol className="ck-history">
      {condensed(steps)
        .toReversed()
        .map(({ at, deed, person, role, reason }) => (
          <li key={`${at} ${deed}`}>
            <strong>{sayDeed(deed, words)}</strong>
            <span className="ck-history__who">
              {[person, sayRole(role, words)].filter((text) => text !== '').join(', ')}
            </span>
            <time className="ck-history__at" dateTime={at}>
              {sayMoment(at)}
            </time>
            {reason === undefined || reason === null || reason === '' ? undefined : <q>{reason}</q>}
          </li>
        ))}
    </ol>
  );
}

function sayDeed(deed: string, words: Words): string {
  const said = new Map(Object.entries(words.journal));
  return said.get(deed) ?? deed;
}

function sayRole(role: string | null | undefined, words: Words): string {
  return new Map(Object.entries(words.roles)).get(role ?? '') ?? '';
}
