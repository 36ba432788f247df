import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reading } from '@camket/shared/reading';
import { bodies } from '@camket/shared/register';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { act, errorsIn, movedIn, publish, registerEntries, wholeIn } from '../../trial/acts.ts';
import type { Answer } from '../../trial/open-trial.ts';
import { readPapersHere } from '../../trial/read-papers-here.ts';
import { sampleReading } from '../../trial/sample-reading.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { goOnReading } from './go-on-reading.ts';

vi.setConfig({ testTimeout: 60_000 });

let city: SmallCity;
type Who = keyof SmallCity['as'];

const begunForm = z.object({ id: z.string(), state: z.string(), message: z.string() });
const wholeForm = z.object({
  id: z.string(),
  commune: z.object({ slug: z.string(), name: z.string() }),
  name: z.string(),
  mediaType: z.string(),
  state: z.string(),
  sentence: z.string().optional(),
  revision: z.number(),
  source: z.object({ text: z.string() }).optional(),
  reading: z.looseObject({ document: z.looseObject({}), marks: z.record(z.string(), z.looseObject({})) }).optional(),
  people: z.record(z.string(), z.string()),
  decision: z.string().optional(),
});

const ask = (way: `${string} /${string}`, who: Who | undefined, body?: unknown): Promise<Answer> => {
  const [method = '', path = ''] = way.split(' ');
  const as = who === undefined ? undefined : city.as[who];
  return city.trial.ask(method, path, { as, ...(body !== undefined && { body }) });
};

const paste = (who: Who | undefined, body: object): Promise<Answer> =>
  ask('POST /readings', who, { commune: city.slug, ...body });

async function upload(who: Who, bytes: Uint8Array, name: string): Promise<Answer> {
  const form = new FormData();
  form.set('file', new File([Uint8Array.from(bytes)], name));
  form.set('commune', city.slug);
  const headers = { authorization: city.as[who] };
  const request = new Request('http://cms.test/api/readings', { method: 'POST', body: form, headers });
  const response = await handleEndpoints({ config: city.trial.config, request });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text), text };
}

const begunIn = (answer: Answer) => begunForm.parse(answer.body);
const wholeOf = async (id: string, who: Who = 'office') =>
  wholeForm.parse((await ask(`GET /readings/${id}/whole`, who)).body);

const underWay = z.object({ state: z.enum(['waiting', 'reading']) });

/** Waits until nobody reads a paper any more. */
async function settled(id: string): Promise<z.infer<typeof wholeForm>> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { body } = await ask(`GET /readings/${id}/progress`, 'office');
    if (!underWay.safeParse(body).success) return wholeOf(id);
    await wait(20);
  }
  throw new Error(`Cannot wait any longer for paper ${id}`);
}

let count = 0;
const readPasted = async (text = `Văn bản thử số ${String((count += 1))}\nĐiều 1. Ban hành.`) =>
  settled(begunIn(await paste('office', { text })).id);

const save = ({ id, revision }: { id: string; revision: number }, reading: unknown, who: Who = 'office') =>
  ask(`PUT /readings/${id}/whole`, who, { revision, reading });

const idOfPerson = async (who: Who): Promise<string> =>
  z.object({ user: z.object({ id: z.string() }) }).parse((await ask('GET /people/me', who)).body).user.id;

/** A reading of this commune that nothing is wrong with, under a number of its own. */
function reviewed(change: Partial<Reading['document']> = {}): Reading {
  const reading = sampleReading();
  count += 1;
  const document = { ...reading.document, number: `R${String(count)}`, ...change };
  return { ...reading, document, marks: { 'document.number': { state: 'confirmed', spans: [{ from: 0, to: 3 }] } } };
}

beforeAll(async () => {
  city = await makeSmallCity();
}, 120_000);

afterAll(() => city.trial.close());

