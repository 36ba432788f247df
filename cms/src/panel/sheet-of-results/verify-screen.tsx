'use client';
import { SetStepNav, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { type Sheet, sheetForm, type SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import type { WaitingSheet } from '../../quality/results/sheet/waiting-sheets.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { WorkBar } from '../frame/work-bar.tsx';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { moveDocument } from '../deeds/move-document.ts';
import { ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import { sayPeriod } from '../results/period-choices.ts';
import { DueDay } from './entry-head.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { SheetChooser } from './sheet-chooser.tsx';
import type { SheetPlace } from './sheet-place.ts';
import { VerifyRow } from './verify-row.tsx';
import { hrefOf } from './waiting-list.tsx';

interface VerifyScreenProps {
  readonly sheet: Sheet;
  readonly place: SheetPlace;
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  /** The sheet to go on with. */
  readonly next: WaitingSheet | undefined;
}

type CellOf = NonNullable<SheetRow['cell']>;

/** The screen on which the ISO secretary looks through a unit's figures of a period, and publishes or returns each. */
export function VerifyScreen({ sheet: first, place, adminPath, siteUrl, next }: VerifyScreenProps) {
  const allWords = useWords();
  const words = allWords.sheetOfResults;
  const { sheet, publish, refresh } = useVerifying(first);
  const [returning, setReturning] = useState<SheetRow>();
  const [asked, setAsked] = useState<readonly CellOf[]>();
  const waiting = sheet.rows.flatMap((row) => (row.cell?.stage === 'submitted' ? [row] : []));
  const clean = waiting.flatMap(({ cell, warnings }) =>
    cell?.mayVerify === true && warnings.length === 0 ? [cell] : [],
  );
  const confirm = async (cells: readonly CellOf[]): Promise<void> => {
    setAsked(undefined);
    await publish(cells);
  };
  const title = words.titleOf(sayPeriod(sheet.period, allWords));
  return (
    <div className="ck-workspace ck-entry">
      <SetStepNav nav={[{ label: words.verifyTitle, url: `${adminPath}/tham-dinh-so-lieu` }, { label: title }]} />
      <WorkBar
        about={
          <>
            <p>
              {sheet.unit.name}, {sheet.commune.name} · <DueDay sheet={sheet} />
            </p>
            <p>{words.verify.waiting(waiting.length)}</p>
          </>
        }
        title={words.verifyTitleOf(sayPeriod(sheet.period, allWords))}
      >
        {clean.length === 0 ? undefined : (
          <Button look="main" onPress={() => setAsked(clean)}>
            {words.verify.publishAll(clean.length)}
          </Button>
        )}
      </WorkBar>
      <main className="ck-paper">
        <SheetChooser place={place} />
        {sheet.mayVerify && !waiting.some(({ cell }) => cell?.mayVerify === true) ? (
          <Onward adminPath={adminPath} next={next} />
        ) : undefined}
        {sheet.rows.length === 0 ? <Notice look="plain">{words.none}</Notice> : undefined}
        <div className="ck-verify">
          {sheet.rows.toSorted(waitingFirst).map((row) => (
            <VerifyRow
              adminPath={adminPath}
              key={`${row.indicator.key} ${row.part}`}
              onPublish={(cell) => void confirm([cell])}
              onReturn={() => setReturning(row)}
              row={row}
              sheet={sheet}
              siteUrl={siteUrl}
            />
          ))}
        </div>
      </main>
      {returning === undefined ? undefined : (
        <ReturnDialog
          onClose={() => setReturning(undefined)}
          onReturned={() => {
            setReturning(undefined);
            toast.success(words.verify.returned);
            void refresh();
          }}
          row={returning}
        />
      )}
      {asked === undefined ? undefined : (
        <Dialog onClose={() => setAsked(undefined)} title={words.verify.publishAllTitle}>
          <p>{words.verify.publishAllBody(asked.length)}</p>
          <DialogDeeds>
            <Button onPress={() => setAsked(undefined)}>{words.cancel}</Button>
            <Button look="main" onPress={() => void confirm(asked)}>
              {words.verify.publishAll(asked.length)}
            </Button>
          </DialogDeeds>
        </Dialog>
      )}
    </div>
  );
}

/** What waits to be verified before all else; otherwise in the order of the sheet. */
function waitingFirst(one: SheetRow, other: SheetRow): number {
  return Number(other.cell?.stage === 'submitted') - Number(one.cell?.stage === 'submitted');
}

/** Nothing waits on this sheet any more: the way to the next one that has something, or back to the list. */
function Onward({ next, adminPath }: Pick<VerifyScreenProps, 'next' | 'adminPath'>) {
  const allWords = useWords();
  const words = allWords.verifying;
  return (
    <Notice look="good">
      <p>
        {words.done} {next === undefined ? words.lastOne : undefined}
      </p>
      <p className="ck-deeds">
        {next === undefined ? undefined : (
          <a className="ck-button ck-button--main" href={hrefOf(next, adminPath)}>
            {words.toNext(next.unit?.name ?? words.noUnit, sayPeriod(next.period, allWords), next.waiting)}
          </a>
        )}
        <a className="ck-button ck-button--plain" href={`${adminPath}/tham-dinh-so-lieu`}>
          {words.toList}
        </a>
      </p>
    </Notice>
  );
}

/** Publishes cells one after the other and reads the sheet anew. */
function useVerifying(first: Sheet) {
  const words = useWords();
  const [sheet, setSheet] = useState(first);
  const refresh = async (): Promise<void> => {
    const { commune, unit, decision, period } = sheet;
    const search = { commune: commune.id, unit: unit.id, decision: decision.subject, period };
    const answer = await ask('GET', `/results/sheet?${new URLSearchParams(search).toString()}`);
    const read = isDone(answer) ? sheetForm.safeParse(answer.body).data : undefined;
    if (read !== undefined) setSheet(read);
  };
  const publish = async (cells: readonly CellOf[]): Promise<void> => {
    let done = 0;
    for (const { id, stage } of cells) {
      const moved = await moveDocument({ collection: 'results', id, deed: 'publish', stage });
      if (moved.kind === 'moved') done += 1;
      else toast.error(sayRefusal(moved.answer, words));
    }
    if (done > 0) toast.success(words.sheetOfResults.verify.published(done));
    await refresh();
  };
  return { sheet, publish, refresh };
}
