import {
  findCaseHeader,
  guessColumns,
  headerForm,
  headRows,
  isPersonalHeader,
  samplesOf,
} from '@camket/shared/results/dossiers';
import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import type { OnRow } from './case-rows.ts';
import type { SheetSeen } from './case-task.ts';

/** So many rows are looked at: the header and some rows below it. */
export const rowsSeen = headRows + 60;

/** Takes the first rows of a list or a sheet. */
export function firstRows(): { readonly onRow: OnRow; readonly rows: readonly (readonly string[])[] } {
  const rows: (readonly string[])[] = [];
  return {
    rows,
    onRow: (row) => {
      rows.push(Array.from(row, (cell) => cell ?? ''));
      return rows.length < rowsSeen;
    },
  };
}

/** What is told of a sheet, none of it about anybody; nothing where no row names its columns. */
export function sheetSeen(rows: readonly (readonly string[])[], name?: string): SheetSeen | undefined {
  const header = findCaseHeader(rows);
  if (header === undefined) return undefined;
  const { headers } = header;
  const below = rows.slice(header.firstRow);
  return {
    ...(name === undefined ? {} : { name }),
    form: headerForm(headers),
    headers: headers.map((text, place) => ({
      header: text,
      isPersonal: isPersonalHeader(text),
      samples: samplesOf(headers, below, place),
    })),
    ...guessColumns(headers, below),
  };
}

/** The sheets that hold a list; refused where none does. */
export function withHeader(seen: readonly (SheetSeen | undefined)[]): readonly SheetSeen[] {
  const found = seen.filter((one) => one !== undefined);
  if (found.length === 0) throw new TableRefusal(noHeader);
  return found;
}

const noHeader =
  'Không tìm thấy dòng tiêu đề trong 40 dòng đầu: cần một dòng ghi tên các cột, như «Mã hồ sơ», «Ngày tiếp nhận», «Ngày hẹn trả».';