describe('handing a paper in', () => {
  it('reads what was pasted and shows the source beside what was read', async () => {
    const begun = await paste('office', { text: 'QUYẾT ĐỊNH\nĐiều 1. Ban hành mục tiêu.', name: 'Quyết định mới' });
    expect([begun.status, begunIn(begun).state]).toEqual([201, 'waiting']);
    const whole = await settled(begunIn(begun).id);

    expect(whole).toMatchObject({
      state: 'read',
      revision: 1,
      name: 'Quyết định mới.txt',
      commune: { slug: city.slug },
    });
    expect(whole.source?.text).toContain('Điều 1. Ban hành mục tiêu.');
    expect(Object.values(whole.people)).toEqual(['Người van-phong']);
  });

  it('says why a paper could not be read, and reads it again when asked', async () => {
    const begun = await upload('office', Uint8Array.from([0xff, 0xfe, 0x00, 0x80, 0x81]), 'la.bin');
    const failed = await settled(begunIn(begun).id);
    expect(failed).toMatchObject({ state: 'failed', sentence: expect.stringMatching(/\p{L}{2}/u) });

    const again = await ask(`POST /readings/${failed.id}/again`, 'office');
    expect([again.status, again.body]).toEqual([200, { state: 'waiting', message: expect.any(String) }]);
    expect((await settled(failed.id)).state).toBe('failed');
  });
});

