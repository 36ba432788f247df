import {
  type CaseHeader,
  createTally,
  dayColumns,
  dossierReader,
  findCaseHeader,
  headerForm,
  headRows,
  type UnknownWord,
  type WordColumn,
} from '@camket/shared/results/dossiers';
import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import { caseLimits } from './case-limits.ts';
import type { OnRow } from './case-rows.ts';
import type { Counted, CountTask } from './case-task.ts';
import { seenNumbers } from './seen-numbers.ts';

/** Counts the rows of a list, whichever form it comes in. */
export interface ListCount {
  readonly onRow: OnRow;
  /** What was counted; throws where the list has no header or another one than its mapping. */
  readonly end: () => Counted;
}

type Row = Parameters<OnRow>[0];

const noHeader =
  'Không tìm thấy dòng tiêu đề: cần một dòng ghi tên các cột, như «Mã hồ sơ», «Ngày tiếp nhận», «Ngày hẹn trả».';
const otherForm = 'Tệp này có các cột khác với tệp vừa xem. Hãy chọn lại tệp để xem và nối lại các cột trước khi đếm.';
const tooManyRows = `Danh sách có hơn ${caseLimits.rows.toLocaleString('vi')} dòng. Hãy xuất theo từng quý hoặc từng năm rồi đếm từng tệp.`;

/** Places of the columns that hold days. */
export function dayPlaces({ mapping }: CountTask): ReadonlySet<number> {
  return new Set(dayColumns.flatMap((column) => mapping.columns[column] ?? []));
}

/** Places of the columns that are read at all. */
export function placesRead({ mapping }: CountTask): ReadonlySet<number> {
  return new Set(Object.values(mapping.columns));
}

/** Begins to count a list: its first rows wait until the header is found, the others are counted as they come. */
export function countList(task: CountTask): ListCount {
  const counting = countRows(task);
  let waiting: { readonly row: Row; readonly number: number }[] | undefined = [];
  const begin = (): void => {
    const first = waiting ?? [];
    waiting = undefined;
    const header = headerOf(first.map(({ row }) => row));
    if (headerForm(header.headers) !== task.form) throw new TableRefusal(otherForm);
    for (const { row, number } of first.slice(header.firstRow)) counting.onRow(row, number);
  };
  return {
    onRow: (row, number) => {
      if (waiting === undefined) return counting.onRow(row, number);
      waiting.push({ row, number });
      if (waiting.length >= headRows) begin();
      return true;
    },
    end: () => {
      if (waiting !== undefined) begin();
      return counting.end();
    },
  };
}

/** The header among the first rows of a list. */
function headerOf(rows: readonly Row[]): CaseHeader {
  const header = findCaseHeader(rows.map((row) => Array.from(row, (cell) => cell ?? '')));
  if (header === undefined) throw new TableRefusal(noHeader);
  return header;
}

function countRows({ mapping, frame }: CountTask): ListCount {
  const tally = createTally(frame);
  const numbers = seenNumbers();
  const words = unknownWords();
  const read = dossierReader(mapping, words.hear);
  let rows = 0;
  return {
    onRow: (row, number) => {
      rows += 1;
      if (rows > caseLimits.rows) throw new TableRefusal(tooManyRows);
      const found = read(row);
      const isDouble = !found.isNone && found.number !== '' && !numbers.add(found.number.trim());
      if (isDouble) tally.duplicate(number);
      else tally.add(found, number);
      return true;
    },
    end: () => ({ kind: 'counted', tally: tally.read(), ...words.read(), rows }),
  };
}

const mostWords = 40;
const longestWord = 60;

/** Unknown words by column. A column with many different ones holds no words but something about each dossier: they are let go. */
function unknownWords() {
  const found = new Map<WordColumn, Map<string, number>>();
  const tooMany = new Set<WordColumn>();
  return {
    hear: (column: WordColumn, text: string): void => {
      if (tooMany.has(column)) return;
      const words = found.get(column) ?? new Map<string, number>();
      const word = text.replaceAll(/\s+/g, ' ').trim();
      words.set(word, (words.get(word) ?? 0) + 1);
      found.set(column, words);
      if (words.size <= mostWords && word.length <= longestWord) return;
      tooMany.add(column);
      found.delete(column);
    },
    read: (): Pick<Counted, 'unknown' | 'tooManyWords'> => ({
      unknown: [...found].flatMap(([column, words]) =>
        [...words].map(([text, count]): UnknownWord => ({ column, text, count })),
      ),
      tooManyWords: [...tooMany],
    }),
  };
}
