'use client';
import { toast } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

/** A deed that can be done now, in words. */
export interface Offered {
  readonly deed: 'submit' | 'return' | 'publish' | 'discard' | 'close';
  readonly name: string;
  readonly question: string;
  /** Words for the field of its reason, where it takes one. */
  readonly reason?: string;
  readonly isReasonNeeded?: boolean;
}

interface DeedButtonsProps {
  /** Where the deed is done: `/actions/<id>`. */
  readonly path: string;
  readonly stage: string;
  readonly offered: readonly Offered[];
  /** Saves before a deed; answers whether it may go on. */
  readonly prepare: (deed: Offered['deed']) => Promise<boolean>;
}

const looks = { submit: 'main', publish: 'main', close: 'main', return: 'plain', discard: 'grave' } as const;

/** The deeds that this person may do now, each with its dialog. The page is made anew after each. */
export function DeedButtons({ path, stage, offered, prepare }: DeedButtonsProps) {
  const words = useWords();
  const [open, setOpen] = useState<Offered>();
  if (offered.length === 0) return undefined;
  return (
    <div aria-label={words.deed.actions} className="ck-deeds" role="group">
      {offered.map((one) => (
        <Button
          key={one.deed}
          look={looks[one.deed]}
          onPress={() => void prepare(one.deed).then((isReady) => (isReady ? setOpen(one) : undefined))}
        >
          {one.name}
        </Button>
      ))}
      {open === undefined ? undefined : (
        <DeedQuestion offered={open} onClose={() => setOpen(undefined)} path={path} stage={stage} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly offered: Offered;
  readonly path: string;
  readonly stage: string;
  readonly onClose: () => void;
}

function DeedQuestion({ offered, path, stage, onClose }: QuestionProps) {
  const words = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    if (offered.isReasonNeeded === true && reason.trim() === '') {
      setFault(words.deed.reasonNeeded);
      return;
    }
    setBusy(true);
    const said = reason.trim() === '' ? {} : { reason: reason.trim() };
    const answer = await ask('POST', `${path}/transitions/${offered.deed}`, { stage, ...said });
    setBusy(false);
    if (!isDone(answer)) {
      setFault(sayRefusal(answer, words));
      return;
    }
    toast.success(words.actions.done[offered.deed]);
    onClose();
    location.reload();
  };
  return (
    <Dialog onClose={onClose} title={offered.name}>
      <p>{offered.question}</p>
      {offered.reason === undefined ? undefined : (
        <div className="ck-field ck-field--wide">
          <label className="ck-label" htmlFor={id}>
            {offered.reason}
          </label>
          <textarea
            className="ck-input"
            id={id}
            maxLength={2000}
            onChange={({ target }) => setReason(target.value)}
            rows={3}
            value={reason}
          />
        </div>
      )}
      {fault === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {fault}
        </p>
      )}
      <DialogDeeds>
        <Button onPress={onClose}>{words.deed.cancel}</Button>
        <Button isOff={isBusy} look={offered.deed === 'discard' ? 'grave' : 'main'} onPress={() => void act()}>
          {isBusy ? words.deed.working : offered.name}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
