'use client';
import type { Reading, Signature, SourceText } from '@camket/shared/reading';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Change, changed, type History, historyOf, isUnsaved } from '../sheet/history.ts';
import { dropReview, keepReview, type KeptReview, keptReview } from './kept-review.ts';
import { type ReviewSaving, useReviewSaving } from './use-review-saving.ts';
import type { ReadContent, ReadingHead } from './whole-reading.ts';

/** Changes the reading; changes about the same thing one after the other are taken back together. */
export type EditReading = (about: string, change: (reading: Reading) => Reading) => void;

/** A reading under review: what it says now, what the server holds, and how saving goes. */
export interface Review {
  readonly head: ReadingHead;
  readonly source: SourceText;
  readonly reading: Reading;
  readonly history: History<Reading>;
  readonly isUnsaved: boolean;
  readonly kept: KeptHere;
  readonly edit: EditReading;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saving: ReviewSaving;
  readonly signature: Signature;
}

/** What this machine still held of an earlier session. */
export interface KeptHere {
  /** It went on from what the server holds, and stands on the screen again. */
  readonly isRestored: boolean;
  /** Somebody else has saved since; it waits for a word. */
  readonly offered: KeptReview | undefined;
  readonly restore: () => void;
  readonly forget: () => void;
}

interface ReviewBeginning {
  readonly head: ReadingHead;
  readonly content: ReadContent;
  readonly signature: Signature;
}

/** Puts a reading under review, with what this machine still holds of it. */
export function useReview({ head, content, signature }: ReviewBeginning): Review {
  const [history, dispatch] = useReducer<History<Reading>, [[Change<Reading>]]>(
    (before, [change]) => changed(before, change),
    historyOf(content.reading),
  );
  const edit = useCallback<EditReading>((about, change) => {
    dispatch([{ kind: 'edit', about, change }]);
  }, []);
  const undo = useCallback(() => {
    dispatch([{ kind: 'undo' }]);
  }, []);
  const redo = useCallback(() => {
    dispatch([{ kind: 'redo' }]);
  }, []);
  const saving = useReviewSaving({ id: head.id, firstRevision: head.revision, history, isOpen: true, dispatch });
  const kept = useKeptReview({ id: head.id, revision: saving.revision, history, edit });
  return {
    head,
    source: content.source,
    reading: history.now,
    history,
    isUnsaved: isUnsaved(history),
    kept,
    edit,
    undo,
    redo,
    saving,
    signature,
  };
}

interface Keeping {
  readonly id: string;
  readonly revision: number;
  readonly history: History<Reading>;
  readonly edit: EditReading;
}

const pause = 300;

/** Keeps the review on this machine until the server has it, and takes back what was left there. */
function useKeptReview({ id, revision, history, edit }: Keeping): KeptHere {
  const [isRestored, setRestored] = useState(false);
  const [offered, setOffered] = useState<KeptReview>();
  const wasUnsaved = useRef(false);
  const { now, saved } = history;
  useEffect(() => {
    // what was left from before is looked for once, when the review is set up
    const kept = keptReview(localStorage, id);
    if (kept === undefined) return;
    const isSame = JSON.stringify(kept.reading) === JSON.stringify(now);
    if (isSame) dropReview(localStorage, id);
    else if (kept.revision === revision) {
      setRestored(true);
      edit('', () => kept.reading);
    } else setOffered(kept);
  }, [id]);
  useEffect(() => {
    if (now === saved) {
      if (wasUnsaved.current) dropReview(localStorage, id);
      return undefined;
    }
    wasUnsaved.current = true;
    const clock = setTimeout(
      () => keepReview(localStorage, id, { revision, at: new Date().toISOString(), reading: now }),
      pause,
    );
    return () => clearTimeout(clock);
  }, [id, revision, now, saved]);
  const forget = useCallback(() => {
    setOffered(undefined);
    dropReview(localStorage, id);
  }, [id]);
  const restore = useCallback(() => {
    if (offered !== undefined) edit('', () => offered.reading);
    setOffered(undefined);
  }, [offered, edit]);
  return { isRestored, offered, restore, forget };
}
