'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, keptDraft, type LocalDraft } from './local-draft.ts';
import type { Desk } from './use-decision.ts';

/** What this machine still holds of an earlier session, and what can be done with it. */
export interface Kept {
  readonly draft: LocalDraft | undefined;
  readonly restore: () => void;
  readonly forget: () => void;
}

const pause = 400;

/** Keeps what is typed on this machine until the server has it, and offers what was left there. */
export function useLocalDraft({ whole: { id, revision }, decision, isUnsaved, isOpen, edit }: Desk): Kept {
  const [draft, setDraft] = useState<LocalDraft>();
  const wasUnsaved = useRef(false);
  useEffect(() => {
    // what was left from before is looked for once, when the desk is set up
    const kept = isOpen ? keptDraft(localStorage, id) : undefined;
    if (kept !== undefined && JSON.stringify(kept.decision) !== JSON.stringify(decision)) setDraft(kept);
  }, [id]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    wasUnsaved.current = true;
    const clock = setTimeout(
      () => keepDraft(localStorage, id, { revision, at: new Date().toISOString(), decision }),
      pause,
    );
    return () => clearTimeout(clock);
  }, [id, revision, decision, isUnsaved]);
  useEffect(() => {
    // only what has been saved from here is dropped; what was left from before waits for a word
    if (!isUnsaved && wasUnsaved.current) dropDraft(localStorage, id);
  }, [id, isUnsaved]);
  const forget = useCallback(() => {
    setDraft(undefined);
    dropDraft(localStorage, id);
  }, [id]);
  const restore = useCallback(() => {
    const kept = draft?.decision;
    if (kept !== undefined) edit('', () => kept);
    setDraft(undefined);
  }, [draft, edit]);
  return { draft, restore, forget };
}
