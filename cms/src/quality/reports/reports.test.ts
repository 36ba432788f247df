import type { Decision } from '@camket/shared/decisions';
import { bodies, fold, verifyRegister } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unpack, zipMembers } from '../../papers/docx/zip-members.ts';
import { act, draftDecision, errorsIn, movedIn, publish, registerEntries, registerLines } from '../../trial/acts.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { uploadTo } from '../../trial/upload.ts';
import { sha256 } from '../register/sha256.ts';
import { initials } from './usual-head.ts';

const wholeForm = z.looseObject({
  id: z.string(),
  stage: z.string(),
  revision: z.number(),
  version: z.number(),
  subject: z.string().nullable(),
  news: z.number(),
  head: z.record(z.string(), z.unknown()),
  report: bodies.report.omit({ salt: true }),
  deeds: z.array(z.string()),
  obstacles: z.array(z.object({ field: z.string(), message: z.string() })),
});

let city: SmallCity;
let indicator: string;
let document: string;
let unitReport: string;

const signer = { name: 'Nguyễn Thử', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' };

async function publishFigure(period: string, numerator: number): Promise<void> {
  const id = await makeRow(city.trial, city.as.unit, [
    'results',
    {
      decision: { subject: document, version: 1 },
      indicator,
      period,
      part: city.unitKey,
      value: { kind: 'counted', numerator, denominator: 100 },
      cutOff: period.endsWith('Q1') ? '2026-03-31' : '2026-06-30',
      source: 'Sổ theo dõi',
      ...(period.endsWith('Q1') && { cause: 'Thiếu người trong tháng 3.' }), // words that another figure says too are no secret
    },
  ]);
  expect((await act(city.trial, ['results', id, 'submit'], { as: city.as.unit, stage: 'draft' })).status).toBe(200);
  const how = { as: city.as.isoSecretary, stage: 'submitted' };
  expect((await act(city.trial, ['results', id, 'publish'], how)).status).toBe(200);
}

const compileAs = (as: string, collection: string, beside: object = {}) =>
  city.trial.ask('POST', `/${collection}/compile`, {
    body: { commune: city.slug, document, period: '2026-Q1', ...beside },
    as,
  });

const wholeOf = async (collection: string, id: string, as: string) =>
  wholeForm.parse((await city.trial.ask('GET', `/${collection}/${id}/whole`, { as })).body);

const made = z.object({ id: z.string(), isNew: z.boolean() });

async function save(collection: string, id: string, [as, change]: readonly [string, object]) {
  const { revision, head, report } = await wholeOf(collection, id, as);
  const files = report.files.map(({ sha256, name, role }) => ({ sha256, name, role }));
  const body = { revision, head, narrative: report.narrative, files, ...change };
  return city.trial.ask('PUT', `/${collection}/${id}/whole`, { body, as });
}

const deed = (collection: string, id: string, [name, as, stage]: readonly [string, string, string]) =>
  act(city.trial, [collection, id, name], { as, stage, reason: 'Lý do của phép thử này' });

const reported = async () => (await registerEntries(city.trial)).filter(({ kind }) => kind === 'report');

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const decision: Decision = {
    ...sampleDecision('1', [city.unitKey, city.otherUnitKey]),
    reporting: [{ wording: 'hằng quý', times: [{ kind: 'every', months: 3 }] }],
  };
  const whole = await draftDecision(city, decision);
  indicator = whole.decision.objectives[0]?.indicators[0]?.key ?? '';
  await publish(city, whole.id);
  document = (await registerEntries(city.trial)).find(({ kind }) => kind === 'decision')?.subject ?? '';
  await publishFigure('2026-Q1', 90);
}, 300_000);

afterAll(() => city.trial.close());

