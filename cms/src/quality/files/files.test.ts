import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { draftDecision, errorsIn, publish } from '../../trial/acts.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';
import { type Sent, uploadTo } from '../../trial/upload.ts';
import { keepFile } from './keep-file.ts';
import { pdfFile, wordFile } from './sample-files.ts';
import { sweepFiles } from './sweep-files.ts';

vi.setConfig({ testTimeout: 60_000 });

let city: SmallCity;
const other = { commune: '', unit: '' };

type Who = keyof SmallCity['as'];

const tokenOf = (who: Who | undefined): string | undefined => (who === undefined ? undefined : city.as[who]);

const store = (name = ''): string => join(env['CAMKET_DATA'] ?? '', 'files', name);
const kept = () => readdir(store());

/** Uploads as somebody, into the own commune unless told otherwise. */
const upload = (who: Who | undefined, bytes: Buffer, beside: Omit<Sent, 'bytes'> = {}) =>
  uploadTo(city.trial, { commune: city.commune, role: 'annex', ...beside, bytes, as: tokenOf(who) });

const read = (path: string, who?: Who) => city.trial.raw('GET', path, { as: tokenOf(who) });
const discard = (who: Who | undefined, id = '') => city.trial.ask('DELETE', `/files/${id}`, { as: tokenOf(who) });

const fileNamed = ({ sha256 = '', name = '', mediaType = '', size = 0 }: Awaited<ReturnType<typeof upload>>['doc']) =>
  ({ sha256, name, mediaType, size, role: 'signed' }) as const;

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const all = { limit: 1, depth: 0, overrideAccess: true } as const;
  const communes = await city.trial.payload.find({
    collection: 'communes',
    where: { id: { not_equals: city.commune } },
    ...all,
    overrideAccess: true,
  });
  const data = { commune: communes.docs[0]?.id ?? '', names: [{ name: 'Phòng Lạ' }] };
  other.commune = data.commune;
  other.unit = (await city.trial.payload.create({ collection: 'units', data, depth: 0, overrideAccess: true })).id;
}, 120_000);

afterAll(() => city.trial.close());

