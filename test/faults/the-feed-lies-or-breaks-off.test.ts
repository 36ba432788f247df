import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FeedServer, type FeedStart, serveFeed } from '../support/feed-server.ts';
import { sampleFiles } from '../support/sample/signed-file.ts';
import { openLedger } from '../support/sample/ledger.ts';
import { sampleLedger } from '../support/sample-register.ts';
import { startSmallFront } from '../support/small-front.ts';
import { until } from '../support/until.ts';

const ledger = sampleLedger();
const lines = ledger.lines();
const count = lines.length;

async function serve(start: Partial<FeedStart> = {}): Promise<FeedServer> {
  const feed = await serveFeed({ lines, files: sampleFiles, ...start });
  onTestFinished(feed.close);
  return feed;
}

/** Entries that go on after the sample, one a word. */
function more(...wordings: readonly string[]): readonly string[] {
  const next = openLedger(ledger.head());
  for (const [index, ground] of wordings.entries())
    next.write({
      at: '2026-11-19T00:00:00.000Z',
      commune: 'xa-dong-may',
      kind: 'posting',
      subject: `xa-dong-may/niem-yet/${String(index + 1)}`,
      by: 'office',
      body: { ground },
    });
  return next.lines();
}

const kept = async (folder: string): Promise<readonly string[]> =>
  (await readFile(join(folder, 'register.jsonl'), 'utf8')).trim().split('\n');

describe('the copy of the register', () => {
  it('catches up page by page and holds the same lines as the feed', async () => {
    const feed = await serve({ page: 7 });
    const front = await startSmallFront(feed);
    await until('the whole register', async () => (await front.health()).head.seq === count);
    expect(await kept(front.folder)).toEqual(lines);
  });

  it('shows a new entry within a second, through the stream', async () => {
    const feed = await serve();
    const front = await startSmallFront(feed);
    await until('a stream', () => feed.listeners() === 1);
    feed.publish(...more('Niêm yết tại trụ sở'));
    await until('the new entry', async () => (await front.text('/xa-dong-may')).includes(` ${count + 1} `), 1_000);
  });

  it('asks again and again where there is no stream', async () => {
    const feed = await serve({ withoutStream: true });
    const front = await startSmallFront(feed);
    await until('the whole register', async () => (await front.health()).head.seq === count);
    feed.publish(...more('Niêm yết tại trụ sở'));
    await until('the new entry', async () => (await front.health()).head.seq === count + 1, 4_000);
    expect(front.told).toEqual([]);
  });

  it('goes on where it was when the stream breaks off, and misses nothing of between', async () => {
    const feed = await serve();
    const front = await startSmallFront(feed);
    await until('a stream', () => feed.listeners() === 1);
    const news = more('một', 'hai');
    feed.replace([...lines, ...news.slice(0, 1)]);
    feed.breakOff();
    await until('the entry of between', async () => (await front.health()).head.seq === count + 1);
    await until('a new stream', () => feed.listeners() === 1);
    feed.publish(...news.slice(1));
    await until('the next entry', async () => (await front.health()).head.seq === count + 2);
    expect(feed.asked.filter((address) => address === '/api/register?after=0')).toHaveLength(1);
  });

  it('refuses a changed byte, names the entry in its health, and keeps showing the last good state', async () => {
    const feed = await serve({
      lines: lines.map((line, index) => (index === 20 ? line.replace('"by":"', '"by": "') : line)),
    });
    const front = await startSmallFront(feed);
    await until('an alarm', async () => (await front.health()).alarm !== null);
    expect((await front.health()).alarm).toMatchObject({ seq: 21, fault: 'notCanonical' });
    expect(await front.text('/nhat-ky')).toContain(' 20 ');
    expect(front.told.join('\n')).toContain('BÁO ĐỘNG: Mục số 21 ');

    feed.replace(lines);
    await until('the end of the alarm', async () => (await front.health()).alarm === null);
    expect(await kept(front.folder)).toEqual(lines);
  });

  it('refuses a register that was written anew and hashed anew, because it remembers the old one', async () => {
    const feed = await serve({ lines: [...lines, ...more('đúng')] });
    const front = await startSmallFront(feed);
    await until('the whole register', async () => (await front.health()).head.seq === count + 1);
    feed.replace([...lines, ...more('viết lại', 'thêm')]);
    feed.breakOff();
    await until('an alarm', async () => (await front.health()).alarm !== null);
    expect((await front.health()).alarm).toMatchObject({ seq: count + 1, fault: 'otherHistory' });
    expect((await kept(front.folder)).at(-1)).toBe(more('đúng')[0]);
  });

  it('raises an alarm when the cms has lost entries that were already public', async () => {
    const feed = await serve();
    const front = await startSmallFront(feed);
    await until('the whole register', async () => (await front.health()).head.seq === count);
    feed.replace(lines.slice(0, -3));
    feed.breakOff();
    await until('an alarm', async () => (await front.health()).alarm !== null);
    expect((await front.health()).alarm).toMatchObject({ seq: count, fault: 'feedBehind' });
    expect(await front.text('/nhat-ky')).toContain(` ${count} `);
  });

  it('holds a feed for broken that leaves a body out and names no redaction', async () => {
    const [first = '', ...rest] = more('một', 'hai');
    const bare = first.replace(/"body":\{[^}]*\},/, '');
    const feed = await serve({ lines: [...lines, bare, ...rest] });
    const front = await startSmallFront(feed);
    await until('an alarm', async () => (await front.health()).alarm !== null);
    expect((await front.health()).alarm).toMatchObject({ seq: count + 1, fault: 'bodyMissing' });
    expect((await front.health()).head.seq).toBe(0);
    feed.replace([...lines, first, ...rest]);
    await until('the whole register', async () => (await front.health()).head.seq === count + 2);
  });

  it('fetches the files that entries name, and takes none whose bytes are others', async () => {
    const [[hash = '', bytes = Buffer.alloc(0)] = []] = sampleFiles;
    const files = new Map([...sampleFiles, [hash, Buffer.from(bytes).fill(0x20, 5, 9)]]);
    const feed = await serve({ files });
    const front = await startSmallFront(feed);
    await until('one file', async () => (await front.health()).files.kept === 1);
    expect((await front.get(`/tep/${hash}`)).status).toBe(503);
    files.set(hash, bytes);
    await until('both files', async () => (await front.health()).files.missing === 0);
    const answer = await front.get(`/tep/${hash}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });
});
