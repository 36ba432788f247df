import type { Decision } from '@camket/shared/decisions';
import { Entry, fold, verifyRegister, writtenDecision } from '@camket/shared/register';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { everythingIn } from '../../trial/everything.ts';
import { act, draftDecision, errorsIn, movedIn, publish, registerLines, wholeIn } from '../../trial/acts.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { sha256 } from './sha256.ts';

let city: SmallCity;

const name = 'Lò Thị Kín';
const reason = 'Viết lại sau khi che';

const said = (seq: number): string => `[nội dung đã che theo mục số ${String(seq)} của sổ công bố]`;

async function redact(...seqs: readonly number[]): Promise<number> {
  const body = { seqs, ground: 'Có tên riêng của công dân' };
  const answer = await city.trial.ask('POST', '/register/redactions', { body, as: city.as.admin });
  expect(answer.status, answer.text).toBe(201);
  return z.object({ seq: z.number() }).parse(answer.body).seq;
}

type Who = keyof SmallCity['as'];
type Row = readonly [collection: CollectionSlug, id: string];

async function done([collection, id]: Row, deed: string, [who, stage]: readonly [Who, string]) {
  const answer = await act(city.trial, [collection, id, deed], { as: city.as[who], stage, reason });
  expect(answer.status, answer.text).toBe(200);
  return movedIn(answer);
}

/** What the entries of a subject say, version by version: the words, or what redacted them. */
async function versionsOf(things: 'decisions' | 'results' | 'tasks' | 'reports' | 'deviations', subject: string) {
  const lines = await registerLines(city.trial);
  expect(verifyRegister(lines, sha256).broken).toBeUndefined();
  const record = fold(lines.map((line) => Entry.parse(JSON.parse(line))));
  return (record[things].get(subject)?.versions ?? []).map(({ mark, content }) => mark.redactedBy ?? content);
}

const everything = (): Promise<string> => everythingIn(city.trial);

const documentOf = (number: string): string => `${city.slug}/van-ban/${number}-qd-ubnd-2026`;
const whole = async (id: string) =>
  wholeIn(await city.trial.ask('GET', `/decisions/${id}/whole`, { as: city.as.office }));

/** A published decision, with the key of its promise and of its task. */
async function published(number: string, change: (decision: Decision) => Decision = (one) => one) {
  const { id, decision } = await draftDecision(city, change(sampleDecision(number, [city.unitKey])));
  const seq = await publish(city, id);
  const indicator = decision.objectives[0]?.indicators[0]?.key ?? '';
  const task = decision.plan?.tasks[0]?.key ?? '';
  return { id, seq, decision, indicator, task, reference: { subject: documentOf(number), version: 1 } };
}

const figure = {
  ...{ period: '2026-Q1', cutOff: '2026-03-31', source: 'Sổ theo dõi' },
  value: { kind: 'counted', numerator: 98, denominator: 100 },
} as const;

/** Submits and publishes a row that a unit has written; gives the number of its entry. */
async function verified(row: Row): Promise<number> {
  await done(row, 'submit', ['unit', 'draft']);
  return (await done(row, 'publish', ['isoSecretary', 'submitted'])).seq ?? 0;
}

async function rowOf([collection, id]: Row): Promise<Readonly<Record<string, unknown>>> {
  const row = await city.trial.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  return z.looseObject({}).parse(row);
}

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
}, 120_000);

afterAll(() => city.trial.close());

