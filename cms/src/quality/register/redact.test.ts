import { Entry, verifyRegister } from '@camket/shared/register';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { everythingIn } from '../../trial/everything.ts';
import { act, draftDecision, errorsIn, publish, registerLines } from '../../trial/acts.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { sampleReading } from '../../trial/sample-reading.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { uploadTo } from '../../trial/upload.ts';
import { pdfFile } from '../files/sample-files.ts';
import { sha256 } from './sha256.ts';

const secret = 'Lò Thị Kín 0912345678';
let city: SmallCity;

const stored = () => readdir(join(env['CAMKET_DATA'] ?? '', 'files'));
const redaction = (seqs: readonly number[], as: string | undefined, ground = 'Có số điện thoại riêng của công dân') =>
  city.trial.ask('POST', '/register/redactions', { body: { seqs, ground }, as });
const fileStatus = async (hash: string): Promise<number> =>
  (await city.trial.raw('GET', `/register/files/${hash}`)).status;

async function keep(words: string) {
  const { doc } = await uploadTo(city.trial, {
    bytes: pdfFile(words),
    name: `${secret}.pdf`,
    commune: city.commune,
    role: 'signed',
    as: city.as.office,
  });
  const { sha256: hash = '', name = '', mediaType = '', size = 0 } = doc;
  return { sha256: hash, name, mediaType, size, role: 'signed' } as const;
}

/** Publishes a decision whose every part tells the secret, saved twice before; gives its row and the number of its entry. */
async function publishSecret(number: string, files: Awaited<ReturnType<typeof keep>>[] = []) {
  const plain = sampleDecision(number);
  const told = { ...plain, subject: `về ${secret}`, legalBases: [secret], recipients: [secret], files };
  const { id, revision, decision } = await draftDecision(city, told);
  const objectives = decision.objectives.map((objective) => ({ ...objective, statement: `Gọi ${secret}` }));
  const tasks = (decision.plan?.tasks ?? []).map((task) => ({ ...task, content: `Gặp ${secret}` }));
  const plan = decision.plan && { ...decision.plan, tasks };
  const saved = await city.trial.ask('PUT', `/decisions/${id}/whole`, {
    body: { revision, decision: { ...decision, objectives, plan } },
    as: city.as.office,
  });
  expect(saved.status).toBe(200);
  return { id, seq: await publish(city, id) };
}

const everything = (): Promise<string> => everythingIn(city.trial);

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
}, 120_000);

afterAll(() => city.trial.close());

