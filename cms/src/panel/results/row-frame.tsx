'use client';
import type { CalendarDay } from '@camket/shared/values';
import { toast } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import type { MovingCollection, Stage, Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { HistoryList } from '../decisions/history-list.tsx';
import type { Remark } from '../decisions/outline.ts';
import { RemarksPanel } from '../decisions/remarks-panel.tsx';
import type { Step } from '../decisions/whole-request.ts';
import { DeedBar } from '../deeds/deed-bar.tsx';
import { StageNotices } from '../deeds/stage-notices.tsx';
import { StagePill } from '../deeds/stage-pill.tsx';
import { Section } from '../fields/section.tsx';
import { DocumentFrame } from '../frame/document-frame.tsx';
import { Notice } from '../frame/notice.tsx';
import { KeptNotice } from '../saving/kept-notice.tsx';
import { SaveTools } from '../saving/saving-bar.tsx';
import type { DraftDesk } from '../saving/use-draft.ts';
import type { Place } from './place.ts';

/** What the screen of a result or task report is given by the server. */
export interface RowScreen {
  readonly collection: Extract<MovingCollection, 'results' | 'task-reports'>;
  /** Absent for a new row. */
  readonly id: string | undefined;
  /** What the server holds of it; absent for a new row. */
  readonly revision: number | undefined;
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
  /** Whether what it said was redacted. */
  readonly isEmptied?: boolean;
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
  readonly desk: DraftDesk<Draft>;
  readonly title: string;
  readonly listTitle: string;
  /** What keeps the row from being submitted. */
  readonly obstacles: readonly Remark[];
  readonly children: ReactNode;
}

/** The screen of a row that a unit fills in: its bar, its notices, its fields, its history. */
export function RowFrame<Draft>({ screen, desk, title, listTitle, obstacles, children }: RowFrameProps<Draft>) {
  const { collection, id, stage, deeds, place, today, history, reason } = screen;
  const { adminPath, siteUrl, publicPath } = screen;
  const words = useWords();
  const [isChecked, setChecked] = useState(false);
  const prepare = async (deed: Transition): Promise<boolean> => {
    if (deed !== 'submit') return true;
    setChecked(true);
    if (obstacles.length === 0) return desk.save();
    toast.error(words.deed.submitBlocked(obstacles.length));
    return false;
  };
  const about = (
    <p>
      <StagePill stage={stage} />{' '}
      {[place.unit?.name, place.communeName].filter((name) => name !== undefined).join(', ')}
    </p>
  );
  const tools = (
    <>
      <SaveTools desk={desk} isNew={id === undefined} />
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
    </>
  );
  return (
    <DocumentFrame
      about={about}
      desk={desk}
      list={{ label: listTitle, url: `${adminPath}/collections/${collection}` }}
      remarks={isChecked ? obstacles : desk.faults}
      title={title}
      today={today}
      tools={tools}
      units={place.units}
    >
      <KeptNotice kept={desk.kept} />
      {screen.isEmptied === true ? (
        <Notice look="warn">
          <p>{words.redaction.emptiedHere}</p>
        </Notice>
      ) : undefined}
      <StageNotices
        correction={reason}
        history={history}
        publicUrl={siteUrl === undefined || publicPath === undefined ? undefined : `${siteUrl}/${publicPath}`}
        stage={stage}
        waitsFor={words.deed.waitsFor.isoSecretary}
      />
      {isChecked && desk.isOpen ? (
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
    </DocumentFrame>
  );
}
