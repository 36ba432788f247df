import { fold, verifyRegister } from '@camket/shared/register';
import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../database/in-transaction.ts';
import { act, draftDecision, errorsIn, movedIn, publish, registerEntries, registerLines } from '../../trial/acts.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { append } from './append.ts';
import { sha256 } from './sha256.ts';

let city: SmallCity;

const publishCommune = (as: string) =>
  city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as });

async function submitted(number: string): Promise<string> {
  const { id } = await draftDecision(city, sampleDecision(number));
  expect((await act(city.trial, ['decisions', id, 'submit'], { as: city.as.office, stage: 'draft' })).status).toBe(200);
  return id;
}

const journalOf = async (document: string) =>
  (
    await city.trial.payload.count({
      collection: 'journal',
      where: { document: { equals: document } },
      overrideAccess: true,
    })
  ).totalDocs;

beforeAll(async () => {
  city = await makeSmallCity();
}, 300_000);

afterAll(() => city.trial.close());

describe('what the city says of itself', () => {
  it('is published by the administrator alone, and again only when it has changed', async () => {
    const { body: first } = await publishCommune(city.as.admin);

    expect(first).toEqual({ seqs: [1, 2] });
    expect((await publishCommune(city.as.office)).status).toBe(403);
    expect((await publishCommune(city.as.admin)).body).toEqual({ seqs: [] });
    await city.trial.ask('PATCH', `/communes/${city.commune}`, {
      body: { contact: { phone: '0225 3000 000' } },
      as: city.as.admin,
    });
    expect((await publishCommune(city.as.admin)).body).toEqual({ seqs: [3] });
    expect((await registerEntries(city.trial)).map(({ kind, version }) => [kind, version])).toEqual([
      ['commune', 1],
      ['settings', 1],
      ['commune', 2],
    ]);
  });

  it('holds the working calendar of a year', async () => {
    const { body } = await city.trial.ask('POST', '/calendars/2026/publish', { body: {}, as: city.as.admin });

    expect(body).toEqual({ seq: 4 });
    expect(fold(await registerEntries(city.trial)).calendars.get(2026)?.daysOff).toContain('2026-01-02');
    expect((await city.trial.ask('POST', '/calendars/2026/publish', { body: {}, as: city.as.leader })).status).toBe(
      403,
    );
    expect((await city.trial.ask('POST', '/calendars/2098/publish', { body: {}, as: city.as.admin })).status).toBe(404);
  });
});

describe('publishing into the register', () => {
  it('gives sixty publications at the same moment consecutive numbers in one chain that holds', async () => {
    const drafts: string[] = [];
    for (let number = 1; number <= 60; number += 1) drafts.push(await submitted(String(number)));
    const before = (await registerLines(city.trial)).length;
    const answers = await Promise.all(
      drafts.map((id) => act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'submitted' })),
    );
    const seqs = answers.map((answer) => movedIn(answer).seq ?? 0).sort((one, other) => one - other);

    expect(seqs).toEqual(Array.from({ length: 60 }, (_, index) => before + 1 + index));
    expect(verifyRegister(await registerLines(city.trial), sha256)).toEqual(
      expect.objectContaining({ entries: before + 60, redacted: 0 }),
    );
    expect(verifyRegister(await registerLines(city.trial), sha256).broken).toBeUndefined();
  }, 300_000);

  it('lets one of three publications of the same document through, and tells the others', async () => {
    const id = await submitted('70');
    const before = (await registerLines(city.trial)).length;
    const answers = await Promise.all(
      [1, 2, 3].map(() => act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'submitted' })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await registerLines(city.trial)).toHaveLength(before + 1);
  });

  it('leaves nothing of an act that fails after its entry was written: no entry, no journal line, no stage', async () => {
    const id = await submitted('71');
    const before = await registerLines(city.trial);
    const linesBefore = await journalOf(id);
    const { db } = city.trial.payload;
    const { updateMany } = db;
    db.updateMany = () => Promise.reject(new Error('the disk is full'));
    const failed = await act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'submitted' });
    db.updateMany = updateMany;

    expect(failed.status).toBe(500);
    expect(await registerLines(city.trial)).toEqual(before);
    expect(await journalOf(id)).toBe(linesBefore);
    const again = await act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'submitted' });
    expect(movedIn(again).seq).toBe(before.length + 1);
  });

  it('keeps one chain when two nodes write at the same moment', async () => {
    const before = (await registerLines(city.trial)).length;
    const node = (name: string) => {
      const payload: Payload = Object.create(city.trial.payload); // another node has a queue of its own
      return Array.from({ length: 15 }, async (_, at) => {
        const subject = `lich/${name}-${at}`;
        const act = { kind: 'posting', commune: 'city', subject, version: 1, by: 'admin', body: {} } as const;
        return inTransaction(await createLocalReq({}, payload), async (req) => (await append(req, { act })).seq);
      });
    };
    const seqs = (await Promise.all([...node('mot'), ...node('hai')])).sort((one, other) => one - other);

    expect(seqs).toEqual(Array.from({ length: 30 }, (_, index) => before + 1 + index));
    expect(verifyRegister(await registerLines(city.trial), sha256).broken).toBeUndefined();
  }, 120_000);

  it('names the role and never the person', async () => {
    const lines = (await registerLines(city.trial)).join('\n');

    expect(lines).not.toContain('lanh-dao');
    expect(lines).toContain('"by":"leader"');
  });
});

describe('the feed', () => {
  it('gives anybody the lines after a number, and says how far the register has come', async () => {
    const all = await registerLines(city.trial);
    const answer = await city.trial.raw('GET', `/register?after=${all.length - 2}`);

    expect(answer.headers.get('x-register-head')).toBe(String(all.length));
    expect(answer.headers.get('content-type')).toContain('jsonl');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect((await answer.text()).trim().split('\n')).toEqual(all.slice(-2));
    expect(await registerLines(city.trial, all.length + 5)).toEqual([]);
  });

  it.each(['x', '-1', '1.5', '99999999999999999'])('refuses to begin after %s', async (after) => {
    const answer = await city.trial.ask('GET', `/register?after=${after}`);

    expect(answer.status).toBe(400);
    expect(errorsIn(answer)[0]?.field).toBe('after');
  });

  it('sends what is missing and then each new entry as it is committed', async () => {
    const all = await registerLines(city.trial);
    const answer = await city.trial.raw('GET', `/register/stream?after=${all.length - 1}`);
    const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader();
    let heard = '';
    const until = async (words: string): Promise<void> => {
      while (!heard.includes(words)) heard += new TextDecoder().decode((await reader.read()).value);
    };
    await until(`data: ${all.at(-1) ?? ''}\n\n`);
    const { id } = await draftDecision(city, sampleDecision('72'));
    const seq = await publish(city, id);
    await until(`id: ${seq}\n`);
    await reader.cancel();

    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(heard).not.toContain(`id: ${all.length - 1}\n`);
  });

  it('tells whoever watches that all is well, and how far it has come', async () => {
    const { status, body } = await city.trial.ask('GET', '/health');

    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, database: 'ok', head: (await registerLines(city.trial)).length });
  });
});
