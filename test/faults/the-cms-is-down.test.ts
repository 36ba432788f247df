import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFeed } from '../support/feed-server.ts';
import { sampleFiles } from '../support/sample/signed-file.ts';
import { sampleLines } from '../support/sample-register.ts';
import { freePort } from '../support/server-process.ts';
import { startSmallFront } from '../support/small-front.ts';
import { until } from '../support/until.ts';

const lines = sampleLines();
const count = lines.length;

async function serveOn(port: number, from: readonly string[] = lines) {
  const feed = await serveFeed({ lines: from, files: sampleFiles, port });
  onTestFinished(feed.close);
  return feed;
}

describe('while the cms is down', () => {
  it('serves every page from its own copy, says since when, and catches up without a restart', async () => {
    const port = await freePort();
    const feed = await serveOn(port, lines.slice(0, -1));
    const front = await startSmallFront(feed, { silenceAfter: 1_000 });
    await until('the register', async () => (await front.health()).head.seq === count - 1);
    await feed.close();

    await until('the silence to be told', async () => (await front.text('/xa-dong-may')).includes(' silent'));
    expect((await front.health()).feed.silentSince).toMatch(/^\d{4}-/);
    expect((await front.get('/nhat-ky')).status).toBe(200);

    await serveOn(port);
    await until('the entry of between', async () => (await front.text('/nhat-ky')).includes(` ${count} `), 15_000);
    await until('the sentence to go', async () => !(await front.text('/xa-dong-may')).includes(' silent'));
  });

  it('starts from its copy, files included, and is ready', async () => {
    const port = await freePort();
    const feed = await serveOn(port);
    const first = await startSmallFront(feed);
    await until('register and files', async () => {
      const { head, files } = await first.health();
      return head.seq === count && files.missing === 0 && files.kept > 0;
    });
    await first.close();
    await feed.close();

    const second = await startSmallFront(feed, { dataFolder: first.folder });
    expect((await second.get('/ready')).status).toBe(200);
    expect(await second.text('/xa-dong-may/ke-hoach')).toContain(` ${count} `);
    const [hash = ''] = sampleFiles.keys();
    expect((await second.get(`/tep/${hash}`)).status).toBe(200);
  });

  it('is healthy, yet not ready, as long as it has never had anything to show', async () => {
    const port = await freePort();
    const front = await startSmallFront({ url: `http://127.0.0.1:${port}` });
    await until('health', async () => (await front.get('/health')).status === 200);
    expect((await front.get('/ready')).status).toBe(503);
    await serveOn(port);
    await until('readiness', async () => (await front.get('/ready')).status === 200);
  });
});
