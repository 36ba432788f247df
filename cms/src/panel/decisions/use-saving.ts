'use client';
import type { Decision } from '@camket/shared/decisions';
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { type SavingStatus, statusAfter, statusWhileSaving } from '../saving/saving-status.ts';
import { type Change, type History, isUnsaved } from '../sheet/history.ts';
import { adoptKeys } from './adopt-keys.ts';
import type { Remark } from './outline.ts';
import { type Saved, saveDecision } from './save-decision.ts';
import type { Whole } from './whole-request.ts';

/** How saving goes. */
export interface Saving {
  readonly state: SavingStatus<Whole>['state'];
  readonly message: string | undefined;
  /** Fields that keep the decision from being saved. */
  readonly faults: readonly Remark[];
  /** When it was last saved, as the clock on the wall says. */
  readonly savedAt: string | undefined;
  /** What somebody else has saved meanwhile. */
  readonly conflict: Whole | undefined;
  /** Saves; answers whether everything is on the server now. */
  readonly save: () => Promise<boolean>;
  /** Ends a conflict with the version that is to be kept; without one it is put off. */
  readonly settle: (kept: Decision | undefined) => void;
}

interface Status extends SavingStatus<Whole> {
  /** A merged version waits to be sent. */
  readonly isMerged?: boolean;
}

interface Desk {
  readonly whole: Whole;
  readonly history: History<Decision>;
  readonly isOpen: boolean;
  readonly dispatch: Dispatch<Change<Decision>>;
  readonly setWhole: (whole: Whole) => void;
}

const retryAfter = 15_000;
const none: readonly Remark[] = [];

/** Saves what is on a desk when told to, again and again while there is no connection. */
export function useSaving(desk: Desk): Saving {
  const words = useWords();
  const [status, setStatus] = useState<Status>({ state: 'idle' });
  const latest = useRef({ desk, words, isBusy: false });
  useEffect(() => {
    latest.current = { desk, words, isBusy: latest.current.isBusy };
  });
  const save = useCallback(async (): Promise<boolean> => {
    const { current } = latest;
    if (current.isBusy) return false;
    if (!current.desk.isOpen || !isUnsaved(current.desk.history)) return true;
    current.isBusy = true;
    setStatus(statusWhileSaving);
    const sent = current.desk.history.now;
    const saved = await saveDecision(current.desk.whole, sent, current.words);
    latest.current.isBusy = false;
    setStatus((before) => statusAfter(saved, before));
    if (saved.kind === 'saved') takeIn(saved, sent, current.desk);
    return saved.kind === 'saved';
  }, []);
  useRetry(status.state === 'offline' || status.isMerged === true, status.isMerged === true ? 0 : retryAfter, save);
  const settle = useCallback((kept: Decision | undefined) => {
    const { dispatch, setWhole } = latest.current.desk;
    setStatus(({ conflict }) => {
      if (conflict !== undefined && kept !== undefined) {
        setWhole(conflict);
        dispatch({ kind: 'loaded', content: conflict.decision });
        dispatch({ kind: 'edit', about: '', change: () => kept });
      }
      return { state: 'idle', ...(kept === undefined ? {} : { isMerged: true }) };
    });
  }, []);
  const { state, message, faults = none, savedAt, conflict } = status;
  return { state, message, faults, savedAt, conflict, save, settle };
}

function takeIn(
  { whole, tidied }: Extract<Saved, { kind: 'saved' }>,
  sent: Decision,
  { dispatch, setWhole }: Desk,
): void {
  setWhole(whole);
  dispatch({ kind: 'saved', sent, content: whole.decision, adopt: adoptKeys(tidied, whole.decision) });
}

/** Tries again after a while, and at once when the browser says that it is connected. */
function useRetry(isWanted: boolean, after: number, save: () => Promise<boolean>): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const again = (): void => {
      void save();
    };
    const clock = after === 0 ? setTimeout(again, 0) : setInterval(again, after);
    globalThis.addEventListener('online', again);
    return () => {
      clearTimeout(clock);
      globalThis.removeEventListener('online', again);
    };
  }, [isWanted, after, save]);
}
