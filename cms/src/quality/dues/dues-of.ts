import { yearOf } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { communeById, unitRows } from '../communes/load-commune.ts';
import { settingsOf } from '../settings.ts';
import { actionDues } from './action-dues.ts';
import { documentsInForce } from './documents-in-force.ts';
import type { Due } from './due.ts';
import type { DuesSetting } from './dues-setting.ts';
import { figuresOf } from './figures-of.ts';
import { reportDues } from './report-dues.ts';
import { taskDues } from './task-dues.ts';
import { taskReportsOf } from './task-reports-of.ts';

export type { Due } from './due.ts';

/**
 * All that a commune's units owe by its published documents of last year, this year and the next: reports, tasks and the
 * repair of misses, with how they stand, the earliest due day first. Made anew from the calendar at every call, so that no job that
 * failed can hide anything. It asks no permission: callers show each person their own part.
 */
export async function duesOf(req: PayloadRequest, communeId: string): Promise<readonly Due[]> {
  const { id, slug, title } = await communeById(req, communeId);
  const today = settingsOf(req.payload).today();
  const year = yearOf(today);
  const documents = await documentsInForce(req, { id, slug }, [year - 1, year, year + 1]);
  const subjects = documents.map(({ subject }) => subject);
  const rows = await unitRows(req, id);
  const setting: DuesSetting = {
    commune: { id, slug, name: title ?? slug },
    unitRows: rows.map((row) => ({ id: row.id, key: row.key ?? '', name: row.title ?? '' })),
    units: rows.map(unitOf),
    calendars: await calendarsFor(req),
    today,
    entered: await figuresOf(req, id, subjects),
    deeds: await taskReportsOf(req, id, subjects),
    adminPath: req.payload.config.routes.admin,
  };
  return [
    ...documents.flatMap((document) => [...reportDues(document, setting), ...taskDues(document, setting)]),
    ...(await actionDues(req, documents, setting)),
  ].toSorted(byDueDay);
}

/** What has no due day comes last. */
function byDueDay(one: Due, other: Due): number {
  const [day, otherDay] = [one.dueDay ?? '9999', other.dueDay ?? '9999'];
  if (day === otherDay) return one.id < other.id ? -1 : 1;
  return day < otherDay ? -1 : 1;
}
