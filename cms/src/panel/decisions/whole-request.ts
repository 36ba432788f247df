import { writtenDecision } from '@camket/shared/register';
import { isCalendarDay, type CalendarDay } from '@camket/shared/values';
import { z } from 'zod';
import { stages, type Transition, transitions } from '../../quality/stages/stages.ts';

const day = z.custom<CalendarDay>((value) => typeof value === 'string' && isCalendarDay(value));

const name = z.object({ name: z.string(), from: day.exactOptional(), to: day.exactOptional() });

const unit = z.object({
  key: z.string(),
  names: z.array(name),
  aliases: z.array(z.string()),
  closedFrom: day.exactOptional(),
});

const remark = z.object({ kind: z.string(), path: z.string(), sentence: z.string() });

const step = z.object({
  at: z.string(),
  deed: z.string(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  person: z.string().nullish(),
  role: z.string().nullish(),
  reason: z.string().nullish(),
});

/** A decision with all its parts, as the server answers it. */
export const whole = z.object({
  id: z.string(),
  commune: z.object({ id: z.string(), slug: z.string(), name: z.string(), units: z.array(unit) }),
  stage: z.enum(stages),
  revision: z.number(),
  subject: z.string().nullish(),
  version: z.number(),
  revises: z.string().nullish(),
  reason: z.string().nullish(),
  decision: writtenDecision,
  obstacles: z.array(remark),
  doubts: z.array(remark),
  withdrawalReason: z.string().nullish(),
  /** `edit`, and the deeds that move it. */
  deeds: z.array(z.string()),
  history: z.array(step),
});

/** A decision with all its parts, where it stands and what may be done with it. */
export type Whole = z.infer<typeof whole>;

/** A step of a document's life, as the journal tells it. */
export type Step = z.infer<typeof step>;

/** The deeds that this person may do now. */
export function deedsOf({ deeds }: Pick<Whole, 'deeds'>): readonly Transition[] {
  return transitions.filter((deed) => deeds.includes(deed));
}

/** Reads what the server answered; nothing where it is no such answer. */
export function readWhole(body: unknown): Whole | undefined {
  return whole.safeParse(body).data;
}
