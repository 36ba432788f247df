import { period as periodOf } from '@camket/shared/values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, errorsIn, publish, registerLines } from '../../../trial/acts.ts';
import { sampleDecision } from '../../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../../trial/small-city.ts';
import { cellConflict, keptCell } from './cells-request.ts';
import { sheetForm } from './sheet-form.ts';

let city: SmallCity;
let indicator = '';
const decision = { subject: 'xa-lang-thu/van-ban/1-qd-ubnd-2026', version: 1 };

const cell = (beside: object = {}) => ({
  indicator,
  part: city.unitKey,
  value: { kind: 'counted', numerator: 99, denominator: 100 },
  source: 'Sổ theo dõi hồ sơ',
  ...beside,
});

const keep = (
  cells: readonly object[],
  { as = city.as.unit, period = '2026-Q1' }: { as?: string; period?: string } = {},
) =>
  city.trial.ask('POST', '/results/cells', {
    body: {
      commune: city.commune,
      unit: city.unit,
      decision,
      period,
      cells: cells.map((one) => ({ cutOff: periodOf(period).lastDay, ...one })),
    },
    as,
  });

const keptIn = (answer: { body: unknown }) => z.object({ cells: z.array(keptCell) }).parse(answer.body).cells;
const rowOf = async (id: string) => (await city.trial.ask('GET', `/results/${id}`, { as: city.as.unit })).body;
const rows = async () => city.trial.payload.count({ collection: 'results', overrideAccess: true });

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const whole = await draftDecision(city, sampleDecision('1', [city.unitKey]));
  indicator = whole.decision.objectives[0]?.indicators[0]?.key ?? '';
  await publish(city, whole.id);
}, 300_000);

afterAll(() => city.trial.close());

describe('cells of a sheet', () => {
  it('are kept as drafts of their unit, and written over by who has read them', async () => {
    const [first] = keptIn(await keep([cell({ note: 'Lần đầu' })]));
    const [second] = keptIn(
      await keep([cell({ revision: first?.revision, value: { kind: 'noCases' }, cutOff: '2026-03-30' })]),
    );

    expect(first).toMatchObject({ indicator, part: city.unitKey, revision: 0 });
    expect(second).toMatchObject({ id: first?.id, revision: 1 });
    expect(await rowOf(first?.id ?? '')).toMatchObject({
      stage: 'draft',
      unit: city.unit,
      value: { kind: 'noCases' },
      note: null,
      cutOff: '2026-03-30',
    });
  });

  it('are kept once although the request comes twice', async () => {
    const asked = [cell({ note: 'Gửi hai lần' })];
    const [first] = keptIn(await keep(asked, { period: '2026-04' }));
    const before = await rows();
    const [again] = keptIn(await keep(asked, { period: '2026-04' }));

    expect(again).toEqual(first);
    expect(await rows()).toEqual(before);
  });

  it('are refused with both figures when somebody else has changed the draft', async () => {
    const [first] = keptIn(await keep([cell()], { period: '2026-05' }));
    await keep([cell({ revision: first?.revision, note: 'người khác' })], { period: '2026-05' });
    const late = await keep([cell({ revision: first?.revision, note: 'người sau' })], { period: '2026-05' });

    expect(late.status).toBe(409);
    expect(errorsIn(late)).toMatchObject([{ kind: 'stale', field: 'cells.0' }]);
    const { conflicts } = z.object({ conflicts: z.array(cellConflict) }).parse(late.body);
    expect(conflicts).toMatchObject([{ indicator, theirs: { note: 'người khác', revision: 1 } }]);
    expect(await rowOf(first?.id ?? '')).toMatchObject({ note: 'người khác' });
  });

  it('are all refused when one of them is impossible, with the place of each fault', async () => {
    const before = await rows();
    const impossible = cell({ value: { kind: 'counted', numerator: 140, denominator: 120 }, part: 'whole' });
    const answer = await keep([cell(), impossible, cell({ indicator: 'khong-co' })], { period: '2026-06' });

    expect(answer.status).toBe(422);
    expect(errorsIn(answer).map(({ field }) => field)).toContain('cells.1.value.numerator');
    expect(errorsIn(answer).map(({ field }) => field)).toContain('cells.2.indicator');
    expect(await rows()).toEqual(before);
  });

  it('are left alone once they are submitted', async () => {
    const [kept] = keptIn(await keep([cell()], { period: '2026-Q2' }));
    const id = kept?.id ?? '';
    await act(city.trial, ['results', id, 'submit'], { as: city.as.unit, stage: 'draft' });
    const answer = await keep([cell({ revision: kept?.revision, note: 'sửa lén' })], { period: '2026-Q2' });

    expect(answer.status).toBe(409);
    expect(errorsIn(answer)).toMatchObject([{ kind: 'submitted' }]);
    expect(await rowOf(id)).toMatchObject({ stage: 'submitted', note: null });
  });

  it('are kept by nobody but people of the unit, and for its own part', async () => {
    for (const as of [city.as.isoSecretary, city.as.leader, city.as.office, city.as.admin, city.as.stranger]) {
      expect((await keep([cell()], { as, period: '2026-07' })).status).toBe(403);
    }
    expect(errorsIn(await keep([cell({ part: city.otherUnitKey })], { period: '2026-07' }))).toMatchObject([
      { kind: 'otherUnit', field: 'cells.0.part' },
    ]);
  });
});

