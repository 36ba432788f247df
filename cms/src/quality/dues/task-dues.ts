import { type SlotState, type Task, taskState } from '@camket/shared/plans';
import { taskContexts, type TaskDue, tasksDue } from '@camket/shared/reports';
import { whole } from '@camket/shared/results';
import type { DocumentInForce } from './documents-in-force.ts';
import type { Due } from './due.ts';
import { dueState } from './due-state.ts';
import type { DuesSetting } from './dues-setting.ts';

/** The times at which the tasks of a document's plan are due, one for each unit that leads. */
export function taskDues(document: DocumentInForce, setting: DuesSetting): readonly Due[] {
  const { body } = document;
  const times = tasksDue(body, body.year, setting.calendars);
  return (body.plan?.tasks ?? []).flatMap((task) => {
    const own = times.filter((due) => due.task === task.key);
    const [submitted, published] = [doneSlots(document, task, setting), doneSlots(document, task, publicOf(setting))];
    return own.flatMap((due) =>
      (due.units.length === 0 ? [whole] : due.units).map((unit) =>
        dueOf({ document, task, due, unit, isSubmitted: submitted(due), isPublic: published(due) }, setting),
      ),
    );
  });
}

interface OneDue {
  readonly document: DocumentInForce;
  readonly task: Task;
  readonly due: TaskDue;
  readonly unit: string;
  readonly isSubmitted: boolean;
  readonly isPublic: boolean;
}

function dueOf({ document, task, due, unit: key, isSubmitted, isPublic }: OneDue, setting: DuesSetting): Due {
  const { commune, today } = setting;
  const { subject, version, name, seq, at } = document;
  const unit = setting.unitRows.find((row) => row.key === key);
  const { dueDay, overdueFrom, slot } = due;
  const missing = isSubmitted ? 0 : 1;
  const unpublished = isPublic ? 0 : 1;
  return {
    id: [commune.slug, 'nhiem-vu', task.key, (slot ?? 'mot-lan').replace('/', '--'), key].join('/'),
    kind: 'task',
    commune,
    ...(unit === undefined ? {} : { unit }),
    decision: { subject, version, name, seq, at },
    title: task.content,
    ...(slot === undefined ? {} : { period: slot }),
    dueDay,
    overdueFrom,
    missing,
    all: 1,
    state: dueState({ dueDay, overdueFrom, missing, unpublished, today }),
    href: hrefOf({ adminPath: setting.adminPath, subject, version, unit: unit?.id }, due),
  };
}

function publicOf(setting: DuesSetting): DuesSetting {
  return { ...setting, deeds: setting.deeds.filter(({ stage }) => stage === 'published') };
}

/** Tells at which of its times a task is done, or not to be done any more, by what was reported of it. */
function doneSlots({ body }: DocumentInForce, task: Task, setting: DuesSetting): (due: TaskDue) => boolean {
  const { calendars, today, deeds } = setting;
  const context = taskContexts(body, body.year, calendars)(task);
  const { kind, slots } = taskState(task, deeds, { ...context, calendars, today, signedOn: body.issuedOn });
  return ({ slot, dueDay }) =>
    kind === 'cancelled' ||
    slots.some((one) => one.slot === slot && one.dueDay === dueDay && finished.includes(one.kind));
}

const finished: readonly SlotState['kind'][] = ['doneInTime', 'doneLate', 'cancelled'];

function hrefOf(
  way: { adminPath: string; subject: string; version: number; unit: string | undefined },
  { task, slot }: TaskDue,
): string {
  const search = new URLSearchParams({
    decision: way.subject,
    version: String(way.version),
    task,
    ...(slot === undefined ? {} : { slot }),
    ...(way.unit === undefined ? {} : { unit: way.unit }),
  });
  return `${way.adminPath}/collections/task-reports/create?${search.toString()}`;
}
