import type { CorrectiveAction, Deviation } from '../actions/index.ts';
import type { Body } from './bodies.ts';
import type { EntryMark, PublicRecord } from './public-record.ts';
import { publishedAfter } from './published-after.ts';

function push(index: Map<string, string[]>, key: string, subject: string): void {
  const subjects = index.get(key) ?? [];
  if (!subjects.includes(subject)) index.set(key, [...subjects, subject]);
}

/** Folds a version of a corrective action into the record. */
export function foldAction(record: PublicRecord, mark: EntryMark, body: Body<'action'> | undefined): void {
  const content = body && actionIn(body);
  record.actions.set(mark.subject, publishedAfter(record.actions.get(mark.subject), mark, content));
  if (content) push(record.actionsOf, content.indicator, mark.subject);
}

/** Folds a version of an accepted deviation into the record. */
export function foldDeviation(record: PublicRecord, mark: EntryMark, body: Body<'deviation'> | undefined): void {
  const content = body && deviationIn(body);
  record.deviations.set(mark.subject, publishedAfter(record.deviations.get(mark.subject), mark, content));
  if (content) push(record.deviationsOf, content.indicator, mark.subject);
}

function actionIn({ salt: _salt, ...action }: Body<'action'>): CorrectiveAction {
  return action;
}

function deviationIn({ salt: _salt, ...deviation }: Body<'deviation'>): Deviation {
  return deviation;
}
