import { type ContinuousSlot, continuousSlots, type SlotState, type Task, taskState } from '@camket/shared/plans';
import { taskContexts } from '@camket/shared/reports';
import { reportingPeriods } from '@camket/shared/results';
import type { WorkingCalendar } from '@camket/shared/times';
import type { DecisionBody } from '@camket/shared/register';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayAnywhere } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { communeById } from '../communes/load-commune.ts';
import { taskReportsOf } from '../dues/task-reports-of.ts';
import { answering, notAllowed, notFound, signInFirst } from '../refusal.ts';
import { lastOf } from '../register/last-of.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { inForm } from '../request.ts';
import { settingsOf } from '../settings.ts';

const asked = z.object({
  commune: z.string().min(1).max(64),
  decision: z.string().min(1).max(240),
  task: z.string().min(1).max(60),
});

/** How a task stands at each of its times by what is published of it, and in each period where it goes on all the time. */
export interface TaskSlots {
  readonly slots: readonly SlotState[];
  readonly continuous: readonly ContinuousSlot[];
}

/**
 * `GET /api/task-reports/slots?commune&decision&task`: the times at which a task is due, each with how it stands. What
 * is told is public: it rests on published reports alone.
 */
export const slotsEndpoint: Endpoint = {
  path: '/slots',
  method: 'get',
  handler: answering(async (req) => {
    const person = personOf(req);
    if (person === undefined) throw signInFirst();
    if (!mayAnywhere(person, ['read', 'taskReport'])) throw notAllowed();
    const { commune, decision: subject, task: key } = inForm(Object.fromEntries(req.searchParams), asked);
    const body = await documentOf(req, commune, subject);
    const task = body.plan?.tasks.find((one) => one.key === key);
    if (task === undefined) throw notFound();
    const deeds = (await taskReportsOf(req, commune, [subject])).filter(
      (deed) => deed.task === key && deed.stage === 'published',
    );
    const ground = { body, calendars: await calendarsFor(req), today: settingsOf(req.payload).today() };
    return Response.json(slotsOf(task, deeds, ground), { headers: { 'cache-control': 'no-store' } });
  }),
};

async function documentOf(req: PayloadRequest, commune: string, subject: string): Promise<DecisionBody> {
  const { slug } = await communeById(req, commune);
  const version = (await lastOf(req, subject))?.version ?? 0;
  const body = await publishedDecision(req, slug, { subject, version });
  if (body === undefined) throw notFound();
  return body;
}

interface Ground {
  readonly body: DecisionBody;
  readonly calendars: readonly WorkingCalendar[];
  readonly today: ReturnType<ReturnType<typeof settingsOf>['today']>;
}

function slotsOf(task: Task, deeds: Parameters<typeof taskState>[1], { body, calendars, today }: Ground): TaskSlots {
  const context = { ...taskContexts(body, body.year, calendars)(task), today, calendars, signedOn: body.issuedOn };
  const { kind, slots } = taskState(task, deeds, context);
  const periods = reportingPeriods(body, body.year, calendars).map(({ period }) => period);
  return { slots, continuous: kind === 'continuous' ? continuousSlots(deeds, periods, today) : [] };
}
