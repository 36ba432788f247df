'use client';
import { useEffect, useState } from 'react';
import { readKept, writeKept } from '../request/kept-text.ts';

/** What this device still holds of unsaved work. */
export interface KeptWork {
  /** Whether there is something that was not saved the last time. */
  readonly isThere: boolean;
  readonly restore: () => void;
  readonly forget: () => void;
}

interface Keeping<Draft> {
  readonly name: string;
  readonly draft: Draft;
  readonly isUnsaved: boolean;
  readonly read: (text: string) => Draft | undefined;
  readonly onRestore: (draft: Draft) => void;
}

/** Keeps unsaved work on the device, so that a lost connection or a closed window loses nothing. */
export function useKept<Draft>({ name, draft, isUnsaved, read, onRestore }: Keeping<Draft>): KeptWork {
  const [found, setFound] = useState<string>();
  useEffect(() => {
    setFound(readKept(name));
  }, [name]);
  useEffect(() => {
    if (isUnsaved) writeKept(name, JSON.stringify(draft));
  }, [name, draft, isUnsaved]);
  const forget = (): void => {
    writeKept(name, undefined);
    setFound(undefined);
  };
  const restore = (): void => {
    const kept = found === undefined ? undefined : read(found);
    if (kept !== undefined) onRestore(kept);
    setFound(undefined);
  };
  return { isThere: found !== undefined && !isUnsaved, restore, forget };
}
