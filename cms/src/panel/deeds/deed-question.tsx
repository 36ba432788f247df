'use client';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { Fault, TextBox } from '../dialog/text-box.tsx';

interface DeedQuestionProps {
  readonly title: string;
  readonly body: string;
  /** What the deed is called on its button. */
  readonly name: string;
  readonly isGrave: boolean;
  /** The field of the reason, where the deed needs one. */
  readonly reason: { readonly label: string; readonly help?: string; readonly shortest?: number } | undefined;
  /** Does it; answers why it was not done. */
  readonly act: (reason: string | undefined) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Asks once more before a deed, and for the reason where one is needed. */
export function DeedQuestion({ title, body, name, isGrave, reason, act, onClose }: DeedQuestionProps) {
  const words = useWords().deed;
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const text = said.trim();
  const wrong = (): string | undefined => {
    if (reason === undefined) return undefined;
    if (text === '') return words.reasonNeeded;
    return text.length < (reason.shortest ?? 1) ? words.reasonTooShort : undefined;
  };
  const begin = async (): Promise<void> => {
    const missing = wrong();
    setFault(missing);
    if (missing !== undefined || isBusy) return;
    setBusy(true);
    const refusal = await act(reason === undefined ? undefined : text);
    setBusy(false);
    setFault(refusal);
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <p>{body}</p>
      {reason === undefined ? (
        <Fault said={fault} />
      ) : (
        <TextBox fault={fault} help={reason.help} label={reason.label} onChange={setSaid} value={said} />
      )}
      <DialogDeeds>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button isOff={isBusy} look={isGrave ? 'grave' : 'main'} onPress={() => void begin()}>
          {isBusy ? words.working : name}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