describe('what was redacted where it stood is corrected', { timeout: 60_000 }, () => {
  it('a decision: its parts under their keys, no word of it; published once every text is written anew', async () => {
    const { id, seq, decision, indicator, reference } = await published('31', (one) => ({
      ...one,
      subject: `về ${name}`,
      recipients: [name],
    }));
    const by = await redact(seq);
    expect(
      (await act(city.trial, ['decisions', id, 'correct'], { as: city.as.unit, stage: 'published', reason })).status,
    ).toBe(403);
    const draft = (await done(['decisions', id], 'correct', ['office', 'published'])).id ?? '';

    const begun = await whole(draft);
    expect(begun).toMatchObject({ version: 2, subject: reference.subject, stage: 'draft' });
    expect(begun.decision).toMatchObject({
      ...{ subject: said(by), issuer: said(by), recipients: [], legalBases: [] },
      policy: {
        key: decision.policy?.key,
        commitments: [{ key: decision.policy?.commitments[0]?.key, text: said(by) }],
      },
      objectives: [
        {
          key: decision.objectives[0]?.key,
          statement: said(by),
          indicators: [{ key: indicator, parts: [city.unitKey], phrase: said(by) }],
        },
      ],
      plan: {
        tasks: [{ key: decision.plan?.tasks[0]?.key, objective: decision.objectives[0]?.key, content: said(by) }],
      },
    });
    expect(begun.decision.signer).toBeUndefined();
    expect(begun.decision.objectives[0]?.indicators[0]?.target).toBeUndefined();
    const twice = await act(city.trial, ['decisions', id, 'correct'], {
      as: city.as.office,
      stage: 'published',
      reason,
    });
    expect([twice.status, twice.body]).toEqual([409, expect.objectContaining({ id: draft })]);
    const refused = await act(city.trial, ['decisions', draft, 'submit'], { as: city.as.office, stage: 'draft' });
    expect(refused.status).toBe(422);
    expect(errorsIn(refused)).toContainEqual(expect.objectContaining({ kind: 'coveredText', field: 'subject' }));

    const anew = { ...decision, subject: 'về người dân', recipients: ['Như Điều 1'] };
    const body = { revision: begun.revision, decision: writtenDecision.parse(anew) };
    const saved = await city.trial.ask('PUT', `/decisions/${draft}/whole`, { body, as: city.as.office });
    expect(saved.status, saved.text).toBe(200);
    await publish(city, draft);

    expect(await versionsOf('decisions', reference.subject)).toEqual([
      by,
      expect.objectContaining({ about: 'về người dân' }),
    ]);
    const result = await makeRow(city.trial, city.as.unit, [
      'results',
      { ...figure, decision: { ...reference, version: 2 }, indicator, part: city.unitKey },
    ]);
    expect(await verified(['results', result])).toBeGreaterThan(by);
    expect(await everything()).not.toContain(name);
  });

  it('a figure: it begins blank, in the period and for the part that it stood for', async () => {
    const { indicator, reference } = await published('32');
    const place = { indicator, period: '2026-Q1', part: city.unitKey };
    const id = await makeRow(city.trial, city.as.unit, [
      'results',
      { ...figure, ...place, decision: reference, note: `Theo ${name}` },
    ]);
    const by = await redact(await verified(['results', id]));
    const draft: Row = ['results', (await done(['results', id], 'correct', ['unit', 'published'])).id ?? ''];

    expect(await rowOf(draft)).toMatchObject({
      ...place,
      decision: reference,
      version: 2,
      value: {},
      source: '',
      note: null,
    });
    const refused = await act(city.trial, [...draft, 'submit'], { as: city.as.unit, stage: 'draft' });
    expect([refused.status, errorsIn(refused)]).toEqual([
      422,
      [
        { field: 'value', message: 'Cần nhập thông tin này.' },
        { field: 'cutOff', message: 'Cần một ngày có thật, viết như 2026-03-31.' },
        { field: 'source', message: 'Cần nhập thông tin này.' },
      ],
    ]);
    const kept = await city.trial.ask('PATCH', `/results/${draft[1]}`, {
      body: { ...figure, revision: 1 },
      as: city.as.unit,
    });
    expect(kept.status, kept.text).toBe(200);
    await verified(draft);

    const subject = `${city.slug}/ket-qua/${indicator}/2026-q1/${city.unitKey}`;
    expect(await versionsOf('results', subject)).toEqual([
      by,
      expect.objectContaining({ source: 'Sổ theo dõi', value: figure.value }),
    ]);
    expect(await everything()).not.toContain(name);
  });

  it('a report on a task, held against the version of its document that stands now', async () => {
    const { id: document, seq, decision, task, reference } = await published('33');
    const told = { status: 'inProgress', cutOff: '2026-03-31' } as const;
    const id = await makeRow(city.trial, city.as.unit, [
      'task-reports',
      { ...told, decision: reference, task, note: name },
    ]);
    const by = await redact(await verified(['task-reports', id]), seq);
    const next = (await done(['decisions', document], 'correct', ['office', 'published'])).id ?? '';
    const body = { revision: 1, decision };
    expect((await city.trial.ask('PUT', `/decisions/${next}/whole`, { body, as: city.as.office })).status).toBe(200);
    await publish(city, next);

    const draft: Row = ['task-reports', (await done(['task-reports', id], 'correct', ['unit', 'published'])).id ?? ''];
    expect(await rowOf(draft)).toMatchObject({ task, decision: { ...reference, version: 2 }, cutOff: '', note: null });
    const kept = await city.trial.ask('PATCH', `/task-reports/${draft[1]}`, {
      body: { ...told, revision: 1 },
      as: city.as.unit,
    });
    expect(kept.status, kept.text).toBe(200);
    await verified(draft);
    expect(await versionsOf('tasks', `${city.slug}/ke-hoach/${task}`)).toEqual([by, expect.objectContaining(told)]);
    expect(await everything()).not.toContain(name);
  });

  it('a report: neither figures nor words come back by themselves; compiled anew it says what is public then', async () => {
    const { indicator, reference } = await published('34');
    const row = { ...figure, decision: reference, indicator, part: city.unitKey };
    await verified(['results', await makeRow(city.trial, city.as.unit, ['results', row])]);
    const asked = { commune: city.slug, document: reference.subject, period: '2026-Q1' };
    const compiled = await city.trial.ask('POST', '/reports/compile', { body: asked, as: city.as.isoSecretary });
    const { id } = z.looseObject({ id: z.string() }).parse(compiled.body);
    await write(id, { proposals: `Đề nghị khen ${name}` });
    const by = await redact(await publishedReport(id));

    const draft = (await done(['reports', id], 'correct', ['isoSecretary', 'published'])).id ?? '';
    const begun = await reportOf(draft);
    expect(begun.report).toMatchObject({
      period: '2026-Q1',
      decision: reference,
      indicators: [],
      narrative: { results: '', proposals: '' },
    });
    await write(draft, { results: 'Đã làm.' });
    const refused = await act(city.trial, ['reports', draft, 'submit'], { as: city.as.isoSecretary, stage: 'draft' });
    expect([refused.status, errorsIn(refused)]).toEqual([
      422,
      [{ kind: 'blank', field: 'figures', message: expect.stringContaining('bấm Tổng hợp lại') }],
    ]);
    const { revision } = await reportOf(draft);
    const again = await city.trial.ask('POST', `/reports/${draft}/compile`, {
      body: { revision },
      as: city.as.isoSecretary,
    });
    expect(again.status, again.text).toBe(200);
    await publishedReport(draft);

    const subject = `${city.slug}/bao-cao/2026-q1/34-qd-ubnd-2026/whole`;
    expect(await versionsOf('reports', subject)).toEqual([by, expect.objectContaining({ period: '2026-Q1' })]);
    expect((await reportOf(draft)).report).toMatchObject({
      indicators: [{ indicator }],
      narrative: { results: 'Đã làm.' },
    });
    expect(await everything()).not.toContain(name);
  });

  it('an accepted deviation: a new one from the same day is its next version', async () => {
    const { indicator, reference } = await published('35');
    const days = { from: '2026-02-01', to: '2026-03-31' };
    const content = { ...days, decision: reference, indicator, reason: `Theo ${name}`, document: 'Thông báo số 1' };
    const by = await redact(await publishedDeviation(content));
    await publishedDeviation({ ...content, reason: 'Mưa lũ' });
    const subject = `${city.slug}/sai-lech/${indicator}/2026-02-01`;
    expect(await versionsOf('deviations', subject)).toEqual([by, expect.objectContaining({ reason: 'Mưa lũ' })]);
    expect(await everything()).not.toContain(name);
  });
});

