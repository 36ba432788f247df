import { type ReportedPiece, requiredEvidence } from '@camket/shared/plans';
import { move } from '../quality/stages/move.ts';
import { asUnit, type CitySoFar, communeIn, documentIn, type MadeCommune, there } from './city-so-far.ts';
import { taskName, workday } from './make-decision.ts';
import type { Event } from './timeline.ts';
import { verify } from './verify.ts';

type TaskEvent = Extract<Event, { kind: 'task' }>;

const nameOf = ({ commune, document, place, report }: TaskEvent): string =>
  [commune.slug, document.name, taskName(place), report.slot ?? ''].join('/');

/** A unit reports on a task, or brings its report up to date, and the ISO secretary publishes that. */
export async function publishTaskReport(city: CitySoFar, event: TaskEvent): Promise<void> {
  const made = communeIn(city, event.commune);
  const unit = unitFor(made, event);
  const before = city.reports.get(nameOf(event));
  const id = await asUnit(city, [made, unit], () =>
    before === undefined ? write(city, event, [made, unit]) : bringUpToDate(city, event, before),
  );
  await verify(city, [made, unit], ['task-reports', id]);
  city.reports.set(nameOf(event), id);
}

/** Id of the first unit that leads the task. */
function unitFor({ units, unitIds }: MadeCommune, { document, place }: TaskEvent): string {
  const { lead = [] } = document.tasks[place] ?? {};
  const leading = units.find(({ names }) => names.some(({ name }) => lead.includes(name))) ?? units[0];
  return there(unitIds.get(leading?.key ?? ''), 'the unit that leads');
}

/** No files are kept in the invented city: each piece that a task was to leave behind says so. */
const explained = ({ document, place }: TaskEvent): ReportedPiece[] =>
  requiredEvidence(document.tasks[place]?.output).map(({ key, kind, words }) => ({
    key,
    kind,
    words,
    files: [],
    missing: 'Dữ liệu minh họa, không kèm tệp.',
  }));

const said = ({ document, report, day, ...event }: TaskEvent) => ({
  status: report.status,
  cutOff: day,
  ...(report.doneOn !== undefined && { doneOn: workday(`${String(document.year)}-${report.doneOn}`) }),
  ...(report.note !== undefined && { note: report.note }),
  ...(report.status === 'done' && { pieces: explained({ document, report, day, ...event }) }),
});

async function write(
  { req, ...city }: CitySoFar,
  event: TaskEvent,
  [made, unit]: readonly [MadeCommune, string],
): Promise<string> {
  const { subject, version, keys } = documentIn({ req, ...city }, event.commune, event.document);
  const { slot } = event.report;
  const { id } = await req.payload.create({
    collection: 'task-reports',
    data: {
      commune: made.id,
      unit,
      stage: 'draft',
      decision: { subject, version },
      task: there(keys.get(taskName(event.place)), taskName(event.place)),
      ...(slot !== undefined && { slot: `${String(event.document.year)}-${slot}` }),
      ...said(event),
    },
    depth: 0,
    overrideAccess: false,
    req,
  });
  return id;
}

async function bringUpToDate({ req }: CitySoFar, event: TaskEvent, before: string): Promise<string> {
  const reason = 'Cập nhật tình hình thực hiện nhiệm vụ.';
  const moved = await move(req, {
    collection: 'task-reports',
    id: before,
    deed: 'correct',
    stage: 'published',
    reason,
  });
  const id = there(moved.id, 'the report brought up to date');
  await req.payload.update({ collection: 'task-reports', id, data: said(event), depth: 0, overrideAccess: false, req });
  return id;
}
