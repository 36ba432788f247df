// Weighs the front against plain node:http in one run, so that the machine cancels out: npm run bench -- front [REQUESTS]
// The server is a process of its own; what is measured is its CPU time a request.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { join } from 'node:path';
import process, { argv, cpuUsage, execPath, exit } from 'node:process';
import { startFront } from '../../site/src/server/start-front.ts';
import { makeDataFolder, root } from '../support/data-folder.ts';
import { serveFeed } from '../support/feed-server.ts';
import { sampleFiles } from '../support/sample/signed-file.ts';
import { sampleLines } from '../support/sample-register.ts';
import { until } from '../support/until.ts';

const page = '/xa-dong-may/van-ban/112-qd-ubnd-2026';
const requests = Number(argv[2] === undefined || argv[2] === 'serve' ? 20_000 : argv[2]);
const atOnce = 32;

const ways = {
  constant: { what: 'một vùng đệm không đổi, node:http', at: (number: number) => `/?${number}`, share: 1 },
  kept: { what: 'trang đã giữ (brotli)', at: () => page, share: 1 },
  known: { what: 'trang đã giữ, người đọc đã có (304)', at: () => page, share: 1 },
  miss: { what: 'trang chưa giữ: dựng, nén, gửi', at: (number: number) => `/tim-kiem?q=ho+so+${number}`, share: 0.1 },
} as const;

type Way = keyof typeof ways;

/** Serves in this process and tells its CPU time when asked. */
async function serve(): Promise<void> {
  const bytes = Buffer.alloc(4_000, 'x');
  const constant = createServer((_req, res) => {
    res.writeHead(200, { 'content-type': 'text/html', 'content-length': bytes.length }).end(bytes);
  }).listen(0, '127.0.0.1');
  await once(constant, 'listening');
  const lines = sampleLines();
  const feed = await serveFeed({ lines, files: sampleFiles });
  const front = await startFront({ port: 0, dataFolder: await makeDataFolder(), cmsUrl: feed.url });
  await until('the register', () => front.register.replica.record().head.seq === lines.length);
  const address = constant.address();
  process.on('message', () => {
    const { user, system } = cpuUsage();
    process.send?.({ microseconds: user + system });
  });
  process.send?.({ front: front.port, constant: typeof address === 'object' ? address?.port : 0 });
}

function numberIn(message: unknown, name: string): number {
  const found: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return typeof found === 'number' ? found : Number.NaN;
}

async function measure(): Promise<void> {
  const child = spawn(execPath, [import.meta.filename, 'serve'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ports: unknown = (await once(child, 'message'))[0];
  const spent = async (): Promise<number> => {
    child.send('cpu');
    return numberIn((await once(child, 'message'))[0], 'microseconds');
  };
  const portOf = (way: Way) => numberIn(ports, way === 'constant' ? 'constant' : 'front');
  const etag = (await ask({ port: portOf('kept'), path: page })).etag;
  const cost = async (way: Way, count: number, first: number): Promise<number> => {
    const headers = { 'accept-encoding': 'br', ...(way === 'known' ? { 'if-none-match': etag } : {}) };
    const before = await spent();
    await load(count, (number) => ask({ port: portOf(way), path: ways[way].at(first + number), headers }));
    return ((await spent()) - before) / count;
  };
  const costs: Record<Way, number> = { constant: 0, kept: 0, known: 0, miss: 0 };
  for (const way of ['constant', 'kept', 'known', 'miss'] as const) {
    const count = Math.ceil(requests * ways[way].share);
    await cost(way, Math.ceil(count / 4), 0); // to warm up
    costs[way] = await cost(way, count, count);
    const ratio = (costs[way] / costs.constant).toFixed(2);
    console.log(`${ways[way].what}: ${costs[way].toFixed(0)} µs CPU mỗi yêu cầu, gấp ${ratio} lần vùng đệm không đổi`);
  }
  child.kill();
  const isWithin = costs.kept / costs.constant <= 3 && costs.miss <= 2_000 * Math.max(1, costs.constant / 18);
  console.log(isWithin ? 'Đạt: trang đã giữ không quá 3 lần vùng đệm không đổi.' : 'Không đạt mức đặt ra.');
  exit(isWithin ? 0 : 1);
}

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

function ask(options: { port: number; path: string; headers?: Record<string, string> }): Promise<{ etag: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', agent, ...options }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        resolve({ etag: answer.headers.etag ?? '' });
      });
    }).once('error', reject);
  });
}

async function load(count: number, one: (number: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

if (argv[2] === 'serve') await serve();
else if (existsSync(join(root, 'site', 'dist', 'server', 'entry.mjs'))) await measure();
else {
  console.error('Chưa dựng trang công khai: chạy npm run build -w site trước.');
  exit(1);
}
