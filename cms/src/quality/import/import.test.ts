import { statSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Reading } from '@camket/shared/reading';
import { bodies, fold, verifyRegister } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorsIn, registerEntries, registerLines } from '../../trial/acts.ts';
import { type Answer, openTrial, type Trial } from '../../trial/open-trial.ts';
import { sha256 } from '../register/sha256.ts';
import { importTokenIn, makeImportToken } from './import-token.ts';
import { sampleReading } from '../../trial/sample-reading.ts';

const remarks = z.array(z.object({ path: z.string(), sentence: z.string() }));
const reportForm = z.object({
  outcome: z.string(),
  commune: z.object({ slug: z.string(), isNew: z.boolean() }),
  unitsMade: z.array(z.string()),
  document: z.object({ id: z.string(), stage: z.string(), subject: z.string().nullable(), seq: z.number().nullable() }),
  parts: z.record(z.string(), z.number()),
  obstacles: remarks,
  doubts: remarks,
  notes: z.array(z.string()),
  lines: z.array(z.string()),
});

let trial: Trial;
let token = '';

beforeAll(async () => {
  trial = await openTrial();
  makeImportToken(env['CAMKET_DATA'] ?? '');
  token = importTokenIn(env['CAMKET_DATA'] ?? '') ?? '';
}, 120_000);

afterAll(() => trial.close());

const ask = (reading: unknown, more: object = {}, as = `Bearer ${token}`): Promise<Answer> =>
  trial.ask('POST', '/import', { body: { reading, ...more }, as });

const reportIn = (answer: Answer) => reportForm.parse(answer.body);

const rowsIn = async (collection: 'decisions' | 'objectives' | 'communes' | 'units' | 'journal' | 'people') =>
  (await trial.payload.count({ collection, overrideAccess: true })).totalDocs;

const everything = async () =>
  Promise.all([
    ...(['decisions', 'objectives', 'communes', 'units', 'journal'] as const).map(rowsIn),
    registerLines(trial).then(({ length }) => length),
  ]);

