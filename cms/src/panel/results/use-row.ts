'use client';
import { useCallback, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ask, complaintsIn, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { Remark } from '../decisions/outline.ts';
import { faultsOf } from '../decisions/form-faults.ts';

/** A row of a form that a unit fills in: what is typed, and how saving goes. */
export interface RowDesk<Draft> {
  readonly draft: Draft;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  readonly message: string | undefined;
  readonly faults: readonly Remark[];
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Saves; answers the id of the row, or nothing where the server refused. */
  readonly save: () => Promise<string | undefined>;
}

interface RowOptions<Draft> {
  readonly collection: 'results' | 'task-reports';
  readonly id: string | undefined;
  readonly first: Draft;
  /** What goes to the server. */
  readonly bodyOf: (draft: Draft) => unknown;
}

/** Puts a row on the desk. */
export function useRow<Draft>({ collection, id, first, bodyOf }: RowOptions<Draft>): RowDesk<Draft> {
  const words = useWords();
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState(first);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ readonly message: string; readonly faults: readonly Remark[] }>();
  const edit = useCallback((change: (draft: Draft) => Draft) => {
    setDraft(change);
  }, []);
  const save = async (): Promise<string | undefined> => {
    if (id !== undefined && draft === saved) return id;
    setSaving(true);
    const answer = await ask(
      id === undefined ? 'POST' : 'PATCH',
      `/${collection}${id === undefined ? '' : `/${id}`}`,
      bodyOf(draft),
    );
    setSaving(false);
    if (!isDone(answer)) {
      setFailure({ message: sayRefusal(answer, words), faults: faultsOf(complaintsIn(answer)) });
      return undefined;
    }
    setFailure(undefined);
    setSaved(draft);
    const made = valueAt(answer, 'doc', 'id');
    return typeof made === 'string' ? made : id;
  };
  return {
    draft,
    isUnsaved: draft !== saved,
    isSaving,
    message: failure?.message,
    faults: failure?.faults ?? [],
    edit,
    save,
  };
}
