import { fold, resultsOf } from '@camket/shared/register';
import { calendarDay } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, publish, registerEntries } from '../../trial/acts.ts';
import { turnTo } from '../../trial/on-day.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { openMissed } from '../actions/open-missed.ts';
import { publishClosedAutomatic } from './publish-closed-automatic.ts';

let city: SmallCity;
let [indicator, source] = ['', ''];
const key = '0d6d6f7e-0f0e-4a53-9d3b-2a8a7f3f9f11';
const turn = (day: string) => turnTo(city.trial, calendarDay(day));

const outcome = z.object({ outcome: z.string(), id: z.string().optional(), seq: z.number().optional() });
const send = async (period: string, cutOff: string, numerator: number) => {
  const value = { kind: 'counted', numerator, denominator: 100 };
  const body = { results: [{ indicator, period, cutOff, value }] };
  const answer = await city.trial.ask('POST', '/results', { body, as: `sources API-Key ${key}` });
  const [first] = z.object({ outcomes: z.array(outcome) }).parse(answer.body, { error: () => answer.text }).outcomes;
  if (first === undefined) throw new Error('no outcome');
  return first;
};
const mark = (automatic: boolean, as = city.as.isoSecretary) =>
  city.trial.ask('POST', `/sources/${source}/automatic`, { body: { indicator, automatic }, as });
const move = (id: string, deed: string, how: { as: string; stage: string; reason?: string }) =>
  act(city.trial, ['results', id, deed], how);
const newest = async () => (await registerEntries(city.trial)).at(-1);
const count = async () => (await registerEntries(city.trial)).length;
const shown = async (period: string) =>
  resultsOf(fold(await registerEntries(city.trial)), indicator).find((one) => one.period === period);
const waiting = async (period: string) => {
  const where = { and: [{ period: { equals: period } }, { stage: { in: ['draft', 'submitted'] } }] };
  const { docs } = await city.trial.payload.find({ collection: 'results', where, depth: 0, overrideAccess: true });
  return docs;
};

beforeAll(async () => {
  city = await makeSmallCity();
  turn('2026-03-01');
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const whole = await draftDecision(city, sampleDecision('1', [city.unitKey]));
  indicator = whole.decision.objectives[0]?.indicators[0]?.key ?? '';
  await publish(city, whole.id);
  const row = { name: 'Một cửa điện tử', commune: city.commune, unit: city.unit, enableAPIKey: true, apiKey: key };
  source = await makeRow(city.trial, city.as.admin, ['sources', row]);
}, 300_000);

afterAll(() => city.trial.close());