describe('a redaction', { timeout: 60_000 }, () => {
  it('takes the words out of the register, the workroom, its versions and the store, and the chain still holds', async () => {
    const [own, shared] = [await keep('riêng'), await keep('dùng chung')];
    const { id, seq } = await publishSecret('11', [own, shared]);
    const other = await draftDecision(city, { ...sampleDecision('12'), files: [{ ...shared, name: 'chung.pdf' }] });
    await publish(city, other.id);
    const before = await registerLines(city.trial);
    expect(await everything()).toContain(secret);
    expect(await fileStatus(own.sha256)).toBe(200);

    const answer = await redaction([seq], city.as.admin);
    expect(answer).toMatchObject({ status: 201, body: { seq: before.length + 1 } });

    const lines = await registerLines(city.trial);
    expect(verifyRegister(lines, sha256)).toEqual(expect.objectContaining({ entries: before.length + 1, redacted: 1 }));
    expect(verifyRegister(lines, sha256).broken).toBeUndefined();
    expect(Entry.parse(JSON.parse(lines[seq - 1] ?? '')).body).toBeUndefined();
    expect(lines.join('\n')).not.toContain(secret);
    expect([await fileStatus(own.sha256), await fileStatus(shared.sha256)]).toEqual([404, 200]);
    expect(await stored()).toEqual([shared.sha256]);
    expect((await city.trial.ask('GET', `/decisions/${id}/whole`, { as: city.as.office })).status).toBe(410);
    const left = await everything();
    expect(left.replaceAll(shared.name, '').includes(secret)).toBe(false);
    expect(left).toContain('Có số điện thoại riêng');
  });

  it('reaches the paper that a decision was read from, with its bytes', async () => {
    const hidden = 'Vàng Thị Giấu 0977 000 111';
    const { as, ask } = { as: city.as.office, ask: city.trial.ask };
    const answered = z.looseObject({ id: z.string(), state: z.string() });
    const papers = () => readdir(join(env['CAMKET_DATA'] ?? '', 'papers'));
    const text = `Nội dung đọc thử có tên ${hidden}`;
    const { id } = answered.parse((await ask('POST', '/readings', { body: { commune: city.slug, text }, as })).body);
    await vi.waitFor(
      async () => {
        expect((await ask('GET', `/readings/${id}/progress`, { as })).body).toMatchObject({ state: 'read' });
      },
      { timeout: 30_000, interval: 50 },
    );
    const read = sampleReading();
    const reading = { ...read, document: { ...read.document, number: '77', subject: `về ${hidden}` } };
    await ask('PUT', `/readings/${id}/whole`, { body: { revision: 1, reading }, as });
    const accepted = await ask('POST', `/readings/${id}/accept`, { body: { revision: 2 }, as });
    const { decision } = z.object({ decision: z.string() }).parse(accepted.body);
    const seq = await publish(city, decision);
    expect([(await everything()).includes(hidden), await papers()]).toEqual([true, [expect.any(String)]]);

    expect((await redaction([seq], city.as.admin)).status).toBe(201);
    expect([(await everything()).includes(hidden), await papers()]).toEqual([false, []]);
    expect((await ask('GET', `/readings/${id}/bytes`, { as })).status).toBe(404);
  });

  it.skipIf(env['TEST_MONGO_URL'])('leaves nothing to be found in the bytes of the database file', async () => {
    const words = 'Giàng A Hiếm 0987654321';
    const { id } = await draftDecision(city, { ...sampleDecision('13'), subject: `về ${words}` });
    const seq = await publish(city, id);
    const file = join(
      env['CAMKET_DATA'] ?? '',
      (await readdir(env['CAMKET_DATA'] ?? '')).find((name) => name.endsWith('.sqlite')) ?? '',
    );
    const bytes = async (): Promise<boolean> =>
      (await Promise.all([file, `${file}-wal`].map((path) => readFile(path)))).some((content) =>
        content.includes(words),
      );
    expect(await bytes()).toBe(true);
    expect((await redaction([seq], city.as.admin)).status).toBe(201);
    expect(await bytes()).toBe(false);
  });

  it('is done by an administrator alone', async () => {
    const { seq } = await publishSecret('14');
    for (const role of ['office', 'leader', 'isoSecretary', 'unit', 'inspector', 'stranger'] as const) {
      expect((await redaction([seq], city.as[role])).status).toBe(403);
    }
    expect((await redaction([seq], undefined)).status).toBe(401);
    expect((await redaction([seq], city.as.admin, ' ')).status).toBe(400);
    expect((await registerLines(city.trial))[seq - 1]).toContain(secret);
  });

  it('names every entry that cannot be emptied, and then empties none', async () => {
    const { seq } = await publishSecret('15');
    const gone = await publishSecret('16');
    const { body } = await redaction([gone.seq], city.as.admin);
    const by = z.object({ seq: z.number() }).parse(body).seq;
    const answer = await redaction([seq, gone.seq, by, 999_999, 1], city.as.admin);
    expect(answer.status).toBe(422);
    expect(errorsIn(answer).map(({ message }) => message)).toEqual([
      expect.stringContaining('hãy công bố bản mới'),
      expect.stringContaining(`đã được che bởi mục số ${String(by)}`),
      expect.stringContaining('là lần che trước'),
      expect.stringContaining('không có mục số 999999'),
    ]);
    expect((await registerLines(city.trial))[seq - 1]).toContain(secret);
  });

  it('happens whole or not at all', async () => {
    const own = await keep('không mất nửa chừng');
    const { id, seq } = await publishSecret('17', [own]);
    const before = await registerLines(city.trial);
    const { db } = city.trial.payload;
    const deleteVersions = db.deleteVersions.bind(db);
    db.deleteVersions = () => Promise.reject(new Error('power cut'));
    try {
      expect((await redaction([seq], city.as.admin)).status).toBe(500);
    } finally {
      db.deleteVersions = deleteVersions;
    }
    expect(await registerLines(city.trial)).toEqual(before);
    expect((await city.trial.ask('GET', `/decisions/${id}/whole`, { as: city.as.office })).text).toContain(secret);
    expect(await fileStatus(own.sha256)).toBe(200);
  });

  it('reaches the reason of a withdrawal in the workroom', async () => {
    const { id } = await draftDecision(city, sampleDecision('18'));
    await publish(city, id);
    const reason = 'Vì ông Vừ Lặng khiếu nại';
    expect(
      (await act(city.trial, ['decisions', id, 'withdraw'], { as: city.as.office, stage: 'published', reason })).status,
    ).toBe(200);
    const confirmed = await act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'withdrawing' });
    const { seq } = z.object({ seq: z.number() }).parse(confirmed.body);
    expect((await redaction([seq], city.as.admin)).status).toBe(201);
    expect((await registerLines(city.trial))[seq - 1]).not.toContain('"body"');
    const { docs } = await city.trial.payload.find({
      collection: 'journal',
      where: { document: { equals: id } },
      overrideAccess: true,
    });
    const rows = await city.trial.payload.find({
      collection: 'decisions',
      where: { id: { equals: id } },
      overrideAccess: true,
    });
    expect(JSON.stringify([docs, rows.docs[0]?.withdrawalReason])).not.toContain('Vừ Lặng');
  });
});
