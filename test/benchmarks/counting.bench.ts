// Weighs counting a list of dossiers against the parser alone in one run, so that the machine cancels out: npm run bench -- counting [ROWS]
// Both run in a process of their own and are fed the same bytes; what is compared is their CPU time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { argv, cpuUsage, execPath, stdin } from 'node:process';
import excel from 'exceljs';
import { countAside, type CountCost } from '../../cms/src/cases/count-aside.ts';
import type { CaseAnswer, CaseTask, SheetSeen } from '../../cms/src/cases/case-task.ts';
import { csvRows } from '../../cms/src/cases/csv-rows.ts';
import { dayNumber } from '@camket/shared/results';
import { calendarDay } from '@camket/shared/values';
import { caseCounts, writeCaseCsv, writeCaseXlsx } from '../support/case-lists.ts';

const year = 2026;
const headBytes = 256 * 1_024;

interface Weighed {
  readonly seconds: number;
  readonly clock: number;
  readonly megabytes: number;
}

/** Reads the list on its standard input with a parser alone, and tells what that took. */
async function parseAlone(kind: string): Promise<void> {
  let rows = 0;
  const count = (): boolean => {
    rows += 1;
    return true;
  };
  if (kind === 'csv') await csvRows(stdin, false, count);
  else {
    const book = new excel.stream.xlsx.WorkbookReader(stdin, { sharedStrings: 'cache', worksheets: 'emit' });
    for await (const sheet of book) for await (const _row of sheet) count();
  }
  const { user, system } = cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1_024;
  process.send?.({ seconds: (user + system) / 1e6, megabytes: peak, rows });
}

function numberIn(message: unknown, name: string): number {
  const found: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return typeof found === 'number' ? found : Number.NaN;
}

async function parsed(file: string, kind: string): Promise<Weighed> {
  const began = performance.now();
  const options = { stdio: ['pipe', 'inherit', 'inherit', 'ipc'] } as const;
  const child = spawn(execPath, [import.meta.filename, 'parse', kind], { stdio: [...options.stdio] });
  const told = once(child, 'message');
  if (child.stdin !== null) createReadStream(file).pipe(child.stdin);
  const [message]: readonly unknown[] = await told;
  child.kill();
  const [seconds, megabytes] = [numberIn(message, 'seconds'), numberIn(message, 'megabytes')];
  return { seconds, megabytes, clock: (performance.now() - began) / 1_000 };
}

async function seen(file: string, isHead: boolean): Promise<SheetSeen> {
  const bytes = createReadStream(file, isHead ? { end: headBytes } : {});
  const answer = await countAside({ kind: 'look', isHead }, bytes);
  const sheet = answer.kind === 'seen' ? answer.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(`Cannot look at "${file}": ${JSON.stringify(answer)}`);
  return sheet;
}

function taskFor({ name, form, columns, dayOrder }: SheetSeen): CaseTask {
  const day = (text: string): number => dayNumber(calendarDay(`${String(year)}-${text}`));
  const frame = { first: day('04-01'), last: day('06-30'), today: day('12-31') };
  return {
    kind: 'count',
    ...(name === undefined ? {} : { sheet: name }),
    form,
    mapping: { columns, dayOrder, words: {} },
    frame: { ...frame, hasReceived: true, hasDue: true, isOfPeriod: false },
  };
}

async function counted(file: string, rows: number, isHead: boolean): Promise<Weighed> {
  const task = taskFor(await seen(file, isHead));
  const cost: CountCost = { megabytes: undefined, seconds: undefined };
  const began = performance.now();
  const answer: CaseAnswer = await countAside(task, createReadStream(file), cost);
  const clock = (performance.now() - began) / 1_000;
  const wanted = caseCounts(rows);
  const found = answer.kind === 'counted' ? answer.tally.counts : undefined;
  if (found?.resolved !== wanted.resolved || found.late !== wanted.late || found.pending !== wanted.pending)
    throw new Error(`Cannot count "${file}" rightly: ${JSON.stringify(answer).slice(0, 500)}`);
  return { seconds: cost.seconds ?? Number.NaN, megabytes: cost.megabytes ?? Number.NaN, clock };
}

const say = (number: number, digits = 1): string => number.toLocaleString('vi-VN', { maximumFractionDigits: digits });

function tell(what: string, [alone, counting]: readonly [Weighed, Weighed]): void {
  const ratio = alone.seconds / counting.seconds;
  console.log(
    `${what}: đếm ${say(counting.clock)} s (CPU ${say(counting.seconds)} s, cao nhất ${say(counting.megabytes, 0)} MB); ` +
      `riêng bộ đọc ${say(alone.clock)} s (CPU ${say(alone.seconds)} s, ${say(alone.megabytes, 0)} MB); ` +
      `tốc độ bằng ${say(ratio, 2)} lần riêng bộ đọc`,
  );
}

async function main(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'camket-bench-'));
  const [csv, xlsx] = [join(folder, 'danh-sach.csv'), join(folder, 'danh-sach.xlsx')];
  const few = Math.ceil(rows / 10);
  try {
    await writeCaseCsv(csv, rows, year);
    tell(`CSV ${say(rows)} dòng`, [await parsed(csv, 'csv'), await counted(csv, rows, true)]);
    await writeCaseXlsx(xlsx, few, year);
    const ofXlsx = `XLSX ${say(few)} dòng (bộ đọc: exceljs)`;
    tell(ofXlsx, [await parsed(xlsx, 'xlsx'), await counted(xlsx, few, false)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[2] === 'parse') await parseAlone(argv[3] ?? 'csv');
else await main(Number(argv[2] ?? 1_000_000));
