'use client';
import { doubtsInReading, type Reading, type SourceDoubt, type SourceText } from '@camket/shared/reading';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { thisDevice } from '../saving/shelf.ts';
import { keepSeen, keptSeen } from './seen-doubts.ts';

/** A doubt with whether somebody has looked at it on this machine. */
export interface DoubtToSee {
  readonly doubt: SourceDoubt;
  readonly name: string;
  readonly isSeen: boolean;
}

/** The doubts about a reading as it is now, and which of them were seen. */
export interface Doubts {
  readonly all: readonly DoubtToSee[];
  readonly left: number;
  readonly see: (name: string, isSeen: boolean) => void;
}

/** Looks for doubts while the reading changes, without holding up whoever types. */
export function useDoubts(id: string, reading: Reading, source: SourceText): Doubts {
  const settled = useDeferredValue(reading);
  const found = useMemo(() => doubtsInReading(settled, source), [settled, source]);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => keptSeen(thisDevice, id));
  const see = useCallback(
    (name: string, isSeen: boolean) =>
      setSeen((before) => {
        const others = [...before].filter((one) => one !== name);
        const next = new Set(isSeen ? [...others, name] : others);
        keepSeen(thisDevice, id, next);
        return next;
      }),
    [id],
  );
  const all = found.map((doubt) => {
    const name = nameOf(doubt);
    return { doubt, name, isSeen: seen.has(name) };
  });
  return { all, left: all.filter(({ isSeen }) => !isSeen).length, see };
}

/** A doubt is known again by what it says: rows above it may come and go. */
const nameOf = ({ kind, sentence }: SourceDoubt): string => `${kind}: ${sentence}`;
