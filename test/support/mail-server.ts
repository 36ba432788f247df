import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter that the server has taken, or has at least heard to its end. */
export interface TakenMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  /** Header names in small letters, with their lines as they came. */
  readonly headers: ReadonlyMap<string, string>;
  /** Its plain text. */
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

/** What the server answers to a recipient or to a letter: yes, a refusal by its number, or nothing for ever. */
export type MailAnswer = 'yes' | 'silence' | 'hangUp' | 421 | 451 | 550;

/** A server of mails on this machine that speaks real SMTP and does as it is told. */
export interface MailServer {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** Letters that it has taken. */
  readonly taken: TakenMail[];
  /** Letters that it has heard to the end, whatever it answered. */
  readonly heard: TakenMail[];
  /** How often a recipient was named. */
  readonly asked: () => number;
  readonly answerRecipient: (answer: (to: string) => MailAnswer) => void;
  readonly answerLetter: (answer: (mail: TakenMail) => MailAnswer) => void;
  readonly close: () => Promise<void>;
}

type Callback = (error?: Error | null) => void;

const always = (): MailAnswer => 'yes';

/** Starts the server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const heard: TakenMail[] = [];
  const sockets = new Set<Socket>();
  let asked = 0;
  let toRecipient: (to: string) => MailAnswer = always;
  let toLetter: (mail: TakenMail) => MailAnswer = always;
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _session, callback) {
      asked += 1;
      answer(toRecipient(address), callback);
    },
    onData(stream, { envelope }, callback) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const mail = mailIn(Buffer.concat(pieces).toString('latin1'), envelope.rcptTo[0]?.address ?? '');
        heard.push(mail);
        const said = toLetter(mail);
        if (said === 'yes') taken.push(mail);
        if (said === 'hangUp') for (const socket of sockets) socket.destroy();
        answer(said, callback);
      });
    },
  };
  const server = new SMTPServer(options);
  server.on('error', () => undefined); // connections that the test kills
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const { port } = addressOf(listening.address());
  return {
    url: `smtp://127.0.0.1:${port}`,
    ...{ taken, heard, asked: () => asked },
    answerRecipient: (next) => {
      toRecipient = next;
    },
    answerLetter: (next) => {
      toLetter = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new TypeError('Cannot read the port of a TCP server');
  return address;
}

function answer(said: MailAnswer, callback: Callback): void {
  if (said === 'silence' || said === 'hangUp') return;
  if (said === 'yes') callback();
  else callback(Object.assign(new Error(`Ngày mai hãy thử lại (${said})`), { responseCode: said }));
}

/** Reads a letter as mail programs do: folded headers, encoded words, parts in quoted-printable or base64. */
function mailIn(raw: string, to: string): TakenMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => split(part.replace(/^\r\n/, '')));
  const partOf = (type: string): string => {
    const part = parts.find((one) => (one.headers.get('content-type') ?? '').startsWith(type));
    return part === undefined ? '' : decoded(part.body, part.headers.get('content-transfer-encoding') ?? '');
  };
  return {
    ...{ to, headers, raw },
    messageId: headers.get('message-id') ?? '',
    subject: words(headers.get('subject') ?? ''),
    text: partOf('text/plain'),
    html: partOf('text/html'),
  };
}

function split(raw: string): { headers: ReadonlyMap<string, string>; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes = encoding === 'quoted-printable' ? unquoted(body.replaceAll('=\r\n', '')) : body;
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}

const unquoted = (text: string): string =>
  text.replaceAll(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Encoded words of a header (RFC 2047); letters outside ASCII that are not encoded stay unreadable. */
function words(header: string): string {
  const joined = header.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('latin1') : unquoted(text.replaceAll('_', ' ')),
    )
    .replaceAll(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}
