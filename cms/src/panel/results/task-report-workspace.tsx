'use client';
import { pieceStandings, requiredEvidence, type Task, unprovenPieces } from '@camket/shared/plans';
import type { CalendarDay } from '@camket/shared/values';
import { useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import type { Remark } from '../decisions/outline.ts';
import type { TaskReportDraft } from './task-report-draft.ts';
import { TaskReportFields } from './task-report-fields.tsx';
import { RowFrame, type RowScreen } from './row-frame.tsx';
import { taskReportDraft } from './row-request.ts';
import { usePublished } from './use-published.ts';
import { useRow } from './use-row.ts';

/** The screen of one report on a task of a plan. */
export function TaskReportWorkspace({
  screen,
  text,
}: {
  readonly screen: RowScreen;
  readonly text: string | undefined;
}) {
  const words = useWords();
  const first = useMemo(
    () => (text === undefined ? undefined : taskReportDraft(JSON.parse(text))) ?? blankDraft(screen),
    [text, screen],
  );
  const desk = useRow<TaskReportDraft>(screen, { first, read: taskReportDraft, bodyOf });
  const published = usePublished(screen.place.commune, desk.draft.decision?.subject);
  const task = published.chosen?.decision.plan?.tasks.find(({ key }) => key === desk.draft.task);
  const obstacles = useMemo(
    () => [...obstaclesTo(desk.draft, screen.today, words), ...absentPieces(desk.draft, task, words)],
    [desk.draft, screen.today, task, words],
  );
  return (
    <RowFrame
      desk={desk}
      listTitle={words.reports.title}
      obstacles={obstacles}
      screen={screen}
      title={screen.id === undefined ? words.reports.newTitle : words.reports.title}
    >
      <TaskReportFields desk={desk} published={published} screen={screen} task={task} />
    </RowFrame>
  );
}

function blankDraft({ today, beginning }: RowScreen): TaskReportDraft {
  const { decision, version = 1, task, slot } = beginning ?? {};
  return {
    evidence: [],
    pieces: [],
    cutOff: today,
    ...(decision === undefined ? {} : { decision: { subject: decision, version } }),
    ...(decision === undefined || task === undefined ? {} : { task }),
    ...(slot === undefined ? {} : { slot }),
  };
}

function bodyOf(draft: TaskReportDraft): object {
  const { slot = null, doneOn = null, note = null, pieces, ...rest } = draft;
  const told = pieces.filter(({ files, missing }) => files.length > 0 || missing !== undefined);
  return { ...rest, slot, doneOn, note, pieces: told.length > 0 ? told : null };
}

/** Everything that keeps a report from being submitted, as far as the screen can tell. */
function obstaclesTo(
  { decision, task, status, doneOn, cutOff }: TaskReportDraft,
  today: CalendarDay,
  { reports, results, errors }: Words,
): readonly Remark[] {
  const named = [
    ['decision', results.decision, decision],
    ['task', reports.task, task],
    ['status', reports.status, status],
    ['cutOff', results.cutOff, cutOff],
    ['doneOn', reports.doneOn, status === 'done' ? doneOn : 'not asked for'],
  ] as const;
  const blanks = named.flatMap(([path, label, value]) =>
    value === undefined ? [{ kind: 'blank', path, sentence: `${label}: ${errors.needed.toLowerCase()}` }] : [],
  );
  const isLater = doneOn !== undefined && cutOff !== undefined && doneOn > cutOff;
  const isAhead = cutOff !== undefined && cutOff > today;
  return [
    ...blanks,
    ...(isLater ? [{ kind: 'doneAfterCutOff', path: 'doneOn', sentence: reports.doneAfterCutOff }] : []),
    ...(isAhead ? [{ kind: 'cutOffInFuture', path: 'cutOff', sentence: reports.cutOffAhead }] : []),
  ];
}

/** What a task that is said to be done was to leave behind and has not. */
function absentPieces(
  { status, pieces, evidence }: TaskReportDraft,
  task: Task | undefined,
  { taskEvidence }: Words,
): readonly Remark[] {
  if (status !== 'done' || task === undefined) return [];
  return unprovenPieces(pieceStandings(requiredEvidence(task.output), pieces, evidence)).map(({ key, words }) => ({
    kind: 'pieceAbsent',
    path: `pieces.${key}`,
    sentence: taskEvidence.pieceAbsent(words),
  }));
}
