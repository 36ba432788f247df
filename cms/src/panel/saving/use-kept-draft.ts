'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type KeptDraft, keptDraft, type ReadDraft } from './kept-draft.ts';
import { dropFrom, putOn, thisDevice } from './shelf.ts';

/** What this device still held of an earlier session, and what can be done with it. */
export interface Kept {
  /** It went on from what the server holds, and stands on the screen again. */
  readonly isRestored: boolean;
  /** When what waits for a word was kept; nothing where nothing waits. */
  readonly offeredOf: string | undefined;
  readonly restore: () => void;
  readonly forget: () => void;
}

interface Keeping<Content> {
  /** Under which name the device keeps it. */
  readonly name: string;
  /** The revision that the server holds. */
  readonly revision: number;
  readonly content: Content;
  readonly isUnsaved: boolean;
  readonly isOpen: boolean;
  readonly read: ReadDraft<Content>;
  readonly onRestore: (content: Content) => void;
  /** Whether what was typed over the revision of the server comes back without asking. */
  readonly goesOn?: boolean;
}

const pause = 300;

/** Keeps what is typed on this device until the server has it, and brings back or offers what was left there. */
export function useKeptDraft<Content>(keeping: Keeping<Content>): Kept {
  const { name, onRestore } = keeping;
  const [isRestored, setRestored] = useState(false);
  const [offered, setOffered] = useState<KeptDraft<Content>>();
  useKeeping(keeping);
  useEffect(() => {
    // what was left from before is looked for once, when the document is put on the desk
    const { content, revision, isOpen, read, goesOn = false } = keeping;
    const kept = isOpen ? keptDraft(thisDevice, name, read) : undefined;
    if (kept === undefined) return;
    if (JSON.stringify(kept.content) === JSON.stringify(content)) dropFrom(thisDevice, name);
    else if (goesOn && kept.revision === revision) {
      setRestored(true);
      onRestore(kept.content);
    } else setOffered(kept);
  }, [name]);
  const forget = useCallback(() => {
    setOffered(undefined);
    dropFrom(thisDevice, name);
  }, [name]);
  const restore = (): void => {
    if (offered !== undefined) onRestore(offered.content);
    setOffered(undefined);
  };
  return { isRestored, offeredOf: offered?.at, restore, forget };
}

function useKeeping<Content>({ name, revision, content, isUnsaved }: Keeping<Content>): void {
  const wasUnsaved = useRef(false);
  useEffect(() => {
    if (!isUnsaved) {
      // only what has been saved from here is dropped; what was left from before waits for a word
      if (wasUnsaved.current) dropFrom(thisDevice, name);
      return undefined;
    }
    wasUnsaved.current = true;
    const keep = (): void => void putOn(thisDevice, name, { revision, at: new Date().toISOString(), content });
    const clock = setTimeout(keep, pause);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(clock);
      removeEventListener('pagehide', keep);
    };
  }, [name, revision, content, isUnsaved]);
}
