'use client';
import type { Decision } from '@camket/shared/decisions';
import { useCallback, useReducer, useState } from 'react';
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
}

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
  return {
    whole,
    decision: history.now,
    history,
    isOpen,
    isUnsaved: isUnsaved(history),
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
