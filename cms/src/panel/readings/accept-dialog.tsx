'use client';
import { unconfirmedIn } from '@camket/shared/reading';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { ask, complaintsIn, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import { faultOf, faultsOfReading, type ReviewFault } from './faults-of-reading.ts';
import type { Review } from './use-review.ts';

interface AcceptDialogProps {
  readonly review: Review;
  readonly doubtsLeft: number;
  readonly adminPath: string;
  readonly onClose: () => void;
  readonly onGo: (path: string) => void;
  readonly onNextOpen: () => void;
}

/** Makes a draft of the reading, after saying what is still missing or unconfirmed in it. */
export function AcceptDialog({ review, doubtsLeft, adminPath, onClose, onGo, onNextOpen }: AcceptDialogProps) {
  const words = useWords();
  const { reading, saving, head } = review;
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [made, setMade] = useState<Extract<Accepted, { kind: 'made' }>>();
  const [named, setNamed] = useState<readonly ReviewFault[]>([]);
  const own = faultsOfReading(reading, words);
  const faults = own.length > 0 ? own : named;
  const open = unconfirmedIn(reading).length;
  const accept = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    const said = await sendAccepted(review);
    if (said.kind === 'made' && said.warning === undefined) location.assign(addressOf(said.decision, adminPath));
    else if (said.kind === 'made') setMade(said);
    else {
      setBusy(false);
      setNamed(said.faults.map((fault) => faultOf(fault, reading, words)));
      setRefusal(said.answer === undefined ? (saving.message ?? words.save.failed) : sayRefusal(said.answer, words));
    }
  };
  if (made !== undefined)
    return <MadeDialog address={addressOf(made.decision, adminPath)} warning={made.warning ?? ''} />;
  return (
    <Dialog onClose={onClose} title={words.readings.acceptTitle}>
      <p>{words.readings.acceptBody}</p>
      {open === 0 ? (
        <p className="ck-ready">{words.readings.acceptAll}</p>
      ) : (
        <div className="ck-notice ck-notice--warn">
          <p>{words.readings.acceptOpen(open)}</p>
          <button className="ck-link" onClick={onNextOpen} type="button">
            {words.readings.goToOpen}
          </button>
        </div>
      )}
      {doubtsLeft === 0 ? undefined : <p className="ck-help">{words.readings.acceptDoubts(doubtsLeft)}</p>}
      {faults.length === 0 ? undefined : <Faults faults={faults} onGo={onGo} />}
      {refusal === undefined || faults.length > 0 ? undefined : (
        <p className="ck-remark" role="alert">
          {refusal}
        </p>
      )}
      <DialogDeeds>
        <Button onPress={onClose}>{words.readings.back}</Button>
        <Button isOff={isBusy || own.length > 0} look="main" onPress={() => void accept()}>
          {isBusy ? words.readings.accepting : words.readings.accept}
        </Button>
      </DialogDeeds>
      <p className="ck-quiet">{head.name}</p>
    </Dialog>
  );
}

function Faults({ faults, onGo }: { readonly faults: readonly ReviewFault[]; readonly onGo: (path: string) => void }) {
  const words = useWords().readings;
  return (
    <section className="ck-remarks">
      <h3>{words.acceptFaults(faults.length)}</h3>
      <p className="ck-help">{words.acceptFaultsHelp}</p>
      <ul>
        {faults.map(({ path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            <button className="ck-link" onClick={() => onGo(path)} type="button">
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Accepted =
  /** With what the Office should know about the draft, where the server has said so. */
  | { readonly kind: 'made'; readonly decision: string; readonly warning: string | undefined }
  | {
      readonly kind: 'refused';
      readonly faults: readonly ReviewFault[];
      readonly answer: Awaited<ReturnType<typeof ask>> | undefined;
    };

/** What the server says beyond that the draft is made. */
function warningIn(message: unknown): string | undefined {
  return typeof message === 'string' && /[.:] \S/u.test(message) ? message : undefined;
}

const addressOf = (decision: string, adminPath: string): string => `${adminPath}/collections/decisions/${decision}`;

/** The draft is made, and there is something to know about it before it is opened. */
function MadeDialog({ address, warning }: { readonly address: string; readonly warning: string }) {
  const words = useWords().readings;
  const open = (): void => location.assign(address);
  return (
    <Dialog onClose={open} title={words.acceptedLine}>
      <p>{warning}</p>
      <DialogDeeds>
        <Button look="main" onPress={open}>
          {words.openDraft}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}

async function sendAccepted({ head, saving }: Review): Promise<Accepted> {
  const revision = await saving.saveNow();
  if (revision === undefined) return { kind: 'refused', faults: [], answer: undefined };
  const answer = await ask('POST', `/readings/${head.id}/accept`, { revision });
  const decision = isDone(answer) ? valueAt(answer, 'decision') : undefined;
  if (typeof decision === 'string') return { kind: 'made', decision, warning: warningIn(valueAt(answer, 'message')) };
  const faults = complaintsIn(answer).flatMap(({ message, field }) =>
    field === undefined ? [] : [{ path: field, sentence: message }],
  );
  return { kind: 'refused', faults, answer };
}