describe('a paper handed in', () => {
  readPapersHere(() => city.trial);

  it('opens the paper that is in hand already when the same bytes come again in the same commune', async () => {
    const bytes = Buffer.from('Một văn bản gửi hai lần');
    const [first, second] = [await upload('office', bytes, 'a.txt'), await upload('isoSecretary', bytes, 'b.txt')];

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(begunIn(second).id).toBe(begunIn(first).id);
  });

  it('gives the original back as it came, never cached and never run', async () => {
    const bytes = Buffer.from('<html><script>alert(1)</script>Nội dung</html>');
    const { id } = begunIn(await upload('office', bytes, 'C:\\tam\\Quyết định.html'));
    const answer = await city.trial.raw('GET', `/readings/${id}/bytes`, { as: city.as.office });

    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*UTF-8''Quy%E1%BA%BFt/);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('says what is missing or too much', async () => {
    const answers = await Promise.all([
      paste('office', {}),
      paste('office', { text: '  \n ' }),
      paste('office', { text: 'x', commune: 'xa-khong-co' }),
      upload('office', new Uint8Array(20_200_000), 'to.pdf'),
      upload('office', new Uint8Array(), 'rong.pdf'),
      paste('office', { text: 'x'.repeat(2_000_001) }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 413, 400, 413]);
    for (const answer of answers) expect(errorsIn(answer)[0]?.message).toMatch(/\p{L}{2}/u);
  });
});

describe('who may', () => {
  readPapersHere(() => city.trial);

  const others = ['admin', 'inspector', 'leader', 'unit', 'stranger', undefined] as const;

  it('only those who draft decisions of the commune see a paper or do anything with it', async () => {
    const { id } = await readPasted();
    const deeds = [
      ['GET', `/readings/${id}/whole`],
      ['GET', `/readings/${id}/progress`],
      ['GET', `/readings/${id}/bytes`],
      ['GET', `/readings/${id}`],
      ['PUT', `/readings/${id}/whole`],
      ...['cancel', 'again', 'discard', 'accept'].map((deed) => ['POST', `/readings/${id}/${deed}`] as const),
      ['POST', '/readings'],
    ] as const;
    for (const who of others) {
      for (const [method, path] of deeds) {
        const body = method === 'GET' ? undefined : { commune: city.slug, text: 'x', revision: 1, reading: reviewed() };
        const answer = await ask(`${method} ${path}`, who, body);
        expect([401, 403, 404], `${String(who)} ${method} ${path}: ${answer.text}`).toContain(answer.status);
        expect(answer.text).not.toContain('Văn bản thử');
      }
    }
    expect(await wholeOf(id, 'isoSecretary')).toMatchObject({ state: 'read', revision: 1 });
  });

  it('no list carries the document or what was read out of it, and nobody writes a row by a form', async () => {
    const { id } = await readPasted();
    const list = await ask('GET /readings?limit=100&depth=2', 'office');
    expect(list.text).toContain(id);
    expect(list.text).not.toMatch(/"(?:source|reading|run|beatAt)":/);
    expect((await ask('GET /readings?where[reading][exists]=true', 'office')).status).toBeGreaterThanOrEqual(400);
    expect((await ask(`PATCH /readings/${id}`, 'office', { state: 'accepted' })).status).toBe(403);
    expect((await ask(`DELETE /readings/${id}`, 'office')).status).toBe(403);
  });
});

describe('reviewing', () => {
  readPapersHere(() => city.trial);

  it('keeps a half-finished review with its blanks, and refuses one that began from an older revision', async () => {
    const { id, reading } = await readPasted();
    const half = { ...sampleReading(), document: { ...sampleReading().document, symbol: '', subject: '' } };
    expect((await save({ id, revision: 1 }, half)).body).toEqual({ revision: 2 });

    const late = await save({ id, revision: 1 }, reading);
    expect([late.status, late.body]).toEqual([409, expect.objectContaining({ revision: 2 })]);
    expect((await wholeOf(id)).reading).toMatchObject({ document: { symbol: '', place: 'Bình Sa' } });
  });

  it('refuses what is no reading, and says so', async () => {
    const { id } = await readPasted();
    const answer = await save({ id, revision: 1 }, { document: 7 });
    expect([answer.status, errorsIn(answer)[0]?.field]).toEqual([400, 'reading']);
    expect((await wholeOf(id)).revision).toBe(1);
  });

  it('signs what was confirmed with the name of whoever saves, whatever the browser claims', async () => {
    const { id } = await readPasted();
    const [office, secretary] = [await idOfPerson('office'), await idOfPerson('isoSecretary')];
    const confirmed = { state: 'confirmed', spans: [{ from: 0, to: 4 }] } as const;
    const forged = { ...confirmed, by: secretary, on: '2020-01-01' };
    const read = { state: 'read', spans: [{ from: 5, to: 9 }], by: secretary, on: '2020-01-01' } as const;
    const first = { ...sampleReading(), marks: { 'objectives.0.statement': forged, 'policy.motto': read } };
    await save({ id, revision: 1 }, first);
    const marks = (await wholeOf(id)).reading?.marks ?? {};

    expect(marks['objectives.0.statement']).toMatchObject({ state: 'confirmed', by: office });
    expect(marks['objectives.0.statement']?.['on']).not.toBe('2020-01-01');
    expect(marks['policy.motto']).toEqual({ state: 'read', spans: [{ from: 5, to: 9 }] });
  });

  it('leaves a signature with its value when rows move, and signs anew what was changed after it', async () => {
    const { id } = await readPasted();
    const [office, secretary] = [await idOfPerson('office'), await idOfPerson('isoSecretary')];
    const confirmed = { state: 'confirmed', spans: [] } as const;
    const start = {
      ...sampleReading(),
      marks: { 'objectives.0.statement': confirmed, 'objectives.1.statement': confirmed },
    };
    await save({ id, revision: 1 }, start);
    const signed = (await wholeOf(id)).reading?.marks ?? {};
    const moved = {
      ...start,
      objectives: start.objectives.toReversed(),
      marks: {
        'objectives.0.statement': signed['objectives.1.statement'],
        'objectives.1.statement': signed['objectives.0.statement'],
      },
    };
    const changed = {
      ...moved,
      objectives: moved.objectives.with(0, { number: '2', statement: 'Sửa tay', indicators: [] }),
    };
    await save({ id, revision: 2 }, changed, 'isoSecretary');
    const after = await wholeOf(id);

    expect(after.reading?.marks['objectives.1.statement']).toMatchObject({ by: office });
    expect(after.reading?.marks['objectives.0.statement']).toMatchObject({ by: secretary });
    expect(Object.values(after.people).toSorted()).toEqual(['Người thu-ky', 'Người van-phong']);
  });
});

describe('making the draft', () => {
  readPapersHere(() => city.trial);

  const accept = (id: string, revision: number) => ask(`POST /readings/${id}/accept`, 'office', { revision });
  const accepted = z.object({ decision: z.string(), message: z.string() });

  it('makes a draft of the commune with every text as it was reviewed, and closes the review', async () => {
    const { id } = await readPasted();
    const reading = reviewed({ issuer: 'Ủy ban nhân dân xã Làng Thử' });
    await save({ id, revision: 1 }, reading);
    const answer = await accept(id, 2);
    expect(answer.status, answer.text).toBe(201);
    const { decision, message } = accepted.parse(answer.body);
    const draft = wholeIn(await ask(`GET /decisions/${decision}/whole`, 'office'));

    expect(message).toBe('Đã lập bản dự thảo từ văn bản.');
    expect(draft).toMatchObject({ stage: 'draft', decision: { number: reading.document.number } });
    expect(draft.decision.objectives.map(({ statement }) => statement)).toEqual(
      reading.objectives.map(({ statement }) => statement),
    );
    expect(await wholeOf(id)).toMatchObject({ state: 'accepted', decision });
    expect((await save({ id, revision: 2 }, reading)).status).toBe(423);
    expect((await ask(`POST /readings/${id}/discard`, 'office')).status).toBe(409);
  });

  it('names every field that is not complete by the path that its mark has, and makes nothing', async () => {
    const { id } = await readPasted();
    const broken = reviewed({ symbol: '', subject: '' });
    Object.assign(broken.objectives[0]?.indicators[1] ?? {}, { value: null });
    await save({ id, revision: 1 }, broken);
    const answer = await accept(id, 2);
    const { errors } = z
      .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })
      .parse(answer.body);

    expect(answer.status).toBe(422);
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['document.symbol', 'document.subject', 'objectives.0.indicators.1.value']),
    );
    expect(await wholeOf(id)).toMatchObject({ state: 'read', revision: 2 });
  });

  it('warns where the document names another commune, and where the number is taken refuses without leaving anything', async () => {
    const { id } = await readPasted();
    const reading = reviewed();
    await save({ id, revision: 1 }, reading);
    const { message } = accepted.parse((await accept(id, 2)).body);
    expect(message).toContain('khác với xã Làng Thử');

    const second = await readPasted();
    const { totalDocs: before } = await city.trial.payload.count({ collection: 'objectives', overrideAccess: true });
    await save({ id: second.id, revision: 1 }, reviewed({ number: reading.document.number, subject: 'việc khác' }));
    const refused = await accept(second.id, 2);
    expect([refused.status, errorsIn(refused)[0]?.field]).toEqual([409, 'document.number']);
    const { totalDocs: after } = await city.trial.payload.count({ collection: 'objectives', overrideAccess: true });
    expect(after).toBe(before);
    expect((await wholeOf(second.id)).state).toBe('read');
  });

  it('refuses a review that somebody has changed since', async () => {
    const { id } = await readPasted();
    await save({ id, revision: 1 }, reviewed());
    expect((await accept(id, 1)).status).toBe(409);
  });
});

