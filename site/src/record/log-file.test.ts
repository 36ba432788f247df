import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LogFile, openLog } from './log-file.ts';

async function opened(text?: string): Promise<{ path: string; log: LogFile; lines: readonly string[] }> {
  const path = join(await mkdtemp(join(tmpdir(), 'camket-log-')), 'register.jsonl');
  if (text !== undefined) await writeFile(path, text);
  const log = await openAt(path);
  return { path, log, lines: await allOf(log) };
}

async function openAt(path: string): Promise<LogFile> {
  const log = await openLog(path);
  onTestFinished(log.close);
  return log;
}

async function allOf(log: LogFile): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of log.readAll()) lines.push(...batch);
  return lines;
}

describe('openLog()', () => {
  it('reads back what was appended, also text of more bytes than letters', async () => {
    const { path, log } = await opened();
    await log.append(['{"a":"Ủy ban"}', '{"b":"đúng hẹn"}']);
    await log.append(['{}']);

    expect(log.lineAt(2)).toBe('{"b":"đúng hẹn"}');
    expect(await allOf(await openAt(path))).toEqual(['{"a":"Ủy ban"}', '{"b":"đúng hẹn"}', '{}']);
  });

  it('does not take what a power cut left half written for a line', async () => {
    const { lines } = await opened('{"a":1}\n{"b":');
    expect(lines).toEqual(['{"a":1}']);
  });

  it('writes over what does not hold once it is cut off', async () => {
    const { path, log } = await opened('{"a":1}\n{"b":2}\n{"c":');
    expect(await log.cutAfter(1)).toBe('{"b":2}\n{"c":'.length);
    await log.append(['{"d":4}']);
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n{"d":4}\n');
  });

  it('finds every line in a file of many pieces', async () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `${String(index)} ${'ố'.repeat(400)}`);
    const { lines, log } = await opened(`${long.join('\n')}\n`);
    expect(lines).toEqual(long);
    expect(log.lineAt(2_999)).toBe(long[2_998]);
  });

  it('puts other text in the place of some lines and goes on after them', async () => {
    const { path, log } = await opened('one\ntwo\nthree\n');
    await log.replace(new Map([[2, '2']]));
    await log.append(['four']);
    expect(log.lineAt(3)).toBe('three');
    expect(await readFile(path, 'utf8')).toBe('one\n2\nthree\nfour\n');
  });

  it('finds every line again after several were replaced by longer and shorter ones', async () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `${index} ${'ố'.repeat(300)}`);
    const { path, log } = await opened(`${lines.join('\n')}\n`);
    const changed = new Map([
      [2_000, 'cuối'],
      [1, 'đầu '.repeat(400)],
      [2, ''],
      [1_500, '{}'],
    ]);
    await log.replace(changed);
    const wanted = lines.map((line, index) => changed.get(index + 1) ?? line);
    expect(wanted.map((_, index) => log.lineAt(index + 1))).toEqual(wanted);
    expect(await readFile(path, 'utf8')).toBe(`${wanted.join('\n')}\n`);
  });

  it('says what it has when asked for a line beyond its end', async () => {
    const { log } = await opened('one\n');
    expect(() => log.lineAt(2)).toThrow(/line 2 .* it has 1/);
  });
});
