'use client';
import type { CalendarDay } from '@camket/shared/values';
import { SetStepNav, toast } from '@payloadcms/ui';
import { type ReactNode, useMemo, useState } from 'react';
import { type MovingCollection, publicStages, type Stage, type Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { DeedBar } from '../deeds/deed-bar.tsx';
import { StagePill } from '../deeds/stage-pill.tsx';
import { Notice } from '../decisions/decision-notices.tsx';
import { HistoryList } from '../decisions/history-list.tsx';
import { LeaveDialog } from '../decisions/leave-dialog.tsx';
import type { Remark } from '../decisions/outline.ts';
import { RemarksPanel } from '../decisions/remarks-panel.tsx';
import { useLeaveGuard } from '../decisions/use-leave-guard.ts';
import type { Step } from '../decisions/whole-request.ts';
import { Button } from '../dialog/button.tsx';
import { Section } from '../fields/section.tsx';
import { byPath, SheetProvider } from '../fields/sheet.ts';
import type { Place } from './place.ts';
import type { RowDesk } from './use-row.ts';

/** What the screen of a result or task report is given by the server. */
export interface RowScreen {
  readonly collection: Exclude<MovingCollection, 'decisions'>;
  /** Absent for a new row. */
  readonly id: string | undefined;
  readonly stage: Stage;
  readonly deeds: readonly Transition[];
  readonly mayEdit: boolean;
  readonly place: Place;
  readonly today: CalendarDay;
  readonly siteUrl: string | undefined;
  readonly adminPath: string;
  readonly history: readonly Step[];
  /** Why it was returned or corrected, and the address of its public page. */
  readonly reason?: string | undefined;
  readonly publicPath?: string | undefined;
  readonly beginning?: Beginning;
}

/** What a new row begins with: the document, and the period or the task with its slot that were asked for. */
export interface Beginning {
  readonly decision?: string;
  readonly version?: number;
  readonly period?: string;
  readonly task?: string;
  readonly slot?: string;
}

interface RowFrameProps<Draft> {
  readonly screen: RowScreen;
  readonly desk: RowDesk<Draft>;
  readonly title: string;
  readonly listTitle: string;
  /** What keeps the row from being submitted. */
  readonly obstacles: readonly Remark[];
  readonly children: ReactNode;
}

/** The screen of a row that a unit fills in: its bar, its notices, its fields, its history. */
export function RowFrame<Draft>({ screen, desk, title, listTitle, obstacles, children }: RowFrameProps<Draft>) {
  const { collection, mayEdit, place, today, adminPath, history } = screen;
  const words = useWords();
  const [isChecked, setChecked] = useState(false);
  const save = useSave(screen, desk);
  const guard = useLeaveGuard(desk.isUnsaved && mayEdit);
  const remarks = useMemo(() => byPath(isChecked ? obstacles : desk.faults), [isChecked, obstacles, desk.faults]);
  const sheet = useMemo(
    () => ({ readOnly: !mayEdit, remarks, units: place.units, today }),
    [mayEdit, remarks, place.units, today],
  );
  const prepare = async (deed: Transition): Promise<boolean> => {
    if (deed !== 'submit') return true;
    setChecked(true);
    if (obstacles.length === 0) return save();
    toast.error(words.deed.submitBlocked(obstacles.length));
    return false;
  };
  return (
    <SheetProvider value={sheet}>
      <SetStepNav nav={[{ label: listTitle, url: `${adminPath}/collections/${collection}` }, { label: title }]} />
      <div className="ck-workspace ck-workspace--narrow">
        <RowBar desk={desk} prepare={prepare} save={save} screen={screen} title={title} />
        <main className="ck-paper">
          <RowNotices screen={screen} />
          {isChecked && mayEdit ? (
            <Notice look={obstacles.length === 0 ? 'good' : 'warn'}>
              <RemarksPanel isPlain doubts={[]} obstacles={obstacles} />
            </Notice>
          ) : undefined}
          {children}
          {history.length === 0 ? undefined : (
            <Section id="section-history" title={words.outline.history}>
              <HistoryList steps={history} />
            </Section>
          )}
        </main>
        <LeaveDialog guard={guard} save={save} />
      </div>
    </SheetProvider>
  );
}

/** Saves; a new row gets a screen of its own. */
function useSave<Draft>({ id, collection, adminPath }: RowScreen, desk: RowDesk<Draft>): () => Promise<boolean> {
  const words = useWords();
  return async () => {
    const saved = await desk.save();
    if (saved === undefined) return false;
    if (id === undefined) location.assign(`${adminPath}/collections/${collection}/${saved}`);
    else toast.success(words.save.saved);
    return true;
  };
}

interface RowBarProps<Draft> {
  readonly screen: RowScreen;
  readonly desk: RowDesk<Draft>;
  readonly title: string;
  readonly save: () => Promise<boolean>;
  readonly prepare: (deed: Transition) => Promise<boolean>;
}

function RowBar<Draft>({
  screen: { collection, id, stage, deeds, mayEdit, place, adminPath },
  desk,
  title,
  save,
  prepare,
}: RowBarProps<Draft>) {
  const words = useWords();
  return (
    <header className="ck-bar">
      <div className="ck-bar__what">
        <h1>{title}</h1>
        <p>
          <StagePill stage={stage} />{' '}
          {[place.unit?.name, place.communeName].filter((name) => name !== undefined).join(', ')}
        </p>
      </div>
      <div className="ck-bar__deeds">
        {mayEdit ? (
          <>
            <p
              aria-live="polite"
              className={desk.message === undefined ? 'ck-bar__state' : 'ck-bar__state ck-bar__state--failed'}
            >
              {desk.message ?? (desk.isUnsaved ? words.save.unsaved : '')}
            </p>
            <Button
              isOff={desk.isSaving || (id !== undefined && !desk.isUnsaved)}
              look={id === undefined ? 'main' : 'plain'}
              onPress={() => void save()}
            >
              {words.save.save}
            </Button>
          </>
        ) : (
          <p className="ck-bar__state">{words.save.locked}</p>
        )}
        {id === undefined ? undefined : (
          <DeedBar
            collection={collection}
            deeds={deeds}
            id={id}
            onMoved={(_, { id: made }) => {
              if (made === undefined) location.reload();
              else location.assign(`${adminPath}/collections/${collection}/${made}`);
            }}
            onRefused={() => undefined}
            prepare={prepare}
            stage={stage}
          />
        )}
      </div>
    </header>
  );
}

function RowNotices({ screen: { stage, reason, siteUrl, publicPath, history } }: { readonly screen: RowScreen }) {
  const words = useWords();
  const returned = stage === 'returned' ? history.findLast(({ deed }) => deed === 'return')?.reason : undefined;
  const isPublic = publicStages.includes(stage);
  return (
    <>
      {returned === undefined || returned === null ? undefined : (
        <Notice look="warn">
          <p>
            <strong>{words.document.returnedBecause}</strong> {returned}
          </p>
        </Notice>
      )}
      {reason === undefined ? undefined : (
        <Notice look="plain">
          <p>
            <strong>{words.document.correctionOf}</strong> {reason}
          </p>
        </Notice>
      )}
      {stage === 'submitted' ? (
        <Notice look="plain">
          <p>{words.deed.waitsFor.isoSecretary}</p>
        </Notice>
      ) : undefined}
      {isPublic ? (
        <Notice look="good">
          <p>
            {words.stages[stage]}{' '}
            {siteUrl !== undefined && publicPath !== undefined ? (
              <a href={`${siteUrl}/${publicPath}`} rel="noreferrer" target="_blank">
                {words.deed.seePublic}
              </a>
            ) : undefined}
          </p>
        </Notice>
      ) : undefined}
    </>
  );
}
