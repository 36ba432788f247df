import type { Decision } from '@camket/shared/decisions';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, publish, wholeIn } from '../../trial/acts.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';

const dueForm = z.object({
  id: z.string(),
  kind: z.string(),
  unit: z.object({ id: z.string(), key: z.string() }).optional(),
  title: z.string(),
  period: z.string().optional(),
  dueDay: z.string().optional(),
  overdueFrom: z.string().optional(),
  missing: z.number(),
  all: z.number(),
  state: z.string(),
  href: z.string(),
});
const answerForm = z.object({ dues: z.array(dueForm) });

let city: SmallCity;
let [indicator, task] = ['', ''];
const subject = 'xa-lang-thu/van-ban/7-qd-ubnd-2026';

const duesAs = async (as: string | undefined, query = '') => {
  const answer = await city.trial.ask('GET', `/dues${query}`, { as });
  expect(answer.status).toBe(200);
  return answerForm.parse(answer.body).dues;
};
const stateOf = async (part: string, as = city.as.unit) =>
  (await duesAs(as)).find(({ id }) => id.includes(part)) ?? expect.unreachable(`nothing due is named ${part}`);

const decision = (): Decision => {
  const sample = sampleDecision('7', [city.unitKey, city.otherUnitKey]);
  return {
    ...sample,
    reporting: [{ wording: 'mỗi quý một lần (ngày cuối quý)', times: [{ kind: 'quarterEnd' }] }],
    plan: {
      key: 'moi-kh',
      tasks: [
        {
          key: 'moi-nv',
          content: 'Rà soát hồ sơ',
          lead: [{ text: 'Phòng Một', unit: city.unitKey }],
          support: [],
          monitor: [],
          time: { wording: 'Quý I/2026', times: [{ kind: 'quarters', quarters: ['2026-Q1'] }] },
        },
      ],
    },
  };
};

const enter = (period: string, part: string) =>
  makeRow(city.trial, city.as.unit, [
    'results',
    {
      decision: { subject, version: 1 },
      indicator,
      period,
      part,
      value: { kind: 'counted', numerator: 80, denominator: 100 },
      cause: 'Thiếu người trực.',
      cutOff: '2026-03-31',
      source: 'Sổ theo dõi',
      commune: city.commune,
      unit: city.unit,
    },
  ]);

const move = async (collection: string, id: string, [deed, stage, as]: readonly [string, string, string]) => {
  expect((await act(city.trial, [collection, id, deed], { as, stage })).status).toBe(200);
};

