'use client';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { DeedBar } from '../deeds/deed-bar.tsx';
import type { DeedBarProps } from '../deeds/deed-bar-props.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import { Button } from '../dialog/button.tsx';
import { Tick, Undo, Warning } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import type { Remarks } from './remarks-of.ts';
import type { Desk } from './use-decision.ts';
import type { Saving } from './use-saving.ts';
import { deedsOf } from './whole-request.ts';

interface TopBarProps {
  readonly desk: Desk;
  readonly title: string;
  readonly remarks: Remarks;
  readonly life: Pick<DeedBarProps, 'prepare' | 'onMoved' | 'onRefused'>;
  readonly onCheck: () => void;
}

/** What the document is, how saving goes, and what can be done with it. Stays in sight. */
export function TopBar({ desk, title, remarks, life, onCheck }: TopBarProps) {
  const words = useWords();
  const {
    whole: { id, stage, version, commune, deeds },
    isOpen,
  } = desk;
  return (
    <header className="ck-bar">
      <div className="ck-bar__what">
        <h1>{title}</h1>
        <p>
          <StagePill stage={stage} /> <span>{commune.name}</span>
          {version > 1 ? <span> · {words.document.version(version)}</span> : undefined}
        </p>
      </div>
      <div className="ck-bar__deeds">
        {isOpen ? <SaveTools desk={desk} /> : <p className="ck-bar__state">{words.save.locked}</p>}
        {isOpen ? <CheckButton onCheck={onCheck} remarks={remarks} /> : undefined}
        <DeedBar {...life} collection="decisions" deeds={deedsOf({ deeds })} id={id} stage={stage} />
      </div>
    </header>
  );
}

function SaveTools({ desk: { saving, isUnsaved, history, undo, redo } }: { readonly desk: Desk }) {
  const words = useWords();
  return (
    <>
      <p aria-live="polite" className={`ck-bar__state ck-bar__state--${saving.state}`}>
        {sayState(saving, isUnsaved, words)}
      </p>
      <ToolButton isOff={history.before.length === 0} label={words.save.undo} onPress={undo}>
        <Undo />
      </ToolButton>
      <ToolButton isOff={history.after.length === 0} label={words.save.redo} onPress={redo}>
        <span className="ck-mirrored">
          <Undo />
        </span>
      </ToolButton>
      <Button
        isOff={!isUnsaved || saving.state === 'saving'}
        look="plain"
        onPress={() => void saving.save()}
        title={words.save.shortcut}
      >
        {words.save.save}
      </Button>
    </>
  );
}

function sayState({ state, message, savedAt }: Saving, isUnsaved: boolean, { save }: Words): string {
  if (state === 'saving') return save.saving;
  if (state === 'offline') return save.offline;
  if (state === 'failed') return message ?? save.failed;
  if (isUnsaved) return save.unsaved;
  return savedAt === undefined ? save.saved : save.savedAt(savedAt);
}

function CheckButton({
  remarks: { obstacles, doubts },
  onCheck,
}: {
  readonly remarks: Remarks;
  readonly onCheck: () => void;
}) {
  const words = useWords();
  const isReady = obstacles.length === 0;
  const said = isReady ? words.outline.ready : words.outline.toDo(obstacles.length);
  return (
    <button
      className={isReady ? 'ck-check ck-check--ready' : 'ck-check'}
      onClick={onCheck}
      title={words.outline.check}
      type="button"
    >
      {isReady ? <Tick /> : <Warning />} {said}
      {doubts.length === 0 ? undefined : (
        <span className="ck-check__doubts"> · {words.outline.doubts(doubts.length)}</span>
      )}
    </button>
  );
}
