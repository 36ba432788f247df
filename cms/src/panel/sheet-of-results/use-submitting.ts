'use client';
import { type Dispatch, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ask, complaintsIn, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { DeskRow } from './desk-rows.ts';
import type { DeskEvent } from './desk-state.ts';
import type { SavingDesk } from './use-saving-cells.ts';

/** Submitting rows: which are on their way, what came of them. */
export interface Submitting {
  readonly isBusy: boolean;
  /** Why rows were not taken, by their names. */
  readonly refusals: Readonly<Record<string, string>>;
  /** How many were taken and refused the last time. */
  readonly outcome: { readonly done: number; readonly refused: number } | undefined;
  readonly submit: (names: readonly string[]) => Promise<void>;
}

interface SubmittingOptions {
  readonly latest: () => readonly DeskRow[];
  readonly saveNow: SavingDesk['saveNow'];
  readonly dispatch: Dispatch<DeskEvent>;
}

/** Submits rows one after the other once they are saved; each has an outcome of its own. */
export function useSubmitting({ latest, saveNow, dispatch }: SubmittingOptions): Submitting {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<Submitting['outcome']>();
  const submit = async (names: readonly string[]): Promise<void> => {
    setBusy(true);
    await saveNow();
    // what was typed while the first request was on its way
    await saveNow();
    await new Promise((done) => {
      setTimeout(done, 0);
    });
    const found: Record<string, string> = {};
    let done = 0;
    for (const name of names) {
      const row = latest().find((one) => one.name === name);
      const refusal = row === undefined ? undefined : await submitRow(row);
      if (refusal === undefined) {
        done += 1;
        dispatch({ kind: 'moved', name, stage: 'submitted' });
      } else found[name] = refusal;
    }
    setRefusals(found);
    setOutcome({ done, refused: Object.keys(found).length });
    setBusy(false);
  };
  const submitRow = async ({ mark, isUnsaved }: DeskRow): Promise<string | undefined> => {
    if (mark.id === undefined || isUnsaved) return words.sheetOfResults.failed;
    const answer = await ask('POST', `/results/${mark.id}/transitions/submit`, { stage: mark.stage ?? 'draft' });
    if (isDone(answer)) return undefined;
    const complaints = complaintsIn(answer).map(({ message }) => message);
    return complaints.length > 0 ? [...new Set(complaints)].join(' ') : sayRefusal(answer, words);
  };
  return { isBusy, refusals, outcome, submit };
}
