import type { ResultValue } from '@camket/shared/indicators';
import { type Result, resultWarnings, sayResultWarning } from '@camket/shared/results';
import { sayPeriodInside } from '@camket/shared/values';
import type { CellWarning } from './cells-request.ts';
import type { Sheet, SheetRow } from './sheet-form.ts';

/** The part of a cell that is looked at. */
export type Looked = Pick<Result, 'value' | 'cutOff' | 'counts' | 'gapNote'>;

/** What a row of the sheet says now: what is typed, else what stands in its draft, else what is published. */
export type ValueOf = (row: SheetRow) => ResultValue | undefined;

/** What stands in a row of the sheet, as the server knows it. */
const storedValue: ValueOf = ({ cell, published }) => cell?.content?.value ?? published?.value;

/** What looks wrong in a cell beside all that the sheet knows, in sentences. */
export function warningsOfCell(
  sheet: Pick<Sheet, 'period' | 'today' | 'rows'>,
  [row, content]: readonly [SheetRow, Looked],
  valueOf: ValueOf = storedValue,
): readonly CellWarning[] {
  const { indicator, part, earlier, lastYear, beside } = row;
  const { value, cutOff, counts, gapNote } = content;
  const found = resultWarnings({
    indicator,
    cell: {
      period: sheet.period,
      part,
      value,
      cutOff,
      ...(counts === undefined ? {} : { counts }),
      ...(gapNote === undefined ? {} : { gapNote }),
    },
    today: sheet.today,
    earlier: [...earlier, ...(lastYear === undefined ? [] : [lastYear])],
    beside: besideNow(sheet, row, valueOf),
    parent: parentOf(sheet, row, valueOf),
  });
  const nameOf = (key: string): string => beside.find((one) => one.part === key)?.name ?? key;
  const names = { part: nameOf, period: sayPeriodInside };
  return found.map((warning) => ({
    kind: warning.kind,
    field: warning.path.join('.'),
    message: sayResultWarning(warning, names),
  }));
}

/** The other parts of the indicator, those that stand on this very sheet with what they say now. */
function besideNow({ rows }: Pick<Sheet, 'rows'>, row: SheetRow, valueOf: ValueOf): SheetRow['beside'] {
  const here = rows.filter(({ indicator, part }) => indicator.key === row.indicator.key && part !== row.part);
  const now = here.flatMap((one) => {
    const value = valueOf(one);
    return value === undefined ? [] : [{ part: one.part, name: one.part, value }];
  });
  return [...row.beside.filter(({ part }) => !now.some((one) => one.part === part)), ...now];
}

function parentOf({ rows }: Pick<Sheet, 'rows'>, { indicator, part }: SheetRow, valueOf: ValueOf) {
  const key = indicator.partOf?.indicator;
  const parent = rows.find((one) => one.indicator.key === key && one.part === part);
  return parent === undefined ? undefined : valueOf(parent);
}
