import { actionForm, fold } from '@camket/shared/register';
import { calendarDay, type CalendarDay } from '@camket/shared/values';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, errorsIn, movedIn, publish, registerEntries } from '../../trial/acts.ts';
import { makeRow, password, signIn } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { overviewOf } from '../overview/commune-overview.ts';
import { settingsOf, keepSettings } from '../settings.ts';
import { openMissed } from './open-missed.ts';

vi.setConfig({ testTimeout: 60_000 });

let city: SmallCity;
const places = { indicator: '', other: '' };
const decision = { subject: 'xa-lang-thu/van-ban/1-qd-ubnd-2026', version: 1 };

/** Lets the app live on a day, by its clock too. */
function onDay(day: string): void {
  const { payload } = city.trial;
  const today = (): CalendarDay => calendarDay(day);
  const now = (): string => `${day}T03:00:00.000Z`;
  Object.assign(payload.config.custom, keepSettings({ ...settingsOf(payload), today, now }));
}

interface Entered {
  readonly good: number;
  readonly indicator?: string;
  readonly cutOff?: string;
}

const ends: Readonly<Record<string, string>> = {
  '2026-Q1': '2026-03-31',
  '2026-Q2': '2026-06-30',
  '2026-Q3': '2026-09-30',
};

async function publishFigure(period: string, { good, indicator = places.indicator, cutOff }: Entered): Promise<string> {
  const id = await makeRow(city.trial, city.as.unit, [
    'results',
    {
      ...{ decision, indicator, period, part: city.unitKey, source: 'Sổ theo dõi hồ sơ' },
      value: { kind: 'counted', numerator: good, denominator: 100 },
      cutOff: cutOff ?? ends[period],
      cause: 'Nghỉ ốm dài ngày',
    },
  ]);
  await walk(id);
  return id;
}

async function walk(id: string): Promise<void> {
  const submitted = await act(city.trial, ['results', id, 'submit'], { as: city.as.unit, stage: 'draft' });
  expect(submitted.text).toContain('submitted');
  const published = await act(city.trial, ['results', id, 'publish'], { as: city.as.isoSecretary, stage: 'submitted' });
  expect(published.text).toContain('published');
}

async function correctFigure(id: string, good: number): Promise<string> {
  const corrected = await act(city.trial, ['results', id, 'correct'], {
    ...{ as: city.as.unit, stage: 'published', reason: 'Đếm sót hồ sơ' },
  });
  const next = movedIn(corrected).id ?? '';
  const body = { value: { kind: 'counted', numerator: good, denominator: 100 } };
  await city.trial.ask('PATCH', `/results/${next}`, { body, as: city.as.unit });
  await walk(next);
  return next;
}

const rowForm = z.object({
  id: z.string(),
  period: z.string(),
  reached: z.string(),
  version: z.number(),
  stage: z.string(),
});

async function rows(as = city.as.unit, where = '') {
  const { body } = await city.trial.ask('GET', `/actions?limit=100&sort=period${where}`, { as });
  return z.object({ docs: z.array(rowForm) }).parse(body).docs;
}

async function actionOf(period: string) {
  const found = (await rows()).find((row) => row.period === period);
  if (found === undefined) throw new Error(`No action on ${period}`);
  return found;
}

const wholeForm = z.object({
  stage: z.string(),
  reached: z.string(),
  revision: z.number(),
  sentence: z.string(),
  effect: z.object({ kind: z.string(), sentence: z.string() }),
  toNext: z.object({ stage: z.string(), missing: z.array(z.object({ field: z.string() })) }).nullable(),
  deeds: z.array(z.string()),
  mayWrite: z.boolean(),
  mayAssign: z.boolean(),
  next: z.looseObject({}),
  miss: z.object({ phrase: z.string(), value: z.string().nullable(), explanations: z.array(z.string()) }),
});

const wholeOf = async (id: string, as = city.as.unit) =>
  wholeForm.parse((await city.trial.ask('GET', `/actions/${id}/whole`, { as })).body);

async function write(id: string, content: object, as = city.as.unit) {
  const { revision, next } = await wholeOf(id, as);
  return city.trial.ask('PUT', `/actions/${id}/whole`, { body: { revision, content: { ...next, ...content } }, as });
}

const move = (id: string, deed: string, how: { as: string; stage: string; reason?: string }) =>
  act(city.trial, ['actions', id, deed], how);

