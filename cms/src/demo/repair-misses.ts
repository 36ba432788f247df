import type { ActionContent } from '@camket/shared/actions';
import { actionSubject } from '@camket/shared/register';
import { whole } from '@camket/shared/results';
import { addDays, type CalendarDay, period } from '@camket/shared/values';
import { actionRows, nextContent, publishedAction } from '../quality/actions/action-rows.ts';
import { causesIn, figuresInRegister } from '../quality/actions/figures-in-register.ts';
import { moveAction } from '../quality/actions/move-action.ts';
import { saveAction } from '../quality/actions/save-action.ts';
import { moveDeviation } from '../quality/deviations/move-deviation.ts';
import { draftDeviation } from '../quality/deviations/write-deviation.ts';
import { Refusal } from '../quality/refusal.ts';
import type { Action as ActionRow } from '../payload-types.ts';
import type { DemoRepair } from './city/repairs.ts';
import { as, type CitySoFar, communeIn, documentIn, type MadeCommune, there } from './city-so-far.ts';
import { indicatorName, keyOf } from './make-decision.ts';
import type { DemoResult, Event, RepairStep } from './event.ts';

async function actionRow({ req }: CitySoFar, subject: string): Promise<ActionRow | undefined> {
  const [row] = await actionRows(req, { subject: { equals: subject } });
  return row;
}

const keyIn = (city: CitySoFar, { commune, document, indicator }: DemoResult): string =>
  there(documentIn(city, commune, document).keys.get(indicatorName(indicator)), indicator.name);

interface Saying {
  readonly owner: string;
  readonly cause: string;
  readonly day: CalendarDay;
  /** The day by which it was to be done, where that has been set before. */
  readonly dueDay: CalendarDay | undefined;
}

/** What is written of an action at a step: the cause, then what is to be done by when, then what was done. */
function contentAt(step: RepairStep, told: DemoRepair, { owner, cause, day, dueDay }: Saying): ActionContent {
  if (step === 'causeKnown') return { steps: [], evidence: [], cause };
  const isDone = step === 'done';
  const [first, second] = told.steps;
  const [early, late] = isDone ? [addDays(day, -2), addDays(day, -1)] : [addDays(day, 7), addDays(day, 18)];
  return {
    steps: [
      { what: first, day: early, isDone },
      { what: second, day: late, isDone },
    ],
    evidence: [],
    ...{ cause, deed: told.deed, owner, dueDay: dueDay ?? addDays(day, isDone ? 3 : 28) },
    ...(isDone ? { doneOn: day, outcome: told.outcome } : {}),
  };
}

/** A leader's word is written, the ISO secretary publishes it; an action that is not there, or has ended, is left. */
export async function repairMiss(
  city: CitySoFar,
  { result, step, day, told }: Extract<Event, { kind: 'repair' }>,
): Promise<void> {
  const made = communeIn(city, result.commune);
  const part = result.part === undefined ? whole : keyOf(made.units, result.part);
  const miss = { indicator: keyIn(city, result), period: result.period, part };
  const row = await actionRow(city, actionSubject(result.commune.slug, miss));
  if (row === undefined || row.reached === 'noLongerMissed') return;
  if (step === 'close') await close(city, made, row);
  else await write(city, made, { slug: result.commune.slug, row, step, day, part, told });
}

interface Writing {
  readonly slug: string;
  readonly row: ActionRow;
  readonly step: RepairStep;
  readonly day: CalendarDay;
  readonly part: string;
  readonly told: DemoRepair;
}

async function write(city: CitySoFar, made: MadeCommune, { slug, row, step, day, part, told }: Writing): Promise<void> {
  const { req } = city;
  const { id, revision } = row;
  const published = there(await publishedAction(req, row), row.subject);
  const [explanation] = causesIn(await figuresInRegister(req, slug, published.indicator), published);
  const next = nextContent(row, published);
  await as(city, made.people.leader, async () => {
    const owner = next.owner ?? (part === whole ? (made.units[0]?.key ?? whole) : part);
    const cause = next.cause ?? explanation ?? told.ofLastYear?.cause ?? 'Chưa theo dõi sát từng việc.';
    const content = contentAt(step, told, { owner, cause, day, dueDay: next.dueDay });
    await saveAction(req, { id, revision: revision ?? 0, content });
    await moveAction(req, { id, deed: 'submit', stage: 'draft' });
  });
  await as(city, made.people.isoSecretary, () => moveAction(req, { id, deed: 'publish', stage: 'submitted' }));
}

/** Closes an action by its effect, where a later figure shows one. */
async function close(city: CitySoFar, made: MadeCommune, { id }: ActionRow): Promise<void> {
  try {
    await as(city, made.people.isoSecretary, () => moveAction(city.req, { id, deed: 'close', stage: 'published' }));
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
  }
}

/** The Office drafts an accepted deviation from a promise, a leader publishes it. */
export async function acceptDeviation(
  city: CitySoFar,
  { result, accepted: { reason, document } }: Extract<Event, { kind: 'deviation' }>,
): Promise<void> {
  const { req } = city;
  const made = communeIn(city, result.commune);
  const { subject, version } = documentIn(city, result.commune, result.document);
  const { lastDay } = period(result.period);
  const content = {
    ...{ decision: { subject, version }, indicator: keyIn(city, result) },
    ...{ from: addDays(lastDay, 1), to: addDays(lastDay, 180) },
    ...{ reason, document },
  };
  const id = await as(city, made.people.office, async () => {
    const drafted = await draftDeviation(req, { commune: made.id, content });
    await moveDeviation(req, { id: drafted, deed: 'submit', stage: 'draft' });
    return drafted;
  });
  await as(city, made.people.leader, () => moveDeviation(req, { id, deed: 'publish', stage: 'submitted' }));
}
