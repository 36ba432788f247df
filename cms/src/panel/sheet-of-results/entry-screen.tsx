'use client';
import { SetStepNav, toast } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { sayPeriod } from '../results/period-choices.ts';
import { submittable } from './desk-rows.ts';
import { EntryFoot, isOpenStage } from './entry-foot.tsx';
import { EntryHead } from './entry-head.tsx';
import { EntryNotices } from './entry-notices.tsx';
import { EntryTable } from './entry-table.tsx';
import { DefaultsFields } from './defaults-fields.tsx';
import { SheetChooser } from './sheet-chooser.tsx';
import type { SheetPlace } from './sheet-place.ts';
import { FileBar } from './file-bar.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { useSheetDesk } from './use-sheet-desk.ts';

interface EntryScreenProps {
  readonly sheet: Sheet;
  readonly place: SheetPlace;
  readonly person: string;
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
}

/** The screen on which a unit fills in all its figures of a period. */
export function EntryScreen({ sheet, place, person, adminPath, siteUrl }: EntryScreenProps) {
  const allWords = useWords();
  const words = allWords.sheetOfResults;
  const desk = useSheetDesk(sheet, person, { adminPath, siteUrl });
  const table = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<readonly string[]>();
  const ready = submittable(desk.rows);
  const submit = async (names: readonly string[]): Promise<void> => {
    setAsked(undefined);
    await desk.submitting.submit(names);
  };
  const askToSubmit = (): void => setAsked(ready.map(({ name }) => name));
  const next = (): void => {
    const cards = [...(table.current?.querySelectorAll<HTMLElement>('tbody[data-stage]') ?? [])];
    const from = cards.findIndex((card) => card.contains(document.activeElement));
    const open = (card: HTMLElement): boolean => isOpenStage(card.dataset['stage']);
    const wanted = [...cards.slice(from + 1), ...cards.slice(0, from + 1)].find(open) ?? cards[from + 1];
    wanted?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    wanted?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
  };
  const title = words.titleOf(sayPeriod(sheet.period, allWords));
  return (
    <div className="ck-workspace ck-entry">
      <SetStepNav nav={[{ label: words.title }, { label: title }]} />
      <EntryHead desk={desk} onSubmit={askToSubmit} ready={ready.length} title={title} />
      <main className="ck-paper">
        <SheetChooser place={place} />
        <EntryNotices desk={desk} />
        {sheet.rows.length === 0 ? <Notice look="plain">{words.none}</Notice> : undefined}
        {sheet.mayEdit && sheet.rows.length > 0 ? (
          <>
            <DefaultsFields
              defaults={desk.defaults}
              onChange={(defaults) => desk.dispatch({ kind: 'defaults', defaults })}
            />
            <FileBar desk={desk} />
          </>
        ) : undefined}
        <div ref={table}>
          <EntryTable
            desk={desk}
            onPasted={(sentence) => toast.info(sentence)}
            onSubmit={(name) => void submit([name])}
          />
        </div>
        <p className="ck-help ck-entry__keys">{words.keys}</p>
      </main>
      {sheet.mayEdit && sheet.rows.length > 0 ? (
        <EntryFoot desk={desk} onNext={next} onSubmit={askToSubmit} ready={ready.length} />
      ) : undefined}
      {asked === undefined ? undefined : (
        <SubmitDialog
          count={asked.length}
          missing={desk.rows.filter(({ isLocked }) => !isLocked).length - asked.length}
          onClose={() => setAsked(undefined)}
          onSubmit={() => void submit(asked)}
        />
      )}
    </div>
  );
}
