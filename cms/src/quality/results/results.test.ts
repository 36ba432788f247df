import { fold, resultsOf } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, errorsIn, movedIn, publish, registerEntries } from '../../trial/acts.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';

let city: SmallCity;
let indicator = '';
let task = '';
const decision = { subject: 'xa-lang-thu/van-ban/1-qd-ubnd-2026', version: 1 };

const result = (period: string, beside: object = {}) => ({
  decision,
  indicator,
  period,
  part: city.unitKey,
  value: { kind: 'counted', numerator: 99, denominator: 100 },
  cutOff: `2026-0${period.slice(-1)}-28`,
  source: 'Sổ theo dõi hồ sơ',
  ...beside,
});

const enter = (period: string, beside?: object) =>
  makeRow(city.trial, city.as.unit, ['results', result(period, beside)]);

const move = (id: string, deed: string, how: { as: string; stage: string; reason?: string }) =>
  act(city.trial, ['results', id, deed], how);

async function published(period: string, beside?: object): Promise<string> {
  const id = await enter(period, beside);
  expect((await move(id, 'submit', { as: city.as.unit, stage: 'draft' })).status).toBe(200);
  expect((await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);
  return id;
}

const shown = async () => resultsOf(fold(await registerEntries(city.trial)), indicator);

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const whole = await draftDecision(city, sampleDecision('1', [city.unitKey]));
  indicator = whole.decision.objectives[0]?.indicators[0]?.key ?? '';
  task = whole.decision.plan?.tasks[0]?.key ?? '';
  await publish(city, whole.id);
}, 300_000);

afterAll(() => city.trial.close());