/** Somebody who has two roles, as happens in a small commune. */
async function officeAndSecretary(): Promise<string> {
  const email = 'van-phong-thu-ky@camket.test';
  const memberships = ['office', 'isoSecretary'].map((role) => ({ commune: city.commune, role }));
  await makeRow(city.trial, city.as.admin, [
    'people',
    { email, password, name: 'Người hai vai', cityRole: 'none', memberships },
  ]);
  return signIn(city.trial, email);
}

/** Somebody submits what is written, the ISO secretary publishes it. */
async function publishStep(id: string, as = city.as.unit, reason?: string): Promise<void> {
  const { stage } = await wholeOf(id, as);
  const submitted = await move(id, 'submit', { as, stage, ...(reason === undefined ? {} : { reason }) });
  expect(submitted.text).toContain('submitted');
  expect((await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);
}

const entries = async (kind = 'action') => (await registerEntries(city.trial)).filter((entry) => entry.kind === kind);

beforeAll(async () => {
  city = await makeSmallCity();
  onDay('2026-04-10');
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const sample = sampleDecision('1', [city.unitKey]);
  const [objective] = sample.objectives;
  const [indicator] = objective?.indicators ?? [];
  if (objective === undefined || indicator === undefined) throw new Error('The sample promises nothing');
  const second = { ...indicator, key: 'moi-ct-2' };
  const draft = await draftDecision(city, {
    ...sample,
    objectives: [{ ...objective, indicators: [indicator, second] }],
  });
  const keys = draft.decision.objectives.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  Object.assign(places, { indicator: keys[0], other: keys[1] });
  await publish(city, draft.id);
}, 300_000);

afterAll(() => city.trial.close());

describe('a miss', () => {
  it('opens its action in the deed that publishes the figure, once, by the role of that deed', async () => {
    await publishFigure('2026-Q1', { good: 90 });
    const [result, action] = (await registerEntries(city.trial)).slice(-2);

    expect(result?.kind).toBe('result');
    expect(action).toMatchObject({
      ...{ kind: 'action', by: 'isoSecretary', version: 1 },
      subject: `xa-lang-thu/khac-phuc/${places.indicator}/2026-q1/${city.unitKey}`,
    });
    expect(actionForm.parse(action?.body)).toMatchObject({ stage: 'open', foundOn: '2026-04-10', period: '2026-Q1' });
    expect(await openMissed(city.trial.payload)).toBe(0);
    expect(await rows()).toHaveLength(1);
  });

  it('shows the figure with its explanation, what is due, and all that the next step needs', async () => {
    const { id } = await actionOf('2026-Q1');
    onDay('2026-04-23');
    const whole = await wholeOf(id);

    expect(whole.sentence).toBe('chưa nêu nguyên nhân, quá hạn 4 ngày làm việc');
    expect(whole.miss).toMatchObject({ value: '90% (90/100)', explanations: ['Nghỉ ốm dài ngày'] });
    expect(whole.toNext).toMatchObject({ stage: 'causeKnown', missing: [{ field: 'cause' }] });
    expect([whole.mayWrite, whole.mayAssign, whole.deeds]).toEqual([true, false, []]);
  });

  it('of a figure that came early is found by the calendar when its period closes', async () => {
    onDay('2026-06-20');
    await publishFigure('2026-Q2', { good: 10, indicator: places.other, cutOff: '2026-06-15' });
    const before = await entries();
    onDay('2026-07-01');

    expect(await openMissed(city.trial.payload)).toBe(1);
    expect(await openMissed(city.trial.payload)).toBe(0);
    expect(await entries()).toHaveLength(before.length + 1);
    expect((await entries()).at(-1)?.body).toMatchObject({ indicator: places.other, foundOn: '2026-07-01' });
  });

  it('ends when the figure is corrected so that it is none, says so, and comes back when it is one again', async () => {
    onDay('2026-07-02');
    const [row] = (await rows()).filter(({ period }) => period === '2026-Q2');
    const listed = await city.trial.ask('GET', `/results?where[indicator][equals]=${places.other}`, {
      as: city.as.unit,
    });
    const [figure] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(listed.body).docs;
    const next = await correctFigure(figure?.id ?? '', 96);
    const ended = (await entries()).at(-1);

    expect(ended).toMatchObject({ version: 2, reason: expect.stringContaining('không còn là không đạt') });
    expect(ended?.body).toMatchObject({ stage: 'noLongerMissed' });
    expect((await write(row?.id ?? '', { cause: 'Quên' })).status).toBe(423);
    const last = await correctFigure(next, 80);
    expect((await entries()).at(-1)?.body).toMatchObject({ stage: 'open', value: { numerator: 80 } });
    const reason = 'Nhầm nguồn số liệu';
    await act(city.trial, ['results', last, 'withdraw'], { as: city.as.isoSecretary, stage: 'published', reason });
    expect((await actionOf('2026-Q2')).reached).toBe('open');
  });
});

describe('the steps of an action', () => {
  beforeEach(() => {
    onDay('2026-07-02');
  });

  it('are written by its unit; who answers and by when is for the leaders to say', async () => {
    const { id } = await actionOf('2026-Q1');
    const assigned = await write(id, { cause: 'Thiếu người trực', owner: city.unitKey });

    expect([assigned.status, errorsIn(assigned)[0]?.message]).toEqual([
      403,
      expect.stringContaining('do lãnh đạo giao'),
    ]);
    expect((await write(id, { deed: 'Thêm người' })).status).toBe(200);
    const refused = await move(id, 'submit', { as: city.as.unit, stage: 'draft' });
    expect([refused.status, errorsIn(refused).map(({ field }) => field)]).toEqual([422, ['cause']]);
    expect((await write(id, { cause: 'Thiếu người trực' })).status).toBe(200);
    for (const as of [city.as.stranger, city.as.inspector, city.as.admin]) {
      expect((await city.trial.ask('GET', `/actions/${id}/whole`, { as })).status).toBe(404);
    }
    expect(
      (
        await city.trial.ask('PUT', `/actions/${id}/whole`, {
          body: { revision: 0, content: { steps: [], evidence: [] } },
        })
      ).status,
    ).toBe(401);
  });

  it('go back with a reason, and out under four eyes with what is new as their public reason', async () => {
    const { id } = await actionOf('2026-Q1');
    await move(id, 'submit', { as: city.as.unit, stage: 'draft' });

    expect((await write(id, { cause: 'Khác' })).status).toBe(423);
    expect((await move(id, 'publish', { as: city.as.unit, stage: 'submitted' })).status).toBe(403);
    expect((await move(id, 'return', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(400);
    const back = { as: city.as.isoSecretary, stage: 'submitted', reason: 'Nêu rõ vì sao thiếu người' };
    expect((await move(id, 'return', back)).status).toBe(200);
    expect((await write(id, { cause: 'Hai người nghỉ ốm dài ngày' })).status).toBe(200);
    await publishStep(id);

    expect((await entries()).at(-1)).toMatchObject({
      ...{ version: 2, by: 'isoSecretary', reason: 'Nêu nguyên nhân; Nêu biện pháp khắc phục' },
      body: { stage: 'causeKnown', cause: 'Hai người nghỉ ốm dài ngày' },
    });
    const lines = await city.trial.ask('GET', `/journal?where[document][equals]=${id}&limit=100`, {
      as: city.as.office,
    });
    const deeds = z
      .object({ docs: z.array(z.object({ deed: z.string() })) })
      .parse(lines.body)
      .docs.map(({ deed }) => deed);
    expect(deeds).toEqual(expect.arrayContaining(['openAction', 'draft', 'edit', 'submit', 'return', 'publish']));
  });

  it('are published by somebody else than who submitted them, whatever roles one person has', async () => {
    const { id } = await actionOf('2026-Q1');
    const both = await officeAndSecretary();
    await write(id, { cause: 'Hai người nghỉ ốm, một người nghỉ thai sản' }, both);
    const { stage } = await wholeOf(id);
    expect((await move(id, 'submit', { as: both, stage, reason: 'Bổ sung nguyên nhân' })).status).toBe(200);

    const own = await move(id, 'publish', { as: both, stage: 'submitted' });
    expect([own.status, errorsIn(own)[0]?.message]).toEqual([403, expect.stringContaining('không thể tự duyệt')]);
    expect((await wholeOf(id, both)).deeds).not.toContain('publish');
    expect((await wholeOf(id, city.as.isoSecretary)).deeds).toContain('publish');
    expect((await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);
  });

  it('are in hand once a leader has named who answers and the day; a stale save is refused', async () => {
    const { id } = await actionOf('2026-Q1');
    const { revision, next } = await wholeOf(id, city.as.leader);
    const content = { ...next, owner: city.unitKey, dueDay: '2026-06-10' };
    const save = () =>
      city.trial.ask('PUT', `/actions/${id}/whole`, { body: { revision, content }, as: city.as.leader });

    expect((await save()).status).toBe(200);
    expect((await save()).status).toBe(409);
    await publishStep(id, city.as.leader);
    expect(await wholeOf(id)).toMatchObject({
      reached: 'inHand',
      sentence: expect.stringContaining('quá hạn 16 ngày làm việc'),
    });
  });

  it('that change what is public must say why', async () => {
    const { id } = await actionOf('2026-Q1');
    await write(id, { dueDay: '2026-07-20' }, city.as.office);
    const refused = await move(id, 'submit', { as: city.as.office, stage: 'draft' });

    expect(errorsIn(refused).map(({ field }) => field)).toEqual(['reason']);
    await publishStep(id, city.as.office, 'Chờ tuyển người');
    expect((await entries()).at(-1)?.reason).toBe('Đổi hạn từ 10/06/2026 sang 20/07/2026: Chờ tuyển người');
  });
});

describe('the end of an action', () => {
  it('is refused until the deed is done and a later, verified figure shows its effect', async () => {
    const { id } = await actionOf('2026-Q1');
    onDay('2026-07-02');
    const close = () => move(id, 'close', { as: city.as.leader, stage: 'published' });

    expect(errorsIn(await close())[0]?.message).toContain('chưa làm xong');
    await write(id, { doneOn: '2026-06-25', outcome: 'Đã thêm hai người trực' });
    expect((await close()).status).toBe(409);
    await publishStep(id);
    const early = await close();
    expect([early.status, errorsIn(early)[0]?.message]).toEqual([
      422,
      'Chưa kết thúc được: chờ số liệu quý II/2026 (kỳ đã qua nhưng chưa đủ số liệu).',
    ]);
    await publishFigure('2026-Q2', { good: 97 });
    expect((await move(id, 'close', { as: city.as.unit, stage: 'published' })).status).toBe(403);
    expect(movedIn(await close())).toMatchObject({ stage: 'published', seq: expect.any(Number) });
    expect((await entries()).at(-1)).toMatchObject({
      by: 'leader',
      body: { stage: 'effective', shownBy: { period: '2026-Q2' } },
    });
    expect((await move(id, 'close', { as: city.as.leader, stage: 'published' })).status).toBe(423);
  });

  it('is "not effective" when the later figure misses again, whose own action follows the first', async () => {
    onDay('2026-07-05');
    await publishFigure('2026-Q2', { good: 80, indicator: places.other });
    const first = (await rows()).find(({ period, reached }) => period === '2026-Q2' && reached === 'open');
    const id = first?.id ?? '';
    await write(
      id,
      { cause: 'Thiếu người', deed: 'Thêm người', owner: city.unitKey, dueDay: '2026-08-01' },
      city.as.leader,
    );
    await publishStep(id, city.as.leader);
    await write(id, { doneOn: '2026-07-05', outcome: 'Đã thêm người' });
    await publishStep(id);
    onDay('2026-10-02');
    await publishFigure('2026-Q3', { good: 70, indicator: places.other });
    const followed = (await entries()).at(-1);

    expect(followed?.body).toMatchObject({ period: '2026-Q3', follows: expect.stringContaining('/2026-q2/') });
    expect((await move(id, 'close', { as: city.as.isoSecretary, stage: 'published' })).status).toBe(200);
    expect((await entries()).at(-1)?.body).toMatchObject({ stage: 'notEffective' });
    const record = fold(await registerEntries(city.trial));
    expect([...record.actions.values()].map(({ versions }) => versions.at(-1)?.content?.stage).toSorted()).toEqual([
      'effective',
      'notEffective',
      'open',
    ]);
  });
});

describe('the term for a cause', () => {
  it('is what the commune has published at the time, and stays with the action', async () => {
    const body = { actionTerm: { causeWithin: 3, by: 'days', clause: 'Thông báo số 5/TB-UBND' } };
    await city.trial.ask('PATCH', `/communes/${city.commune}`, { body, as: city.as.admin });
    await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
    onDay('2026-10-03');
    await publishFigure('2026-Q3', { good: 60 });

    expect((await entries()).at(-1)?.body).toMatchObject({ term: { causeWithin: 3, by: 'days' } });
    expect((await entries('settings')).at(-1)?.body).toMatchObject({
      actionTerm: { clause: 'Thông báo số 5/TB-UBND' },
    });
  });
});

describe('an accepted deviation', () => {
  const content = (beside: object = {}) => ({
    ...{ decision, indicator: places.indicator, from: '2026-04-01', to: '2026-06-30' },
    ...{ reason: 'Sửa trụ sở', document: 'Thông báo số 9/TB-UBND ngày 30/3/2026', ...beside },
  });
  const draft = (beside: object, as: string) =>
    city.trial.ask('POST', '/deviations/whole', { body: { commune: city.commune, content: content(beside) }, as });
  const idIn = (body: unknown) => z.object({ id: z.string() }).parse(body).id;

  it('is drafted by the office, published by a leader, and changes no state', async () => {
    expect((await draft({}, city.as.unit)).status).toBe(403);
    expect(errorsIn(await draft({ to: '2026-03-01' }, city.as.office))[0]?.field).toBe('to');
    const id = idIn((await draft({}, city.as.office)).body);
    expect((await draft({}, city.as.isoSecretary)).status).toBe(409);
    const go = (deed: string, as: string, stage: string) => act(city.trial, ['deviations', id, deed], { as, stage });
    expect((await go('submit', city.as.officeAndLeader, 'draft')).status).toBe(200);
    expect((await go('publish', city.as.officeAndLeader, 'submitted')).status).toBe(403);
    expect((await go('publish', city.as.office, 'submitted')).status).toBe(403);
    expect((await go('publish', city.as.leader, 'submitted')).status).toBe(200);

    expect((await entries('deviation')).at(-1)).toMatchObject({
      ...{ by: 'leader', version: 1, subject: `xa-lang-thu/sai-lech/${places.indicator}/2026-04-01` },
      body: { to: '2026-06-30' },
    });
    expect((await rows()).filter(({ reached }) => reached !== 'noLongerMissed')).toHaveLength(4);
  });

  it('ends earlier or later only by a new version with its public reason', async () => {
    const listed = await city.trial.ask('GET', '/deviations', { as: city.as.office });
    const [row] = z
      .object({ docs: z.array(z.object({ id: z.string(), revision: z.number() })) })
      .parse(listed.body).docs;
    const { id = '', revision = 0 } = row ?? {};
    const save = (beside: object) =>
      city.trial.ask('PUT', `/deviations/${id}/whole`, {
        body: { revision, content: content(beside) },
        as: city.as.office,
      });

    expect((await save({ from: '2026-05-01' })).status).toBe(422);
    expect((await save({ to: '2026-05-31' })).status).toBe(200);
    const how = { as: city.as.office, stage: 'draft' };
    expect((await act(city.trial, ['deviations', id, 'submit'], how)).status).toBe(422);
    await act(city.trial, ['deviations', id, 'submit'], { ...how, reason: 'Sửa xong sớm' });
    await act(city.trial, ['deviations', id, 'publish'], { as: city.as.leader, stage: 'submitted' });
    expect((await entries('deviation')).at(-1)).toMatchObject({
      version: 2,
      reason: 'Sửa xong sớm',
      body: { to: '2026-05-31' },
    });
  });
});

describe('a redaction', () => {
  it('empties a step in the register and what was being written of it', async () => {
    const last = (await entries()).findLast(({ body }) => body?.['stage'] === 'open');
    const { id } = (await rows()).find(({ period, reached }) => period === '2026-Q3' && reached === 'open') ?? {
      id: '',
    };
    await write(id, { cause: 'Tên người' });
    const answer = await city.trial.ask('POST', '/register/redactions', {
      body: { seqs: [last?.seq], ground: 'Có tên người' },
      as: city.as.admin,
    });

    expect(answer.status).toBe(201);
    const stored = await city.trial.payload.find({ collection: 'actions', overrideAccess: true, pagination: false });
    expect(JSON.stringify(stored.docs)).not.toContain('Tên người');
  });
});

describe('a promise that is counted from others', () => {
  it('opens an action of its own once its year is over and missed, though nobody reports it', async () => {
    onDay('2026-12-20');
    const sample = sampleDecision('9', [city.unitKey]);
    const [objective] = sample.objectives;
    const [indicator] = objective?.indicators ?? [];
    if (objective === undefined || indicator === undefined) throw new Error('The sample promises nothing');
    const target = { kind: 'level', comparator: 'gte', value: '98' } as const;
    const counted = { ...indicator, key: 'moi-ct-9', measure: 'shareOfIndicators' as const, target, parts: [] };
    const indicators = [indicator, { ...counted, indicators: [indicator.key] }];
    const draft = await draftDecision(city, { ...sample, objectives: [{ ...objective, indicators }] });
    const keys = draft.decision.objectives.flatMap((one) => one.indicators.map(({ key }) => key));
    await publish(city, draft.id);
    onDay('2027-01-10');
    const id = await makeRow(city.trial, city.as.unit, [
      'results',
      {
        ...{ decision: { subject: 'xa-lang-thu/van-ban/9-qd-ubnd-2026', version: 1 }, indicator: keys[0] },
        ...{ period: '2026', part: city.unitKey, source: 'Sổ theo dõi hồ sơ', cutOff: '2026-12-31' },
        ...{ value: { kind: 'counted', numerator: 10, denominator: 100 }, cause: 'Thiếu người' },
      },
    ]);
    await walk(id);
    const of = async (key: string | undefined) => (await entries()).filter(({ body }) => body?.['indicator'] === key);
    expect(await of(keys[1])).toEqual([]);

    await openMissed(city.trial.payload);
    await openMissed(city.trial.payload);
    const [action, ...others] = await of(keys[1]);
    expect(action?.body).toMatchObject({ stage: 'open', period: '2026', part: 'whole', value: { numerator: 0 } });
    expect(others).toEqual([]);
  });
});

describe('the clause of a document on causes', () => {
  it('goes before the term of the commune, comes back as it was written, and is quoted with the action', async () => {
    const wording = 'Nêu nguyên nhân trong 02 ngày làm việc.';
    const causeClause = { wording, term: { causeWithin: 2, by: 'workingDays' } } as const;
    onDay('2026-10-03');
    const drafted = await draftDecision(city, { ...sampleDecision('8', [city.unitKey]), causeClause });
    expect(drafted.decision.causeClause).toEqual(causeClause);
    await publish(city, drafted.id);
    const indicator = drafted.decision.objectives[0]?.indicators[0]?.key ?? '';
    const figure = {
      ...{ decision: { subject: 'xa-lang-thu/van-ban/8-qd-ubnd-2026', version: 1 }, indicator, period: '2026-Q3' },
      ...{ part: city.unitKey, source: 'Sổ theo dõi hồ sơ', cutOff: '2026-09-30', cause: 'Nghỉ ốm dài ngày' },
      value: { kind: 'counted', numerator: 60, denominator: 100 },
    };
    await walk(await makeRow(city.trial, city.as.unit, ['results', figure]));

    const [row] = await rows(city.as.unit, `&where[indicator][equals]=${indicator}`);
    const { body } = await city.trial.ask('GET', `/actions/${row?.id ?? ''}/whole`, { as: city.as.unit });
    expect((await entries()).at(-1)?.body).toMatchObject({ indicator, term: { clause: wording, setBy: 'decision' } });
    expect(body).toMatchObject({ term: 'trong 2 ngày làm việc kể từ ngày phát hiện', clause: wording });
  });

  it('makes a cause late that comes after its term: on the screen of the action and in the overview', async () => {
    const req = await createLocalReq({}, city.trial.payload);
    const late = async () => (await overviewOf(req, city.commune)).actions.causeLate;
    onDay('2027-03-01');
    const last = (await entries()).findLast(({ body }) => body?.['period'] === '2026-Q3')?.body;
    const reference = { subject: 'xa-lang-thu/van-ban/8-qd-ubnd-2026', version: 1 };
    const figure = {
      ...{ decision: reference, indicator: last?.['indicator'], period: '2026-Q4', part: city.unitKey },
      ...{ source: 'Sổ theo dõi hồ sơ', cutOff: '2026-12-31', cause: 'Mưa lũ kéo dài' },
      value: { kind: 'counted', numerator: 61, denominator: 100 },
    };
    await walk(await makeRow(city.trial, city.as.unit, ['results', figure]));
    const { id } = (await rows()).findLast(({ period, reached }) => period === '2026-Q4' && reached === 'open') ?? {
      id: '',
    };
    const before = await late();
    onDay('2027-03-10');
    await write(id, { cause: 'Cầu sập, dân không qua được' });
    await publishStep(id);

    const { body } = await city.trial.ask('GET', `/actions/${id}/whole`, { as: city.as.unit });
    expect(body).toMatchObject({ reached: 'causeKnown', causeLateBy: 5, isOverdue: false });
    expect((await late()) - before).toBe(1);
  });
});