describe('what units owe', () => {
  beforeAll(async () => {
    env['CAMKET_TODAY'] = '2026-04-10';
    city = await makeSmallCity();
    const commune = `/communes/${city.commune}/transitions/publish`;
    expect((await city.trial.ask('POST', commune, { body: {}, as: city.as.admin })).status).toBe(200);
    const { id } = await draftDecision(city, decision());
    await publish(city, id);
    const whole = wholeIn(await city.trial.ask('GET', `/decisions/${id}/whole`, { as: city.as.office }));
    indicator = whole.decision.objectives[0]?.indicators[0]?.key ?? '';
    task = whole.decision.plan?.tasks[0]?.key ?? '';
  });
  afterAll(() => city.trial.close());

  it('is told to each unit for itself, and to those who watch over the commune for all', async () => {
    const [own, all] = [await duesAs(city.as.unit), await duesAs(city.as.isoSecretary)];
    expect(own).toHaveLength(5);
    expect(new Set(own.map(({ unit }) => unit?.key))).toEqual(new Set([city.unitKey]));
    expect(all).toHaveLength(9);
    for (const as of [city.as.office, city.as.leader]) expect(await duesAs(as)).toHaveLength(9);
    expect(await duesAs(city.as.isoSecretary, `?unit=${city.unit}`)).toHaveLength(5);
    expect(await duesAs(city.as.stranger)).toEqual([]);
    for (const as of [undefined, city.as.admin, city.as.inspector]) {
      expect((await city.trial.ask('GET', '/dues', { as })).status).toBe(as === undefined ? 401 : 403);
    }
    expect(await duesAs(city.as.stranger, `?commune=${city.commune}`)).toEqual([]);
  });

  it('has a name that lasts, a day, and the way to the very screen', async () => {
    expect(await duesAs(city.as.unit)).toMatchObject([
      {
        id: `xa-lang-thu/bao-cao/${city.unitKey}/7-qd-ubnd-2026/2026-Q1`,
        kind: 'report',
        title: 'Báo cáo kết quả quý I/2026',
        dueDay: '2026-03-31',
        overdueFrom: '2026-04-01',
        state: 'overdue',
        missing: 1,
        all: 1,
        href: `/admin/nhap-so-lieu?don-vi=${city.unit}&van-ban=${encodeURIComponent(subject)}&ky=2026-Q1`,
      },
      { id: `xa-lang-thu/nhiem-vu/${task}/mot-lan/${city.unitKey}`, kind: 'task', state: 'overdue', title: 'Rà soát hồ sơ' },
      { period: '2026-Q2', state: 'upcoming' },
      { period: '2026-Q3', state: 'upcoming' },
      { period: '2026-Q4', state: 'upcoming' },
    ]); // prettier-ignore
  });

  it('is overdue while only drafted, sent once submitted, done once published', async () => {
    const id = await enter('2026-Q1', city.unitKey);
    expect(await stateOf('/2026-Q1')).toMatchObject({ state: 'overdue', missing: 1 });
    await move('results', id, ['submit', 'draft', city.as.unit]);
    expect(await stateOf('/2026-Q1')).toMatchObject({ state: 'submitted', missing: 0 });
    const back = await act(city.trial, ['results', id, 'return'], {
      as: city.as.isoSecretary,
      stage: 'submitted',
      reason: 'Thiếu nguồn.',
    });
    expect(back.status).toBe(200);
    expect(await stateOf('/2026-Q1')).toMatchObject({ state: 'overdue', missing: 1 });
    await move('results', id, ['submit', 'returned', city.as.unit]);
    await move('results', id, ['publish', 'submitted', city.as.isoSecretary]);
    expect(await stateOf('/2026-Q1')).toMatchObject({ state: 'done', missing: 0 });
    expect(await stateOf(`${city.otherUnitKey}/7-qd-ubnd-2026/2026-Q1`, city.as.office)).toMatchObject({
      state: 'overdue',
    });
  });

  it('holds a miss against the unit whose figure it is, with the way to its action', async () => {
    expect(await stateOf('/khac-phuc/')).toMatchObject({
      kind: 'action',
      unit: { id: city.unit },
      title: expect.stringMatching(/\(quý I\/2026\)$/),
      period: '2026-Q1',
      state: expect.stringMatching(/^(due|overdue|upcoming)$/),
      href: expect.stringMatching(/^\/admin\/khac-phuc\/[0-9a-f-]+$/),
    });
    expect((await duesAs(city.as.stranger)).filter(({ kind }) => kind === 'action')).toEqual([]);
  });

  it('takes a task for done by its published report, and for sent by a submitted one', async () => {
    const id = await makeRow(city.trial, city.as.unit, [
      'task-reports',
      {
        decision: { subject, version: 1 },
        task,
        status: 'done',
        doneOn: '2026-04-02',
        cutOff: '2026-04-05',
        evidence: [],
        commune: city.commune,
        unit: city.unit,
      },
    ]);
    expect(await stateOf('/nhiem-vu/')).toMatchObject({ state: 'overdue', missing: 1 });
    await move('task-reports', id, ['submit', 'draft', city.as.unit]);
    expect(await stateOf('/nhiem-vu/')).toMatchObject({ state: 'submitted', missing: 0 });
    await move('task-reports', id, ['publish', 'submitted', city.as.isoSecretary]);
    expect(await stateOf('/nhiem-vu/')).toMatchObject({ state: 'done' });
  });

  it('follows the working calendar that was published, before the one that the product brings along', async () => {
    expect(await stateOf('/2026-Q2')).toMatchObject({ dueDay: '2026-06-30', overdueFrom: '2026-07-01' });
    const calendar = { holidays: [], daysOff: ['2026-06-30', '2026-07-01'], extraWorkingDays: [] };
    const answer = await city.trial.ask('POST', '/calendars/2026/publish', { body: { calendar }, as: city.as.admin });
    expect(answer.status).toBe(200);
    expect(await stateOf('/2026-Q2')).toMatchObject({ dueDay: '2026-06-30', overdueFrom: '2026-07-03' });
  });

  it('holds nothing of a document that has been withdrawn', async () => {
    const rows = await city.trial.payload.find({
      collection: 'decisions',
      where: { subject: { equals: subject } },
      overrideAccess: true, // only to find the row that the deeds below are done on
    });
    const id = rows.docs[0]?.id ?? '';
    const asked = { as: city.as.office, stage: 'published', reason: 'Ban hành nhầm.' };
    expect((await act(city.trial, ['decisions', id, 'withdraw'], asked)).status).toBe(200);
    expect(await duesAs(city.as.unit)).not.toEqual([]);
    await move('decisions', id, ['publish', 'withdrawing', city.as.leader]);
    expect(await duesAs(city.as.unit)).toEqual([]);
  });
});
