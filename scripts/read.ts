// Reads documents: npm run read -- FILE... [--source]
import { argv, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { SourceText } from '@camket/shared/reading';
import type { WholePaper } from '../cms/src/papers/paper-read.ts';
import { readPaperFile, remarksOn } from './paper-file.ts';
import { Hindrance } from './running-cms.ts';

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
async function readOrSay(file: string): Promise<WholePaper | undefined> {
  try {
    return await readPaperFile(file);
  } catch (error) {
    if (!(error instanceof Hindrance)) throw error;
    console.error(error.message);
    return undefined;
  }
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(usage);
    return 1;
  }
  const found: (WholePaper['reading'] | SourceText)[] = [];
  for (const file of asked.files) {
    const paper = await readOrSay(file);
    if (paper === undefined) continue;
    if (!asked.wantsSource) for (const line of remarksOn(paper)) console.error(`${file}: ${line}`);
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
