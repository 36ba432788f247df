import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { type Act, type Entry, genesis, lineOf, linkOf, seal } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/data-folder.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const act = (number: number): Act => ({
  kind: 'posting',
  commune: 'xa-an-bien',
  subject: `xa-an-bien/niem-yet/${number}`,
  version: 1,
  by: 'office',
  body: { salt: 'muối', number },
});

function sealAll(acts: readonly Act[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const one of acts) {
    const last = entries.at(-1);
    const head = last === undefined ? genesis : linkOf(last);
    entries.push(seal(one, { head, now: '2026-03-31T00:00:00.000Z', sha256 }));
  }
  return entries;
}

const redactionOf = (seq: number): Act => ({
  ...act(0),
  kind: 'redaction',
  subject: `redaction/${seq}`,
  by: 'admin',
  body: { salt: 'muối', seqs: [seq], ground: 'Có số điện thoại của công dân' },
});

const entries = sealAll([1, 2, 3, 4, 5, 6, 7].map(act));
const lines = entries.map(lineOf);

function withoutBody({ body: _body, ...rest }: Entry): Entry {
  return rest;
}

function verify(source: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      execPath,
      [join(root, 'scripts', 'verify.ts'), source],
      { env: { NODE_ENV: 'production' } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
      },
    );
  });
}

async function fileOf(content: readonly string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'camket-')), 'register.jsonl');
  await writeFile(file, content.map((line) => `${line}\n`).join(''));
  return file;
}

describe('npm run verify', () => {
  // pages of three, as a feed gives them
  let served: readonly string[] = lines;
  const feed = createServer(({ url }, response) => {
    const after = Number(new URL(`http://feed${url ?? ''}`).searchParams.get('after'));
    response.end(
      served
        .slice(after, after + 3)
        .map((line) => `${line}\n`)
        .join(''),
    );
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve));
    const bound = feed.address();
    if (bound === null || typeof bound === 'string') throw new TypeError('Cannot read the port of the feed');
    address = `http://127.0.0.1:${bound.port}/api/register`;
  });
  afterAll(() => {
    feed.close();
  });

  it('reads a feed page by page to its end', async () => {
    served = lines;
    const { code, said } = await verify(address);
    expect(said).toContain('nguyên vẹn: 7 mục');
    expect(said).toContain(entries.at(-1)?.hash);
    expect(code).toBe(0);
  });

  it('names the first entry that does not hold, so that everybody looks at the same place', async () => {
    served = lines.map((line, at) => (at === 4 ? line.replace('"number":5', '"number":6') : line));
    const { code, said } = await verify(address);
    expect(said).toContain('đứt ở mục 5');
    expect(said).toContain('wrong body');
    expect(code).toBe(1);
  });

  it('notices an entry that was left out', async () => {
    const { code, said } = await verify(await fileOf(lines.filter((_, at) => at !== 2)));
    expect(said).toContain('đứt ở mục 3');
    expect(code).toBe(1);
  });

  it('accepts a missing body that a later redaction names, and no other', async () => {
    const chain = sealAll([act(1), act(2), redactionOf(1)]);
    const [first, second, redaction] = chain;
    if (first === undefined || second === undefined || redaction === undefined) throw new RangeError('Cannot go on');
    const redacted = await verify(await fileOf([withoutBody(first), second, redaction].map(lineOf)));
    expect(redacted.said).toContain('1 mục đã che nội dung');
    expect(redacted.code).toBe(0);

    const taken = await verify(await fileOf([first, withoutBody(second), redaction].map(lineOf)));
    expect(taken.said).toContain('đứt ở mục 2');
    expect(taken.code).toBe(1);
  });

  it('says what to do when the feed or the file is not there', async () => {
    expect(await verify('/khong-co/tep.jsonl')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Không đọc được tệp'),
    });
    expect(await verify('http://127.0.0.1:1/')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Không gọi được'),
    });
  });
});
