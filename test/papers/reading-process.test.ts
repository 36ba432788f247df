import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir, cwd, execPath, kill, pid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readPaperAside } from '../../cms/src/papers/paper-process.ts';
import type { Progress, WholeRead } from '../../cms/src/papers/paper-read.ts';
import { root } from '../support/data-folder.ts';
import { until } from '../support/until.ts';
import { wordFile } from './packed.ts';
import { coded, lettersOf, pdfByHand } from './pdf-by-hand.ts';
import { sentenceIn } from './read-here.ts';

const isLinux = platform === 'linux';
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
/** Letters that are never closed begin anew in every paragraph: a page that grows with the square of its length. */
const fonts = Array.from({ length: 20_000 }, (_, index) => `<font size=${String(index)}></i><p>`);
const busy = text(`<html><body>${fonts.join('')}`);
const blank = async (): Promise<Uint8Array> => {
  const background = { width: 300, height: 300, channels: 3, background: '#ffffff' } as const;
  return new Uint8Array(await sharp({ create: background }).withMetadata({ density: 300 }).png().toBuffer());
};

interface Going {
  readonly answer: Promise<WholeRead>;
  readonly stop: () => void;
  readonly heard: readonly Progress[];
}

function read(bytes: Uint8Array, name: string): Going {
  const whole = new AbortController();
  const heard: Progress[] = [];
  const watch = { signal: whole.signal, onProgress: (progress: Progress) => heard.push(progress) };
  return { answer: readPaperAside(bytes, name, watch), stop: () => whole.abort(), heard };
}

/** The processes that read papers for this one. */
function readers(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const isReader = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('paper-child.ts');
        const parent = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
        return isReader && parent === String(pid) ? [Number(name)] : [];
      } catch {
        return []; // ended in this very moment
      }
    });
}

describe('the process that reads a paper', () => {
  it('answers with the text and the reading', async () => {
    const body = '<w:p><w:r><w:t>Số: 7/QĐ-UBND</w:t></w:r></w:p>';
    const answer = await read(wordFile(body), 'van-ban.docx').answer;
    expect(answer).toMatchObject({ kind: 'read', source: { text: 'Số: 7/QĐ-UBND\n' } });
    expect(answer.kind === 'read' && answer.reading.document.number).toBe('7');
  });

  it('is ended when a file keeps it busy, within seconds, and says so', async () => {
    const begun = performance.now();
    expect(sentenceIn(await read(busy, 'a.html').answer)).toMatch(/quá nhiều (?:thời gian|bộ nhớ)/);
    expect(performance.now() - begun).toBeLessThan(45_000); // 5 s of computing, on a machine that computes other things too
  });

  it.runIf(isLinux)('is gone once nobody wants the answer', async () => {
    const { answer, stop } = read(busy, 'a.html');
    await until('the process that reads runs', () => readers().length === 1);
    stop();
    expect(sentenceIn(await answer)).toMatch(/Đã dừng/);
    await until('the process that reads is gone', () => readers().length === 0);
  });

  it.runIf(isLinux)('may break down without harm: the answer is a sentence', async () => {
    const { answer } = read(busy, 'a.html');
    await until('the process that reads runs', () => readers().length === 1);
    for (const reader of readers()) kill(reader, 'SIGKILL');
    expect(sentenceIn(await answer)).toMatch(/dừng đột ngột/);
  });

  it('answers at once where the reading was given up before it began', async () => {
    const watch = { signal: AbortSignal.abort(), onProgress: () => undefined };
    expect(sentenceIn(await readPaperAside(text('x'), 'a.txt', watch))).toMatch(/Đã dừng/);
  });

  it('recognises pictures one file after the other, while a text passes them by', async () => {
    const picture = await blank();
    const order: string[] = [];
    const noted = async (name: string, { answer }: Going): Promise<void> => {
      expect(sentenceIn(await answer)).toMatch(name === 'text' ? /^\(read/ : /Không nhận ra chữ nào/);
      order.push(name);
    };
    const [one, other] = [read(picture, 'mot.png'), read(picture, 'hai.png')];
    await Promise.all([noted('one', one), noted('other', other), noted('text', read(text('Điều 1.'), 'a.txt'))]);
    expect(order).toHaveLength(3);
    expect(order[0]).toBe('text');
    const [waits] = [one.heard, other.heard].map((heard) =>
      heard.findIndex(({ words }) => words.includes('chờ đến lượt')),
    );
    expect(waits).toBe(0);
  });
});

describe('the built server', () => {
  const server = mkdtempSync(join(tmpdir(), 'camket-reader-'));
  afterAll(() => {
    rmSync(server, { recursive: true, force: true });
  });

  /** Reads as the built server does, which runs in its own folder. */
  function readThere(bytes: Uint8Array, name: string): Promise<WholeRead> {
    const before = cwd();
    chdir(join(server, 'cms'));
    try {
      return read(bytes, name).answer;
    } finally {
      chdir(before);
    }
  }

  it('carries all that reading needs, so that it reads without the tree that it was built from', async () => {
    const script = pathToFileURL(join(root, 'cms/scripts/carry-readers.mjs')).href;
    const call = `await (await import('${script}')).carryReaders(${JSON.stringify(root)}, ${JSON.stringify(server)})`;
    execFileSync(execPath, ['--input-type=module', '--eval', call]);
    const words = 'Điều 1. Ban hành kèm theo Quyết định này các mục tiêu chất lượng';
    const letters = lettersOf(words);
    const draws = `BT /F 12 Tf 72 700 Td ${coded(words, letters)} Tj ET`;
    const printed = pdfByHand([{ draws, fonts: { F: { name: 'Arial', letters } } }]);
    const whole = { kind: 'read', source: { text: `${words}\n` } };
    expect(await readThere(wordFile(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`), 'a.docx')).toMatchObject(whole);
    expect(await readThere(printed, 'a.pdf')).toMatchObject(whole);
    expect(sentenceIn(await readThere(await blank(), 'a.png'))).toMatch(/Không nhận ra chữ/);
    expect(sentenceIn(await readThere(text('%PDF-1.4\n'), 'a.pdf'))).toMatch(/PDF/);
  });
});
