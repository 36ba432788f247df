import type { Decision } from '@camket/shared/decisions';
import { Entry, fold, verifyRegister, writtenDecision } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  act,
  draftDecision,
  errorsIn,
  movedIn,
  publish,
  registerEntries,
  registerLines,
  wholeIn,
} from '../../trial/acts.ts';
import { everythingIn } from '../../trial/everything.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { sha256 } from './sha256.ts';

let city: SmallCity;

const redact = async (...seqs: readonly number[]) => {
  const body = { seqs, ground: 'Có tên riêng của công dân' };
  const answer = await city.trial.ask('POST', '/register/redactions', { body, as: city.as.admin });
  expect(answer.status, answer.text).toBe(201);
  return z.object({ seq: z.number(), quoting: z.array(z.string()) }).parse(answer.body);
};

const said = (seq: number): string => `[nội dung đã che theo mục số ${String(seq)} của sổ công bố]`;

/** A decision that names somebody in its subject, its promise, its task, what that leaves behind, and its clause. */
function naming(number: string, name: string): Decision {
  const plain = sampleDecision(number, [city.unitKey]);
  const causeClause = { wording: `Nêu nguyên nhân với ${name} trong 02 ngày làm việc` };
  const objectives = plain.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((one) => ({ ...one, phrase: `Hồ sơ của ${name} trả đúng hạn` })),
  }));
  const tasks = (plain.plan?.tasks ?? []).map((task) => ({
    ...task,
    content: `Gặp ${name}`,
    output: `Biên bản gặp ${name}`,
  }));
  const term = { causeWithin: 2, by: 'workingDays' } as const;
  return {
    ...plain,
    subject: `về ${name}`,
    causeClause: { ...causeClause, term },
    objectives,
    plan: { key: 'moi-kh', tasks },
  };
}

const whole = async (id: string) =>
  wholeIn(await city.trial.ask('GET', `/decisions/${id}/whole`, { as: city.as.office }));

async function save(id: string, change: (decision: Decision) => Decision): Promise<void> {
  const { revision, decision } = await whole(id);
  const body = { revision, decision: change(decision) };
  expect((await city.trial.ask('PUT', `/decisions/${id}/whole`, { body, as: city.as.office })).status).toBe(200);
}

async function correct(id: string): Promise<string> {
  const how = { as: city.as.office, stage: 'published', reason: 'Đính chính' };
  return movedIn(await act(city.trial, ['decisions', id, 'correct'], how)).id ?? '';
}

const everything = (): Promise<string> => everythingIn(city.trial);

/** A decision with other words in the place of some. */
const reworded = (decision: Decision, words: string, others: string): Decision =>
  writtenDecision.parse(JSON.parse(JSON.stringify(decision).replaceAll(words, others)));

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
}, 120_000);

afterAll(() => city.trial.close());

