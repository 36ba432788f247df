'use client';
import type { FileReference } from '@camket/shared/decisions';
import { type Narrative, type ReportHead } from '@camket/shared/reports';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import { openReportHead, reportNarrative } from '@camket/shared/register';
import { faultsOf } from '../decisions/form-faults.ts';
import type { Remark } from '../decisions/outline.ts';
import { ask, complaintsIn, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import { readDraftOf } from '../saving/kept-draft.ts';
import { type Kept, useKeptDraft } from '../saving/use-kept-draft.ts';
import { useWords } from '../../words/use-words.ts';
import { type WholeReport, wholeReportIn } from './whole-report.ts';

/** A head that is being written: what is blank may be undefined. */
export type HeadDraft = { readonly [Name in keyof ReportHead]?: ReportHead[Name] | undefined };

/** What people write in a report. */
export interface Written {
  readonly head: HeadDraft;
  readonly narrative: Narrative;
  readonly files: readonly FileReference[];
}

/** A report on the screen, with what was changed in it and not saved yet. */
export interface ReportDesk {
  readonly whole: WholeReport;
  readonly written: Written;
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly isBusy: boolean;
  readonly message: string | undefined;
  readonly faults: readonly Remark[];
  readonly kept: Kept;
  readonly change: (change: Partial<Written>) => void;
  readonly save: () => Promise<WholeReport | undefined>;
  readonly refresh: () => Promise<boolean>;
  readonly load: () => Promise<void>;
}

const writtenIn = ({ head, report: { narrative, files } }: WholeReport): Written => ({ head, narrative, files });

/** What this device keeps of a report; files are on the server already. */
type KeptWords = Omit<Written, 'files'>;

const readWords = readDraftOf<KeptWords>(z.object({ head: openReportHead.loose(), narrative: reportNarrative }));

/** A report and what is written in it. */
function useContent(first: WholeReport) {
  const [whole, setWhole] = useState(first);
  const [written, setWritten] = useState(() => writtenIn(first));
  const isOpen = whole.deeds.includes('edit');
  const isUnsaved = isOpen && JSON.stringify(written) !== JSON.stringify(writtenIn(whole));
  const { head, narrative } = written;
  const change = (part: Partial<Written>): void => setWritten((before) => ({ ...before, ...part }));
  const kept = useKeptDraft<KeptWords>({
    ...{ name: `camket:report:${whole.id}`, revision: whole.revision, isUnsaved, isOpen, read: readWords },
    content: useMemo(() => ({ head, narrative }), [head, narrative]),
    onRestore: change,
    goesOn: true,
  });
  const take = (newest: WholeReport): void => {
    setWhole(newest);
    setWritten(writtenIn(newest));
  };
  return { whole, written, isOpen, isUnsaved, kept, take, change };
}

/** Keeps a report on the screen: its words, how saving goes, and what the server said against it. */
export function useReport(first: WholeReport): ReportDesk {
  const words = useWords();
  const { take, ...content } = useContent(first);
  const { whole, written, isUnsaved } = content;
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Pick<ReportDesk, 'message' | 'faults'>>(nothing);
  const send: Send = async (method, path, body) => {
    setBusy(true);
    const answer = await ask(method, `/${whole.collection}/${whole.id}/${path}`, body);
    setBusy(false);
    const newest = isDone(answer) ? wholeReportIn(answer.body) : undefined;
    setRefused(
      newest === undefined ? { message: sayRefusal(answer, words), faults: faultsOf(complaintsIn(answer)) } : nothing,
    );
    if (newest !== undefined) take(newest);
    return newest;
  };
  const save = async (): Promise<WholeReport | undefined> => {
    if (!isUnsaved) return whole;
    const files = written.files.map(({ sha256, name, role }) => ({ sha256, name, role }));
    return send('PUT', 'whole', { ...written, files, revision: whole.revision });
  };
  const refresh = async (): Promise<boolean> => {
    const saved = await save();
    return saved !== undefined && (await send('POST', 'compile', { revision: saved.revision })) !== undefined;
  };
  const load = async (): Promise<void> => {
    await send('GET', 'whole');
  };
  return { ...content, ...refused, isBusy, save, refresh, load };
}

type Send = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<WholeReport | undefined>;

const nothing: Pick<ReportDesk, 'message' | 'faults'> = { message: undefined, faults: [] };
