'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

interface MarkProps {
  readonly source: string;
  readonly indicator: string;
  readonly phrase: string;
  readonly isAutomatic: boolean;
}

/** Lets an indicator of a source reach the public pages without a person, or takes that back; asks before. */
export function MarkAutomatic({ source, indicator, phrase, isAutomatic }: MarkProps) {
  const words = useWords();
  const of = words.sources;
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const mark = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/sources/${source}/automatic`, { indicator, automatic: !isAutomatic });
    setBusy(false);
    if (!isDone(answer)) {
      toast.error(sayRefusal(answer, words));
      return;
    }
    toast.success(isAutomatic ? of.unmarked : of.marked);
    location.reload();
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {isAutomatic ? of.unmark : of.mark}
      </Button>
      {isAsking ? (
        <Dialog onClose={() => setAsking(false)} title={isAutomatic ? of.unmarkTitle : of.markTitle}>
          <p>
            <strong>{phrase}</strong>
          </p>
          <p>{isAutomatic ? of.unmarkBody : of.markBody}</p>
          <p className="ck-source__tools">
            <Button isOff={isBusy} look="main" onPress={() => void mark()}>
              {isBusy ? words.deed.working : words.deed.doIt}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.deed.cancel}</Button>
          </p>
        </Dialog>
      ) : undefined}
    </>
  );
}
