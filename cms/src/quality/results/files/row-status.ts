import { fold, squeeze } from '@camket/shared/values';

/** What a person can say of a row, in the words of the list that the cell offers. */
export const statusWords = {
  figures: 'Có số liệu',
  noCases: 'Không phát sinh',
  notApplicable: 'Không áp dụng',
  withheld: 'Không công khai',
  underVerification: 'Đang xác minh',
} as const;

/** A choice of the list above. */
export type RowStatus = keyof typeof statusWords;

/** What a template says of a row that can no longer be filled in. */
export const lockWords = {
  submitted: 'Đã trình',
  published: 'Đã công bố',
  elsewhere: 'Đơn vị khác nhập',
} as const;

/** Why a row can no longer be filled in. */
export type RowLock = keyof typeof lockWords;

const isStatus = (name: string): name is RowStatus => Object.hasOwn(statusWords, name);

/** Whether a choice is one that only the system writes. */
export const isLock = (name: string): name is RowLock => Object.hasOwn(lockWords, name);

/** All choices, in the order in which they are offered. */
export const rowStatuses: readonly RowStatus[] = Object.keys(statusWords).filter(isStatus);

const same = (one: string, other: string): boolean => fold(squeeze(one)) === fold(squeeze(other));

/** The choice that a text names, with or without its marks; nothing where it names none. */
export function statusOf(text: string): RowStatus | RowLock | undefined {
  const locks = Object.keys(lockWords).filter(isLock);
  return rowStatuses.find((name) => same(statusWords[name], text)) ?? locks.find((name) => same(lockWords[name], text));
}
