'use client';
import { useId, useState } from 'react';
import { reasonNeeded, type Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { sayRefusal } from '../request/refused.ts';
import type { DeedBarProps } from './deed-bar-props.ts';
import { type Moved, moveDocument } from './move-document.ts';

type DeedDialogProps = Omit<DeedBarProps, 'deeds' | 'prepare' | 'onMoved'> & {
  readonly deed: Transition;
  readonly onClose: () => void;
  readonly onMoved: (moved: Extract<Moved, { kind: 'moved' }>) => void;
};

const shortestReason = 10;

/** Asks once more before a deed, and for the reason where one is needed. */
export function DeedDialog({ collection, id, stage, deed, onClose, onMoved, onRefused }: DeedDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const needsReason = reasonNeeded.includes(deed);
  const { title, body } = textsOf({ collection, deed, stage }, words);
  const act = async (): Promise<void> => {
    const missing = needsReason ? reasonFault(reason, words) : undefined;
    setFault(missing);
    if (missing !== undefined || isBusy) return;
    setBusy(true);
    const moved = await moveDocument({
      collection,
      id,
      deed,
      stage,
      ...(needsReason ? { reason: reason.trim() } : {}),
    });
    setBusy(false);
    if (moved.kind === 'moved') onMoved(moved);
    else {
      setFault(sayRefusal(moved.answer, words));
      onRefused();
    }
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <p>{body}</p>
      {needsReason ? <ReasonField deed={deed} fault={fault} onChange={setReason} reason={reason} /> : undefined}
      {needsReason || fault === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {fault}
        </p>
      )}
      <DialogDeeds>
        <Button onPress={onClose}>{words.deed.cancel}</Button>
        <Button
          isOff={isBusy}
          look={deed === 'withdraw' || deed === 'discard' ? 'grave' : 'main'}
          onPress={() => void act()}
        >
          {isBusy ? words.deed.working : words.deeds[deed]}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}

interface ReasonFieldProps {
  readonly deed: Transition;
  readonly reason: string;
  readonly fault: string | undefined;
  readonly onChange: (reason: string) => void;
}

function ReasonField({ deed, reason, fault, onChange }: ReasonFieldProps) {
  const words = useWords().deed;
  const id = useId();
  const isPublic = deed !== 'return';
  return (
    <div className="ck-field ck-field--wide">
      <label className="ck-label" htmlFor={id}>
        {isPublic ? words.reasonPublic : words.reason}
      </label>
      <textarea
        aria-describedby={`${id}-help`}
        aria-invalid={fault !== undefined || undefined}
        className="ck-input"
        id={id}
        maxLength={2000}
        onChange={({ target }) => onChange(target.value)}
        rows={4}
        value={reason}
      />
      <p className="ck-help" id={`${id}-help`}>
        {isPublic ? words.reasonPublicHelp : words.reasonReturnHelp}
      </p>
      {fault === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function reasonFault(reason: string, { deed }: Words): string | undefined {
  if (reason.trim() === '') return deed.reasonNeeded;
  return reason.trim().length < shortestReason ? deed.reasonTooShort : undefined;
}

/** Collections whose withdrawal is asked for by one and confirmed by another. */
const withdrawalsAsked: readonly DeedDialogProps['collection'][] = ['decisions', 'unit-reports', 'reports'];

type What = Pick<DeedDialogProps, 'collection' | 'deed' | 'stage'>;

function textsOf(
  { collection, deed, stage }: What,
  { deed: words }: Words,
): { readonly title: string; readonly body: string } {
  if (deed === 'publish' && stage === 'withdrawing') {
    return { title: words.publishWithdrawalTitle, body: words.publishWithdrawalBody };
  }
  const isAsked = deed === 'withdraw' && withdrawalsAsked.includes(collection);
  return { title: words[`${deed}Title`], body: isAsked ? words.withdrawAskBody : words[`${deed}Body`] };
}