describe('uploading', () => {
  it('keeps a signed PDF byte for byte under its hash, with the name that people gave it', async () => {
    const { status, doc } = await upload('office', pdfFile(), { name: 'Quyết định 12.pdf', role: 'signed' });
    expect(status).toBe(201);
    expect(doc).toMatchObject({
      name: 'Quyết định 12.pdf',
      mediaType: 'application/pdf',
      size: pdfFile().length,
      role: 'signed',
    });
    const back = await read(`/files/${doc.id ?? ''}/bytes`, 'leader');
    expect(Buffer.from(await back.arrayBuffer()).equals(pdfFile())).toBe(true);
    expect(back.headers.get('content-disposition')).toContain("filename*=UTF-8''Quy%E1%BA%BFt");
    expect(await kept()).toContain(doc.sha256);
  });

  it('believes the bytes, not the name or the header', async () => {
    const image = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const { doc } = await upload('office', image, { name: 'van-ban.pdf', type: 'application/pdf' });
    expect(doc).toMatchObject({ mediaType: 'image/png', name: 'van-ban.png' });
    const page = await upload('office', Buffer.from('<html>'), { name: 'anh.png', type: 'image/png' });
    expect(page).toMatchObject({ status: 400, message: expect.stringContaining('Chỉ nhận PDF, DOCX') });
  });

  it('answers the same row to the same bytes, within one commune', async () => {
    const bytes = pdfFile('hai lần');
    const [first, second] = await Promise.all([upload('office', bytes), upload('unit', bytes, { unit: city.unit })]);
    expect(second.doc.id).toBe(first.doc.id);
    expect([first.status, second.status].sort()).toEqual([200, 201]);
    const elsewhere = await upload('stranger', bytes, { commune: other.commune });
    expect(elsewhere.status).toBe(201);
    expect(elsewhere.doc.id).not.toBe(first.doc.id);
    expect((await kept()).filter((name) => name === first.doc.sha256)).toHaveLength(1);
  });

  it('marks a Word file that still names its author', async () => {
    const { doc } = await upload('office', wordFile('Trần Thị A'), { name: 'Phụ lục.docx' });
    expect(doc.doubts).toMatchObject([{ kind: 'author', value: 'Trần Thị A' }]);
  });

  it('is for those alone who may, for their own commune and unit', async () => {
    const before = await kept();
    const fresh = pdfFile('không ai được');
    expect(await upload(undefined, fresh)).toMatchObject({ status: 401 });
    expect(await upload('leader', fresh)).toMatchObject({ status: 403 });
    expect(await upload('inspector', fresh)).toMatchObject({ status: 403 });
    expect(await upload('stranger', fresh)).toMatchObject({ status: 403 });
    expect(await upload('unit', fresh)).toMatchObject({ status: 403 });
    expect(await upload('office', fresh, { unit: other.unit })).toMatchObject({ status: 400 });
    expect(await kept()).toEqual(before);
  });

  it('refuses more than 20 MB with a sentence, and keeps nothing of it', async () => {
    const before = await kept();
    const { status, message } = await upload('office', Buffer.concat([pdfFile(), Buffer.alloc(21_000_000)]));
    expect({ status, message }).toEqual({ status: 413, message: expect.stringContaining('lớn hơn 20 MB') });
    expect(await kept()).toEqual(before);
  });

  it('refuses a form without a file, with a role that there is not, and what is no form', async () => {
    expect(await upload('office', pdfFile(), { role: 'secret' })).toMatchObject({ status: 400 });
    expect(await upload('office', Buffer.alloc(0))).toMatchObject({
      status: 400,
      message: expect.stringContaining('rỗng'),
    });
    const plain = await city.trial.ask('POST', '/files', { body: { commune: city.commune }, as: city.as.office });
    expect(plain.status).toBe(400);
    expect(errorsIn(plain)[0]?.message).toContain('biểu mẫu');
  });

  it('is not done inside a transaction, which could still fail when the bytes are in their place', async () => {
    const inside = z
      .custom<Parameters<typeof keepFile>[0]>()
      .parse({ payload: city.trial.payload, transactionID: 'open' });
    const sent = { bytes: pdfFile(), name: 'a.pdf', commune: city.commune, role: 'annex' } as const;
    await expect(keepFile(inside, sent)).rejects.toThrow('inside a transaction');
  });

  it('leaves no bytes behind where the row could not be written', async () => {
    await upload('office', pdfFile('của xã này'));
    const before = await kept();
    const { db } = city.trial.payload;
    const create = db.create.bind(db);
    db.create = (args): Promise<unknown> =>
      args.collection === 'files' ? Promise.reject(new Error('disk full')) : create(args);
    try {
      expect((await upload('office', pdfFile('hàng không ghi được'))).status).toBe(500);
      expect((await upload('stranger', pdfFile('của xã này'), { commune: other.commune })).status).toBe(500);
    } finally {
      db.create = create;
    }
    expect(await kept()).toEqual(before);
  });
});

describe('reading', () => {
  it('shows rows and bytes to nobody else', async () => {
    const { doc } = await upload('unit', pdfFile('của đơn vị'), { unit: city.unit });
    const paths = [`/files/${doc.id ?? ''}`, `/files/${doc.id ?? ''}/bytes`];
    const status = async (path: string, who?: Who) => (await read(path, who)).status;
    for (const path of paths) {
      expect(await status(path, 'unit')).toBe(200);
      expect(await status(path, 'office')).toBe(200);
      expect([401, 403]).toContain(await status(path));
      expect([403, 404]).toContain(await status(path, 'stranger'));
      expect([403, 404]).toContain(await status(path, 'inspector'));
    }
  });
});

