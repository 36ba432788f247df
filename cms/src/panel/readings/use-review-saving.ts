'use client';
import type { Reading } from '@camket/shared/reading';
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { type SavingStatus, statusAfter, statusWhileSaving } from '../saving/saving-status.ts';
import { type Change, type History, isUnsaved } from '../sheet/history.ts';
import { saveReview } from './save-review.ts';
import type { WholeReading } from './whole-reading.ts';

/** How saving a review goes. */
export interface ReviewSaving {
  readonly state: SavingStatus<WholeReading>['state'];
  readonly message: string | undefined;
  readonly savedAt: string | undefined;
  /** The revision that the server holds, as far as this screen knows. */
  readonly revision: number;
  /** What somebody else has saved meanwhile. */
  readonly conflict: WholeReading | undefined;
  /** Saves; answers whether everything is on the server now. */
  readonly save: () => Promise<boolean>;
  /** Saves, also while something is being saved; answers the revision that holds everything. */
  readonly saveNow: () => Promise<number | undefined>;
  /** Ends a conflict: with the server's version, with the own one over it, or later. */
  readonly settle: (kept: 'mine' | 'theirs' | 'later') => void;
}

interface Desk {
  readonly id: string;
  readonly firstRevision: number;
  readonly history: History<Reading>;
  readonly isOpen: boolean;
  readonly dispatch: Dispatch<[Change<Reading>]>;
}

const pause = 1_200;
const retryAfter = 15_000;

/** Saves a review by itself a moment after each change, and again and again while there is no connection. */
export function useReviewSaving(desk: Desk): ReviewSaving {
  const words = useWords();
  const [status, setStatus] = useState<SavingStatus<WholeReading>>({ state: 'idle' });
  const [revision, setRevision] = useState(desk.firstRevision);
  const latest = useRef({ desk, words, revision, isBusy: false });
  useEffect(() => {
    latest.current = { desk, words, revision, isBusy: latest.current.isBusy };
  });
  const save = useCallback(async (): Promise<boolean> => {
    const { current } = latest;
    if (current.isBusy) return false;
    const { id, history, isOpen, dispatch } = current.desk;
    if (!isOpen || !isUnsaved(history)) return true;
    current.isBusy = true;
    setStatus(statusWhileSaving);
    const sent = history.now;
    const saved = await saveReview({ id, revision: current.revision }, sent, current.words);
    if (saved.kind === 'saved') {
      latest.current.revision = saved.revision;
      setRevision(saved.revision);
      dispatch([savedAs(sent)]);
    }
    latest.current.isBusy = false;
    setStatus((before) => statusAfter(saved, before));
    return saved.kind === 'saved';
  }, []);
  const saveNow = useCallback(async (): Promise<number | undefined> => {
    while (latest.current.isBusy) await new Promise((resolve) => setTimeout(resolve, 50));
    return (await save()) ? latest.current.revision : undefined;
  }, [save]);
  useAutosave({ history: desk.history, state: status.state, hasConflict: status.conflict !== undefined }, save);
  const { state, message, savedAt, conflict } = status;
  const settle = (kept: 'mine' | 'theirs' | 'later'): void => {
    setStatus({ state: kept === 'later' ? 'failed' : 'idle' });
    if (conflict === undefined || kept === 'later') return;
    takeSide(conflict, kept, desk);
    setRevision(conflict.head.revision);
  };
  return { state, message, savedAt, revision, conflict, save, saveNow, settle };
}

const savedAs = (sent: Reading): Change<Reading> => ({
  kind: 'saved',
  sent,
  content: sent,
  adopt: (reading) => reading,
});

function takeSide({ content }: WholeReading, kept: 'mine' | 'theirs', { history, dispatch }: Desk): void {
  if (content === undefined) return;
  dispatch([{ kind: 'loaded', content: content.reading }]);
  if (kept === 'mine') dispatch([{ kind: 'edit', about: '', change: () => history.now }]);
}

interface Watched {
  readonly history: History<Reading>;
  readonly state: ReviewSaving['state'];
  readonly hasConflict: boolean;
}

function useAutosave({ history, state, hasConflict }: Watched, save: () => Promise<boolean>): void {
  const { now, saved } = history;
  useEffect(() => {
    if (now === saved || state === 'saving' || hasConflict) return undefined;
    const again = (): void => {
      void save();
    };
    const clock = setTimeout(again, state === 'offline' ? retryAfter : pause);
    globalThis.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(clock);
      globalThis.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [now, saved, state, hasConflict, save]);
}