describe('a redaction reaches drafts', { timeout: 60_000 }, () => {
  it('that were begun from the document: its words go with every earlier state, own words stay, and it is published once written anew', async () => {
    const name = 'Lò Thị Kín';
    const { id } = await draftDecision(city, naming('21', name));
    const seq = await publish(city, id);
    const draft = await correct(id);
    await save(draft, (decision) => ({ ...decision, articles: [{ number: 1, text: 'Điều đã viết lại hẳn.' }] }));

    const by = await redact(seq);

    expect(await everything()).not.toContain(name);
    const covered = await whole(draft);
    expect(covered.decision).toMatchObject({
      ...{ number: '21', issuer: 'Ủy ban nhân dân xã Làng Thử', subject: said(by.seq) },
      articles: [{ text: 'Điều đã viết lại hẳn.' }],
      objectives: [{ indicators: [{ phrase: said(by.seq), target: { value: '95' } }] }],
    });
    const refused = await act(city.trial, ['decisions', draft, 'submit'], { as: city.as.office, stage: 'draft' });
    expect(refused.status).toBe(422);
    expect(errorsIn(refused)).toContainEqual({
      ...{ kind: 'coveredText', field: 'objectives.0.indicators.0.phrase' },
      message: expect.stringMatching(/còn nội dung đã che theo sổ công bố.*Viết lại chỗ này/),
    });
    await save(draft, (decision) => reworded(decision, said(by.seq), 'Viết lại'));
    const again = await publish(city, draft);
    expect((await registerEntries(city.trial))[again - 1]).toMatchObject({ version: 2, subject: covered.subject });
  });

  it('but takes only what no other version goes on saying, also out of what was saved before that was published', async () => {
    const name = 'Vàng A Giấu';
    const { id } = await draftDecision(city, naming('22', name));
    const seq = await publish(city, id);
    const second = await correct(id);
    await save(second, (decision) => reworded(decision, name, 'người dân'));
    await publish(city, second);
    const third = await correct(second);
    const before = await whole(third);
    expect(await everything()).toContain(name);

    await redact(seq);

    expect(await everything()).not.toContain(name);
    expect(await whole(third)).toEqual(before);
    expect((await whole(second)).decision.subject).toBe('về người dân');
  });

  it('of a figure: its cause is covered, and the correction waits until it is said anew', async () => {
    const { decision, id } = await draftDecision(city, sampleDecision('23', [city.unitKey]));
    await publish(city, id);
    await missed(decision, '23', ['2026-Q2', 'Cùng một sổ, lý do khác']);
    const figure = await missed(decision, '23', ['2026-Q1', 'Do ông Giàng A Ốm nghỉ dài ngày']);
    const how = { as: city.as.unit, stage: 'published', reason: 'Cộng sót' };
    const draft = movedIn(await act(city.trial, ['results', figure.id, 'correct'], how)).id ?? '';

    const by = await redact(figure.seq);

    expect(await everything()).not.toContain('Giàng A Ốm');
    const refused = await act(city.trial, ['results', draft, 'submit'], { as: city.as.unit, stage: 'draft' });
    expect([refused.status, errorsIn(refused)]).toEqual([
      422,
      [{ kind: 'coveredText', field: 'cause', message: expect.stringContaining('Viết lại cho đủ ý') }],
    ]);
    const row = await city.trial.payload.findByID({ collection: 'results', id: draft, overrideAccess: true });
    expect(row).toMatchObject({ cause: said(by.seq), value: { numerator: 60 } });
  });
});

/** A published figure that misses, with its cause. */
async function missed(decision: Decision, number: string, [period, cause]: readonly [string, string]) {
  const id = await makeRow(city.trial, city.as.unit, [
    'results',
    {
      decision: { subject: `${city.slug}/van-ban/${number}-qd-ubnd-2026`, version: 1 },
      indicator: decision.objectives[0]?.indicators[0]?.key ?? '',
      ...{ period, part: city.unitKey, source: 'Sổ theo dõi', cause },
      cutOff: period.endsWith('Q1') ? '2026-03-31' : '2026-06-30',
      value: { kind: 'counted', numerator: 60, denominator: 100 },
    },
  ]);
  expect((await act(city.trial, ['results', id, 'submit'], { as: city.as.unit, stage: 'draft' })).status).toBe(200);
  const published = { as: city.as.isoSecretary, stage: 'submitted' };
  return { id, seq: movedIn(await act(city.trial, ['results', id, 'publish'], published)).seq ?? 0 };
}

describe('a redaction of a document', { timeout: 60_000 }, () => {
  it('reaches the reports, the actions and the task reports that quote its promises and tasks', async () => {
    const name = 'Sùng Thị Lặng';
    const { id, decision } = await draftDecision(city, naming('24', name));
    const seq = await publish(city, id);
    const document = `${city.slug}/van-ban/24-qd-ubnd-2026`;
    await missed(decision, '24', ['2026-Q1', 'Thiếu người']);
    await reportTask(decision, document, name);
    await compileAndPublish(document);
    const before = await registerEntries(city.trial);
    const quoting = before.filter(({ body, kind }) => kind !== 'decision' && JSON.stringify(body ?? {}).includes(name));
    expect(quoting.map(({ kind }) => kind).toSorted()).toEqual(['action', 'report', 'task']);

    const by = await redact(seq);

    const lines = await registerLines(city.trial);
    expect(verifyRegister(lines, sha256)).toMatchObject({ entries: before.length + 4 });
    expect(verifyRegister(lines, sha256).broken).toBeUndefined();
    expect(await everything()).not.toContain(name);
    expect([...by.quoting].toSorted()).toEqual(quoting.map(({ subject }) => subject).toSorted());
    const record = fold(lines.map((line) => Entry.parse(JSON.parse(line))));
    const [action, task, report] = [record.actions, record.tasks, record.reports].map((things) =>
      [...things.values()].find(({ subject }) => by.quoting.includes(subject))?.versions.at(-1),
    );
    expect(action).toMatchObject({
      mark: { version: 2, by: 'admin', reason: expect.stringContaining('hành động khắc phục trích lại') },
      content: { stage: 'open', term: { clause: said(by.seq), causeWithin: 2 }, value: { numerator: 60 } },
    });
    expect(task).toMatchObject({ content: { pieces: [{ words: said(by.seq), missing: 'Chưa họp' }] } });
    expect(report?.mark).toMatchObject({ version: 2 });
    expect(JSON.stringify(lines.at(report?.mark.seq === undefined ? 0 : report.mark.seq - 1))).toContain(said(by.seq));
    await goesOn();
  });

  it('leaves them as they are where a corrected version goes on saying the words that they quote', async () => {
    const name = 'Hoàng Văn Mẫu';
    const { id, decision } = await draftDecision(city, {
      ...sampleDecision('25', [city.unitKey]),
      recipients: [`Ông ${name}`],
    });
    const seq = await publish(city, id);
    await missed(decision, '25', ['2026-Q1', 'Mưa lũ kéo dài']);
    const second = await correct(id);
    await save(second, (one) => reworded(one, name, 'người dân'));
    await publish(city, second);
    expect(await redact(seq)).toMatchObject({ quoting: [] });
    expect(await everything()).not.toContain(name);
  });
});

