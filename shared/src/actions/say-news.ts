import { vietnameseDay } from '../values/index.ts';
import type { ActionContent } from './corrective-action.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function told(
  before: string | undefined,
  now: string | undefined,
  [added, changed]: readonly [string, string],
): string[] {
  if (now === undefined || now === before) return [];
  return [before === undefined ? added : changed];
}

function toldDay({ dueDay: before }: ActionContent, { dueDay: now }: ActionContent): string[] {
  if (now === undefined || now === before) return [];
  if (before === undefined) return [`Đặt hạn ${vietnameseDay(now)}`];
  return [`Đổi hạn từ ${vietnameseDay(before)} sang ${vietnameseDay(now)}`];
}

/** What a step brings that was not public before, for its public reason: "Nêu nguyên nhân; Nêu biện pháp". Blank: nothing. */
export function sayNews(before: ActionContent, now: ActionContent): string {
  return [
    ...told(before.cause, now.cause, ['Nêu nguyên nhân', 'Sửa nguyên nhân']),
    ...told(before.deed, now.deed, ['Nêu biện pháp khắc phục', 'Sửa biện pháp khắc phục']),
    ...told(before.owner, now.owner, ['Giao đơn vị chịu trách nhiệm', 'Đổi đơn vị chịu trách nhiệm']),
    ...toldDay(before, now),
    ...(same(before.steps, now.steps) ? [] : ['Cập nhật các bước']),
    ...told(before.doneOn, now.doneOn, ['Đã làm xong', 'Sửa ngày làm xong']),
    ...(before.outcome === undefined ? [] : told(before.outcome, now.outcome, ['', 'Sửa kết quả đã làm'])),
    ...(same(before.evidence, now.evidence) ? [] : ['Bổ sung minh chứng']),
    ...withdrawn(before, now),
  ].join('; ');
}

const fieldWords = {
  cause: 'nguyên nhân',
  deed: 'biện pháp',
  owner: 'đơn vị chịu trách nhiệm',
  dueDay: 'hạn',
  doneOn: 'ngày làm xong',
  outcome: 'kết quả đã làm',
} as const;

const fields = ['cause', 'deed', 'owner', 'dueDay', 'doneOn', 'outcome'] as const;

function withdrawn(before: ActionContent, now: ActionContent): string[] {
  const gone = fields.filter((field) => before[field] !== undefined && now[field] === undefined);
  return gone.length === 0 ? [] : [`Bỏ ${gone.map((field) => fieldWords[field]).join(', ')}`];
}

/** Whether a step changes or takes back what was public: then it must say why, in words for the public. */
export function changesWhatStood(before: ActionContent, now: ActionContent): boolean {
  return fields.some((field) => before[field] !== undefined && before[field] !== now[field]);
}
