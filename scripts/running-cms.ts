// The cms that the command line talks to: the running one, or one that is started for the length of a command.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');
const data = resolve(root, (env['CAMKET_DATA'] ?? '') === '' ? 'data' : (env['CAMKET_DATA'] ?? 'data'));
const patience = 120_000;

/** What the cms answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Something that the person at the terminal has to put right. */
export class Hindrance extends Error {}

/** Sends a request to the cms with the token of its data folder. */
export type Post = (path: string, body: object) => Promise<Answer>;

/** Does work with the running cms; starts one where none runs, and stops that one afterwards. */
export async function withCms<Result>(work: (post: Post) => Promise<Result>): Promise<Result> {
  const port = portOf(env['CMS_PORT']);
  const address = `http://127.0.0.1:${String(port)}`;
  if (await isHealthy(address)) return work(poster(address));
  console.log('Hệ thống quản trị chưa chạy: khởi động tạm để làm việc này… / Starting the cms for this command…');
  const started = await startCms(await freePort());
  try {
    return await work(poster(started.address));
  } finally {
    await stop(started.child);
  }
}

function portOf(text: string | undefined): number {
  const port = text === undefined || text === '' ? 3_000 : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Hindrance(`CMS_PORT="${text ?? ''}" không phải là số cổng: hãy dùng một số từ 1 đến 65535.`);
}

const poster =
  (address: string): Post =>
  async (path, body) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token()}` };
    const answer = await fetch(`${address}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json().catch(() => undefined) };
  };

function token(): string {
  const file = join(data, 'import-token');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Hindrance(
    `Không tìm thấy mã truy cập ${file}. Hệ thống đang chạy có thể dùng thư mục dữ liệu khác: hãy đặt CAMKET_DATA giống như khi khởi động.`,
  );
}

async function isHealthy(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  const body: unknown = await answer?.json().catch(() => undefined);
  return answer?.ok === true && typeof body === 'object' && body !== null && 'head' in body;
}

interface Started {
  readonly address: string;
  readonly child: ChildProcess;
}

async function startCms(port: number): Promise<Started> {
  const folder = join(root, 'cms', '.next', 'standalone', 'cms');
  if (!existsSync(join(folder, 'server.js'))) {
    throw new Hindrance('Hệ thống quản trị chưa được dựng: chạy "npm start" (hoặc "npm run build") một lần trước.');
  }
  const address = `http://127.0.0.1:${String(port)}`;
  const said: string[] = [];
  const child = spawn(execPath, ['server.js'], {
    cwd: folder,
    env: { ...env, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: String(port), CAMKET_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const deadline = Date.now() + patience;
  while (child.exitCode === null && Date.now() < deadline) {
    if (await isHealthy(address)) return { address, child };
    await wait(200);
  }
  await stop(child);
  throw new Hindrance(`Không khởi động được hệ thống quản trị:\n${said.join('').trim()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) found(address.port);
        else failed(new Error('Cannot find a free port'));
      });
    });
  });
}

/** The sentences of a refusal, each with its field. */
export function complaintsIn({ status, body }: Answer): readonly string[] {
  const errors: unknown = isGroup(body) ? body['errors'] : undefined;
  const sentences = (Array.isArray(errors) ? errors : []).flatMap((error: unknown) => {
    if (!isGroup(error) || typeof error['message'] !== 'string') return [];
    const field = error['field'];
    return typeof field === 'string' && field !== '' && !error['message'].includes(field)
      ? [`${error['message']} [${field}]`]
      : [error['message']];
  });
  return sentences.length > 0 ? sentences : [`Hệ thống trả lời ${String(status)} mà không nêu lý do.`];
}

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
