'use client';
import { useWords } from '../../words/use-words.ts';
import { DeedBar } from '../deeds/deed-bar.tsx';
import type { DeedBarProps } from '../deeds/deed-bar-props.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import { Button } from '../dialog/button.tsx';
import { Tick, Warning } from '../fields/icons.tsx';
import { WorkBar } from '../frame/work-bar.tsx';
import { HistoryTools, LockedLine } from '../saving/saving-bar.tsx';
import type { Remarks } from './remarks-of.ts';
import type { Desk } from './use-decision.ts';
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
    <WorkBar
      about={
        <p>
          <StagePill stage={stage} /> <span>{commune.name}</span>
          {version > 1 ? <span> · {words.document.version(version)}</span> : undefined}
        </p>
      }
      title={title}
    >
      {isOpen ? <SaveTools desk={desk} /> : <LockedLine />}
      {isOpen ? <CheckButton onCheck={onCheck} remarks={remarks} /> : undefined}
      <DeedBar {...life} collection="decisions" deeds={deedsOf({ deeds })} id={id} stage={stage} />
    </WorkBar>
  );
}

function SaveTools({ desk }: { readonly desk: Desk }) {
  const { saving, isUnsaved } = desk;
  const words = useWords().save;
  return (
    <>
      <HistoryTools desk={desk} />
      <Button isOff={!isUnsaved || saving.state === 'saving'} onPress={() => void saving.save()} title={words.shortcut}>
        {words.save}
      </Button>
    </>
  );
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
