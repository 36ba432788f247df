'use client';
import { vietnameseDay } from '@camket/shared/values';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Undo } from '../fields/icons.tsx';
import { WorkBar } from '../frame/work-bar.tsx';
import { SavingLine } from '../saving/saving-bar.tsx';
import { sayMoment } from '../sheet/say-moment.ts';
import type { SheetDesk } from './use-sheet-desk.ts';

interface EntryHeadProps {
  readonly desk: SheetDesk;
  readonly title: string;
  readonly ready: number;
  readonly onSubmit: () => void;
}

/** What the sheet is, how much of it is done, whether it is saved, and submitting it. */
export function EntryHead({ desk, title, ready, onSubmit }: EntryHeadProps) {
  const { sheet, rows, done, canUndo, submitting, dispatch } = desk;
  const words = useWords().sheetOfResults;
  return (
    <WorkBar
      about={
        <>
          <p>
            {sheet.unit.name}, {sheet.commune.name} · <DueDay sheet={sheet} />
          </p>
          <p className="ck-entry__progress">
            <progress aria-hidden="true" max={Math.max(rows.length, 1)} value={done} />
            <span>{words.progress(done, rows.length)}</span>
          </p>
        </>
      }
      title={title}
    >
      {sheet.mayEdit ? (
        <>
          <SaveState desk={desk} />
          {canUndo ? (
            <Button look="quiet" onPress={() => dispatch({ kind: 'undo' })}>
              <Undo /> {words.undo}
            </Button>
          ) : undefined}
          <Button isOff={ready === 0 || submitting.isBusy} look="main" onPress={onSubmit}>
            {ready === 0 ? words.nothingToSubmit : words.submitAll(ready)}
          </Button>
        </>
      ) : undefined}
    </WorkBar>
  );
}

/** When the sheet is due, in words. */
export function DueDay({ sheet: { dueDay, overdueFrom, today } }: { readonly sheet: Sheet }) {
  const words = useWords().sheetOfResults;
  if (dueDay === undefined) return <>{words.noDue}</>;
  const isOverdue = overdueFrom !== undefined && today >= overdueFrom;
  return isOverdue ? (
    <strong className="ck-entry__late">{words.overdue(vietnameseDay(dueDay))}</strong>
  ) : (
    <>{words.due(vietnameseDay(dueDay))}</>
  );
}

function SaveState({ desk: { saving, rows } }: { readonly desk: SheetDesk }) {
  const words = useWords().sheetOfResults;
  const unsaved = rows.filter(({ isUnsaved }) => isUnsaved).length;
  const { kind } = saving.state;
  return (
    <SavingLine
      isBad={kind === 'offline' || kind === 'failed' || kind === 'sessionEnded'}
      said={sayState(saving, unsaved, words)}
    />
  );
}

function sayState(
  { state, savedAt }: SheetDesk['saving'],
  unsaved: number,
  words: ReturnType<typeof useWords>['sheetOfResults'],
): string {
  switch (state.kind) {
    case 'saving':
      return words.saving;
    case 'offline':
      return words.offline(unsaved);
    case 'sessionEnded':
      return words.sessionEnded;
    case 'failed':
      return state.message === '' ? words.failed : `${words.failed}: ${state.message}`;
    case 'calm':
      if (unsaved > 0) return words.toSave;
      return savedAt === undefined ? words.allSaved : words.savedAt(sayMoment(savedAt));
  }
}
