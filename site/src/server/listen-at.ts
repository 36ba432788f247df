import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { say } from './send.ts';

/** Answers one request, or throws. */
export type Answering = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The open door: it says that nothing is ready yet until it is told how to serve. */
export interface Door {
  readonly port: number;
  readonly serve: (answering: Answering, tell: (sentence: string) => void) => void;
  /** Lets nobody in any more, and waits for those inside, but not for ever. */
  readonly close: () => Promise<void>;
}

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  maxHeadersCount: 100,
};
const patience = 10_000;
const sweepEvery = 50;
const soon = { 'retry-after': '5' };
const notYet = { status: 503, says: 'Trang đang khởi động. Xin thử lại sau ít giây.', headers: soon };
const notNow = { status: 503, says: 'Hiện chưa hiện được trang này. Xin thử lại sau ít giây.', headers: soon };

/** Listens. Throws a sentence that says what to do where the port is taken. */
export async function listenAt(server: Server, where: { readonly host: string; readonly port: number }): Promise<Door> {
  Object.assign(server, limits);
  const silent = silentSockets(server);
  let answering: Answering = (_req, res) => {
    say(res, notYet);
    return Promise.resolve();
  };
  let tellOf: (sentence: string) => void = () => undefined;
  server.on('request', (req, res) => {
    answering(req, res).catch((error: unknown) => {
      if (!res.destroyed) tellOf(`Không trả lời được "${req.url ?? ''}": ${String(error)}`);
      if (res.headersSent) res.destroy();
      else say(res, notNow);
    });
  });
  await opened(server, where);
  return {
    port: portOf(server),
    serve: (given, tell) => {
      [answering, tellOf] = [given, tell];
    },
    close: () => closed(server, silent),
  };
}

function opened(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      const taken = `Cổng ${port} của ${host} đang có chương trình khác dùng. Đặt SITE_PORT thành một cổng khác.`;
      reject(isTaken ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('Cannot read the port of a TCP server');
  return address.port;
}

/** Sockets that were opened and have not asked for anything yet: nobody waits on them. */
function silentSockets(server: Server): Set<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
}

async function closed(server: Server, silent: ReadonlySet<Socket>): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    for (const socket of silent) socket.destroy();
  }, sweepEvery);
  const late = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await ended;
  clearTimeout(late);
  clearInterval(sweep);
}