describe('a report', () => {
  let consolidated: string;

  it('is begun by whom it is for and nobody else, once a period, for a period and a document that there are', async () => {
    const { as } = city;
    for (const who of [as.office, as.leader, as.admin, as.inspector, as.stranger, as.isoSecretary])
      expect((await compileAs(who, 'unit-reports', { unit: city.unit })).status).toBe(403);
    for (const who of [as.office, as.leader, as.unit, as.stranger])
      expect((await compileAs(who, 'reports')).status).toBe(403);
    expect((await city.trial.ask('POST', '/reports/compile', { body: {} })).status).toBe(400);
    const wrong = await compileAs(as.isoSecretary, 'reports', { period: '2025-Q1' });
    expect([wrong.status, errorsIn(wrong)[0]?.field]).toEqual([422, 'period']);
    const nowhere = await compileAs(as.isoSecretary, 'reports', { document: `${city.slug}/van-ban/khong-co` });
    expect([nowhere.status, errorsIn(nowhere)[0]?.field]).toEqual([422, 'document']);

    const first = await compileAs(as.unit, 'unit-reports', { unit: city.unit });
    expect(first.status, first.text).toBe(201);
    unitReport = made.parse(first.body).id;
    const again = await compileAs(as.unit, 'unit-reports', { unit: city.unit });
    expect([again.status, made.parse(again.body).id]).toEqual([200, unitReport]);
  });

  it("holds the unit's own figures as they are published, with sentences on them", async () => {
    const { report, head } = await wholeOf('unit-reports', unitReport, city.as.unit);
    expect(report.indicators).toMatchObject([
      { value: '90% (90/100)', state: 'missed', cause: 'Thiếu người trong tháng 3.' },
    ]);
    expect(report.units).toMatchObject([{ due: 1, reported: 1 }]);
    expect(report.narrative.shortcomings).toContain('không đạt: kết quả 90% (90/100)');
    expect(head).toMatchObject({ issuer: 'Phòng Một', above: 'Ủy ban nhân dân xã Làng Thử', symbol: 'BC-M' });
  });

  it('takes words from people and never a figure; an older revision is refused', async () => {
    const wrong = { head: { issuer: 'Phòng Một', symbol: 'BC-PM', about: 'Kết quả', signer, indicators: [] } };
    const saved = await save('unit-reports', unitReport, [city.as.unit, { ...wrong, figures: { indicators: [] } }]);
    expect(saved.status, saved.text).toBe(200);
    expect(wholeForm.parse(saved.body).report.indicators).toHaveLength(1);
    const stale = await save('unit-reports', unitReport, [city.as.unit, { revision: 0 }]);
    expect(stale.status).toBe(409);
    expect((await save('unit-reports', unitReport, [city.as.isoSecretary, {}])).status).toBe(403);
    expect(
      (await city.trial.ask('PATCH', `/unit-reports/${unitReport}`, { body: { figures: {} }, as: city.as.unit }))
        .status,
    ).toBe(403);
  });

  it('is submitted once its head is whole, accepted by the secretary, and only then published', async () => {
    const { as } = city;
    const early = await deed('unit-reports', unitReport, ['submit', as.unit, 'draft']);
    expect(early.status).toBe(422);
    expect(errorsIn(early).map(({ field }) => field)).toEqual(['head.place']);
    const { head } = await wholeOf('unit-reports', unitReport, as.unit);
    const file = (
      await uploadTo(city.trial, {
        bytes: Buffer.from(
          '%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
          'latin1',
        ),
        name: 'da-ky.pdf',
        commune: city.commune,
        unit: city.unit,
        role: 'signed',
        as: as.unit,
      })
    ).doc;
    const files = file.sha256 === undefined ? [] : [{ sha256: file.sha256, name: 'Bản đã ký.pdf', role: 'signed' }];
    expect(
      (await save('unit-reports', unitReport, [as.unit, { head: { ...head, place: 'Làng Thử' }, files }])).status,
    ).toBe(200);
    expect((await deed('unit-reports', unitReport, ['submit', as.unit, 'draft'])).status).toBe(200);
    expect((await deed('unit-reports', unitReport, ['publish', as.leader, 'submitted'])).status).toBe(409);
    expect((await deed('unit-reports', unitReport, ['accept', as.unit, 'submitted'])).status).toBe(403);
    expect((await save('unit-reports', unitReport, [as.unit, {}])).status).toBe(423);
    expect((await deed('unit-reports', unitReport, ['accept', as.isoSecretary, 'submitted'])).status).toBe(200);
    expect(await reported()).toEqual([]);
  });

  it('of the commune says who has not reported; refreshing follows new figures and keeps what people wrote', async () => {
    const { as } = city;
    consolidated = made.parse((await compileAs(as.isoSecretary, 'reports')).body).id;
    const before = await wholeOf('reports', consolidated, as.isoSecretary);
    expect(before.report.units.map(({ name, reported: there, due }) => [name, there, due])).toEqual([
      ['Phòng Một', 1, 1],
      ['Phòng Hai', 0, 1],
    ]);
    expect(before.report.narrative.shortcomings).toContain('Phòng Hai còn thiếu 01/01 số liệu');
    const narrative = { ...before.report.narrative, causes: 'Câu do thư ký viết.' };
    expect((await save('reports', consolidated, [as.isoSecretary, { narrative }])).status).toBe(200);
    await publishFigure('2026-Q2', 96);
    const told = await wholeOf('reports', consolidated, as.isoSecretary);
    expect(told.news).toBeGreaterThan(0);
    const body = { revision: told.revision };
    const fresh = await city.trial.ask('POST', `/reports/${consolidated}/compile`, { body, as: as.isoSecretary });
    expect(fresh.status, fresh.text).toBe(200);
    const { report, news } = wholeForm.parse(fresh.body);
    expect(news).toBe(0);
    expect(report.compiled.seq).toBeGreaterThan(before.report.compiled.seq);
    expect(report.narrative).toEqual(narrative);
    expect(
      (await city.trial.ask('POST', `/reports/${consolidated}/compile`, { body, as: as.isoSecretary })).status,
    ).toBe(409);
  });

  it('is published by a leader, the accepted reports of units with it, each as an entry of its own', async () => {
    const { as } = city;
    expect((await deed('reports', consolidated, ['submit', as.isoSecretary, 'draft'])).status).toBe(200);
    expect((await deed('reports', consolidated, ['publish', as.isoSecretary, 'submitted'])).status).toBe(403);
    const done = await deed('reports', consolidated, ['publish', as.leader, 'submitted']);
    expect(done.status, done.text).toBe(200);
    const entries = await reported();
    const stem = `${city.slug}/bao-cao/2026-q1/1-qd-ubnd-2026`;
    expect(entries.map(({ subject, by }) => [subject, by])).toEqual([
      [`${stem}/${city.unitKey}`, 'leader'],
      [`${stem}/whole`, 'leader'],
    ]);
    expect(movedIn(done).seq).toBe(entries[1]?.seq);
    const record = fold(await registerEntries(city.trial));
    expect(record.reportsIn.get(city.slug)).toHaveLength(2);
    expect(record.reports.get(`${stem}/whole`)?.versions[0]?.content).toMatchObject({ part: 'whole', missing: 1 });
    expect((await wholeOf('unit-reports', unitReport, as.unit)).stage).toBe('published');
    const twice = await compileAs(as.isoSecretary, 'reports');
    expect([twice.status, errorsIn(twice)[0]?.kind]).toEqual([409, 'alreadyPublished']);
    expect((await wholeOf('reports', consolidated, as.unit)).report.part).toBe('whole');
  });

  it('is corrected as a new version with its reason, and withdrawn by the word of a second person', async () => {
    const { as } = city;
    const next = movedIn(await deed('reports', consolidated, ['correct', as.isoSecretary, 'published'])).id ?? '';
    expect((await deed('reports', next, ['submit', as.isoSecretary, 'draft'])).status).toBe(200);
    expect((await deed('reports', next, ['publish', as.leader, 'submitted'])).status).toBe(200);
    expect((await wholeOf('reports', consolidated, as.leader)).stage).toBe('superseded');
    expect((await reported()).at(-1)).toMatchObject({ version: 2, reason: 'Lý do của phép thử này' });
    expect((await deed('reports', next, ['withdraw', as.isoSecretary, 'published'])).status).toBe(200);
    expect((await deed('reports', next, ['publish', as.leader, 'withdrawing'])).status).toBe(200);
    const record = fold(await registerEntries(city.trial));
    expect(record.reports.get(`${city.slug}/bao-cao/2026-q1/1-qd-ubnd-2026/whole`)?.withdrawn).toMatchObject({
      reason: 'Lý do của phép thử này',
    });
  });

  it('leaves as the same bytes each time, for those who may see it', async () => {
    for (const [ending, mark] of [
      ['docx', 'PK'],
      ['pdf', '%PDF-'],
    ] as const) {
      const path = `/unit-reports/${unitReport}/${ending}`;
      const [one, other] = [
        await city.trial.raw('GET', path, { as: city.as.leader }),
        await city.trial.raw('GET', path, { as: city.as.unit }),
      ];
      const [bytes, same] = [Buffer.from(await one.arrayBuffer()), Buffer.from(await other.arrayBuffer())];
      expect(bytes.subarray(0, mark.length).toString()).toBe(mark);
      expect(bytes.equals(same)).toBe(true);
      expect(one.headers.get('content-disposition')).toContain(`bao-cao-quy-i-nam-2026-phong-mot.${ending}`);
      for (const as of [undefined, city.as.stranger, city.as.inspector])
        expect((await city.trial.raw('GET', path, { as })).status).toBeGreaterThanOrEqual(401);
    }
  }, 60_000);
});

