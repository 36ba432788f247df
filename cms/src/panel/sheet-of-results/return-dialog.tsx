'use client';
import { useId, useState } from 'react';
import type { SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { TextBox } from '../dialog/text-box.tsx';
import { ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import { remarkFields, wholeRow } from './remark-fields.ts';

interface ReturnDialogProps {
  readonly row: SheetRow;
  readonly onClose: () => void;
  readonly onReturned: () => void;
}

/** Sends one figure back with a remark on the very cell. */
export function ReturnDialog({ row: { cell, indicator }, onClose, onReturned }: ReturnDialogProps) {
  const allWords = useWords();
  const words = allWords.sheetOfResults;
  const [field, setField] = useState(wholeRow);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const fieldId = useId();
  const fields = remarkFields(indicator, words);
  const send = async (): Promise<void> => {
    const remark = text.trim();
    if (remark === '' || cell === undefined) {
      setFault(words.verify.remarkNeeded);
      return;
    }
    const answer = await ask('POST', `/results/${cell.id}/transitions/return`, {
      stage: cell.stage,
      reason: remark,
      remarks: [{ field, text: remark }],
    });
    if (isDone(answer)) onReturned();
    else setFault(sayRefusal(answer, allWords));
  };
  return (
    <Dialog onClose={onClose} title={words.verify.returnTitle}>
      <blockquote className="ck-quote">{indicator.phrase}</blockquote>
      <div className="ck-choice">
        <label className="ck-label" htmlFor={fieldId}>
          {words.verify.field}
        </label>
        <select
          className="ck-input ck-select"
          id={fieldId}
          onChange={({ target }) => setField(target.value)}
          value={field}
        >
          {fields.map(([path, name]) => (
            <option key={path} value={path}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <TextBox
        fault={fault}
        help={words.verify.remarkHelp}
        label={words.verify.remark}
        onChange={setText}
        value={text}
      />
      <DialogDeeds>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="main" onPress={() => void send()}>
          {words.verify.return}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