describe("a unit's sheet", () => {
  const sheet = async (period = '2026-Q4', as = city.as.unit) => {
    const search = new URLSearchParams({ commune: city.commune, unit: city.unit, decision: decision.subject, period });
    return city.trial.ask('GET', `/results/sheet?${search.toString()}`, { as });
  };
  const rowsIn = async (period?: string, as?: string) => sheetForm.parse((await sheet(period, as)).body).rows;
  const move = (id: string, deed: string, how: { as: string; stage: string; reason?: string; remarks?: object[] }) =>
    act(city.trial, ['results', id, deed], how);
  const publishCell = async (period: string, beside: object = {}) => {
    const [kept] = keptIn(await keep([cell(beside)], { period }));
    await move(kept?.id ?? '', 'submit', { as: city.as.unit, stage: 'draft' });
    const moved = await move(kept?.id ?? '', 'publish', { as: city.as.isoSecretary, stage: 'submitted' });
    expect(moved.status).toBe(200);
  };

  it('holds every indicator of the unit with what it is held against, before anything is entered', async () => {
    const answer = await sheet('2026-H1');
    const { rows: found, ...head } = sheetForm.parse(answer.body);

    expect(head).toMatchObject({ mayEdit: true, mayVerify: false, decision: { version: 1, name: '1/QĐ-UBND' } });
    expect(found).toMatchObject([
      { part: city.unitKey, target: 'từ 95% trở lên', indicator: { key: indicator }, earlier: [], warnings: [] },
    ]);
    expect(found[0]?.cell).toBeUndefined();
  });

  it('shows the published figures of the periods before, and warns of what looks wrong beside them', async () => {
    await publishCell('2026-01', { value: { kind: 'counted', numerator: 190, denominator: 198 } });
    await publishCell('2026-02', { value: { kind: 'counted', numerator: 191, denominator: 199 } });
    const [kept] = keptIn(
      await keep([cell({ value: { kind: 'counted', numerator: 1911, denominator: 1990 } })], { period: '2026-03' }),
    );
    const [row] = await rowsIn('2026-03');

    expect(kept?.warnings).toMatchObject([{ kind: 'sizeJump', field: 'value.denominator' }]);
    expect(row?.warnings).toEqual(kept?.warnings);
    expect(row?.earlier.map((one) => one.period)).toEqual(['2026-02', '2026-01']);
    expect(row?.cell).toMatchObject({ stage: 'draft', content: { value: { numerator: 1911 } } });
  });

  it('is read by those alone who may read the results of the unit, and only of documents that are public', async () => {
    expect((await sheet('2026-Q4', city.as.isoSecretary)).status).toBe(200);
    expect((await sheet('2026-Q4', city.as.leader)).status).toBe(200);
    expect((await sheet('2026-Q4', city.as.stranger)).status).toBe(404);
    expect((await sheet('2026-Q4', '')).status).toBe(401);
    expect(errorsIn(await sheet('2027-Q1'))).toMatchObject([{ field: 'period' }]);
    const search = { commune: city.commune, unit: city.unit, decision: 'xa-lang-thu/van-ban/khong', period: '2026-Q4' };
    const unknown = await city.trial.ask('GET', `/results/sheet?${new URLSearchParams(search).toString()}`, {
      as: city.as.unit,
    });
    expect(errorsIn(unknown)).toMatchObject([{ field: 'decision' }]);
  });

  it('shows the remark at the very cell that was returned, until it is submitted again', async () => {
    const [kept] = keptIn(await keep([cell({ cutOff: '2026-08-31' })], { period: '2026-08' }));
    const id = kept?.id ?? '';
    await move(id, 'submit', { as: city.as.unit, stage: 'draft' });
    const remarks = [{ field: 'value.denominator', text: 'Mẫu số thiếu hồ sơ của tuần cuối.' }];
    await move(id, 'return', { as: city.as.isoSecretary, stage: 'submitted', reason: 'Xem mẫu số', remarks });
    const [returned] = await rowsIn('2026-08');
    await keep([cell({ cutOff: '2026-08-31', revision: 0, note: 'Đã đếm lại' })], { period: '2026-08' });
    await move(id, 'submit', { as: city.as.unit, stage: 'returned' });
    const [again] = await rowsIn('2026-08', city.as.isoSecretary);

    expect(returned?.cell).toMatchObject({ stage: 'returned', returned: { remarks, reason: 'Xem mẫu số' } });
    expect(again?.cell).toMatchObject({ stage: 'submitted', mayVerify: true });
    expect(again?.cell?.returned).toBeUndefined();
  });

  it('keeps what a person has said of a warning, for who verifies to see, and not for the public', async () => {
    const value = { kind: 'counted', numerator: 191, denominator: 199 };
    await keep([cell({ value, confirmed: ['sameAsBefore'], cutOff: '2026-09-30' })], { period: '2026-09' });
    const [row] = await rowsIn('2026-09', city.as.isoSecretary);

    expect(row?.cell?.content?.confirmed).toEqual(['sameAsBefore']);
    await publishCell('2026-10', { confirmed: ['sizeJump'], cutOff: '2026-10-31' });
    expect((await registerLines(city.trial)).at(-1)).not.toContain('sizeJump');
  });
});