describe('where a text comes from', () => {
  readPapersHere(() => city.trial);

  const lines = ['Điều 1. Ban hành kèm theo.', 'Phụ lục 2', 'Hồ sơ trả đúng hạn đạt từ 95% trở lên', 'Gần dân'];
  const text = lines.join('\n');
  const mark = (words: string, state = 'read') => {
    const from = text.indexOf(words);
    return { state, spans: [{ from, to: from + words.length }] };
  };

  async function draft(): Promise<ReturnType<typeof wholeIn>> {
    count += 1;
    const { id } = await readPasted(`${text}\nBản ${String(count)}`);
    const marks = {
      'objectives.0.statement': mark('Hồ sơ trả đúng hạn'),
      'objectives.0.indicators.0.phrase': mark('Hồ sơ trả đúng hạn', 'confirmed'),
      'policy.motto': mark('Gần dân'),
      'document.articles.0.text': mark('Ban hành'),
    };
    await save({ id, revision: 1 }, { ...reviewed(), marks });
    const answer = await ask(`POST /readings/${id}/accept`, 'office', { revision: 2 });
    const { decision } = z.object({ decision: z.string() }).parse(answer.body);
    return wholeIn(await ask(`GET /decisions/${decision}/whole`, 'office'));
  }

  const kept = ({ decision }: ReturnType<typeof wholeIn>) =>
    (decision.excerpts ?? []).map(({ about, field, part, state }) => [about, field, part, state]);

  it('stands in the draft under the keys of its rows', async () => {
    const whole = await draft();
    const [objective] = whole.decision.objectives;
    expect(kept(whole)).toEqual([
      [objective?.key, 'statement', 'Phụ lục 2', 'read'],
      [objective?.indicators[0]?.key, 'phrase', 'Phụ lục 2', 'confirmed'],
      [whole.decision.policy?.key, 'motto', 'Phụ lục 2', 'read'],
      [undefined, 'articles.0', 'Điều 1', 'read'],
    ]);
  });

  it('survives saving in the editor, goes with a deleted row, and is not for the browser to claim', async () => {
    const whole = await draft();
    const { objectives, policy, ...rest } = whole.decision;
    const motto = policy && { policy: { ...policy, motto: 'Gần dân hơn' } };
    const claimed = [{ field: 'subject', page: 9, part: 'Điều 9', state: 'read' }];
    const decision = { ...rest, ...motto, objectives: objectives.slice(1), excerpts: claimed };
    const body = { revision: whole.revision, decision: { ...decision, plan: undefined } };
    const saved = wholeIn(await ask(`PUT /decisions/${whole.id}/whole`, 'office', body));

    expect(kept(saved)).toEqual([
      [policy?.key, 'motto', 'Phụ lục 2', 'typed'],
      [undefined, 'articles.0', 'Điều 1', 'read'],
    ]);
    const made = await ask('POST /decisions/whole', 'office', { commune: city.slug, decision });
    expect(wholeIn(made).decision.excerpts).toBeUndefined();
  });

  it('goes into the published entry and into the draft of a correction', async () => {
    const whole = await draft();
    await ask(`POST /communes/${city.commune}/transitions/publish`, 'admin', {});
    const seq = await publish(city, whole.id);
    const entry = (await registerEntries(city.trial)).find((one) => one.seq === seq);
    expect(bodies.decision.parse(entry?.body).excerpts).toEqual(whole.decision.excerpts);

    const how = { as: city.as.office, stage: 'published', reason: 'Sửa lỗi chính tả.' };
    const { id = '' } = movedIn(await act(city.trial, ['decisions', whole.id, 'correct'], how));
    const correction = wholeIn(await ask(`GET /decisions/${id}/whole`, 'office'));
    expect(correction.decision.excerpts).toEqual(whole.decision.excerpts);
  });
});

