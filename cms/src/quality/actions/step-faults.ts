import {
  type ActionContent,
  changesWhatStood,
  contentFaults,
  contentOf,
  type CorrectiveAction,
  sayNews,
} from '@camket/shared/actions';
import type { PayloadRequest } from 'payload';
import { unitRows } from '../communes/load-commune.ts';
import { type Complaint, Refusal } from '../refusal.ts';
import { coveredFaults } from '../register/covered-faults.ts';
import { settingsOf } from '../settings.ts';

/** A step that is to be submitted or published: what is public, what it would be, and the public reason. */
export interface Step {
  readonly commune: string;
  readonly published: CorrectiveAction;
  readonly now: ActionContent;
  readonly reason: string | undefined;
}

/** Refuses a step with everything that is wrong in it, all at once. */
export async function refuseFaults(req: PayloadRequest, { commune, published, now, reason }: Step): Promise<void> {
  const units = (await unitRows(req, commune)).flatMap(({ key }) => key ?? []);
  const before = contentOf(published);
  const wrong = contentFaults(now, { today: settingsOf(req.payload).today(), units });
  const faults: readonly Complaint[] = [
    ...wrong.map(({ field, sentence }) => ({ field, message: sentence })),
    ...coveredAnew(before, now),
    ...(sayNews(before, now) === '' ? [{ field: 'cause', message: 'Chưa có gì mới so với bản đã công bố.' }] : []),
    ...(changesWhatStood(before, now) && reason === undefined
      ? [{ field: 'reason', message: 'Bước này sửa nội dung đã công khai: cần nêu lý do để công khai.' }]
      : []),
  ];
  if (faults.length > 0) throw new Refusal(422, faults, { obstacles: faults });
}

/** Covered texts of the step; one that stands covered in public may be carried on. */
function coveredAnew(before: ActionContent, now: ActionContent): readonly Complaint[] {
  const stood = new Set(coveredFaults(before).map(({ field }) => field));
  return coveredFaults(now).filter(({ field }) => !stood.has(field));
}
