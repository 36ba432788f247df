'use client';
import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

/** Writes the names, units and settings of a commune into the register, where they differ from what stands there. */
export function PublishCommune({ id, look = 'plain' }: { readonly id: string; readonly look?: 'plain' | 'quiet' }) {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const publish = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/communes/${id}/transitions/publish`, {});
    setBusy(false);
    if (!isDone(answer)) {
      toast.error(sayRefusal(answer, words));
      return;
    }
    const seqs = valueAt(answer, 'seqs');
    toast.success(Array.isArray(seqs) && seqs.length > 0 ? words.communes.published : words.communes.same);
  };
  return (
    <Button isOff={isBusy} look={look} onPress={() => void publish()} title={words.communes.publishHelp}>
      {isBusy ? words.deed.working : words.communes.publish}
    </Button>
  );
}

/** The same among the controls of a commune's own form. */
export function PublishThisCommune() {
  const { id } = useDocumentInfo();
  return id === undefined ? undefined : <PublishCommune id={String(id)} />;
}
