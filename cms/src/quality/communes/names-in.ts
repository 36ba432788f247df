import type { NameInTime } from '@camket/shared/communes';
import { isCalendarDay } from '@camket/shared/values';

interface NameRow {
  readonly name: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

const asDay = (text: string | null | undefined) => (typeof text === 'string' && isCalendarDay(text) ? text : undefined);

/** Names as rows hold them; a day that is no day is left out. */
export function namesIn(rows: readonly NameRow[] | null | undefined): readonly NameInTime[] {
  return (rows ?? []).map(({ name, ...days }) => {
    const [from, to] = [asDay(days.from), asDay(days.to)];
    return { name, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
}
