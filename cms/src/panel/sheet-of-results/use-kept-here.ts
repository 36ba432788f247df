'use client';
import { useEffect, useRef, useState } from 'react';
import { thisDevice } from '../saving/shelf.ts';
import type { DeskRow } from './desk-rows.ts';
import { keepHere } from './kept-here.ts';

const pause = 250;

/** Keeps on this device what the server has not got. Answers whether there is room for it. */
export function useKeptHere(name: string, rows: readonly DeskRow[], isReady: boolean): boolean {
  const [hasRoom, setRoom] = useState(true);
  const unsaved = rows.filter(({ isUnsaved }) => isUnsaved);
  const kept = Object.fromEntries(
    unsaved.map((row) => [
      row.name,
      { typed: row.typed, ...(row.mark.revision === undefined ? {} : { revision: row.mark.revision }) },
    ]),
  );
  const text = JSON.stringify(kept);
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
    if (!isReady) return undefined;
    const keep = (): void =>
      setRoom(keepHere(thisDevice, name, { at: new Date().toISOString(), rows: latest.current }));
    const clock = setTimeout(keep, pause);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(clock);
      removeEventListener('pagehide', keep);
    };
    // the text stands for the rows
  }, [name, text, isReady]);
  return hasRoom;
}
