'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { type Answer, ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

/** How long what was done stands there to be read before the page shows the new state, in milliseconds. */
const readingTime = 1_500;

/** Asks for something, says what came of it, and shows the page anew. */
function useDeed(path: string, say: (answer: Answer) => string): { isBusy: boolean; press: () => void } {
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', path, {});
    if (!isDone(answer)) {
      setBusy(false);
      toast.error(sayRefusal(answer, words));
      return;
    }
    toast.success(say(answer));
    setTimeout(() => {
      globalThis.location.reload();
    }, readingTime);
  };
  return { isBusy, press: () => void press() };
}

const numberAt = (answer: Answer, name: string): number => {
  const found = valueAt(answer, name);
  return typeof found === 'number' ? found : 0;
};

/** Looks now who is to be reminded, and sends what waits. */
export function RoundButton() {
  const words = useWords();
  const { isBusy, press } = useDeed('/mails/round', (answer) =>
    words.mail.roundDone(numberAt(answer, 'reminders'), numberAt(answer, 'mails')),
  );
  return (
    <div className="ck-deeds ck-deeds--below">
      <Button isOff={isBusy} onPress={press}>
        {isBusy ? words.deed.working : words.mail.round}
      </Button>
    </div>
  );
}

/** Sends a mail once more of which nobody knows whether it arrived, or that could not be sent. */
export function SendAgainButton({ id }: { readonly id: string }) {
  const words = useWords();
  const { isBusy, press } = useDeed(`/mails/${id}/send-again`, (answer) => {
    const state = valueAt(answer, 'state');
    return words.mail.sentAgain[state === 'sent' || state === 'kept' ? state : 'other'];
  });
  return (
    <Button isOff={isBusy} onPress={press}>
      {isBusy ? words.deed.working : words.mail.sendAgain}
    </Button>
  );
}
