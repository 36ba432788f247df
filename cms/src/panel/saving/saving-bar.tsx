'use client';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { Button } from '../dialog/button.tsx';
import { Undo } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import type { History } from '../sheet/history.ts';
import type { SavingStatus } from './saving-status.ts';

/** A line on how saving goes, which is also read out. */
export function SavingLine({ said, isBad }: { readonly said: string; readonly isBad: boolean }) {
  return (
    <p aria-live="polite" className={isBad ? 'ck-bar__state ck-bar__state--failed' : 'ck-bar__state'}>
      {said}
    </p>
  );
}

/** That there is nothing to be saved, since the document is locked. */
export function LockedLine() {
  return <p className="ck-bar__state">{useWords().save.locked}</p>;
}

interface HistoryToolsProps {
  readonly desk: {
    readonly saving: Pick<SavingStatus<unknown>, 'state'> & {
      readonly message: string | undefined;
      readonly savedAt: string | undefined;
    };
    readonly isUnsaved: boolean;
    readonly history: History<unknown>;
    readonly undo: () => void;
    readonly redo: () => void;
  };
}

/** How saving goes where every change can be taken back, and the way back and forth. */
export function HistoryTools({ desk: { saving, isUnsaved, history, undo, redo } }: HistoryToolsProps) {
  const words = useWords();
  const isBad = saving.state === 'offline' || saving.state === 'failed';
  return (
    <>
      <SavingLine isBad={isBad} said={sayState(saving, isUnsaved, words)} />
      <ToolButton isOff={history.before.length === 0} label={words.save.undo} onPress={undo}>
        <Undo />
      </ToolButton>
      <ToolButton isOff={history.after.length === 0} label={words.save.redo} onPress={redo}>
        <span className="ck-mirrored">
          <Undo />
        </span>
      </ToolButton>
    </>
  );
}

type Saving = HistoryToolsProps['desk']['saving'];

function sayState({ state, message, savedAt }: Saving, isUnsaved: boolean, { save }: Words): string {
  if (state === 'saving') return save.saving;
  if (state === 'offline') return save.offline;
  if (state === 'failed') return message ?? save.failed;
  if (isUnsaved) return save.unsaved;
  return savedAt === undefined ? save.saved : save.savedAt(savedAt);
}

interface SaveToolsProps {
  readonly desk: {
    readonly isOpen: boolean;
    readonly isUnsaved: boolean;
    readonly isBusy: boolean;
    readonly message: string | undefined;
    readonly save: () => Promise<unknown>;
  };
  /** Whether nothing has been saved yet. */
  readonly isNew?: boolean;
}

/** How saving goes where it waits for a word, and the button that gives it. */
export function SaveTools({ desk: { isOpen, isUnsaved, isBusy, message, save }, isNew = false }: SaveToolsProps) {
  const words = useWords().save;
  if (!isOpen) return <LockedLine />;
  return (
    <>
      <SavingLine isBad={message !== undefined} said={message ?? (isUnsaved ? words.unsaved : '')} />
      <Button isOff={isBusy || (!isNew && !isUnsaved)} look={isNew ? 'main' : 'plain'} onPress={() => void save()}>
        {isBusy ? words.saving : words.save}
      </Button>
    </>
  );
}
