import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ask } from '../support/ask.ts';
import { serveFeed } from '../support/feed-server.ts';
import { sampleLines } from '../support/sample-register.ts';
import { startSmallFront } from '../support/small-front.ts';
import { until } from '../support/until.ts';

async function slowFront(pause: number) {
  const lines = sampleLines();
  const feed = await serveFeed({ lines });
  onTestFinished(feed.close);
  const front = await startSmallFront(feed, {
    built: {
      assets: new Map(),
      pages: async (...[req, res]) => {
        await wait(pause);
        res.writeHead(200, { 'content-type': 'text/html' }).end(`${req.url ?? ''} whole`);
      },
    },
  });
  await until('the register', async () => (await front.health()).head.seq === lines.length);
  return front;
}

it('finishes every page that was begun, and lets nobody in any more', async () => {
  const front = await slowFront(400);
  const open = Array.from({ length: 20 }, (_, number) => ask(front.port, { path: `/xa-dong-may/van-ban/${number}` }));
  await until('all are in work', () => front.pages.made() === 20);
  const began = performance.now();
  const closed = front.close();
  await expect(ask(front.port, { path: '/' })).rejects.toThrow();
  const answers = await Promise.all(open);
  await closed;

  expect(answers.every(({ status, body }) => status === 200 && body.toString().endsWith(' whole'))).toBe(true);
  expect(performance.now() - began).toBeLessThan(3_000);
});

it('waits for nobody who only listens, or has opened a connection and says nothing', async () => {
  const front = await slowFront(0);
  const listening = ask(front.port, { path: '/su-kien' });
  await until('a listener', async () => (await front.health()).listeners === 1);
  const silent = connect(front.port, '127.0.0.1');
  onTestFinished(() => void silent.destroy());
  await new Promise((resolve) => silent.once('connect', resolve));
  const began = performance.now();
  await front.close();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect((await listening).status).toBe(200);
});
