import { fold, resultsOf } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, draftDecision, errorsIn, publish, registerEntries } from '../../trial/acts.ts';
import { type Answer, makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';

import { rhythmOf } from './rhythm.ts';

let city: SmallCity;
let [indicator, others] = ['', ''];
const key = '6f1c9a52-3f0e-4a53-9d3b-2a8a7f3f9f10';
const machine = `sources API-Key ${key}`;

const counted = (numerator: number, denominator = 100) => ({ kind: 'counted', numerator, denominator });
const figure = (period: string, beside: object = {}) => ({
  indicator,
  period,
  value: counted(99),
  cutOff: `${period}-28`,
  ...beside,
});

const outcome = z.object({
  row: z.number(),
  outcome: z.string(),
  id: z.string().optional(),
  known: z.record(z.string(), z.unknown()).optional(),
  sent: z.record(z.string(), z.unknown()).optional(),
  errors: z
    .array(z.object({ message: z.string(), field: z.string().optional(), kind: z.string().optional() }))
    .optional(),
});
const answered = z.object({ received: z.number(), taken: z.number(), refused: z.number(), outcomes: z.array(outcome) });
const answerOf = (answer: Answer) => answered.parse(answer.body, { error: () => answer.text });
const namesIn = (answer: Answer) => answerOf(answer).outcomes.map((one) => one.outcome);

const push = (results: unknown[], beside: object = {}, as = machine) =>
  city.trial.ask('POST', '/results', { body: { results, ...beside }, as });
const move = (id: string, deed: string, how: { as: string; stage: string; reason?: string }) =>
  act(city.trial, ['results', id, deed], how);
const stageOf = async (id: string) =>
  z.object({ stage: z.string() }).parse((await city.trial.ask('GET', `/results/${id}`, { as: city.as.unit })).body)
    .stage;
const rows = () => city.trial.payload.count({ collection: 'results', overrideAccess: true });
const newest = async () => (await registerEntries(city.trial)).at(-1);

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const whole = await draftDecision(city, sampleDecision('1', [city.unitKey]));
  indicator = whole.decision.objectives[0]?.indicators[0]?.key ?? '';
  await publish(city, whole.id);
  const foreign = await draftDecision(city, sampleDecision('2', [city.otherUnitKey]));
  others = foreign.decision.objectives[0]?.indicators[0]?.key ?? '';
  await publish(city, foreign.id);
  const source = { name: 'Một cửa điện tử', commune: city.commune, unit: city.unit, enableAPIKey: true, apiKey: key };
  await makeRow(city.trial, city.as.admin, ['sources', source]);
}, 300_000);

afterAll(() => city.trial.close());

