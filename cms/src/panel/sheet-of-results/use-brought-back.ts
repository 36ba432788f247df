'use client';
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import { nameOf } from '../../quality/results/sheet/cell-name.ts';
import { thisDevice } from '../saving/shelf.ts';
import type { DeskEvent, DeskState } from './desk-state.ts';
import { isOutrun, type KeptSheet, keptHere, noteTaken } from './kept-here.ts';

interface BroughtBackTo {
  readonly marks: DeskState['marks'];
  readonly dispatch: Dispatch<DeskEvent>;
}

/** Brings back what this device had kept, once the page is there; a page that saving has outrun is asked for anew. */
export function useBroughtBack(shelf: string, { marks, dispatch }: BroughtBackTo) {
  const [found, setFound] = useState<{ readonly broughtBack: KeptSheet | undefined; readonly isReady: boolean }>({
    broughtBack: undefined,
    isReady: false,
  });
  const first = useRef(marks);
  useEffect(() => {
    const revisions = Object.fromEntries(Object.entries(first.current).map(([name, { revision }]) => [name, revision]));
    if (isOutrun(thisDevice, shelf, { askedAt: whenAsked(), revisions })) {
      location.reload();
      return;
    }
    const kept = keptHere(thisDevice, shelf);
    if (kept !== undefined) dispatch({ kind: 'broughtBack', kept });
    setFound({ broughtBack: kept, isReady: true });
  }, [shelf, dispatch]);
  return found;
}

/** Hands on what happens on the desk, and notes on this device what the server has taken. */
export function useNoting(shelf: string, dispatch: Dispatch<DeskEvent>): Dispatch<DeskEvent> {
  return useCallback(
    (event) => {
      if (event.kind === 'kept') {
        const revisions = Object.fromEntries(event.cells.map((cell) => [nameOf(cell), cell.revision]));
        noteTaken(thisDevice, shelf, { at: Date.now(), revisions });
      }
      dispatch(event);
    },
    [shelf, dispatch],
  );
}

/** When this page was asked for, in milliseconds since 1970; now, where the panel has led here from another page. */
function whenAsked(): number {
  const isLoaded = performance.getEntriesByType('navigation').some(({ name }) => name === location.href);
  return isLoaded ? performance.timeOrigin : Date.now();
}
