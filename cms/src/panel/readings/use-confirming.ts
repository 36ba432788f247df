'use client';
import { confirm, unconfirm, unconfirmedIn } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import { announce } from '../fields/keep-focus.ts';
import { nextOpen, openInRow } from './next-value.ts';
import { placeName } from './place-name.ts';
import type { Review } from './use-review.ts';
import type { ValueInHand } from './use-value-in-hand.ts';

/** Ways of confirming values, and of going on to the next one that waits. */
export interface Confirming {
  readonly confirm: (paths: readonly string[]) => void;
  readonly unconfirm: (path: string) => void;
  readonly confirmAndGoOn: (what: 'value' | 'row') => void;
  readonly goToOpen: (step: 1 | -1) => void;
}

/** Confirms values for the one who sits here, and says how many are left. */
export function useConfirming({ reading, edit, signature }: Review, { active, goTo }: ValueInHand): Confirming {
  const words = useWords();
  const confirmed = (paths: readonly string[]): void => edit('', (before) => confirm(before, paths, signature));
  const say = (left: number, next?: string): void => {
    const done = left === 0 ? words.readings.allConfirmed : words.readings.confirmed(left);
    announce(next === undefined ? done : `${done} ${placeName(next, words)}`);
  };
  const goToOpen = (step: 1 | -1): void => {
    const next = nextOpen(reading, active, step);
    if (next === undefined) announce(words.readings.allConfirmed);
    else goTo(next);
  };
  return {
    confirm: (paths) => {
      confirmed(paths);
      say(unconfirmedIn(confirm(reading, paths, signature)).length);
    },
    unconfirm: (path) => edit('', (before) => unconfirm(before, path)),
    confirmAndGoOn: (what) => {
      if (active === undefined) {
        goToOpen(1);
        return;
      }
      const paths = what === 'value' ? [active] : openInRow(reading, active);
      const after = confirm(reading, paths, signature);
      confirmed(paths);
      const next = nextOpen(after, active, 1);
      say(unconfirmedIn(after).length, next);
      if (next !== undefined) goTo(next);
    },
    goToOpen,
  };
}