describe('importing a reading', () => {
  it('is for whoever can read the token, and for nobody else', async () => {
    expect((await ask(sampleReading(), {}, 'Bearer 0123456789012345678901234567890123456789')).status).toBe(401);
    expect((await trial.ask('POST', '/import', { body: { reading: sampleReading() } })).status).toBe(401);
    expect(statSync(join(env['CAMKET_DATA'] ?? '', 'import-token')).mode & 0o777).toBe(0o600);
  });

  it('makes the commune, its units and a draft of all parts, and says what is doubtful', async () => {
    const report = reportIn(await ask(sampleReading()));

    expect(report).toMatchObject({
      outcome: 'made',
      commune: { slug: 'xa-binh-sa', isNew: true },
      unitsMade: ['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế'],
      document: { stage: 'draft', seq: null },
      parts: { 'căn cứ': 2, điều: 2, 'cam kết': 2, 'mục tiêu': 2, 'chỉ tiêu': 3, 'công việc': 3 },
    });
    expect(report.doubts.map(({ path }) => path)).toContain('objectives.0.indicators.1.partOf');
  });

  it('changes nothing the second time, even under another file name', async () => {
    const before = await everything();
    const report = reportIn(await ask({ ...sampleReading(), source: 'ten-khac.json', program: 'x' }));

    expect(report.outcome).toBe('unchanged');
    expect(await everything()).toEqual(before);
  });

  it('refuses the same number with other content, and names the draft that stands in its way', async () => {
    const before = await everything();
    const other = changed((reading) => Object.assign(reading.document, { subject: 'việc khác' }));
    const answer = await ask(other);

    expect(answer.status).toBe(409);
    expect(errorsIn(answer)[0]?.message).toContain('«ban hành Mục tiêu chất lượng năm 2026 của xã Bình Sa» (dự thảo');
    expect(await everything()).toEqual(before);
  });

  it('refuses a broken file whole, with the path of each wrong field', async () => {
    const before = await everything();
    const broken = changed((reading) => {
      Object.assign(reading.document, { number: '99', issuer: 'Ủy ban nhân dân phường Chưa Có' });
      Object.assign(reading.objectives[1] ?? {}, { indicators: [{ phrase: 'x' }] });
    });
    const answer = await ask(broken);

    expect(answer.status).toBe(400);
    expect(errorsIn(answer).map(({ field }) => field)).toContain('objectives[1].indicators[0].operator');
    expect(await everything()).toEqual(before);
  });

  it('does not guess a commune that neither the document nor the command names', async () => {
    const answer = await ask(changed((reading) => Object.assign(reading.document, { issuer: 'Sở Nội vụ' })));

    expect(answer.status).toBe(400);
    expect(errorsIn(answer)[0]?.field).toBe('document.issuer');
    const wrong = await ask(sampleReading(), { commune: 'phuong-khong-co' });
    expect(errorsIn(wrong)[0]?.field).toBe('commune');
  });

  it('keeps where a text stands in its paper, where the paper comes with the reading', async () => {
    const text = 'Điều 1. Ban hành\nHồ sơ trả đúng hạn';
    const [first, second] = [
      { from: 0, to: 16 },
      { from: 17, to: text.length },
    ];
    const blocks = [first, second].map((span) => ({ kind: 'paragraph', span }));
    const marks: Reading['marks'] = { 'objectives.0.statement': { state: 'read', spans: [second] } };
    const reading = changed((one) => Object.assign(one, { marks, document: { ...one.document, number: '88' } }));
    const { document } = reportIn(await ask(reading, { source: { text, blocks, pages: [0, 17] } }));
    const { excerpts } = await trial.payload.findByID({
      collection: 'decisions',
      id: document.id,
      overrideAccess: true,
    });

    expect(excerpts).toEqual([
      { about: expect.stringMatching(/^mt/), field: 'statement', page: 2, part: 'Điều 1', state: 'read' },
    ]);
  });

  it('publishes the commune and the draft by two accounts, so that four eyes have seen it', async () => {
    const report = reportIn(await ask(sampleReading(), { publish: true }));
    const entries = await registerEntries(trial);

    expect(report).toMatchObject({ outcome: 'unchanged', document: { stage: 'published' } });
    expect(report.document.seq).toBe(entries.length);
    expect(entries.map(({ kind, by }) => [kind, by])).toEqual([
      ['commune', 'admin'],
      ['settings', 'admin'],
      ['decision', 'leader'],
    ]);
    expect(verifyRegister(await registerLines(trial), sha256).broken).toBeUndefined();
    const { docs } = await trial.payload.find({ collection: 'journal', sort: 'at', limit: 0, overrideAccess: true });
    const doers = (deed: string) =>
      docs.filter((line) => line.deed === deed && line.kind === 'decisions').map(({ personId }) => personId);
    expect(doers('submit')).not.toEqual(doers('publish'));
  });

  it('keeps every text of the reading verbatim in the public entry', async () => {
    const entry = (await registerEntries(trial)).find(({ kind }) => kind === 'decision');
    const body = bodies.decision.parse(entry?.body);
    const { document, policy, objectives, tasks, reporting } = sampleReading();

    expect(body).toMatchObject({
      legalBases: document.legalBases,
      articles: document.articles,
      recipients: document.recipients,
      policy: { motto: policy?.motto, commitments: policy?.commitments.map((text) => ({ text })) },
    });
    expect(body.objectives.map(({ number, statement }) => [number, statement])).toEqual(
      objectives.map(({ number, statement }) => [number, statement]),
    );
    expect(body.objectives.flatMap(({ indicators }) => indicators.map(({ phrase }) => phrase))).toEqual(
      objectives.flatMap(({ indicators }) => indicators.map(({ phrase }) => phrase)),
    );
    expect(
      body.plan?.tasks.map(({ content, lead, time, output }) => [
        content,
        lead.map(({ text }) => text),
        time?.wording,
        output,
      ]),
    ).toEqual(
      tasks.map(({ content, lead, deadline, output }) => [content, lead, deadline ?? undefined, output ?? undefined]),
    );
    expect(body.reporting.map(({ wording, times }) => [wording, times])).toEqual(
      reporting.map(({ text, times }) => [text, times]),
    );
  });

  it('stays unchanged when it is published a second time', async () => {
    const before = await everything();
    const report = reportIn(await ask(sampleReading(), { publish: true }));

    expect(report).toMatchObject({ outcome: 'unchanged', document: { stage: 'published', seq: null } });
    expect(await everything()).toEqual(before);
  });

  it('leaves a document without number and day as a draft, and publishes it once both are given', async () => {
    const blank = changed((reading) => {
      Object.assign(reading.document, { number: null, issuedOn: '2026-01', issuer: 'Ủy ban nhân dân phường Hoà An' });
    });
    const left = reportIn(await ask(blank, { publish: true }));

    expect(left).toMatchObject({ outcome: 'made', document: { stage: 'draft', seq: null } });
    expect(left.obstacles.map(({ path }) => path)).toEqual(['number', 'issuedOn']);
    expect(left.lines.join('\n')).toContain('Chưa có số văn bản');

    const filled = reportIn(await ask(blank, { publish: true, number: '07', issuedOn: '2026-01-20' }));
    expect(filled).toMatchObject({ outcome: 'filled', document: { id: left.document.id, stage: 'published' } });
    expect(filled.document.subject).toBe('phuong-hoa-an/van-ban/07-qd-ubnd-2026');
  });

  it('does not publish what somebody has changed in the workroom since', async () => {
    const reading = changed((one) => Object.assign(one.document, { number: '31' }));
    const { document } = reportIn(await ask(reading));
    await trial.payload.update({
      collection: 'decisions',
      id: document.id,
      data: { editedBy: 'somebody-else' },
      context: { permit: document.id },
      overrideAccess: true,
    });
    const report = reportIn(await ask(reading, { publish: true }));

    expect(report.document).toMatchObject({ stage: 'draft', seq: null });
    expect(report.notes.join()).toContain('đã được sửa trong trang quản trị');
  });

  it('folds into communes with their units and decisions', async () => {
    const record = fold(await registerEntries(trial));

    expect([...record.communes.keys()]).toEqual(['xa-binh-sa', 'phuong-hoa-an']);
    expect(record.communes.get('xa-binh-sa')?.commune.units).toHaveLength(2);
  });
});

describe('making the first administrator', () => {
  const admin = (email: string, more: object = {}) =>
    trial.ask('POST', '/first-administrator', {
      body: { email, password: 'mat-khau-rat-dai-1', ...more },
      as: `Bearer ${token}`,
    });

  it('makes one, and another only when that is asked for in so many words', async () => {
    expect((await admin('mot@thu.example')).status).toBe(201);
    expect((await admin('hai@thu.example')).status).toBe(409);
    expect((await admin('hai@thu.example', { isForced: true })).status).toBe(201);
    expect((await admin('MOT@thu.example', { isForced: true })).status).toBe(409);
  });

  it('gives an account that can sign in, and refuses short passwords and strangers', async () => {
    const body = { email: 'mot@thu.example', password: 'mat-khau-rat-dai-1' };
    expect((await trial.ask('POST', '/people/login', { body })).status).toBe(200);
    expect((await admin('ba@thu.example', { isForced: true, password: 'ngan' })).status).toBe(400);
    expect((await trial.ask('POST', '/first-administrator', { body })).status).toBe(401);
  });
});

function changed(change: (reading: Reading) => void): Reading {
  const reading = sampleReading();
  change(reading);
  return reading;
}
