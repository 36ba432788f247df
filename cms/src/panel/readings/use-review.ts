'use client';
import { draftReading, type Reading, type Signature, type SourceText } from '@camket/shared/reading';
import { useCallback, useReducer } from 'react';
import { type Kept, useKeptDraft } from '../saving/use-kept-draft.ts';
import { type Change, changed, type History, historyOf, isUnsaved } from '../sheet/history.ts';
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
  readonly kept: Kept;
  readonly edit: EditReading;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saving: ReviewSaving;
  readonly signature: Signature;
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
  const kept = useKeptDraft<Reading>({
    ...{ name: `camket:reading:${head.id}`, revision: saving.revision, content: history.now, read: draftReading },
    ...{ isUnsaved: isUnsaved(history), isOpen: true, goesOn: true, onRestore: (reading) => edit('', () => reading) },
  });
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
