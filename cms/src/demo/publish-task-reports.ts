import type { FileReference } from '@camket/shared/decisions';
import { type ReportedPiece, requiredEvidence } from '@camket/shared/plans';
import { move } from '../quality/stages/move.ts';
import { asUnit, type CitySoFar, communeIn, documentIn, type MadeCommune, there } from './city-so-far.ts';
import { evidenceFor } from './keep-evidence.ts';
import { taskName, workday } from './make-decision.ts';
import type { Event } from './event.ts';
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

interface Proof {
  readonly pieces: ReportedPiece[];
  readonly evidence: FileReference[];
}

/** Each piece that a task was to leave behind, with the file that shows it. */
async function proofOf(city: CitySoFar, { commune, document, place }: TaskEvent): Promise<Proof> {
  const made = communeIn(city, commune);
  const files = new Map<string, FileReference>();
  const pieces: ReportedPiece[] = [];
  for (const piece of requiredEvidence(document.tasks[place]?.output)) {
    const { key, kind, words } = piece;
    const file = await evidenceFor(city, made, piece);
    files.set(file.sha256, file);
    pieces.push({ key, kind, words, files: [file.sha256] });
  }
  return { pieces, evidence: [...files.values()] };
}

async function said(city: CitySoFar, event: TaskEvent) {
  const { document, report, day } = event;
  return {
    status: report.status,
    cutOff: day,
    ...(report.doneOn !== undefined && { doneOn: workday(`${String(document.year)}-${report.doneOn}`) }),
    ...(report.note !== undefined && { note: report.note }),
    ...(report.status === 'done' && (await proofOf(city, event))),
  };
}

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
      ...(await said({ req, ...city }, event)),
    },
    depth: 0,
    overrideAccess: false,
    req,
  });
  return id;
}

async function bringUpToDate(city: CitySoFar, event: TaskEvent, before: string): Promise<string> {
  const { req } = city;
  const reason = 'Cập nhật tình hình thực hiện nhiệm vụ.';
  const moved = await move(req, {
    collection: 'task-reports',
    id: before,
    deed: 'correct',
    stage: 'published',
    reason,
  });
  const id = there(moved.id, 'the report brought up to date');
  const data = await said(city, event);
  await req.payload.update({ collection: 'task-reports', id, data, depth: 0, overrideAccess: false, req });
  return id;
}
