'use client';
import { toast } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { faultsOf } from '../decisions/form-faults.ts';
import type { Remark } from '../decisions/outline.ts';
import { type Answer, complaintsIn, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { ReadDraft } from './kept-draft.ts';
import { type Kept, useKeptDraft } from './use-kept-draft.ts';

/** A document that is written on one screen and saved when told to: what is typed, and how saving goes. */
export interface DraftDesk<Draft> {
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly isBusy: boolean;
  /** Whether something was typed or saved since the screen was opened. */
  readonly isChanged: boolean;
  readonly message: string | undefined;
  readonly faults: readonly Remark[];
  readonly kept: Kept;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Saves; answers whether everything is on the server now. */
  readonly save: () => Promise<boolean>;
}

interface Writing<Draft> {
  /** Under which name this device keeps what is unsaved. */
  readonly name: string;
  readonly first: Draft;
  /** The revision that the server holds; absent where it holds nothing yet. */
  readonly revision: number | undefined;
  readonly isOpen: boolean;
  readonly read: ReadDraft<Draft>;
  /** Sends what is typed; answers a sentence instead where it cannot be sent as it is. */
  readonly send: (draft: Draft, revision: number) => Promise<Answer> | string;
  /** What the server's answer is looked through for: the id and the revision of the document. */
  readonly inside?: readonly string[];
  /** Goes to the screen of what was made. */
  readonly onMade: (id: string) => void;
}

/** Puts a document on the desk. */
export function useDraft<Draft>(writing: Writing<Draft>): DraftDesk<Draft> {
  const { name, first, revision, isOpen, read, inside = [], onMade } = writing;
  const words = useWords();
  const [draft, setDraft] = useState(first);
  const onSaved = (answer: Answer): void => {
    kept.forget();
    const made = valueAt(answer, ...inside, 'id');
    if (revision === undefined && typeof made === 'string') setTimeout(() => onMade(made)); // once nothing holds the page
    else toast.success(words.save.saved);
  };
  const { held, ...sending } = useSending(draft, writing, onSaved);
  const isUnsaved = isOpen && draft !== (held?.draft ?? first);
  const kept = useKeptDraft({
    ...{ name, revision: held?.revision ?? 0, content: draft, isUnsaved, isOpen, read, onRestore: setDraft },
  });
  return {
    ...{ ...sending, draft, isOpen, isUnsaved, edit: setDraft },
    isChanged: isUnsaved || (held !== undefined && held.draft !== first),
    // what is typed now is not to be written over by what was kept before
    kept: isUnsaved ? { ...kept, offeredOf: undefined } : kept,
  };
}

interface Refusal {
  readonly message: string | undefined;
  readonly faults: readonly Remark[];
}

const noRefusal: Refusal = { message: undefined, faults: [] };

/** Sends what is typed, one sending after the other: each goes out over the revision that the one before it made. */
function useSending<Draft>(draft: Draft, writing: Writing<Draft>, onSaved: (answer: Answer) => void) {
  const { first, revision, isOpen, send, inside = [] } = writing;
  const words = useWords();
  const [held, setHeld] = useState(revision === undefined ? undefined : { draft: first, revision });
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(noRefusal);
  const latest = useRef({ draft, held });
  const underWay = useRef(Promise.resolve(true));
  useEffect(() => {
    latest.current.draft = draft;
  }, [draft]);
  const sendNow = async (): Promise<boolean> => {
    const { draft: sent, held: before } = latest.current;
    if (!isOpen || before?.draft === sent) return true;
    const from = before?.revision ?? 0;
    setBusy(true);
    const answer = await send(sent, from);
    setBusy(false);
    setRefusal(refusalIn(answer, words));
    if (typeof answer === 'string' || !isDone(answer)) return false;
    latest.current.held = { draft: sent, revision: revisionIn(answer, inside) ?? from };
    setHeld(latest.current.held);
    onSaved(answer);
    return true;
  };
  const save = (): Promise<boolean> => {
    underWay.current = underWay.current.then(sendNow);
    return underWay.current;
  };
  return { ...refusal, held, isBusy, save };
}

function revisionIn(answer: Answer, inside: readonly string[]): number | undefined {
  const revision = valueAt(answer, ...inside, 'revision');
  return typeof revision === 'number' ? revision : undefined;
}

function refusalIn(answer: Answer | string, words: Words): Refusal {
  if (typeof answer === 'string') return { message: answer, faults: [] };
  if (isDone(answer)) return noRefusal;
  return { message: sayRefusal(answer, words), faults: faultsOf(complaintsIn(answer)) };
}
