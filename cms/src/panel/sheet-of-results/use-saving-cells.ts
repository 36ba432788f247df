'use client';
import { type Dispatch, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { cellConflict, keptCell } from '../../quality/results/sheet/cells-request.ts';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { type Answer, ask, complaintsIn, isDone } from '../request/ask.ts';
import { type DeskRow, sendable } from './desk-rows.ts';
import { type DeskEvent, textOf } from './desk-state.ts';

/** How saving goes. */
export type Saving =
  | { readonly kind: 'calm' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'sessionEnded' }
  | { readonly kind: 'failed'; readonly message: string };

/** Saving, as the screen shows it. */
export interface SavingDesk {
  readonly state: Saving;
  /** When something was last taken by the server, as an instant. */
  readonly savedAt: string | undefined;
  /** Saves what can be saved now. Answers whether everything that could be sent was taken. */
  readonly saveNow: () => Promise<boolean>;
}

const pause = 1_200;
const nextTry = 8_000;

/** Saves what is typed a moment after the last keystroke, and again once the connection is back. */
export function useSavingCells(sheet: Sheet, rows: readonly DeskRow[], dispatch: Dispatch<DeskEvent>): SavingDesk {
  const [state, setState] = useState<Saving>({ kind: 'calm' });
  const [savedAt, setSavedAt] = useState<string>();
  const latest = useRef(rows);
  const busy = useRef<Promise<boolean>>(undefined);
  useLayoutEffect(() => {
    latest.current = rows;
  }, [rows]);
  const saveNow = useCallback((): Promise<boolean> => {
    busy.current ??= sendAll(sheet, { latest, dispatch, setSaving: setState })
      .then((isTaken) => {
        if (isTaken) setSavedAt(new Date().toISOString());
        return isTaken;
      })
      .finally(() => {
        busy.current = undefined;
      });
    return busy.current;
  }, [sheet, dispatch]);
  const waiting = sendable(rows)
    .map(({ name, read }) => `${name} ${read.content === undefined ? '' : textOf(read.content)}`)
    .join();
  const isStuck = state.kind === 'offline' || state.kind === 'failed';
  useEffect(() => {
    if (waiting === '' || state.kind === 'saving' || state.kind === 'sessionEnded') return undefined;
    const clock = setTimeout(() => void saveNow(), isStuck ? nextTry : pause);
    return () => clearTimeout(clock);
  }, [waiting, state.kind, isStuck, saveNow]);
  useEffect(() => {
    const again = (): void => void saveNow();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [saveNow]);
  return { state, savedAt, saveNow };
}

interface Sending {
  readonly latest: { readonly current: readonly DeskRow[] };
  readonly dispatch: Dispatch<DeskEvent>;
  readonly setSaving: (saving: Saving) => void;
}

async function sendAll(sheet: Sheet, { latest, dispatch, setSaving }: Sending): Promise<boolean> {
  const rows = sendable(latest.current);
  if (rows.length === 0) return true;
  setSaving({ kind: 'saving' });
  const answer = await ask('POST', '/results/cells', requestFor(sheet, rows));
  const { saving, events } = outcomeOf(answer, rows);
  for (const event of events) dispatch(event);
  setSaving(saving);
  return isDone(answer);
}

function requestFor({ commune, unit, decision, period }: Sheet, rows: readonly DeskRow[]): unknown {
  const { subject, version } = decision;
  return {
    commune: commune.id,
    unit: unit.id,
    decision: { subject, version },
    period,
    cells: rows.map(({ row, read, mark }) => ({
      ...read.content,
      indicator: row.indicator.key,
      part: row.part,
      ...(mark.revision === undefined ? {} : { revision: mark.revision }),
    })),
  };
}

const keptAnswer = z.object({ cells: z.array(keptCell) });
const refusedAnswer = z.object({ conflicts: z.array(cellConflict).optional() });

interface Outcome {
  readonly saving: Saving;
  readonly events: readonly DeskEvent[];
}

function outcomeOf(answer: Answer, rows: readonly DeskRow[]): Outcome {
  if (answer.kind === 'offline') return { saving: { kind: 'offline' }, events: [] };
  if (answer.status === 401) return { saving: { kind: 'sessionEnded' }, events: [] };
  const kept = keptAnswer.safeParse(answer.body).data;
  if (isDone(answer) && kept !== undefined) return { saving: { kind: 'calm' }, events: [keptEvent(kept.cells, rows)] };
  const { conflicts = [] } = refusedAnswer.safeParse(answer.body).data ?? {};
  if (conflicts.length > 0) return { saving: { kind: 'calm' }, events: [{ kind: 'conflicts', conflicts }] };
  const refusals = refusalsIn(answer, rows);
  if (Object.keys(refusals).length > 0) return { saving: { kind: 'calm' }, events: [{ kind: 'refused', refusals }] };
  const message = complaintsIn(answer).map((complaint) => complaint.message);
  return { saving: { kind: 'failed', message: message.join(' ') }, events: [] };
}

function keptEvent(cells: z.infer<typeof keptAnswer>['cells'], rows: readonly DeskRow[]): DeskEvent {
  const sent = rows.flatMap(({ name, typed, read }) =>
    read.content === undefined ? [] : [[name, { text: textOf(read.content), typed }] as const],
  );
  return { kind: 'kept', cells, sent: Object.fromEntries(sent) };
}

/** What was wrong with which row: complaints name their cell by its place, `cells.3.value`. */
function refusalsIn(answer: Answer, rows: readonly DeskRow[]) {
  const found = complaintsIn(answer).flatMap(({ field = '', message }) => {
    const [, place] = /^cells\.(\d+)/.exec(field) ?? [];
    const row = place === undefined ? undefined : rows[Number(place)];
    if (row?.read.content === undefined) return [];
    return [[row.name, { text: textOf(row.read.content), message }] as const];
  });
  return Object.fromEntries(found);
}