describe('giving a file up', () => {
  it('takes row and bytes away, but not bytes that another commune keeps', async () => {
    const bytes = pdfFile('bỏ được');
    const { doc } = await upload('office', bytes);
    const elsewhere = await upload('stranger', bytes, { commune: other.commune });
    expect(await discard('leader', doc.id)).toMatchObject({ status: 403 });
    expect(await discard('stranger', doc.id)).toMatchObject({ status: 404 });
    expect(await discard('office', doc.id)).toMatchObject({ status: 200 });
    expect(await kept()).toContain(doc.sha256);
    expect(await discard('stranger', elsewhere.doc.id)).toMatchObject({ status: 200 });
    expect(await kept()).not.toContain(doc.sha256);
  });

  it('is refused while a document names it, and allowed once it is taken out of there', async () => {
    const { doc } = await upload('office', pdfFile('đang dùng'));
    const named = { ...sampleDecision('1'), files: [fileNamed(doc)] };
    const { id, revision, decision } = await draftDecision(city, named);
    const refused = await discard('office', doc.id);
    expect(refused.status).toBe(409);
    expect(errorsIn(refused)[0]?.message).toContain('gỡ tệp');
    const body = { revision, decision: { ...decision, files: [] } };
    expect((await city.trial.ask('PUT', `/decisions/${id}/whole`, { body, as: city.as.office })).status).toBe(200);
    expect((await discard('office', doc.id)).status).toBe(200);
  });

  it('is refused for ever once an entry of the register names it', async () => {
    const { doc } = await upload('office', pdfFile('đã công bố'), { name: 'Bản ký.pdf' });
    await publish(city, (await draftDecision(city, { ...sampleDecision('2'), files: [fileNamed(doc)] })).id);
    const refused = await discard('office', doc.id);
    expect(refused.status).toBe(409);
    expect(errorsIn(refused)[0]?.message).toContain('công bố');
    const published = await read(`/register/files/${doc.sha256 ?? ''}`);
    expect(Object.fromEntries(published.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="ban-ky.pdf"; filename*=UTF-8''B%E1%BA%A3n%20k%C3%BD.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'public, max-age=86400',
    });
    expect(Buffer.from(await published.arrayBuffer()).equals(pdfFile('đã công bố'))).toBe(true);
  });

  it('is done one by one, never by a query', async () => {
    const { doc } = await upload('office', pdfFile('hàng loạt'));
    const query = await city.trial.ask('DELETE', `/files?where[id][equals]=${doc.id ?? ''}`, { as: city.as.office });
    expect(query.status).toBeGreaterThanOrEqual(400);
    expect((await read(`/files/${doc.id ?? ''}`, 'office')).status).toBe(200);
  });
});

describe('the public route', () => {
  it('knows no file that no entry names', async () => {
    const { doc } = await upload('office', pdfFile('chưa công bố'));
    expect((await read(`/register/files/${doc.sha256 ?? ''}`)).status).toBe(404);
    expect((await read('/register/files/..%2Fcms.sqlite')).status).toBe(404);
  });
});

describe('sweepFiles()', () => {
  it('takes away what nothing names once it is old, and nothing else', async () => {
    const { doc } = await upload('office', pdfFile('còn dùng'));
    const [left, fresh, unfinished] = [store('a'.repeat(64)), store('b'.repeat(64)), store('c.part')];
    for (const path of [left, fresh, unfinished]) await writeFile(path, 'x');
    await utimes(left, 0, 0);
    await sweepFiles(city.trial.payload);
    expect(await kept()).toEqual(expect.arrayContaining([doc.sha256, 'a'.repeat(64), 'b'.repeat(64), 'c.part']));
    await sweepFiles(city.trial.payload, -1);
    const names = await kept();
    expect(names).toContain(doc.sha256);
    expect(names.filter((name) => /^(?:a{64}|b{64}|c\.part)$/.test(name))).toEqual([]);
  });
});
