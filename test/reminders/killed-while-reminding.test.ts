import { setTimeout as wait } from 'node:timers/promises';
import { addDays, dayAt, yearOf } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Door, doorOf, listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type Mongo, startMongo } from '../support/mongo.ts';
import { type RunningCity, startCity } from '../support/running-city.ts';
import { type CmsProcess, startCms } from '../support/start-cms.ts';
import { until } from '../support/until.ts';
import { promiseIn } from './promise-in.ts';

const mongo: Mongo | undefined = await startMongo();
afterAll(() => mongo?.stop());

const today = dayAt(new Date().toISOString());
const patience = 60_000;

/** What a cms is told of the server of mails. */
const surroundings = ({ url }: MailServer) => ({
  SMTP_URL: url,
  MAIL_FROM: 'nhac-viec@camket.test',
  SERVER_URL: 'http://127.0.0.1:4720',
  REMINDERS_EVERY: '1',
});

/** Starts a city; its server stops with the test. */
async function cityFor(server: MailServer, more: Readonly<Record<string, string>> = {}): Promise<RunningCity> {
  const running = await startCity({ ...surroundings(server), ...more });
  onTestFinished(running.cms.stop);
  return running;
}

/** Makes a task due today for four people of units. */
async function makeDue({ door, city }: RunningCity): Promise<void> {
  for (const commune of [city.own, city.other]) {
    const units = commune.units.map(({ key }) => key);
    await promiseIn(door, commune, { number: '21', year: yearOf(today), units, taskBefore: addDays(today, 1) });
  }
}

/** Asks for a round until this server may do one, and does not wait for its end. */
function beginRound(door: Door, as: string): void {
  const asked = async (): Promise<void> => {
    while ((await door({ method: 'POST', path: '/mails/round', body: {}, as })).status === 409) await wait(50);
  };
  asked().catch(() => undefined); // the server is killed under it
}

const reminded = ({ city }: RunningCity): readonly string[] =>
  [city.own, city.other].flatMap(({ units }) => units.map(({ person }) => person.email)).toSorted();
const remindedBy = (mails: MailServer['taken']): readonly string[] =>
  mails.flatMap(({ to, subject }) => (subject.includes('Rà soát hồ sơ') ? [to] : [])).toSorted();
/** Every mail as its recipient tells them apart. */
const names = (mails: MailServer['taken']): readonly string[] => mails.map(({ to, subject }) => `${to} ${subject}`);

async function mailsIn(door: Door, as: string, state: string): Promise<readonly unknown[]> {
  const { body } = await door({ path: '/mails/deliveries', as });
  return listIn(body, 'mails').filter((mail) => memberOf(mail, 'state') === state);
}

/** Whether nothing waits and nothing is on its way. */
async function isAtRest(door: Door, as: string): Promise<boolean> {
  const { body } = await door({ path: '/mails/deliveries', as });
  return numberIn(body, 'counts', 'waiting') + numberIn(body, 'counts', 'sending') === 0;
}

const restart = async (before: CmsProcess, server: MailServer, more: object = {}): Promise<CmsProcess> => {
  const cms = await startCms({ data: before.data, environment: { ...surroundings(server), ...more } });
  onTestFinished(cms.stop);
  return cms;
};

describe('a server that is killed in the middle of reminders', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server.close());

  it('sends each once after the next start; what was handed over unanswered only when somebody says so', async () => {
    server.answerRecipient(() => (server.taken.length === 1 ? 'silence' : 'yes'));
    const running = await cityFor(server);
    await makeDue(running);
    const { as } = running.city.admin;
    beginRound(running.door, as);
    await until('the second mail on its way', () => server.asked() === 2, patience);
    await running.cms.kill();
    expect(server.taken).toHaveLength(1);

    server.answerRecipient(() => 'yes');
    server.answerLetter(() => (server.taken.length === 2 ? 'silence' : 'yes'));
    const second = await restart(running.cms, server);
    await until('the third mail handed over', () => server.heard.length === 3, patience);
    await second.kill();
    expect(server.taken).toHaveLength(2);

    server.answerLetter(() => 'yes');
    const third = doorOf((await restart(second, server)).url);
    await until('nothing waits', () => isAtRest(third, as), patience);
    const unclear = await mailsIn(third, as, 'handedOver');
    expect(unclear).toHaveLength(1);
    expect(new Set(names(server.heard)).size).toBe(server.heard.length);
    expect(remindedBy(server.heard)).toEqual(reminded(running));

    await until('the hold to run out', async () => {
      const path = `/mails/${textIn(unclear[0], 'id')}/send-again`;
      return (await third({ method: 'POST', path, body: {}, as })).status === 200;
    });
    expect(remindedBy(server.taken)).toEqual(reminded(running));
    expect(new Set(names(server.taken)).size).toBe(server.taken.length);
  }, 300_000);
});

describe.runIf(mongo !== undefined)(
  'two servers over one MongoDB, one of them killed in the middle of reminders',
  () => {
    it('send each reminder once', async () => {
      const server = await startMailServer();
      onTestFinished(server.close);
      const database = { DATABASE_URL: mongo?.url ?? '', PAYLOAD_SECRET: 'Kx7Qm2Vt9Rb4Wn8Zc3Lp6Hd1Fg5Js0Ya' };
      const running = await cityFor(server, database);
      const other = await startCms({ environment: { ...surroundings(server), ...database } });
      onTestFinished(other.stop);
      const otherDoor = doorOf(other.url);
      await makeDue(running);
      const { as } = running.city.admin;
      server.answerRecipient(() => (server.taken.length === 2 ? 'silence' : 'yes'));
      beginRound(running.door, as);
      await until('the third mail on its way', () => server.asked() === 3, patience);
      expect((await otherDoor({ method: 'POST', path: '/mails/round', body: {}, as })).status).toBe(409);
      await running.cms.kill();
      server.answerRecipient(() => 'yes');

      const isDone = async () => server.taken.length > 2 && (await isAtRest(otherDoor, as));
      await until('the other server to go on', isDone, patience);
      expect(remindedBy(server.taken)).toEqual(reminded(running));
      expect(new Set(names(server.heard)).size).toBe(server.heard.length);
    }, 300_000);
  },
);
