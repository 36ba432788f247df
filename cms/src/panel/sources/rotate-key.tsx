'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

/** Gives a source a new key and shows it this once. */
export function RotateKey({ id }: { readonly id: string }) {
  const words = useWords();
  const of = words.sources;
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [key, setKey] = useState<string | undefined>();
  const rotate = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/sources/${id}/rotate-key`, {});
    setBusy(false);
    const made = valueAt(answer, 'apiKey');
    if (isDone(answer) && typeof made === 'string') setKey(made);
    else toast.error(sayRefusal(answer, words));
  };
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    toast.success(of.copied);
  };
  const close = (): void => {
    setAsking(false);
    setKey(undefined);
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{of.rotate}</Button>
      {isAsking ? (
        <Dialog onClose={close} title={of.rotateTitle}>
          {key === undefined ? (
            <>
              <p>{of.rotateBody}</p>
              <p className="ck-source__tools">
                <Button isOff={isBusy} look="main" onPress={() => void rotate()}>
                  {isBusy ? words.deed.working : words.deed.doIt}
                </Button>
                <Button onPress={close}>{words.deed.cancel}</Button>
              </p>
            </>
          ) : (
            <>
              <p>{of.newKey}</p>
              <p>
                <code className="ck-source__key">{key}</code>
              </p>
              <Button look="main" onPress={() => void copy(key)}>
                {of.copy}
              </Button>
            </>
          )}
        </Dialog>
      ) : undefined}
    </>
  );
}
