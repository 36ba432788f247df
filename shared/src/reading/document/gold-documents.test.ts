import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReading } from '../parse-reading.ts';
import { sourceFromText } from '../source/from-text.ts';
import { readDocument } from './read-document.ts';

const gold = resolve(import.meta.dirname, '../../../..', env['CAMKET_GOLD'] ?? '../shared/gold');
const papers = resolve(gold, '../seeds');
const names = existsSync(papers) && existsSync(join(gold, 'score.mjs')) ? readdirSync(papers) : [];

it.runIf(env['REQUIRE_GOLD'] === '1')('finds the real documents', () => {
  expect(names.length, papers).toBeGreaterThan(0);
});

describe.skipIf(names.length === 0)('the real documents', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'camket-read-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true });
  });

  it.each(names)('%s is read as a careful person read it', (name) => {
    const reading = readDocument(sourceFromText(readFileSync(join(papers, name), 'utf8')), name);
    expect(parseReading(reading)).toMatchObject({ kind: 'reading' });

    const path = join(scratch, `${name}.json`);
    writeFileSync(path, JSON.stringify(reading));
    const args = [join(gold, 'score.mjs'), path, join(gold, `${name.slice(0, 3)}.json`)];
    const lines = execFileSync(execPath, args, { encoding: 'utf8' }).split('\n');
    expect(Number(/F1=([\d.]+)/.exec(lines.join('\n'))?.[1]), lines.join('\n')).toBeGreaterThanOrEqual(0.98);
    for (const line of lines) {
      const found = /^(\S+) (\d+)\/(\d+) invented=(\d+)$/.exec(line);
      if (found === null || found[3] === '0') continue;
      expect(Number(found[2]) / Number(found[3]), line).toBeGreaterThanOrEqual(0.93);
      expect(Number(found[4]), line).toBeLessThanOrEqual(Number(found[3]) * 0.01);
    }
  });
});
