// Imports documents or readings of them: npm run import -- FILE... [--commune SLUG] [--publish] [--number N --issued-on DAY]
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { parseReading, type SourceText } from '@camket/shared/reading';
import { bytesOfFile, readPaperFile, remarksOn } from './paper-file.ts';
import { complaintsIn, Hindrance, isGroup, type Post, withCms } from './running-cms.ts';

const usage = `Cách dùng: npm run import -- TỆP... [--commune SLUG] [--publish] [--number SỐ --issued-on NGÀY]

  TỆP            văn bản (DOCX, PDF, ảnh quét, TXT, MD, HTML) hoặc bản đọc của nó, dạng JSON; có thể nêu nhiều tệp
  --commune      tên trong địa chỉ của xã, phường (vd. xa-an-bien); bỏ trống thì đọc từ cơ quan ban hành
  --publish      trình, duyệt và công bố luôn khi không còn vướng mắc
  --number       số văn bản, dùng khi văn bản để trống số
  --issued-on    ngày ban hành (vd. 2026-01-15), dùng khi văn bản để trống ngày`;

const options = {
  commune: { type: 'string' },
  publish: { type: 'boolean' },
  number: { type: 'string' },
  'issued-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Asked = Readonly<Record<string, string | boolean>>;

function readArguments(): { readonly files: readonly string[]; readonly asked: Asked } | undefined {
  try {
    const { positionals, values } = parseArgs({ args: argv.slice(2), options, allowPositionals: true });
    if (positionals.length === 0 || values.help === true) return undefined;
    const { commune, publish, number } = values;
    const issuedOn = values['issued-on'];
    const asked = {
      ...(commune !== undefined && { commune }),
      ...(publish !== undefined && { publish }),
      ...(number !== undefined && { number }),
      ...(issuedOn !== undefined && { issuedOn }),
    };
    return { files: positionals, asked };
  } catch (error) {
    console.error(`Không hiểu dòng lệnh: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** A reading, with the text that it was read from where that is known. */
interface ToImport {
  readonly reading: unknown;
  readonly source?: SourceText;
}

/** A reading: the one that a JSON file holds, else what is read out of the document in the file. */
async function readingIn(file: string): Promise<ToImport> {
  if (/\.json$/iu.test(file)) return { reading: valueIn(file) };
  const paper = await readPaperFile(file);
  for (const line of remarksOn(paper)) console.log(`${file}: ${line}`);
  const parsed = parseReading(paper.reading);
  if (parsed.kind === 'reading') return { reading: parsed.reading, source: paper.source };
  const missing = parsed.faults.map(({ sentence }) => sentence);
  throw new Hindrance(
    [`${file}: đọc được văn bản nhưng chưa đủ để nhập.`, ...indented([...missing, remedy])].join('\n'),
  );
}

/** The value that a file holds. A file that cannot be read or is no JSON is a hindrance. */
function valueIn(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOfFile(file)));
  } catch (error) {
    if (error instanceof Hindrance) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Hindrance(`${file}: không phải là JSON đọc được, nên không nhập gì từ tệp này (${why}).`);
  }
}

const remedy =
  'Hãy tải văn bản lên hệ thống quản trị, mục Bản đọc, để bổ sung; hoặc in bản đọc bằng "npm run --silent read -- TỆP", bổ sung rồi nhập tệp JSON đó.';

/** Imports one file and says what came of it; answers whether it was taken. */
async function importFile(post: Post, file: string, asked: Asked): Promise<boolean> {
  try {
    const answer = await post('/import', { ...asked, ...(await readingIn(file)) });
    const lines = answer.status === 200 && isGroup(answer.body) ? answer.body['lines'] : undefined;
    if (!Array.isArray(lines))
      throw new Hindrance([`${file}: không nhập được.`, ...indented(complaintsIn(answer))].join('\n'));
    console.log([file, ...indented(lines.map(String))].join('\n'));
    return true;
  } catch (error) {
    if (!(error instanceof Hindrance)) throw error;
    console.error(error.message);
    return false;
  }
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

async function main(): Promise<number> {
  const given = readArguments();
  if (given === undefined) {
    console.error(usage);
    return 1;
  }
  const { files, asked } = given;
  return withCms(async (post) => {
    let refused = 0;
    for (const file of files) if (!(await importFile(post, file, asked))) refused += 1;
    if (refused > 0) console.error(`${String(refused)} trên ${String(files.length)} tệp không nhập được.`);
    return refused === 0 ? 0 : 1;
  });
}

try {
  exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  exit(1);
}