describe('a redaction of a result', () => {
  const secret = 'Thiếu người trong tháng 3';
  const stem = () => `${city.slug}/bao-cao/2026-q1/1-qd-ubnd-2026`;

  async function everyReport(): Promise<string> {
    const { payload } = city.trial;
    const found: unknown[] = [];
    for (const collection of ['unit-reports', 'reports'] as const) {
      const all = { collection, limit: 0, pagination: false, depth: 0 } as const;
      found.push(await payload.find({ ...all, overrideAccess: true }));
      found.push(await payload.findVersions({ ...all, overrideAccess: true }));
    }
    return JSON.stringify(found);
  }

  it('reaches every report that quotes its cause: entries, workroom and paper; a covered version takes their place', async () => {
    const { as, trial } = city;
    const correction = movedIn(await deed('unit-reports', unitReport, ['correct', as.unit, 'published'])).id ?? '';
    const before = await registerEntries(trial);
    const quoting = before.filter(({ kind, body }) => kind === 'report' && JSON.stringify(body).includes(secret));
    const own = before.find(({ kind, subject }) => kind === 'result' && subject.includes('2026-q1'));
    const signed = quoting.find(({ subject }) => subject === `${stem()}/${city.unitKey}`)?.body;
    const [file] = z.object({ files: z.array(z.object({ sha256: z.string() })) }).parse(signed).files;
    expect([quoting.length, await everyReport()]).toEqual([3, expect.stringContaining(secret)]);
    const paper = await paperText();
    expect(paper).toContain(secret);

    const answer = await trial.ask('POST', '/register/redactions', {
      body: { seqs: [own?.seq], ground: 'Có chuyện riêng của một người' },
      as: as.admin,
    });

    expect(answer.status, answer.text).toBe(201);
    const { seq } = z.object({ seq: z.number() }).parse(answer.body);
    expect(answer.body).toMatchObject({ quoting: [`${stem()}/${city.unitKey}`, `${stem()}/whole`] });
    const lines = await registerLines(trial);
    expect(verifyRegister(lines, sha256)).toMatchObject({ redacted: 4, entries: before.length + 2 });
    expect(verifyRegister(lines, sha256).broken).toBeUndefined();
    expect(lines.filter((line) => line.includes('"kind":"report"')).join()).not.toContain(secret);
    const left = (await registerEntries(trial)).at(-1);
    const said = `[nội dung đã che theo mục số ${String(seq)} của sổ công bố]`;
    expect(left).toMatchObject({
      ...{ kind: 'report', subject: `${stem()}/${city.unitKey}`, version: 2, by: 'admin' },
      reason: expect.stringContaining(`theo mục số ${String(seq)}`),
      body: { files: [], indicators: [{ value: '90% (90/100)', cause: `${said}.` }] },
    });
    expect(JSON.stringify(left)).not.toContain(secret);
    expect((await trial.raw('GET', `/register/files/${file?.sha256 ?? ''}`)).status).toBe(404);
    expect(await everyReport()).not.toContain(secret);
    expect([await paperText(), paper]).toEqual([expect.stringContaining(said), expect.not.stringContaining(said)]);
    const record = fold(await registerEntries(trial));
    expect(record.reports.get(`${stem()}/whole`)?.withdrawn).toBeDefined();

    expect((await deed('unit-reports', correction, ['submit', as.unit, 'draft'])).status).toBe(200);
    expect((await deed('unit-reports', correction, ['accept', as.isoSecretary, 'submitted'])).status).toBe(200);
    expect(await wholeOf('unit-reports', correction, as.unit)).toMatchObject({ version: 3, stage: 'accepted' });
  }, 60_000);

  /** The text of the unit's report as the Word file has it. */
  async function paperText(): Promise<string> {
    const answer = await city.trial.raw('GET', `/unit-reports/${unitReport}/docx`, { as: city.as.unit });
    const member = zipMembers(Buffer.from(await answer.arrayBuffer())).get('word/document.xml');
    if (member === undefined) throw new Error(`There is no text in the paper: ${String(answer.status)}`);
    return Buffer.from(unpack(member))
      .toString()
      .replaceAll(/<[^>]+>/g, '');
  }
});

it('signs a unit with the letters of its name', () => {
  expect(initials('Phòng Văn hóa – Xã hội')).toBe('VHXH');
  expect(initials('Trung tâm Phục vụ hành chính công')).toBe('TTPVHCC');
});
