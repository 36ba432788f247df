import { fold, reportsOf } from '@camket/shared/register';
import { requiredEvidence } from '@camket/shared/plans';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, errorsIn, publish, registerEntries } from '../../trial/acts.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { uploadTo } from '../../trial/upload.ts';

vi.setConfig({ testTimeout: 60_000 });

let city: SmallCity;
let task = '';
let file = { sha256: '', name: '' };
const decision = { subject: 'xa-lang-thu/van-ban/1-qd-ubnd-2026', version: 1 };
const output = 'Biên bản, danh sách; hình ảnh (nếu có)';
const required = requiredEvidence(output);
const original = 'b'.repeat(64);

const piece = (place: number, beside: object) => {
  const { key = '', kind = 'other', words = '' } = required[place] ?? {};
  return { key, kind, words, files: [], ...beside };
};
const report = (beside: object) =>
  makeRow(city.trial, city.as.unit, [
    'task-reports',
    { decision, task, slot: '2026-Q1', status: 'done', doneOn: '2026-03-20', cutOff: '2026-03-31', ...beside },
  ]);
const submit = (id: string) => act(city.trial, ['task-reports', id, 'submit'], { as: city.as.unit, stage: 'draft' });
const change = (id: string, body: object) => city.trial.ask('PATCH', `/task-reports/${id}`, { body, as: city.as.unit });

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const sample = sampleDecision('1', [city.unitKey]);
  const [first] = sample.plan?.tasks ?? [];
  if (first === undefined || sample.plan === undefined) throw new Error('Cannot find the task of the sample');
  const time = { wording: 'Hằng quý', times: [{ kind: 'every', months: 3 }] } as const;
  const whole = await draftDecision(city, { ...sample, plan: { ...sample.plan, tasks: [{ ...first, output, time }] } });
  task = whole.decision.plan?.tasks[0]?.key ?? '';
  await publish(city, whole.id);
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
  const { doc } = await uploadTo(city.trial, {
    bytes,
    commune: city.commune,
    unit: city.unit,
    role: 'evidence',
    as: city.as.unit,
  });
  file = { sha256: doc.sha256 ?? '', name: 'bien-ban.pdf' };
}, 300_000);

afterAll(() => city.trial.close());

describe('a task that is reported done', () => {
  it('is refused by name for each piece that its plan asks for and that is neither there nor explained', async () => {
    const id = await report({ evidence: [] });
    const refused = await submit(id);
    expect(refused.status).toBe(422);
    expect(errorsIn(refused).map(({ kind, field, message }) => [kind, field, message.slice(0, 22)])).toEqual([
      ['pieceAbsent', 'pieces.bien-ban', 'Còn thiếu «Biên bản» m'],
      ['pieceAbsent', 'pieces.danh-sach', 'Còn thiếu «danh sách» '],
    ]);

    await change(id, { pieces: [piece(0, { files: [file.sha256] }), piece(1, { missing: 'Họp trực tuyến' })] });
    expect(errorsIn(await submit(id)).map(({ kind }) => kind)).toEqual(['pieceWithoutFile', 'pieceAbsent']);
    await act(city.trial, ['task-reports', id, 'discard'], { as: city.as.unit, stage: 'draft' });
  });

  it('may be in progress without them', async () => {
    const id = await report({ status: 'inProgress', doneOn: null, slot: '2026-Q4', evidence: [] });
    expect((await submit(id)).status).toBe(200);
  });

  it('is published with each piece, its files and the hash of a covered original, which nobody is served', async () => {
    const id = await report({
      evidence: [{ ...file, original }],
      pieces: [piece(0, { files: [file.sha256] }), piece(1, { missing: 'Họp trực tuyến, không lập danh sách' })],
    });
    expect((await submit(id)).status).toBe(200);
    const done = await act(city.trial, ['task-reports', id, 'publish'], {
      as: city.as.isoSecretary,
      stage: 'submitted',
    });
    expect(done.status).toBe(200);

    const [published] = reportsOf(fold(await registerEntries(city.trial)), task);
    expect(published?.evidence).toMatchObject([{ sha256: file.sha256, original }]);
    expect(published?.pieces).toEqual([
      { key: 'bien-ban', kind: 'minutes', words: 'Biên bản', files: [file.sha256] },
      { key: 'danh-sach', kind: 'list', words: 'danh sách', files: [], missing: 'Họp trực tuyến, không lập danh sách' },
    ]);
    expect((await city.trial.raw('GET', `/register/files/${file.sha256}`)).status).toBe(200);
    expect((await city.trial.raw('GET', `/register/files/${original}`)).status).toBe(404);
  });

  it('takes no public copy for its own original, and nothing for a hash that is none', async () => {
    for (const wrong of [file.sha256, 'abc']) {
      const body = {
        decision,
        task,
        status: 'inProgress',
        cutOff: '2026-03-31',
        evidence: [{ ...file, original: wrong }],
      };
      const { status, text } = await city.trial.ask('POST', '/task-reports', { body, as: city.as.unit });
      expect([status, text]).toEqual([400, expect.stringMatching(/bản gốc/)]);
    }
  });
});

describe('the times of a task', () => {
  it('come each with how it stands by what is published', async () => {
    const search = new URLSearchParams({ commune: city.commune, decision: decision.subject, task }).toString();
    const answer = await city.trial.ask('GET', `/task-reports/slots?${search}`, { as: city.as.unit });
    const { slots } = z
      .object({ slots: z.array(z.object({ slot: z.string(), kind: z.string() })), continuous: z.array(z.unknown()) })
      .parse(answer.body);

    expect(slots.map(({ slot }) => slot)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(slots[0]?.kind).toBe('doneInTime');
    expect((await city.trial.ask('GET', `/task-reports/slots?${search}`)).status).toBe(401);
    expect((await city.trial.ask('GET', `/task-reports/slots?${search}x`, { as: city.as.unit })).status).toBe(404);
    expect((await city.trial.ask('GET', `/task-reports/slots?${search}`, { as: city.as.admin })).status).toBe(403);
  });
});
