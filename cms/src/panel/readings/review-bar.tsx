'use client';
import { unconfirmedIn } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { Button } from '../dialog/button.tsx';
import { Tick, Undo, Warning } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import type { Review } from './use-review.ts';
import type { ReviewSaving } from './use-review-saving.ts';

interface ReviewBarProps {
  readonly review: Review;
  readonly doubts: { readonly all: readonly unknown[]; readonly left: number };
  readonly onNextOpen: () => void;
  readonly onDoubts: () => void;
  readonly onKeys: () => void;
  readonly onAccept: () => void;
}

/** What is being looked through, how far that has come, and what can be done with it. Stays in sight. */
export function ReviewBar({ review, doubts, onNextOpen, onDoubts, onKeys, onAccept }: ReviewBarProps) {
  const words = useWords();
  const { head, saving, isUnsaved, history, undo, redo, reading } = review;
  const open = unconfirmedIn(reading).length;
  return (
    <header className="ck-bar">
      <div className="ck-bar__what">
        <h1>{head.name}</h1>
        <p>
          <span>{head.commune.name}</span>
          {' · '}
          <a download href={`/api/readings/${head.id}/bytes`}>
            {words.readings.original}
          </a>
        </p>
      </div>
      <div className="ck-bar__deeds">
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
        <ToolButton label={words.readings.keys} onPress={onKeys}>
          <span aria-hidden="true" className="ck-keys-mark">
            ?
          </span>
        </ToolButton>
        <button className={open === 0 ? 'ck-check ck-check--ready' : 'ck-check'} onClick={onNextOpen} type="button">
          {open === 0 ? <Tick /> : <Warning />} {words.readings.open(open)}
        </button>
        {doubts.all.length === 0 ? undefined : (
          <button
            className={doubts.left === 0 ? 'ck-check ck-check--ready' : 'ck-check'}
            onClick={onDoubts}
            type="button"
          >
            <span className="ck-quiet">{words.readings.doubts}: </span>
            {words.readings.doubtsLeft(doubts.left)}
          </button>
        )}
        <Button look="main" onPress={onAccept}>
          {words.readings.accept}
        </Button>
      </div>
    </header>
  );
}

function sayState({ state, message, savedAt }: ReviewSaving, isUnsaved: boolean, { save }: Words): string {
  if (state === 'saving') return save.saving;
  if (state === 'offline') return save.offline;
  if (state === 'failed') return message ?? save.failed;
  if (isUnsaved) return save.unsaved;
  return savedAt === undefined ? save.saved : save.savedAt(savedAt);
}
