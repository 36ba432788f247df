import { kindOfTable } from '../spreadsheets/kind-of-table.ts';
import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import type { Bytes } from './case-rows.ts';
import type { CaseAnswer, CaseTask, CountTask } from './case-task.ts';
import { countList, dayPlaces, placesRead } from './count-list.ts';
import { csvRows } from './csv-rows.ts';
import { firstRows, rowsSeen, sheetSeen, withHeader } from './look-at-list.ts';
import { openPackedList, type PackedList } from './packed-list.ts';
import { visibleSheets, xlsxRows } from './xlsx-rows.ts';

/** Looks at a list or counts it. What cannot be read is answered as a sentence. */
export async function readList(task: CaseTask, bytes: Bytes): Promise<CaseAnswer> {
  try {
    const { head, all } = await begun(bytes);
    const kind = kindOfTable(head);
    if (task.kind === 'look') return await (kind === 'csv' ? lookAtCsv(all, task.isHead) : lookAtXlsx(all));
    return await (kind === 'csv' ? countCsv(task, all) : countXlsx(task, all));
  } catch (error) {
    if (error instanceof TableRefusal) return { kind: 'refused', sentence: error.message };
    throw error;
  }
}

const enoughToTell = 1_100;

/** The first bytes, and all bytes with them. */
async function begun(bytes: Bytes): Promise<{ readonly head: Uint8Array; readonly all: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < enoughToTell) {
    const next = await rest.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  return { head, all: all() };
}

async function lookAtCsv(bytes: Bytes, isHead: boolean): Promise<CaseAnswer> {
  const { rows, onRow } = firstRows();
  await csvRows(bytes, isHead, onRow);
  return { kind: 'seen', sheets: withHeader([sheetSeen(rows)]) };
}

async function lookAtXlsx(bytes: Bytes): Promise<CaseAnswer> {
  const packed = await openPackedList(bytes);
  const seen = [];
  for (const { name, part } of visibleSheets(packed).slice(0, mostSheets)) {
    const { rows, onRow } = firstRows();
    const task = { headRows: rowsSeen * 2, columns: undefined, isHeadOnly: true, isDay: () => false };
    await xlsxRows(packed, part, { task, onRow });
    seen.push(sheetSeen(rows, name));
  }
  return { kind: 'seen', sheets: withHeader(seen) };
}

const mostSheets = 12;

async function countCsv(task: CountTask, bytes: Bytes): Promise<CaseAnswer> {
  const counting = countList(task);
  await csvRows(bytes, false, counting.onRow);
  return counting.end();
}

async function countXlsx(task: CountTask, bytes: Bytes): Promise<CaseAnswer> {
  const packed = await openPackedList(bytes);
  const counting = countList(task);
  const days = dayPlaces(task);
  const reading = {
    headRows: rowsSeen * 2,
    columns: placesRead(task),
    isHeadOnly: false,
    isDay: (column: number) => days.has(column),
  };
  await xlsxRows(packed, partOf(packed, task), { task: reading, onRow: counting.onRow });
  return counting.end();
}

function partOf(packed: PackedList, { sheet }: CountTask): string {
  const sheets = visibleSheets(packed);
  const found = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new TableRefusal('Tệp không còn trang tính đã chọn. Hãy chọn lại tệp để xem trước.');
  return found.part;
}
