import type { Reported } from '@camket/shared/results';
import { type CalendarDay, isCalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Stage } from '../stages/stages.ts';

/** A figure that somebody has entered, whatever it says, and how far it has come. */
export type Entered = Reported & { readonly stage: Stage; readonly subject: string };

/** The figures entered for documents of a commune that have not been thrown away. What they say is left out. */
export async function figuresOf(
  req: PayloadRequest,
  commune: string,
  documents: readonly string[],
): Promise<readonly Entered[]> {
  if (documents.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'results',
    where: {
      and: [
        { commune: { equals: commune } },
        { 'decision.subject': { in: [...documents] } },
        { stage: { in: ['draft', 'returned', 'submitted', 'published', 'withdrawing'] } },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { indicator: true, period: true, part: true, cutOff: true, stage: true, decision: { subject: true } },
    overrideAccess: true, // only that a figure is there is told, never what it says
    req,
  });
  return docs.map(({ indicator, period, part, cutOff, stage, decision }) => ({
    indicator,
    period,
    part,
    stage,
    subject: decision.subject,
    cutOff: dayOf(cutOff),
    value: { kind: 'underVerification' },
  }));
}

function dayOf(text: string): CalendarDay {
  const day = text.slice(0, 10);
  if (!isCalendarDay(day)) throw new Error(`Cannot read the cut-off "${text}" of a result as a day`);
  return day;
}
