'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

/** Writes the working calendar of a year into the register. */
export function PublishCalendar({ year }: { readonly year: number }) {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const publish = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/calendars/${year}/publish`, {});
    setBusy(false);
    if (!isDone(answer)) toast.error(sayRefusal(answer, words));
    else location.reload();
  };
  return (
    <Button isOff={isBusy} look="quiet" onPress={() => void publish()}>
      {isBusy ? words.deed.working : words.calendars.publish}
    </Button>
  );
}
