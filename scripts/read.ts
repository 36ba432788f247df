// Reads documents: npm run read -- FILE... [--source]
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { argv, cwd, env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { doubtsByPlace, doubtsInReading, type SourceDoubt, type SourceText } from '@camket/shared/reading';
import { readPaperAside } from '../cms/src/papers/paper-process.ts';
import type { WholePaper } from '../cms/src/papers/paper-read.ts';

const usage = `Cách dùng: npm run --silent read -- TỆP... [--source]

  TỆP        văn bản DOCX, PDF, ảnh quét (PNG, JPEG, WebP, TIFF), TXT, MD hoặc HTML; có thể nêu nhiều tệp
  --source   in văn bản như hệ thống nhìn thấy (đoạn, bảng, trang) thay vì bản đọc

Bản đọc (JSON) in ra màn hình: một tệp thì một bản đọc, nhiều tệp thì một danh sách. Điều đáng ngờ trong văn bản và lý do
không đọc được in ra luồng lỗi; có tệp không đọc được thì lệnh kết thúc với mã 1.`;

interface Asked {
  readonly files: readonly string[];
  readonly wantsSource: boolean;
}

function readArguments(): Asked | undefined {
  try {
    const options = { source: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { positionals, values } = parseArgs({ args: argv.slice(2), options, allowPositionals: true });
    if (positionals.length === 0 || values.help === true) return undefined;
    return { files: positionals, wantsSource: values.source === true };
  } catch (error) {
    console.error(`Không hiểu dòng lệnh: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Reads one file; says on standard error what hinders it. */
async function readFile(file: string): Promise<WholePaper | undefined> {
  const bytes = bytesOf(file);
  if (bytes === undefined) return undefined;
  const read = await readPaperAside(bytes, basename(file), {
    signal: new AbortController().signal,
    onProgress: ({ words }) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${words}`);
    },
  });
  if (stderr.isTTY) stderr.write('\r\u001B[K');
  if (read.kind === 'read') return read;
  console.error(`${file}: ${read.sentence}`);
  return undefined;
}

/** npm runs a script in the folder of the project; names are meant from where the person stands. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(resolve(env['INIT_CWD'] ?? cwd(), file)));
  } catch (error) {
    console.error(`${file}: không mở được tệp (${error instanceof Error ? error.message : String(error)}).`);
    return undefined;
  }
}

function sayDoubts(file: string, { reading, source, notes }: WholePaper): void {
  for (const note of notes) console.error(`${file}: ${note}`);
  for (const doubt of doubtsByPlace(doubtsInReading(reading, source))) {
    console.error(`${file}: ${placeOf(doubt, source)}${doubt.sentence} ${doubt.remedy}`);
  }
}

/** Where a doubt stands: its page, and the words that it is about. */
function placeOf({ spans }: SourceDoubt, { text, pages }: SourceText): string {
  const [first] = spans;
  if (first === undefined) return '';
  const page = pages.length < 2 ? '' : `trang ${String(pages.filter((begin) => begin <= first.from).length)}, `;
  const words = text.slice(first.from, first.to).replaceAll(/\s+/gu, ' ');
  return `${page}«${words.length > 80 ? `${words.slice(0, 79)}…` : words}»: `;
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(usage);
    return 1;
  }
  const found: (WholePaper['reading'] | SourceText)[] = [];
  for (const file of asked.files) {
    const paper = await readFile(file);
    if (paper === undefined) continue;
    if (!asked.wantsSource) sayDoubts(file, paper);
    found.push(asked.wantsSource ? paper.source : paper.reading);
  }
  if (found.length > 0) await printed(asked.files.length === 1 ? found[0] : found);
  return found.length === asked.files.length ? 0 : 1;
}

/** Waits until all is written: a pipe takes it bit by bit. */
const printed = (value: unknown): Promise<void> =>
  new Promise((done) => {
    stdout.write(`${JSON.stringify(value, undefined, 2)}\n`, () => {
      done();
    });
  });

exit(await main());
