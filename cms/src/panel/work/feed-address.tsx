'use client';
import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

interface FeedAddressProps {
  readonly unit: { readonly id: string; readonly name: string };
  /** The path of the calendar, where an address was made. */
  readonly path: string | undefined;
}

/** The secret address of a unit's calendar: to be copied into a phone, and renewed once it has leaked. */
export function FeedAddress({ unit, path: first }: FeedAddressProps) {
  const words = useWords();
  const [path, setPath] = useState(first);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const origin = useOrigin();
  const address = path === undefined ? undefined : `${origin}${path}`;
  const renew = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/units/${unit.id}/calendar-address`, {});
    setBusy(false);
    setAsking(false);
    const made = valueAt(answer, 'path');
    if (!isDone(answer) || typeof made !== 'string') {
      toast.error(sayRefusal(answer, words));
      return;
    }
    if (path !== undefined) toast.success(words.work.feedRenewed);
    setPath(made);
  };
  return (
    <section className="ck-tile ck-feed">
      <h2>{words.work.feedTitle}</h2>
      <p>{address === undefined ? words.work.feedFirst(unit.name) : words.work.feedHelp(unit.name)}</p>
      {address === undefined ? (
        <Button isOff={isBusy} onPress={() => void renew()}>
          {isBusy ? words.deed.working : words.work.feedMake}
        </Button>
      ) : (
        <>
          <AddressField address={address} />
          <p className="ck-help">{words.work.feedSecret}</p>
          <Button look="quiet" onPress={() => setAsking(true)}>
            {words.work.feedRenew}
          </Button>
        </>
      )}
      {isAsking ? (
        <Dialog onClose={() => setAsking(false)} title={words.work.feedRenew}>
          <p>{words.work.feedRenewAsk}</p>
          <DialogDeeds>
            <Button onPress={() => setAsking(false)}>{words.work.feedCancel}</Button>
            <Button isOff={isBusy} look="grave" onPress={() => void renew()}>
              {isBusy ? words.deed.working : words.work.feedRenewDo}
            </Button>
          </DialogDeeds>
        </Dialog>
      ) : undefined}
    </section>
  );
}

function AddressField({ address }: { readonly address: string }) {
  const words = useWords();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      toast.success(words.work.feedCopied);
    } catch {
      toast.error(words.work.feedCopyFailed);
    }
  };
  return (
    <div className="ck-feed__address">
      <label>
        <span className="ck-label">{words.work.feedLabel}</span>
        <input className="ck-input" onFocus={(event) => event.target.select()} readOnly value={address} />
      </label>
      <Button look="main" onPress={() => void copy()}>
        {words.work.feedCopy}
      </Button>
    </div>
  );
}

/** Where this panel stands, known only in the browser. */
function useOrigin(): string {
  const [origin, setOrigin] = useState('');
  useEffect(() => {
    setOrigin(window.location.origin);
  }, []);
  return origin;
}
