'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';

interface LeaveDialogProps {
  readonly target: string;
  readonly save: () => Promise<boolean>;
  readonly onStay: () => void;
}

/** Asks whoever is about to leave with unsaved work. */
export function LeaveDialog({ target, save, onStay }: LeaveDialogProps) {
  const words = useWords().save;
  const leave = (): void => {
    onStay();
    // the guard is taken down in the next turn, so that it does not ask a second time
    setTimeout(() => {
      location.assign(target);
    });
  };
  const saveAndLeave = async (): Promise<void> => {
    if (await save()) leave();
    else onStay();
  };
  return (
    <Dialog onClose={onStay} title={words.leaveTitle}>
      <p>{words.leaveBody}</p>
      <DialogDeeds>
        <Button look="grave" onPress={leave}>
          {words.leaveGo}
        </Button>
        <Button onPress={onStay}>{words.stay}</Button>
        <Button
          look="main"
          onPress={() => {
            void saveAndLeave();
          }}
        >
          {words.leaveSave}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
