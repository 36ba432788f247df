// Weighs reading a document in each form against a reference in one run, so that the machine cancels out: npm run bench -- reading [ROUNDS]
// Each form is read in a process of its own, whose CPU time and memory are what is told.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { openBrowser } from '../support/browser.ts';
import { compose } from '../writers/compose.ts';
import { docx } from '../writers/docx.ts';
import { html } from '../writers/html.ts';
import { inventedReadings } from '../writers/invented-readings.ts';
import { layouts } from '../writers/layout.ts';
import { pdf } from '../writers/pdf.ts';
import { pictures } from '../writers/pictures.ts';
import type { Sheet } from '../writers/sheet.ts';
import { tabText } from '../writers/tab-text.ts';
import type { Weighed } from './weigh-paper.ts';

const run = promisify(execFile);
const longest = 40;

/** A decision with a plan of many rows, invented. */
function sheetToRead(): Sheet {
  const [layout] = layouts;
  const invented = fc.sample(inventedReadings, { numRuns: longest, seed: 7 });
  const most = invented.reduce((one, other) => (other.tasks.length > one.tasks.length ? other : one));
  return compose(most, layout);
}

type Form = 'txt' | 'docx' | 'html' | 'pdf' | 'jpg';

const names = {
  txt: 'văn bản thuần',
  docx: 'DOCX',
  html: 'HTML',
  pdf: 'PDF có chữ',
  jpg: 'ảnh quét 300 dpi',
} as const satisfies Record<Form, string>;

/** Writes the same document in every form that this machine can make; of the scan its first page alone. */
async function writeForms(folder: string): Promise<readonly Form[]> {
  const sheet = sheetToRead();
  const write = (form: Form, bytes: Uint8Array | string): Form => {
    writeFileSync(fileOf(folder, form), bytes);
    return form;
  };
  const forms = [write('txt', tabText(sheet)), write('docx', await docx(sheet)), write('html', html(sheet))];
  const browser = await openBrowser();
  if (browser === undefined) return forms;
  const printed = await pdf(browser, sheet);
  await browser.close();
  const [scanned] = await pictures(printed, { dpi: 300, tilt: 0.5, noise: 12 });
  return [...forms, write('pdf', printed), ...(scanned === undefined ? [] : [write('jpg', scanned)])];
}

const fileOf = (folder: string, form: Form): string => join(folder, `van-ban.${form}`);

/** Weighs a file in a process of its own. */
async function weighed(file: string, rounds: number): Promise<Weighed> {
  const { stdout } = await run(execPath, [join(import.meta.dirname, 'weigh-paper.ts'), file, String(rounds)]);
  const told: unknown = JSON.parse(stdout);
  const number = (name: string): number => {
    const found: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined;
    return typeof found === 'number' ? found : Number.NaN;
  };
  return {
    milliseconds: number('milliseconds'),
    reference: number('reference'),
    megabytes: number('megabytes'),
    pages: number('pages'),
  };
}

async function main(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'camket-bench-'));
  try {
    const found = new Map<Form, Weighed>();
    for (const form of await writeForms(folder)) {
      found.set(form, await weighed(fileOf(folder, form), form === 'jpg' ? 1 : rounds));
    }
    const printed = found.get('pdf')?.pages ?? 1;
    console.log(`Một quyết định kèm kế hoạch, ${printed} trang khi in; chuẩn so sánh: băm SHA-256 một MB.\n`);
    for (const [form, { milliseconds, reference, megabytes }] of found) {
      const page = milliseconds / (form === 'jpg' ? 1 : printed);
      console.log(
        `${names[form].padEnd(18)} ${page.toFixed(1).padStart(9)} ms CPU mỗi trang = ${(page / reference).toFixed(1).padStart(8)} lần chuẩn; bộ nhớ cao nhất ${megabytes.toFixed(0)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(Number(argv[2] ?? 20));
