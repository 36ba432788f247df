'use client';
import { continuousSlotWords, taskStateWords } from '@camket/shared/plans';
import { sayPeriod } from '@camket/shared/values';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Words } from '../../words/vi.ts';
import type { Choice } from '../fields/choice-field.tsx';
import { ask, isDone } from '../request/ask.ts';

const slotsForm = z.object({
  slots: z.array(
    z.object({
      slot: z.string().optional(),
      dueDay: z.string(),
      kind: z.enum(['overdue', 'inProgress', 'notDue', 'doneLate', 'doneInTime', 'cancelled', 'noDueDay']),
    }),
  ),
  continuous: z.array(
    z.object({
      slot: z.string(),
      kind: z.enum(['kept', 'inProgress', 'notKept', 'cancelled', 'notReported', 'notBegun']),
    }),
  ),
});

/** The times at which a task is due, each with how it stands. */
export type Slots = z.infer<typeof slotsForm>;

interface Asked {
  readonly commune: string;
  readonly decision: string | undefined;
  readonly task: string | undefined;
}

/** Reads the times of a task; nothing before they are there. */
export function useSlots({ commune, decision, task }: Asked): Slots | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly slots: Slots | undefined }>();
  const name =
    decision === undefined || task === undefined
      ? undefined
      : new URLSearchParams({ commune, decision, task }).toString();
  useEffect(() => {
    if (name === undefined) return;
    void ask('GET', `/task-reports/slots?${name}`).then((answer) => {
      setFound({ of: name, slots: isDone(answer) ? slotsForm.safeParse(answer.body).data : undefined });
    });
  }, [name]);
  return found?.of === name ? found?.slots : undefined;
}

/** The slots of a task as choices; none for a task that is due once. */
export function slotChoices({ slots, continuous }: Slots, { taskEvidence: words }: Words): readonly Choice<string>[] {
  const timed = slots.flatMap(({ slot, dueDay, kind }) =>
    slot === undefined
      ? []
      : [{ value: slot, label: words.slotDue(sayPeriod(slot), sayDay(dueDay), taskStateWords[kind]) }],
  );
  const going = continuous.map(({ slot, kind }) => ({
    value: slot,
    label: words.slot(sayPeriod(slot), continuousSlotWords[kind]),
  }));
  return [...timed, ...going];
}

/** How a task stands that is due once: «31/03/2026: quá hạn». */
export function onceState({ slots }: Slots): string | undefined {
  const [only] = slots;
  if (only === undefined || only.slot !== undefined) return undefined;
  return `${sayDay(only.dueDay)}: ${taskStateWords[only.kind]}`;
}

function sayDay(text: string): string {
  return text.split('-').toReversed().join('/');
}
