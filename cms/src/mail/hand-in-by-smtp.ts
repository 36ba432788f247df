import { hostname } from 'node:os';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { OutgoingMail, Posted, PostMail } from '../quality/mail/post-mail.ts';
import type { PostOffice } from './mail-environment.ts';

type Fault = Pick<SmtpConnection.SMTPError, 'code' | 'command' | 'message' | 'response' | 'responseCode'>;

/** How long each part of the conversation may take, in milliseconds. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, dnsTimeout: 10_000, socketTimeout: 60_000 };

const notMine = 'not mine';

/** Hands mails in at a server that speaks SMTP, one connection a mail. */
export function handInBySmtp(office: PostOffice): PostMail {
  return async (mail, mayHandOver) => {
    const connection = connectionTo(office);
    const state = { isHandedOver: false };
    try {
      const bytes = await bytesOf(mail, office.from);
      await open(connection, office);
      const letter = Readable.from(untilTheDot(bytes, mayHandOver, state), { objectMode: false });
      return { kind: 'taken', answer: await send(connection, { from: office.from, to: mail.to, letter }) };
    } catch (error) {
      return postedBy(faultOf(error), state.isHandedOver);
    } finally {
      connection.close();
    }
  };
}

function connectionTo({ host, port, isEncrypted, mustEncrypt }: PostOffice): SmtpConnection {
  const options = { host, port, secure: isEncrypted, requireTLS: mustEncrypt, name: hostname() };
  const connection = new SmtpConnection({ ...options, ...patience });
  connection.on('error', () => undefined); // told to whoever waits, too
  return connection;
}

/** The letter as it goes over the wire: headers in ASCII (RFC 2047), plain text and HTML side by side. */
async function bytesOf({ to, subject, text, html, messageId, date }: OutgoingMail, from: string): Promise<Buffer> {
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  const composer = new MailComposer({
    ...{ from: { name: 'Cam kết', address: from }, to: { name: '', address: to } },
    ...{ subject: onOneLine(subject), text, html, messageId, headers, date: new Date(date) },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return composer.compile().build();
}

/** A header has one line, whatever somebody wrote into a title. */
const onOneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** The bytes of a letter. Its end, which makes the server take it, comes only after the yes. */
async function* untilTheDot(
  bytes: Buffer,
  mayHandOver: () => Promise<boolean>,
  state: { isHandedOver: boolean },
): AsyncGenerator<Buffer, void> {
  yield bytes;
  if (!(await mayHandOver())) throw new Error(notMine);
  state.isHandedOver = true;
}

async function open(connection: SmtpConnection, { account }: PostOffice): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
  if (account === undefined) return;
  await new Promise<void>((resolve, reject) => {
    connection.login({ credentials: { user: account.user, pass: account.password } }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

interface Sending {
  readonly from: string;
  readonly to: string;
  readonly letter: Readable;
}

function send(connection: SmtpConnection, { from, to, letter }: Sending): Promise<string> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    letter.once('error', reject);
    connection.send({ from, to: [to] }, letter, (error, info) => {
      if (error) reject(error);
      else resolve(info.response);
    });
  });
}

function faultOf(error: unknown): Fault {
  return error instanceof Error ? error : new Error(String(error));
}

/** What stands behind a fault: the server's no, or a connection that broke. */
function postedBy({ code, command, message, response, responseCode }: Fault, isHandedOver: boolean): Posted {
  const fault = onOneLine(response ?? message).slice(0, 500);
  if (message === notMine) return { kind: 'notMine' };
  if (responseCode !== undefined && (command === 'RCPT TO' || command === 'DATA')) {
    return { kind: 'refused', isForGood: responseCode >= 500, fault };
  }
  if (isHandedOver) return { kind: 'unclear', fault };
  if (code === 'EENVELOPE' && command === 'API') return { kind: 'refused', isForGood: true, fault };
  return { kind: 'unreachable', fault }; // also a sender or a password that is refused: that is no fault of the letter
}
