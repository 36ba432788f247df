'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import type { LeaveGuard } from './use-leave-guard.ts';

interface LeaveDialogProps {
  readonly guard: LeaveGuard;
  readonly save: () => Promise<boolean>;
}

/** Asks whoever is about to leave with unsaved work. */
export function LeaveDialog({ guard: { target, leave, stay }, save }: LeaveDialogProps) {
  const words = useWords().save;
  if (target === undefined) return undefined;
  const saveAndLeave = async (): Promise<void> => {
    if (await save()) leave();
    else stay();
  };
  return (
    <Dialog onClose={stay} title={words.leaveTitle}>
      <p>{words.leaveBody}</p>
      <DialogDeeds>
        <Button look="grave" onPress={leave}>
          {words.leaveGo}
        </Button>
        <Button onPress={stay}>{words.stay}</Button>
        <Button look="main" onPress={() => void saveAndLeave()}>
          {words.leaveSave}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
