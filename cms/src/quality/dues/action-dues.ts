import { standingOfAction } from '@camket/shared/actions';
import { dayAt, sayPeriodInside } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Action as ActionRow } from '../../payload-types.ts';
import { actionRows, publishedAction } from '../actions/action-rows.ts';
import { idIn } from '../references.ts';
import { standingOf } from '../register/last-of.ts';
import type { DocumentInForce } from './documents-in-force.ts';
import type { Due } from './due.ts';
import { dueState } from './due-state.ts';
import type { DuesSetting } from './dues-setting.ts';

/** What is owed on the misses of a commune: a cause by the term for it, and the deed by the day that was set. */
export async function actionDues(
  req: PayloadRequest,
  documents: readonly DocumentInForce[],
  setting: DuesSetting,
): Promise<readonly Due[]> {
  const rows = await actionRows(req, {
    and: [
      { commune: { equals: setting.commune.id } },
      { reached: { in: ['open', 'causeKnown', 'inHand'] } },
      { redacted: { not_equals: true } },
    ],
  });
  const dues: Due[] = [];
  for (const row of rows) {
    const document = documents.find(({ subject }) => subject === row.decision.subject);
    const due = document && (await dueOf(req, { row, document }, setting));
    if (due !== undefined) dues.push(due);
  }
  return dues;
}

async function dueOf(
  req: PayloadRequest,
  { row, document }: { readonly row: ActionRow; readonly document: DocumentInForce },
  { commune, unitRows, today, calendars, adminPath }: DuesSetting,
): Promise<Due | undefined> {
  const [action, entry] = [await publishedAction(req, row), await standingOf(req, row.subject, row.version)];
  if (action === undefined || entry === undefined) return undefined;
  const setting = { today, lastNews: dayAt(entry.at), causeOn: undefined, calendars };
  const { awaits, dueDay, overdueFrom } = standingOfAction(action, setting);
  if (awaits === undefined || dueDay === undefined) return undefined;
  const unit = unitRows.find(({ id }) => id === idIn(row.unit));
  const missing = row.stage === 'submitted' ? 0 : 1;
  return {
    id: `${row.subject}/${awaits === 'cause' ? 'nguyen-nhan' : 'viec-lam'}`,
    kind: 'action',
    commune,
    ...(unit === undefined ? {} : { unit }),
    decision: {
      subject: document.subject,
      version: document.version,
      name: document.name,
      seq: entry.seq,
      at: entry.at,
    },
    title: titleOf(awaits, row, document),
    period: row.period,
    dueDay,
    ...(overdueFrom === undefined ? {} : { overdueFrom }),
    missing,
    all: 1,
    state: dueState({ dueDay, overdueFrom, missing, unpublished: 1, today }),
    href: `${adminPath}/khac-phuc/${row.id}`,
  };
}

function titleOf(awaits: 'cause' | 'deed', { indicator, period }: ActionRow, { body }: DocumentInForce): string {
  const promise = body.objectives.flatMap(({ indicators }) => indicators).find(({ key }) => key === indicator);
  const about = `${promise?.phrase ?? indicator} (${sayPeriodInside(period)})`;
  return awaits === 'cause' ? `Nêu nguyên nhân không đạt: ${about}` : `Làm xong việc khắc phục: ${about}`;
}