describe('a server that ended in the middle of a paper', () => {
  readPapersHere(() => city.trial);

  /** Leaves a row as a server leaves it that ended while reading. */
  const brokenOff = async (attempts: number): Promise<string> => {
    const { id } = await readPasted();
    const data = { state: 'reading', run: 'mot-luot-da-mat', attempts, beatAt: '2026-01-01T00:00:00.000Z' } as const;
    await city.trial.payload.db.updateOne({ collection: 'readings', id, data, returning: false });
    return id;
  };

  it('reads it again after the start', async () => {
    const id = await brokenOff(1);
    await goOnReading(city.trial.payload);
    expect((await settled(id)).state).toBe('read');
  });

  it('gives it back with the reason when that has happened three times', async () => {
    const id = await brokenOff(3);
    await goOnReading(city.trial.payload);
    expect(await settled(id)).toMatchObject({ state: 'failed', sentence: expect.stringContaining('ba lần') });
  });
});

describe('giving a paper up', () => {
  readPapersHere(() => city.trial);

  it('empties the row and takes the original out of the store', async () => {
    const papers = (): Promise<string[]> => readdir(join(env['CAMKET_DATA'] ?? '', 'papers'));
    const { id } = await readPasted();
    const before = await papers();
    const answer = await ask(`POST /readings/${id}/discard`, 'isoSecretary');
    const whole = await wholeOf(id);

    expect([answer.status, whole.state]).toEqual([200, 'discarded']);
    expect([whole.source, whole.reading]).toEqual([undefined, undefined]);
    expect(await papers()).toHaveLength(before.length - 1);
  });

  it('does not stop what is not being read', async () => {
    const { id } = await readPasted();
    expect((await ask(`POST /readings/${id}/cancel`, 'office')).status).toBe(409);
    expect((await ask(`POST /readings/${id}/again`, 'office')).status).toBe(409);
  });
});
