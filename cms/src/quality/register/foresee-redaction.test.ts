import type { Decision } from '@camket/shared/decisions';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingIn } from '../../trial/everything.ts';
import { act, draftDecision, errorsIn, movedIn, publish, registerLines } from '../../trial/acts.ts';
import { makeRow } from '../../trial/open-trial.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { uploadTo } from '../../trial/upload.ts';
import { pdfFile } from '../files/sample-files.ts';

let city: SmallCity;

const name = 'Lò Thị Kín';

const foresee = (seqs: readonly number[], as?: string) =>
  city.trial.ask('POST', '/register/redactions/preview', { body: { seqs }, as });
const redact = (seqs: readonly number[], ground = 'Có tên riêng của công dân') =>
  city.trial.ask('POST', '/register/redactions', { body: { seqs, ground }, as: city.as.admin });

/** Everything that the workroom, the register and the store hold. */
const everything = async (): Promise<string> =>
  JSON.stringify([
    await readdir(join(env['CAMKET_DATA'] ?? '', 'files')),
    await registerLines(city.trial),
    await everythingIn(city.trial),
  ]);

/** Publishes a decision that names somebody, with a file, and a figure that misses its promise; begins a correction. */
async function publishNaming(): Promise<number> {
  const bytes = pdfFile('riêng');
  const { doc } = await uploadTo(city.trial, {
    ...{ bytes, name: 'ban-ky.pdf', commune: city.commune, role: 'signed', as: city.as.office },
  });
  const { sha256: hash = '', mediaType = '', size = 0 } = doc;
  const plain = sampleDecision('41', [city.unitKey]);
  const term = { causeWithin: 2, by: 'workingDays' } as const;
  const told: Decision = {
    ...plain,
    subject: `về việc của ${name}`,
    causeClause: { wording: `Nêu nguyên nhân với ${name} trong 02 ngày làm việc`, term },
    files: [{ sha256: hash, name: 'ban-ky.pdf', mediaType, size, role: 'signed' }],
  };
  const { id, decision } = await draftDecision(city, told);
  const seq = await publish(city, id);
  const result = await makeRow(city.trial, city.as.unit, [
    'results',
    {
      decision: { subject: `${city.slug}/van-ban/41-qd-ubnd-2026`, version: 1 },
      indicator: decision.objectives[0]?.indicators[0]?.key ?? '',
      ...{ period: '2026-Q1', part: city.unitKey, source: 'Sổ', cause: 'Thiếu người', cutOff: '2026-03-31' },
      value: { kind: 'counted', numerator: 60, denominator: 100 },
    },
  ]);
  await act(city.trial, ['results', result, 'submit'], { as: city.as.unit, stage: 'draft' });
  await act(city.trial, ['results', result, 'publish'], { as: city.as.isoSecretary, stage: 'submitted' });
  const how = { as: city.as.office, stage: 'published', reason: 'Đính chính' };
  expect(movedIn(await act(city.trial, ['decisions', id, 'correct'], how)).id).toBeDefined();
  return seq;
}

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
}, 120_000);

afterAll(() => city.trial.close());

describe('looking ahead of a redaction', { timeout: 60_000 }, () => {
  it('names what the redaction then does, and writes nothing', async () => {
    const seq = await publishNaming();
    const before = await everything();
    const foreseen = await foresee([seq], city.as.admin);
    expect(foreseen.status, foreseen.text).toBe(200);
    expect(await everything()).toBe(before);

    const done = await redact([seq]);
    expect(done.status, done.text).toBe(201);
    expect(foreseen.body).toEqual(done.body);
    expect(done.body).toMatchObject({
      emptied: [seq, expect.any(Number)],
      covered: [{ kind: 'action', version: 2 }],
      drafts: expect.arrayContaining([expect.objectContaining({ collection: 'decisions' })]),
      filesGone: 1,
    });
    expect(await everything()).not.toContain(name);
  });

  it('is for administrators alone, and complains as the redaction does', async () => {
    for (const as of [city.as.office, city.as.leader, city.as.isoSecretary, city.as.unit, city.as.inspector])
      expect((await foresee([1], as)).status).toBe(403);
    expect((await foresee([1])).status).toBe(401);
    const unknown = await foresee([9_999], city.as.admin);
    expect([unknown.status, errorsIn(unknown)]).toEqual([
      422,
      [{ field: 'seqs.0', message: 'Sổ công bố không có mục số 9999.' }],
    ]);
    const blank = await redact([1], ' ');
    expect([blank.status, errorsIn(blank)[0]]).toEqual([
      400,
      { field: 'ground', message: expect.stringContaining('Cần nêu căn cứ che') },
    ]);
  });
});