describe('an indicator that is marked automatic', () => {
  it('is marked by the ISO secretary of the commune and by nobody else', async () => {
    for (const as of [city.as.unit, city.as.office, city.as.leader, city.as.stranger, city.as.admin]) {
      expect((await mark(true, as)).status).toBe(403);
    }
    expect((await mark(true)).body).toEqual({ automatic: [indicator] });
    const { body } = await city.trial.ask('POST', `/sources/${source}/automatic`, {
      body: { indicator: 'ct0khongco00', automatic: true },
      as: city.as.isoSecretary,
    });
    expect(JSON.stringify(body)).toContain('không gửi được số liệu');
  });

  it('reaches the register without a person, as provisional and by the source', async () => {
    turn('2026-04-10');
    expect(await send('2026-04', '2026-04-09', 97)).toMatchObject({ outcome: 'published' });
    expect(await newest()).toMatchObject({ kind: 'result', by: 'source', version: 1, body: { provisional: true } });
    expect(await shown('2026-04')).toMatchObject({ provisional: true, cutOff: '2026-04-09' });
  });

  it('keeps a changed figure back for a week, and publishes it then although nothing more is sent', async () => {
    const before = await count();
    expect(await send('2026-04', '2026-04-10', 98)).toMatchObject({ outcome: 'held' });
    turn('2026-04-16');
    expect([await publishClosedAutomatic(city.trial.payload), await count()]).toEqual([0, before]);
    turn('2026-04-17');
    expect([await publishClosedAutomatic(city.trial.payload), await count()]).toEqual([1, before + 1]);
    expect(await newest()).toMatchObject({ version: 2, reason: expect.stringContaining('hằng tuần') });
    expect(await shown('2026-04')).toMatchObject({ cutOff: '2026-04-10', value: { numerator: 98 } });
  });

  it('does not keep a figure back that changes the state', async () => {
    expect(await send('2026-04', '2026-04-17', 50)).toMatchObject({ outcome: 'published' });
    expect(await newest()).toMatchObject({ version: 3, by: 'source', reason: expect.stringContaining('mức đạt được') });
  });

  it('is published once more when its period is over, though no push follows, and laid before a person', async () => {
    turn('2026-04-23');
    expect((await send('2026-04', '2026-04-22', 51)).outcome).toBe('held');
    const before = await count();
    turn('2026-05-01');
    expect(await publishClosedAutomatic(city.trial.payload)).toBeGreaterThan(0);

    expect(await count()).toBe(before + 1);
    expect(await newest()).toMatchObject({
      version: 4,
      by: 'source',
      body: { provisional: true, cutOff: '2026-04-22' },
    });
    const [row, ...more] = await waiting('2026-04');
    expect([row?.stage, row?.version, more]).toEqual(['submitted', 5, []]);
    expect(await publishClosedAutomatic(city.trial.payload)).toBe(0);
  });

  it('loses the word provisional only by the word of a person, who is not the source', async () => {
    const [row] = await waiting('2026-04');
    const id = row?.id ?? '';
    expect((await move(id, 'publish', { as: city.as.unit, stage: 'submitted' })).status).toBe(403);
    expect((await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);

    expect(await newest()).toMatchObject({
      version: 5,
      by: 'isoSecretary',
      reason: expect.stringContaining('đã được kiểm tra'),
    });
    expect((await shown('2026-04'))?.provisional).toBeUndefined();
  });

  it('is changed only through a person once a person has verified it', async () => {
    const before = await count();
    expect(await send('2026-04', '2026-04-30', 96)).toMatchObject({ outcome: 'submitted' });
    expect(await count()).toBe(before);
  });

  it('has the cause of a miss added by its unit before a person can verify it', async () => {
    turn('2026-04-02');
    expect((await send('2026-Q1', '2026-03-31', 50)).outcome).toBe('published');
    expect(await openMissed(city.trial.payload)).toBe(0); // a figure that nobody has verified opens no action
    const [row] = await waiting('2026-Q1');
    const id = row?.id ?? '';
    expect(row?.stage).toBe('draft');
    await city.trial.ask('PATCH', `/results/${id}`, { body: { cause: 'Hệ thống ngừng' }, as: city.as.unit });
    expect((await move(id, 'submit', { as: city.as.unit, stage: 'draft' })).status).toBe(200);
    expect((await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);
    expect(await shown('2026-Q1')).toMatchObject({ cause: 'Hệ thống ngừng', cutOff: '2026-03-31' });
    const actions = (await registerEntries(city.trial)).filter(({ kind }) => kind === 'action');
    expect(actions.map(({ by, body }) => [by, body])).toEqual([
      ['isoSecretary', expect.objectContaining({ period: '2026-Q1', stage: 'open' })],
    ]);
  });

  it('stays withdrawn when a person has withdrawn it, whatever the source sends', async () => {
    turn('2026-05-20');
    const sent = await send('2026-05', '2026-05-19', 97);
    expect(sent.outcome).toBe('published');
    const withdraw = { as: city.as.isoSecretary, stage: 'published', reason: 'Máy đếm sai' };
    expect((await move(sent.id ?? '', 'withdraw', withdraw)).status).toBe(200);
    const before = await count();

    expect(await send('2026-05', '2026-05-20', 98)).toMatchObject({ outcome: 'submitted' });
    expect([await count(), await shown('2026-05')]).toEqual([before, undefined]);
  });

  it('is laid before a person at the end even where the last figure is public already', async () => {
    turn('2026-07-01');
    expect(await send('2026-06', '2026-06-30', 99)).toMatchObject({ outcome: 'published' });
    const [row] = await waiting('2026-06');
    expect([row?.stage, row?.submittedBy]).toEqual(['submitted', source]);
    expect((await move(row?.id ?? '', 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);
    expect((await shown('2026-06'))?.provisional).toBeUndefined();
  });

  it('goes to a person again once the mark is taken away', async () => {
    turn('2026-07-10');
    expect(await send('2026-07', '2026-07-09', 99)).toMatchObject({ outcome: 'published' });
    await send('2026-07', '2026-07-10', 98);
    await mark(false);
    expect((await waiting('2026-07')).map(({ stage, cutOff }) => [stage, cutOff])).toEqual([
      ['submitted', '2026-07-10'],
    ]);
    expect(await send('2026-08', '2026-08-01', 99).catch(String)).toMatchObject({ outcome: 'refused' });
  });
});