describe('a machine with a key', () => {
  it('pushes figures of its unit, which wait for the ISO secretary like any other', async () => {
    const [first] = answerOf(await push([figure('2026-08')])).outcomes;
    const id = first?.id ?? '';

    expect(first).toMatchObject({ row: 1, outcome: 'submitted' });
    expect((await move(id, 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(200);
    expect(await newest()).toMatchObject({ kind: 'result', version: 1, by: 'isoSecretary' });
    expect(resultsOf(fold(await registerEntries(city.trial)), indicator)[0]).toMatchObject({
      source: 'Một cửa điện tử',
      part: city.unitKey,
      decision: { version: 1 },
    });
    expect(namesIn(await push([figure('2026-08')]))).toEqual(['unchanged']);
  });

  it('is refused other figures for the same day, and is shown both', async () => {
    const [refused] = answerOf(await push([figure('2026-08', { value: counted(97) })])).outcomes;

    expect(refused?.errors?.[0]?.kind).toBe('conflict');
    expect([refused?.known?.['value'], refused?.sent?.['value']]).toEqual([counted(99), counted(97)]);
  });

  it('puts a newer cut-off in the place of the one that waits, so that nobody verifies the older one', async () => {
    const later = (day: string) => figure('2026-08', { value: counted(97), cutOff: `2026-${day}` });
    const [first] = answerOf(await push([later('08-29')])).outcomes;
    const [second] = answerOf(await push([later('08-30')])).outcomes;
    const [older] = answerOf(await push([later('08-20')])).outcomes;

    expect([first?.outcome, second?.outcome, older?.outcome]).toEqual(['submitted', 'submitted', 'outdated']);
    expect(await stageOf(first?.id ?? '')).toBe('discarded');
    expect((await move(first?.id ?? '', 'publish', { as: city.as.isoSecretary, stage: 'submitted' })).status).toBe(409);
    await move(second?.id ?? '', 'publish', { as: city.as.isoSecretary, stage: 'submitted' });
    expect(await newest()).toMatchObject({ version: 2, body: { cutOff: '2026-08-30' } });
  });

  it('may send anew what the ISO secretary sent back, and nothing over what a person is writing', async () => {
    const [first] = answerOf(await push([figure('2026-07')])).outcomes;
    const id = first?.id ?? '';
    await move(id, 'return', { as: city.as.isoSecretary, stage: 'submitted', reason: 'Đếm sót hồ sơ' });
    expect(namesIn(await push([figure('2026-07')]))).toEqual(['unchanged']);
    const [mended] = answerOf(await push([figure('2026-07', { value: counted(98) })])).outcomes;
    expect([mended?.outcome, await stageOf(id)]).toEqual(['submitted', 'discarded']);

    await move(mended?.id ?? '', 'return', { as: city.as.isoSecretary, stage: 'submitted', reason: 'Xem lại' });
    await city.trial.ask('PATCH', `/results/${mended?.id ?? ''}`, { body: { note: 'Đang xem' }, as: city.as.unit });
    const [kept] = answerOf(await push([figure('2026-07', { cutOff: '2026-07-30' })])).outcomes;
    expect(kept?.errors?.[0]?.kind).toBe('underWay');
  });

  it('leaves the cause of a miss to its unit, and does not lose the figure', async () => {
    const [missed] = answerOf(await push([figure('2026-05', { value: counted(1, 2), cutOff: '2026-05-31' })])).outcomes;
    const id = missed?.id ?? '';

    expect([missed?.outcome, await stageOf(id)]).toEqual(['needsCause', 'draft']);
    await city.trial.ask('PATCH', `/results/${id}`, { body: { cause: 'Hệ thống ngừng hai tuần' }, as: city.as.unit });
    expect((await move(id, 'submit', { as: city.as.unit, stage: 'draft' })).status).toBe(200);
  });
});

describe('a redaction', () => {
  it('reaches what the machine sent, and the same day is not published anew by it', async () => {
    const note = 'Ghi nhầm tên một người dân';
    const [sent] = answerOf(await push([figure('2026-01', { note })])).outcomes;
    await move(sent?.id ?? '', 'publish', { as: city.as.isoSecretary, stage: 'submitted' });
    const seq = (await newest())?.seq;
    const body = { seqs: [seq], ground: 'Lộ dữ liệu cá nhân' };
    expect((await city.trial.ask('POST', '/register/redactions', { body, as: city.as.admin })).status).toBe(201);

    const kept = await city.trial.payload.find({ collection: 'sent-figures', limit: 500, overrideAccess: true });
    expect(JSON.stringify(kept.docs)).not.toContain(note);
    expect(namesIn(await push([figure('2026-01', { note })]))).toEqual(['refused']);
  });
});

describe('a batch', () => {
  const good = () => figure('2026-09');
  const bad = () => figure('2026-10', { value: counted(7, 5), cutOff: '2026-10-05' });

  it('takes each good row and names the bad ones by row, field and rule', async () => {
    const before = (await rows()).totalDocs;
    const answer = answerOf(await push([bad(), good(), figure('2026-09', { indicator: others })]));

    expect(answer).toMatchObject({ received: 3, taken: 1, refused: 2 });
    expect(answer.outcomes.map((one) => [one.row, one.outcome, one.errors?.[0]?.kind, one.errors?.[0]?.field])).toEqual(
      [
        [1, 'refused', 'numeratorAboveDenominator', 'value.numerator'],
        [2, 'submitted', undefined, undefined],
        [3, 'refused', 'otherUnit', 'indicator'],
      ],
    );
    expect(answer.outcomes[2]?.errors?.[0]?.message).toContain('Hồ sơ trả đúng hạn');
    expect((await rows()).totalDocs).toBe(before + 1);
  });

  it('is refused whole with every fault where the sender asks for all or nothing', async () => {
    const before = (await rows()).totalDocs;
    const whole = [figure('2026-11', { cutOff: '2026-11-02' }), bad(), { ...good(), cutOff: '2026-13-01' }];
    const answer = await push(whole, { atomic: 'all' });

    expect(answer.status).toBe(422);
    expect(
      z
        .object({ errors: z.array(z.object({ row: z.number() })) })
        .parse(answer.body)
        .errors.map(({ row }) => row),
    ).toEqual([2, 3]);
    expect((await rows()).totalDocs).toBe(before);
    const sent = await city.trial.payload.count({
      collection: 'sent-figures',
      where: { period: { equals: '2026-11' } },
      overrideAccess: true,
    });
    expect(sent.totalDocs).toBe(0);
    expect(namesIn(await push(whole.slice(0, 1), { atomic: 'all' }))).toEqual(['submitted']);
  });

  it('holds one figure a cell: of several days the newest goes on, and two for one day are a conflict', async () => {
    const day = (cutOff: string, numerator = 99) =>
      figure('2026-06', { cutOff: `2026-06-${cutOff}`, value: counted(numerator) });
    expect(namesIn(await push([day('10'), day('20'), day('20'), day('20', 98)]))).toEqual([
      'outdated',
      'submitted',
      'unchanged',
      'refused',
    ]);
  });

  it('names fields that it does not know instead of keeping them: people are not counted by name', async () => {
    const named = [
      figure('2026-04', { hoTen: 'Nguyễn Thử' }),
      figure('2026-04', { value: { ...counted(9), soCccd: '0123' } }),
    ];
    const text = JSON.stringify(answerOf(await push(named)).outcomes);

    expect(text).toContain('«hoTen»');
    expect(text).toContain('«value.soCccd»');
    expect(text).not.toContain('Nguyễn Thử');
    expect(text).not.toContain('0123');
  });

  it('of more than 5 000 rows is refused with the number', async () => {
    const answer = await push(Array.from({ length: 5_001 }, () => 1));
    expect([answer.status, errorsIn(answer)[0]?.message]).toEqual([413, expect.stringContaining('5001')]);
  });
});

describe('a CSV file', () => {
  const csv = async (text: string, query = '') => {
    const { handleEndpoints } = await import('payload');
    const request = new Request(`http://cms.test/api/results${query}`, {
      method: 'POST',
      headers: { authorization: machine, 'content-type': 'text/csv; charset=utf-8' },
      body: text,
    });
    const response = await handleEndpoints({ config: city.trial.config, request });
    const body: unknown = await response.json();
    return { status: response.status, body, text: JSON.stringify(body) };
  };

  it('names its fields in the first line, in any order, with comma or semicolon', async () => {
    const text = `\uFEFFcutOff;indicator;numerator;denominator;period;note\n2026-03-31;${indicator};99;100;2026-03;"=HYPERLINK(""x"")"\n`;
    const [first] = answerOf(await csv(text)).outcomes;
    const { body } = await city.trial.ask('GET', `/results/${first?.id ?? ''}`, { as: city.as.unit });

    expect(first).toMatchObject({ row: 2, outcome: 'submitted' });
    expect(body).toMatchObject({ value: counted(99), note: '=HYPERLINK("x")' });
  });

  it('is read with point or comma in decimals, and refused where that could be thousands', async () => {
    const line = (written: string) => `${indicator};2026-02;2026-02-28;${written}\n`;
    const text = `indicator;period;cutOff;denominator;numerator\n${line('1.234;5')}${line('100;9,5')}${line('mười;5')}`;
    const { outcomes } = answerOf(await csv(text));

    expect(outcomes.map((one) => [one.row, one.errors?.[0]?.field])).toEqual([
      [2, 'denominator'],
      [3, 'value.numerator'],
      [4, 'denominator'],
    ]);
    expect(outcomes[0]?.errors?.[0]?.message).toContain('1234 hoặc 1,2340');
  });

  it('with a column that the form does not know is refused whole, by the name of the column', async () => {
    const answer = await csv(
      `indicator,period,cutOff,CCCD\n${indicator},2026-02,2026-02-28,012345678901\n`,
      '?atomic=all',
    );
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('«CCCD»')]);
    expect(answer.text).not.toContain('012345678901');
  });
});

describe('the key of a machine', () => {
  it('can do nothing else, and nobody can do this without a key', async () => {
    for (const path of ['/results', '/decisions', '/people', '/files', '/journal', '/sources', '/sent-figures']) {
      expect([403, 501], path).toContain((await city.trial.ask('GET', path, { as: machine })).status);
    }
    for (const as of [city.as.unit, city.as.office, city.as.isoSecretary, city.as.admin, 'sources API-Key sai']) {
      const answer = await push([figure('2026-01')], {}, as);

      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('is of no use once it is switched off', async () => {
    const off = crypto.randomUUID();
    const body = { name: 'Máy sẽ tắt', commune: city.commune, unit: city.unit, enableAPIKey: true, apiKey: off };
    const id = await makeRow(city.trial, city.as.admin, ['sources', body]);
    expect(namesIn(await push([figure('2026-08')], {}, `sources API-Key ${off}`))).toHaveLength(1);
    await city.trial.ask('PATCH', `/sources/${id}`, { body: { enableAPIKey: false }, as: city.as.admin });
    expect((await push([figure('2026-08')], {}, `sources API-Key ${off}`)).status).toBe(403);
  });
});

describe('rhythmOf()', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 2, number, 1)).toISOString();

  it('tells a source that stays away longer than it usually does, weekends and holidays apart', () => {
    const daily = [1, 2, 3, 4].map(day);
    expect(rhythmOf(daily, day(7))).toMatchObject({ usualHours: 24, silentHours: 72, isSilent: false });
    expect(rhythmOf(daily, day(9))?.isSilent).toBe(true);
    expect(rhythmOf([1, 8, 15].map(day), day(27))?.isSilent).toBe(false);
  });

  it('expects nothing of a source that has hardly begun', () => {
    expect(rhythmOf([], day(1))).toBeUndefined();
    expect(rhythmOf([day(1)], day(28))).toMatchObject({ isSilent: false });
  });
});
