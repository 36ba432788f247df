'use client';
import type { Decision } from '@camket/shared/decisions';
import { useCallback, useReducer, useState } from 'react';
import { writtenDecision } from '@camket/shared/register';
import { readDraftOf } from '../saving/kept-draft.ts';
import { type Kept, useKeptDraft } from '../saving/use-kept-draft.ts';
import { type Change, changed, type History, historyOf, isUnsaved } from '../sheet/history.ts';
import { useSaving, type Saving } from './use-saving.ts';
import type { Whole } from './whole-request.ts';

/** Changes the decision; changes about the same thing one after the other are taken back together. */
export type Edit = (about: string, change: (decision: Decision) => Decision) => void;

/** A decision on the desk: what is typed, what the server holds, and how saving goes. */
export interface Desk {
  readonly whole: Whole;
  readonly decision: Decision;
  readonly history: History<Decision>;
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly edit: Edit;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another state of the server on the desk. */
  readonly load: (whole: Whole) => void;
  readonly saving: Saving;
  readonly kept: Kept;
}

const readDecision = readDraftOf<Decision>(writtenDecision);

/** Puts a decision on the desk. */
export function useDecision(first: Whole): Desk {
  const [whole, setWhole] = useState(first);
  const [history, dispatch] = useReducer<History<Decision>, [Change<Decision>]>(changed, historyOf(first.decision));
  const edit = useCallback<Edit>((about, change) => {
    dispatch({ kind: 'edit', about, change });
  }, []);
  const load = useCallback((next: Whole) => {
    setWhole(next);
    dispatch({ kind: 'loaded', content: next.decision });
  }, []);
  const isOpen = whole.deeds.includes('edit');
  const saving = useSaving({ whole, history, isOpen, dispatch, setWhole });
  const kept = useKeptDraft<Decision>({
    ...{ name: `camket:decision:${whole.id}`, revision: whole.revision, content: history.now, read: readDecision },
    ...{ isUnsaved: isUnsaved(history), isOpen, onRestore: (content) => edit('', () => content) },
  });
  return {
    whole,
    decision: history.now,
    history,
    isOpen,
    isUnsaved: isUnsaved(history),
    kept,
    edit,
    undo: useCallback(() => {
      dispatch({ kind: 'undo' });
    }, []),
    redo: useCallback(() => {
      dispatch({ kind: 'redo' });
    }, []),
    load,
    saving,
  };
}
