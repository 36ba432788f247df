'use client';
import { unconfirmedIn } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Tick, Warning } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import { WorkBar } from '../frame/work-bar.tsx';
import { HistoryTools } from '../saving/saving-bar.tsx';
import type { Review } from './use-review.ts';

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
  const { head, reading } = review;
  const open = unconfirmedIn(reading).length;
  return (
    <WorkBar
      about={
        <p>
          <span>{head.commune.name}</span>
          {' · '}
          <a download href={`/api/readings/${head.id}/bytes`}>
            {words.readings.original}
          </a>
        </p>
      }
      title={head.name}
    >
      <HistoryTools desk={review} />
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
    </WorkBar>
  );
}