describe('a result', () => {
  it.each(['cutOff', 'value', 'source'])(
    'without its %s is refused with the name of the field, in Vietnamese',
    async (field) => {
      const { [field]: _left, ...rest } = Object.fromEntries(Object.entries(result('2026-01')));
      const { status, body } = await city.trial.ask('POST', '/results', { body: rest, as: city.as.unit });

      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain(`"${field}"`);
      expect(JSON.stringify(body)).toMatch(/[ầườộ]/);
    },
  );

  it('is entered by its unit, for its own unit and nobody else', async () => {
    const id = await enter('2026-01');
    const row = z.object({ commune: z.string(), unit: z.string(), stage: z.string() });

    expect(row.parse((await city.trial.ask('GET', `/results/${id}`, { as: city.as.unit })).body)).toEqual({
      commune: city.commune,
      unit: city.unit,
      stage: 'draft',
    });
    for (const as of [city.as.office, city.as.isoSecretary, city.as.leader, city.as.admin]) {
      expect(
        (
          await city.trial.ask('POST', '/results', {
            body: { ...result('2026-01'), commune: city.commune, unit: city.unit },
            as,
          })
        ).status,
      ).toBe(403);
    }
    expect((await city.trial.ask('GET', `/results/${id}`, { as: city.as.stranger })).status).toBe(404);
    await move(id, 'discard', { as: city.as.unit, stage: 'draft' });
  });

  it('is submitted only when every figure is right, and says each wrong one at its field', async () => {
    const id = await enter('2026-02', {
      value: { kind: 'counted', numerator: 140, denominator: 120 },
      cutOff: '2025-01-01',
      part: city.otherUnitKey,
    });
    const answer = await move(id, 'submit', { as: city.as.unit, stage: 'draft' });

    expect(answer.status).toBe(422);
    expect(errorsIn(answer).map(({ field }) => field)).toEqual(['value.numerator', 'cutOff', 'part', 'part']);
  });

  it('needs the cause when the figure of a whole period misses the target', async () => {
    const missed = { value: { kind: 'counted', numerator: 1, denominator: 2 }, cutOff: '2026-02-28' };
    const id = await enter('2026-02', missed);

    expect(errorsIn(await move(id, 'submit', { as: city.as.unit, stage: 'draft' }))[0]?.kind).toBe('noCause');
    await city.trial.ask('PATCH', `/results/${id}`, { body: { cause: 'Hệ thống ngừng hai tuần' }, as: city.as.unit });
    expect((await move(id, 'submit', { as: city.as.unit, stage: 'draft' })).status).toBe(200);
    expect((await move(id, 'return', { as: city.as.isoSecretary, stage: 'submitted', reason: 'Xem lại' })).status).toBe(
      200,
    );
    await move(id, 'discard', { as: city.as.unit, stage: 'returned' });
  });

  it('is published by the ISO secretary and not by its unit', async () => {
    const id = await enter('2026-03');
    await move(id, 'submit', { as: city.as.unit, stage: 'draft' });

    expect((await move(id, 'publish', { as: city.as.unit, stage: 'submitted' })).status).toBe(403);
    expect((await move(id, 'publish', { as: city.as.leader, stage: 'submitted' })).status).toBe(403);
    expect(movedIn(await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).seq).toBeGreaterThan(2);
    expect((await shown()).map(({ period }) => period)).toEqual(['2026-03']);
    expect((await registerEntries(city.trial)).at(-1)).toMatchObject({
      kind: 'result',
      by: 'isoSecretary',
      version: 1,
    });
  });

  it('is locked once it is on its way, whatever a form or a restored version says', async () => {
    const id = await published('2026-04');
    const patch = await city.trial.ask('PATCH', `/results/${id}`, { body: { source: 'khác' }, as: city.as.unit });
    const stage = await city.trial.ask('PATCH', `/results/${id}`, { body: { stage: 'draft' }, as: city.as.unit });
    const versions = z
      .object({ docs: z.array(z.object({ id: z.string() })) })
      .parse((await city.trial.ask('GET', `/results/versions?where[parent][equals]=${id}`, { as: city.as.unit })).body);
    const restored = await city.trial.ask('POST', `/results/versions/${versions.docs.at(-1)?.id ?? ''}`, {
      as: city.as.unit,
    });

    expect(patch.status).toBe(423);
    expect(stage.status).toBe(423);
    expect(restored.status).toBe(403);
    expect(versions.docs.length).toBeGreaterThan(0);
    expect((await city.trial.ask('DELETE', `/results/${id}`, { as: city.as.unit })).status).toBe(403);
    expect((await city.trial.ask('POST', `/results/${id}/duplicate`, { as: city.as.unit })).status).not.toBe(201);
  });

  it('refuses a save that read an older state of the form', async () => {
    const id = await enter('2026-05');
    const write = (revision: number, note: string) =>
      city.trial.ask('PATCH', `/results/${id}`, { body: { revision, note }, as: city.as.unit });

    expect((await write(0, 'một')).status).toBe(200);
    expect((await write(0, 'hai')).status).toBe(409);
    expect((await write(1, 'ba')).status).toBe(200);
  });

  it('cannot be published twice for the same period and part; it is corrected instead', async () => {
    const first = await published('2026-06');
    const second = await enter('2026-06');

    expect(errorsIn(await move(second, 'submit', { as: city.as.unit, stage: 'draft' }))[0]?.kind).toBe(
      'alreadyPublished',
    );
    const draft =
      movedIn(await move(first, 'correct', { as: city.as.unit, stage: 'published', reason: 'Đếm sót' })).id ?? '';
    await city.trial.ask('PATCH', `/results/${draft}`, {
      body: { value: { kind: 'counted', numerator: 98, denominator: 100 } },
      as: city.as.unit,
    });
    await move(draft, 'submit', { as: city.as.unit, stage: 'draft' });
    await move(draft, 'publish', { as: city.as.isoSecretary, stage: 'submitted' });

    expect((await registerEntries(city.trial)).at(-1)).toMatchObject({ version: 2, reason: 'Đếm sót' });
    expect((await shown()).find(({ period }) => period === '2026-06')?.value).toMatchObject({ numerator: 98 });
    const { body } = await city.trial.ask('GET', `/results/${first}`, { as: city.as.unit });
    expect(body).toMatchObject({ stage: 'superseded' });
  });

  it('has one correction on its way at a time; asking again leads to the one that is being written', async () => {
    const id = await published('2026-09');
    const correct = () => move(id, 'correct', { as: city.as.unit, stage: 'published', reason: 'Đếm sót một hồ sơ' });
    const first = movedIn(await correct()).id ?? '';
    const again = await correct();

    expect(again.status).toBe(409);
    expect(JSON.stringify(again.body)).toContain(first);
  });

  it('is withdrawn at once by the ISO secretary with a reason, and may be published anew', async () => {
    const id = await published('2026-07');

    expect((await move(id, 'withdraw', { as: city.as.isoSecretary, stage: 'published' })).status).toBe(400);
    const withdrawn = await move(id, 'withdraw', {
      as: city.as.isoSecretary,
      stage: 'published',
      reason: 'Nhầm nguồn',
    });
    expect(movedIn(withdrawn).stage).toBe('withdrawn');
    expect((await shown()).map(({ period }) => period)).not.toContain('2026-07');
    await published('2026-07');
    expect((await shown()).map(({ period }) => period)).toContain('2026-07');
    expect((await registerEntries(city.trial)).at(-1)?.version).toBe(3);
  });
});

describe('a task report', () => {
  it('goes the same way, and says when the task was done', async () => {
    const report = { decision, task, status: 'done', cutOff: '2026-10-31' };
    const id = await makeRow(city.trial, city.as.unit, ['task-reports', report]);
    const submit = () => act(city.trial, ['task-reports', id, 'submit'], { as: city.as.unit, stage: 'draft' });

    expect(errorsIn(await submit()).map(({ field }) => field)).toEqual(['doneOn']);
    await city.trial.ask('PATCH', `/task-reports/${id}`, { body: { doneOn: '2026-10-20' }, as: city.as.unit });
    expect((await submit()).status).toBe(200);
    const done = await act(city.trial, ['task-reports', id, 'publish'], {
      as: city.as.isoSecretary,
      stage: 'submitted',
    });
    expect(done.status).toBe(200);
    expect(fold(await registerEntries(city.trial)).reportsOf.get(task)).toHaveLength(1);
  });
});
