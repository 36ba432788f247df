'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import type { DeskRow } from './desk-rows.ts';
import type { SheetDesk } from './use-sheet-desk.ts';

interface EntryFootProps {
  readonly desk: SheetDesk;
  readonly ready: number;
  readonly onNext: () => void;
  readonly onSubmit: () => void;
}

const open: readonly DeskRow['stage'][] = ['blank', 'partial', 'wrong', 'returned'];

/** Whether a row still wants something from the hand that fills in the sheet. */
export function isOpenStage(stage: string | undefined): boolean {
  return open.some((one) => one === stage);
}

/** What comes next, below the cards of a narrow screen: the next card, and submitting once no card lacks anything. */
export function EntryFoot({ desk: { rows, done, submitting }, ready, onNext, onSubmit }: EntryFootProps) {
  const words = useWords().sheetOfResults;
  const wanting = rows.filter(({ stage, isLocked }) => !isLocked && isOpenStage(stage));
  const isFilled = wanting.every(({ stage }) => stage === 'returned'); // mended or not: whoever submits it has read why
  return (
    <footer className="ck-entry__foot">
      <strong>{words.progress(done, rows.length)}</strong>
      {wanting.length === 0 ? undefined : (
        <Button look={isFilled ? 'plain' : 'main'} onPress={onNext}>
          {words.next}
        </Button>
      )}
      {!isFilled || ready === 0 ? undefined : (
        <Button isOff={submitting.isBusy} look="main" onPress={onSubmit}>
          {words.submitAll(ready)}
        </Button>
      )}
    </footer>
  );
}