describe('what was redacted where it stood is withdrawn', { timeout: 60_000 }, () => {
  it('as a figure at once, and entered anew after that; as a decision when a leader confirms it', async () => {
    const { id: document, seq, indicator, reference } = await published('36');
    const row = { ...figure, decision: reference, indicator, part: city.unitKey };
    const id = await makeRow(city.trial, city.as.unit, ['results', row]);
    await redact(await verified(['results', id]));
    await done(['results', id], 'withdraw', ['isoSecretary', 'published']);
    await verified(['results', await makeRow(city.trial, city.as.unit, ['results', row])]);
    await redact(seq);
    await done(['decisions', document], 'withdraw', ['office', 'published']);
    const { seq: withdrawal } = await done(['decisions', document], 'publish', ['leader', 'withdrawing']);
    const line = (await registerLines(city.trial))[(withdrawal ?? 0) - 1] ?? '';
    expect(Entry.parse(JSON.parse(line))).toMatchObject({ kind: 'withdrawal', subject: reference.subject, version: 2 });
  });
});

const reportForm = z.looseObject({
  ...{ revision: z.number(), head: z.looseObject({}) },
  report: z.looseObject({ narrative: z.looseObject({}) }),
});

async function reportOf(id: string) {
  const answer = await city.trial.ask('GET', `/reports/${id}/whole`, { as: city.as.isoSecretary });
  return reportForm.parse(answer.body);
}

/** Writes in a report what its head cannot do without, and some of its words. */
async function write(id: string, words: object): Promise<void> {
  const { revision, head, report } = await reportOf(id);
  const named = { issuer: 'Ủy ban nhân dân xã', symbol: 'BC-UBND', about: 'Kết quả quý I', place: 'Làng Thử' };
  const signer = { name: 'Nguyễn Thử', position: 'CHỦ TỊCH' };
  const narrative = { ...report.narrative, ...words };
  const body = { revision, head: { ...head, ...named, signer }, narrative, files: [] };
  const saved = await city.trial.ask('PUT', `/reports/${id}/whole`, { body, as: city.as.isoSecretary });
  expect(saved.status, saved.text).toBe(200);
}

async function publishedReport(id: string): Promise<number> {
  await done(['reports', id], 'submit', ['isoSecretary', 'draft']);
  return (await done(['reports', id], 'publish', ['leader', 'submitted'])).seq ?? 0;
}

async function publishedDeviation(content: object): Promise<number> {
  const { as, commune, trial } = city;
  const made = await trial.ask('POST', '/deviations/whole', { body: { commune, content }, as: as.office });
  const { id } = z.looseObject({ id: z.string() }).parse(made.body);
  await done(['deviations', id], 'submit', ['office', 'draft']);
  return (await done(['deviations', id], 'publish', ['leader', 'submitted'])).seq ?? 0;
}
