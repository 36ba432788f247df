import type { ResultValue } from '@camket/shared/indicators';
import { type CalendarDay, vietnameseNumber } from '@camket/shared/values';
import { numberText } from '../../../spreadsheets/number-text.ts';
import type { CellContent } from '../sheet/cell-rows.ts';
import type { RowStatus } from './row-status.ts';
import type { filledColumns } from './template-columns.ts';

/** What a row's cells hold, by column; a day is written as one. */
export interface RowFields extends Partial<
  Record<Exclude<(typeof filledColumns)[number], 'cutOff' | 'status'>, string | number>
> {
  readonly status?: RowStatus;
  readonly cutOff?: CalendarDay;
}

/** The words of an assessor's conclusion. */
export const conclusionWords = { met: 'Đạt', missed: 'Không đạt' } as const;

/** What stands in a cell of the sheet as the cells of a template's row hold it. */
export function fieldsOf({ value, cutOff, source, cause, note }: CellContent): RowFields {
  return {
    cutOff,
    source,
    ...(cause === undefined ? {} : { cause }),
    ...(note === undefined ? {} : { note }),
    ...fieldsOfValue(value),
  };
}

function fieldsOfValue(value: ResultValue): RowFields {
  switch (value.kind) {
    case 'noCases':
      return value.notApplicable === undefined
        ? { status: 'noCases' }
        : { status: 'notApplicable', note: value.notApplicable };
    case 'withheld':
      return { status: 'withheld', note: value.ground };
    case 'underVerification':
      return { status: 'underVerification' };
    case 'counted': {
      const { numerator, denominator, excluded } = value;
      return { status: 'figures', numerator, denominator, ...(excluded === undefined ? {} : { excluded }) };
    }
    case 'number':
      return { status: 'figures', other: writtenNumber(value) };
    case 'grade':
      return { status: 'figures', other: value.grade };
    case 'rank':
      return { status: 'figures', numerator: value.rank, denominator: value.population };
    case 'judged':
      return { status: 'figures', other: conclusionWords[value.conclusion], note: value.note };
    case 'distribution':
      return { status: 'figures', numerator: value.done, denominator: value.inProgress, excluded: value.overdue };
  }
}

/** A number as a number where the program holds it exactly, else in words that read back to the same. */
function writtenNumber({ value, approximately }: ResultValue & { readonly kind: 'number' }): string | number {
  if (approximately !== undefined) return `${approximately} ${vietnameseNumber(value)}`;
  return numberText(Number(value)) === value ? Number(value) : vietnameseNumber(value);
}
