import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { serveFeed } from '../support/feed-server.ts';
import { openLedger } from '../support/sample/ledger.ts';
import { sampleFiles } from '../support/sample/signed-file.ts';
import { sampleLedger } from '../support/sample-register.ts';
import { makeDataFolder } from '../support/data-folder.ts';
import { startSite } from '../support/start-site.ts';
import { until } from '../support/until.ts';

it('loses and doubles nothing when the site is killed again and again in the middle of writing', async () => {
  const sample = sampleLedger();
  const next = openLedger(sample.head());
  for (let number = 1; number <= 3_000; number += 1)
    next.write({
      at: '2026-11-19T00:00:00.000Z',
      commune: 'xa-dong-may',
      kind: 'posting',
      subject: `niem-yet/${String(number)}`,
      by: 'office',
      body: { ground: `Niêm yết lần ${String(number)} `.padEnd(400, 'ố') },
    });
  const lines = [...sample.lines(), ...next.lines()];
  const feed = await serveFeed({ lines: sample.lines(), files: sampleFiles });
  onTestFinished(feed.close);
  const data = await makeDataFolder();
  const file = join(data, 'site', 'register.jsonl');

  let published = sample.lines().length;
  for (let round = 0; round < 4; round += 1) {
    const site = await startSite({ cms: feed.url, data });
    const until = published + 500;
    const publishing = (async () => {
      for (; published < until; published += 5) {
        feed.publish(...lines.slice(published, published + 5));
        await wait(1);
      }
    })();
    await wait(60 + 70 * round);
    await site.kill();
    await publishing;
    const kept = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    expect(kept).toEqual(lines.slice(0, kept.length));
  }

  const site = await startSite({ cms: feed.url, data });
  onTestFinished(site.stop);
  await until('everything that was published', async () => {
    const health: unknown = await (await fetch(`${site.url}/health`)).json();
    return JSON.stringify(health).includes(`"seq":${String(published)},`);
  });
  expect((await readFile(file, 'utf8')).trim().split('\n')).toEqual(lines.slice(0, published));
  expect((await fetch(`${site.url}/xa-dong-may/muc-tieu`)).status).toBe(200);
});
