'use client';
import type { FileReference } from '@camket/shared/decisions';
import { type Narrative, type ReportHead } from '@camket/shared/reports';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { openReportHead, reportNarrative } from '@camket/shared/register';
import type { Remark } from '../decisions/outline.ts';
import { ask, complaintsIn, isDone } from '../request/ask.ts';
import { readKept, writeKept } from '../request/kept-text.ts';
import { sayRefusal } from '../request/refused.ts';
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
  readonly change: (change: Partial<Written>) => void;
  readonly save: () => Promise<WholeReport | undefined>;
  readonly refresh: () => Promise<boolean>;
  readonly load: () => Promise<void>;
}

const writtenIn = ({ head, report: { narrative, files } }: WholeReport): Written => ({ head, narrative, files });

/** A report and what is written in it; what has not been saved is kept on this machine, so that nothing is lost without a connection. */
function useContent(first: WholeReport) {
  const [whole, setWhole] = useState(first);
  const [written, setWritten] = useState(() => keptWords(first) ?? writtenIn(first));
  const isOpen = whole.deeds.includes('edit');
  const isUnsaved = isOpen && JSON.stringify(written) !== JSON.stringify(writtenIn(whole));
  useEffect(() => {
    writeKept(nameOf(whole), isUnsaved ? JSON.stringify(written) : undefined);
  }, [whole, written, isUnsaved]);
  const take = (newest: WholeReport): void => {
    writeKept(nameOf(whole), undefined);
    setWhole(newest);
    setWritten(writtenIn(newest));
  };
  const change = (part: Partial<Written>): void => setWritten((before) => ({ ...before, ...part }));
  return { whole, written, isOpen, isUnsaved, take, change };
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
    const faults = complaintsIn(answer).map(({ message, field = '' }) => ({
      kind: 'refused',
      path: field,
      sentence: message,
    }));
    setRefused(newest === undefined ? { message: sayRefusal(answer, words), faults } : nothing);
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

const nameOf = ({ id, revision }: WholeReport): string => `camket report ${id} ${String(revision)}`;

const kept = z.object({ head: openReportHead.loose(), narrative: reportNarrative });

/** What was written on this machine upon the same revision and never saved; files are not kept so. */
function keptWords(whole: WholeReport): Written | undefined {
  const text = readKept(nameOf(whole));
  const found = text === undefined ? undefined : kept.safeParse(parsed(text)).data;
  return found && { ...writtenIn(whole), head: { ...whole.head, ...found.head }, narrative: found.narrative };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
