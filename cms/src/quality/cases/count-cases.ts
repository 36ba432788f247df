import { countsTold, dayNumber, type DossierCounts, type Unreconciled, unreconciled } from '@camket/shared/results';
import type { CaseMapping, CaseTally, CountFrame } from '@camket/shared/results/dossiers';
import { type CalendarDay, period } from '@camket/shared/values';
import type { Counted, CountTask } from '../../cases/case-task.ts';
import { Refusal } from '../refusal.ts';
import type { CountRequest } from './case-requests.ts';

/** What is answered of a list that was counted. */
export interface CasesCounted {
  readonly period: string;
  readonly cutOff: CalendarDay;
  readonly rows: number;
  readonly dossiers: number;
  readonly passedOver: number;
  readonly counts: DossierCounts;
  /** What stands in none of the counts, or beside them. */
  readonly beside: Pick<CaseTally['counts'], 'untimed' | 'unplaced' | 'withdrawn' | 'cancelled' | 'outside'>;
  readonly gaps: readonly Unreconciled[];
  readonly fields: readonly { readonly field: string; readonly counts: DossierCounts }[];
  readonly tooManyFields: boolean;
  readonly doubts: CaseTally['doubts'];
  readonly unknown: Counted['unknown'];
  readonly tooManyWords: Counted['tooManyWords'];
}

const nothingToTell =
  'Chưa có cột nào cho biết hồ sơ thuộc kỳ nào: hãy chọn ít nhất cột ngày tiếp nhận, ngày có kết quả, hoặc tình trạng xử lý.';

const tellsNothing = ({ columns }: CaseMapping): boolean => {
  const { received, resolved, returned, status } = columns;
  return [received, resolved, returned, status].every((place) => place === undefined);
};

/** The cut-off of a count: the period's end, or today while it runs. */
function cutOffOf({ period: text, cutOff }: CountRequest, today: CalendarDay): CalendarDay {
  const { firstDay, lastDay } = period(text);
  if (firstDay > today)
    throw new Refusal(400, [{ field: 'period', message: 'Kỳ này chưa bắt đầu: hãy chọn kỳ khác.' }]);
  if (cutOff !== undefined && (cutOff < firstDay || cutOff > lastDay || cutOff > today)) {
    const message = 'Ngày chốt số liệu phải nằm trong kỳ và không sau hôm nay.';
    throw new Refusal(400, [{ field: 'cutOff', message }]);
  }
  return cutOff ?? (lastDay < today ? lastDay : today);
}

/** What the process that counts is asked. */
export function countTask(asked: CountRequest, today: CalendarDay): CountTask {
  const { mapping, sheet, form, isOfPeriod } = asked;
  if (tellsNothing(mapping)) throw new Refusal(400, [{ field: 'mapping.columns', message: nothingToTell }]);
  const { columns } = mapping;
  const frame: CountFrame = {
    first: dayNumber(period(asked.period).firstDay),
    last: dayNumber(cutOffOf(asked, today)),
    today: dayNumber(today),
    hasReceived: columns.received !== undefined,
    hasDue: columns.due !== undefined || columns.extendedDue !== undefined,
    isOfPeriod,
  };
  return { kind: 'count', ...(sheet === undefined ? {} : { sheet }), form, mapping, frame };
}

/** What a count comes to in the standard indicators. */
export function casesCounted(asked: CountRequest, counted: Counted, today: CalendarDay): CasesCounted {
  const { tally, rows, unknown, tooManyWords } = counted;
  const { columns } = asked.mapping;
  const { untimed, unplaced, withdrawn, cancelled, outside } = tally.counts;
  const counts = countsTold(tally.counts, columns);
  return {
    period: asked.period,
    cutOff: cutOffOf(asked, today),
    rows,
    dossiers: tally.dossiers,
    passedOver: tally.passedOver,
    counts,
    beside: { untimed, unplaced, withdrawn, cancelled, outside },
    gaps: unreconciled(counts),
    fields: tally.fields.map(({ field, counts: ofField }) => ({ field, counts: countsTold(ofField, columns) })),
    tooManyFields: tally.tooManyFields,
    doubts: tally.doubts,
    unknown,
    tooManyWords,
  };
}
