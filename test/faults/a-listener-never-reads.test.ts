import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../support/ask.ts';
import { type FeedServer, serveFeed } from '../support/feed-server.ts';
import { openLedger } from '../support/sample/ledger.ts';
import { sampleLedger } from '../support/sample-register.ts';
import { startSmallFront, type SmallFront } from '../support/small-front.ts';
import { until } from '../support/until.ts';
import { eventHub, hubLimits } from '../../site/src/server/event-hub.ts';
import { createServer } from 'node:http';

const ledger = sampleLedger();
const lines = ledger.lines();
let feed: FeedServer;

beforeAll(async () => {
  feed = await serveFeed({ lines });
  return feed.close;
});

/** Listens over a bare connection. */
function listen(port: number, more = ''): { readonly socket: Socket; readonly heard: () => string } {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (bytes) => (heard += bytes.toString('utf8')));
  socket.on('error', () => undefined);
  socket.write(`GET /su-kien${more} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
  onTestFinished(() => void socket.destroy());
  return { socket, heard: () => heard };
}

async function caughtUp(start: Parameters<typeof startSmallFront>[1] = {}): Promise<SmallFront> {
  const front = await startSmallFront(feed, start);
  await until('the register', async () => (await front.health()).head.seq === lines.length);
  return front;
}

const listeners = async (front: SmallFront) => (await front.health()).listeners;

describe('the hub of events', () => {
  it('cuts off who never reads, and goes on telling who does', async () => {
    const hub = eventHub({ ...hubLimits, backlog: 65_536 });
    const server = createServer((req, res) => {
      hub.sit(res, req.socket.remoteAddress ?? '');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => {
      hub.close();
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const deaf = listen(port);
    const awake = listen(port);
    await until('two listeners', () => hub.listeners() === 2);
    deaf.socket.pause();
    let told = 0;
    for (; hub.listeners() === 2 && told < 2_000_000; told += 1) {
      hub.announce(told);
      if (told % 500 === 0) await wait(1);
    }
    expect(hub.listeners()).toBe(1);
    hub.announce(9_999_999);
    await until('the next event', () => awake.heard().includes('data: 9999999 '));
  });

  it('gives one address eight seats and the next one a time to come back', async () => {
    const front = await caughtUp();
    for (let seat = 0; seat < 8; seat += 1) listen(front.port);
    await until('eight listeners', async () => (await listeners(front)) === 8);
    const { status, headers } = await ask(front.port, { path: '/su-kien' });
    expect([status, headers['retry-after']]).toEqual([503, '60']);
  });

  it('believes what only its own proxy says of where a visitor asks from', async () => {
    const front = await caughtUp({ proxy: '127.0.0.1', hub: { seatsPerAddress: 1 } });
    const from = (address: string) => ({ path: '/su-kien', headers: { 'x-forwarded-for': `9.9.9.9, ${address}` } });
    const first = ask(front.port, from('10.0.0.1'));
    await until('one listener', async () => (await listeners(front)) === 1);
    expect((await ask(front.port, from('10.0.0.1'))).status).toBe(503);
    const second = ask(front.port, from('10.0.0.2'));
    await until('two listeners', async () => (await listeners(front)) === 2);
    await front.close();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
  });

  it('frees a seat when its listener goes', async () => {
    const front = await caughtUp();
    const { socket } = listen(front.port);
    await until('one listener', async () => (await listeners(front)) === 1);
    socket.destroy();
    await until('a free seat', async () => (await listeners(front)) === 0);
  });

  it('tells who was away what it missed, and who was not nothing', async () => {
    const front = await caughtUp();
    const away = listen(front.port, `?after=${lines.length - 1}`);
    const here = listen(front.port, `?after=${lines.length}`);
    await until('what was missed', () => away.heard().includes(`id: ${lines.length}\n`));
    expect(here.heard()).not.toContain('id:');
  });

  it('tells a new entry to all, with the time over which they may spread', async () => {
    const own = await serveFeed({ lines });
    onTestFinished(own.close);
    const front = await startSmallFront(own);
    const { heard } = listen(front.port);
    await until('a listener', async () => (await listeners(front)) === 1 && own.listeners() === 1);
    const next = openLedger(ledger.head());
    const act = { at: '2026-11-19T00:00:00.000Z', commune: 'xa-dong-may', kind: 'posting', by: 'office' } as const;
    const seq = next.write({ ...act, subject: 'niem-yet/1', body: { ground: 'x' } });
    own.publish(...next.lines());
    await until('the event', () => heard().includes(`id: ${seq}\ndata: ${seq} 1\n\n`), 1_000);
  });
});