async function reportTask(decision: Decision, document: string, name: string): Promise<void> {
  const id = await makeRow(city.trial, city.as.unit, [
    'task-reports',
    {
      ...{ decision: { subject: document, version: 1 }, task: decision.plan?.tasks[0]?.key ?? '' },
      ...{ status: 'inProgress', cutOff: '2026-03-31' },
      pieces: [{ key: 'bien-ban', kind: 'minutes', words: `Biên bản gặp ${name}`, files: [], missing: 'Chưa họp' }],
    },
  ]);
  const submitted = await act(city.trial, ['task-reports', id, 'submit'], { as: city.as.unit, stage: 'draft' });
  expect(submitted.status, submitted.text).toBe(200);
  const how = { as: city.as.isoSecretary, stage: 'submitted' };
  expect((await act(city.trial, ['task-reports', id, 'publish'], how)).status).toBe(200);
}

async function compileAndPublish(document: string): Promise<void> {
  const { as, trial, slug } = city;
  const asked = { body: { commune: slug, document, period: '2026-Q1' }, as: as.isoSecretary };
  const { id } = z.looseObject({ id: z.string() }).parse((await trial.ask('POST', '/reports/compile', asked)).body);
  const shown = await trial.ask('GET', `/reports/${id}/whole`, { as: as.isoSecretary });
  const { revision, head, report } = z
    .looseObject({ revision: z.number(), head: z.looseObject({}), report: z.looseObject({ narrative: z.unknown() }) })
    .parse(shown.body);
  const saved = await trial.ask('PUT', `/reports/${id}/whole`, {
    body: { revision, head: { ...head, issuer: 'Ủy ban nhân dân xã' }, narrative: report.narrative, files: [] },
    as: as.isoSecretary,
  });
  expect(saved.status, saved.text).toBe(200);
  const submitted = await act(trial, ['reports', id, 'submit'], { as: as.isoSecretary, stage: 'draft' });
  expect(submitted.status, submitted.text).toBe(200);
  expect((await act(trial, ['reports', id, 'publish'], { as: as.leader, stage: 'submitted' })).status).toBe(200);
}

/** The action goes on from its covered version: its next step is the third. */
async function goesOn(): Promise<void> {
  const listed = await city.trial.payload.find({ collection: 'actions', overrideAccess: true, sort: '-createdAt' });
  const row = listed.docs.find(({ decision }) => decision.subject.includes('24-qd'));
  const { id = '', revision = 0 } = row ?? {};
  const content = { cause: 'Thiếu người trực', steps: [], evidence: [] };
  const saved = await city.trial.ask('PUT', `/actions/${id}/whole`, {
    body: { revision, content },
    as: city.as.unit,
  });
  expect(saved.status, saved.text).toBe(200);
  await act(city.trial, ['actions', id, 'submit'], { as: city.as.unit, stage: 'draft' });
  const how = { as: city.as.isoSecretary, stage: 'submitted' };
  const published = await act(city.trial, ['actions', id, 'publish'], how);
  expect(published.status, published.text).toBe(200);
  expect((await registerEntries(city.trial)).at(-1)).toMatchObject({ kind: 'action', version: 3 });
}
