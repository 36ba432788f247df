'use client';
import { toast } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
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

interface Failure {
  readonly message: string;
  readonly faults: readonly Remark[];
}

/** Puts a document on the desk. */
export function useDraft<Draft>(writing: Writing<Draft>): DraftDesk<Draft> {
  const { name, first, revision: held, isOpen, read, send, inside = [], onMade } = writing;
  const words = useWords();
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState({ draft: first, revision: held ?? 0 });
  const [hasSaved, setHasSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isUnsaved = isOpen && draft !== saved.draft;
  const { revision } = saved;
  const kept = useKeptDraft({ name, revision, content: draft, isUnsaved, isOpen, read, onRestore: setDraft });
  const edit = useCallback((change: (before: Draft) => Draft) => {
    setDraft(change);
  }, []);
  const save = async (): Promise<boolean> => {
    if (held !== undefined && !isUnsaved) return true;
    setBusy(true);
    const answer = await send(draft, revision);
    setBusy(false);
    const refusal = refusalIn(answer, words);
    setFailure(refusal);
    if (typeof answer === 'string' || refusal !== undefined) return false;
    const [made, now] = [valueAt(answer, ...inside, 'id'), valueAt(answer, ...inside, 'revision')];
    setSaved({ draft, revision: typeof now === 'number' ? now : revision });
    setHasSaved(true);
    kept.forget();
    if (held === undefined && typeof made === 'string') setTimeout(() => onMade(made)); // once nothing holds the page
    else toast.success(words.save.saved);
    return true;
  };
  return {
    ...{ draft, isOpen, isUnsaved, isBusy, isChanged: isUnsaved || hasSaved },
    ...{ message: failure?.message, faults: failure?.faults ?? [], edit, save },
    // what is typed now is not to be written over by what was kept before
    kept: isUnsaved ? { ...kept, offeredOf: undefined } : kept,
  };
}

function refusalIn(answer: Answer | string, words: ReturnType<typeof useWords>): Failure | undefined {
  if (typeof answer === 'string') return { message: answer, faults: [] };
  if (isDone(answer)) return undefined;
  return { message: sayRefusal(answer, words), faults: faultsOf(complaintsIn(answer)) };
}
