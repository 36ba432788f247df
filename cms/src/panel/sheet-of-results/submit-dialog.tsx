'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';

interface SubmitDialogProps {
  readonly count: number;
  readonly missing: number;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Asks once more before rows are submitted. */
export function SubmitDialog({ count, missing, onSubmit, onClose }: SubmitDialogProps) {
  const words = useWords().sheetOfResults;
  return (
    <Dialog onClose={onClose} title={words.submitTitle}>
      <p>{words.submitBody(count, missing)}</p>
      <DialogDeeds>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="main" onPress={onSubmit}>
          {words.submitAll(count)}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
