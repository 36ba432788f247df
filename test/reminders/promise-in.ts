import type { CalendarDay } from '@camket/shared/values';
import { lead } from '../access/stage-rows.ts';
import { ask, type CommuneThere } from '../support/city.ts';
import { type Door, listIn, textIn } from '../support/door.ts';
import { decisionOf } from '../support/papers.ts';

/** A published decision: what its units report by. */
export interface PromiseThere {
  readonly subject: string;
  readonly indicator: string;
}

/** What sets one decision apart. */
export interface Promised {
  readonly number: string;
  readonly year: number;
  readonly units: readonly string[];
  /** Words that stand in its texts. */
  readonly marker?: string;
  /** Makes its one task due before a day; else it has none. */
  readonly taskBefore?: CalendarDay;
}

/** Publishes a decision with one promise, reported every quarter, or with one task alone. */
export async function promiseIn(
  door: Door,
  commune: CommuneThere,
  { number, year, units, marker = 'nhắc', taskBefore }: Promised,
): Promise<PromiseThere> {
  const { plan, ...rest } = decisionOf({ number, year, units, marker, commune: commune.slug, tasks: 1 });
  const times = taskBefore === undefined ? [] : [{ kind: 'before' as const, date: taskBefore }];
  const tasks = plan?.tasks.map((task) => ({ ...task, time: { wording: `Trước ngày ${String(taskBefore)}`, times } }));
  const withTask = { ...plan, tasks };
  const decision = taskBefore === undefined ? rest : { ...rest, plan: withTask, reporting: [] };
  const as = commune.office.as;
  const body = { commune: commune.slug, decision: { ...decision, issuedOn: `${year}-01-01` } };
  const id = textIn((await ask(door, { method: 'POST', path: '/decisions/whole', body, as })).body, 'id');
  const thing = { collection: 'decisions', id } as const;
  await lead(door, thing, { stage: 'published', writer: commune.office, checker: commune.leader });
  const whole = (await ask(door, { path: `/decisions/${id}/whole`, as })).body;
  const [first] = listIn(whole, 'decision', 'objectives', 0, 'indicators');
  return { subject: textIn(whole, 'subject'), indicator: textIn(first, 'key') };
}

/** Enters and submits what a unit owes for a quarter. */
export async function submitQuarter(
  door: Door,
  [commune, unit]: readonly [CommuneThere, 0 | 1],
  { subject, indicator, period, cutOff }: PromiseThere & { readonly period: string; readonly cutOff: string },
): Promise<void> {
  const { id, key, person } = commune.units[unit];
  const value = { kind: 'counted', numerator: 99, denominator: 100 };
  const body = {
    ...{ commune: commune.id, unit: id, decision: { subject, version: 1 }, indicator, period, part: key },
    ...{ value, cutOff, source: 'Sổ theo dõi hồ sơ', evidence: [] },
  };
  const made = await ask(door, { method: 'POST', path: '/results', body, as: person.as });
  const path = `/results/${textIn(made.body, 'doc', 'id')}/transitions/submit`;
  await ask(door, { method: 'POST', path, body: { stage: 'draft' }, as: person.as });
}
