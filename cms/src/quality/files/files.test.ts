import { REST_DELETE, REST_GET, REST_POST } from '@payloadcms/next/routes';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { pdfFile, wordFile } from './sample-files.ts';
import { sweepFiles } from './sweep-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'camket-files-'));
Object.assign(process.env, { CAMKET_DATA: folder, DATABASE_URL: `file:${join(folder, 'cms.sqlite')}`, DEMO: '0' });
const { default: config } = await import('../../payload.config.ts');

vi.setConfig({ testTimeout: 60_000 });

const password = 'Mot-mat-khau-dai-2026';
const handlers = { GET: REST_GET, POST: REST_POST, DELETE: REST_DELETE };
const people = ['office', 'otherOffice', 'unit', 'leader', 'inspector'] as const;
type Who = (typeof people)[number];

let payload: Payload;
const tokens = new Map<Who, string>();
const places = { commune: '', other: '', unit: '', otherUnit: '' };

async function ask(method: keyof typeof handlers, path: string, { who, form }: { who?: Who; form?: FormData } = {}) {
  const url = new URL(`http://cms.test/api${path}`);
  const headers = who === undefined ? {} : { authorization: `JWT ${tokens.get(who) ?? ''}` };
  const request = new Request(url, { method, headers, ...(form !== undefined && { body: form }) });
  return handlers[method](config)(request, { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) });
}

const row = z.object({
  id: z.string(),
  sha256: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  role: z.string(),
  doubts: z.array(z.object({ kind: z.string(), value: z.string() })).nullish(),
});
const answer = z.object({
  doc: row.partial().nullish(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

async function upload(
  who: Who | undefined,
  bytes: Buffer,
  beside: { name?: string; type?: string; commune?: string; unit?: string; role?: string } = {},
) {
  const {
    name = 'tep.pdf',
    type = 'application/pdf',
    ...fields
  } = { commune: places.commune, role: 'annex', ...beside };
  const form = new FormData();
  form.set('file', new File([Uint8Array.from(bytes)], name, { type }));
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  const response = await ask('POST', '/files', { form, ...(who !== undefined && { who }) });
  const { doc, errors } = answer.parse(await response.json());
  return { status: response.status, doc: doc ?? {}, message: errors?.[0]?.message ?? '' };
}

const kept = () => readdir(join(folder, 'files'));
const asServer = { depth: 0, overrideAccess: true } as const;

async function makePlace(slug: string, name: string): Promise<[string, string]> {
  const { id } = await payload.create({
    collection: 'communes',
    data: { kind: 'xa', slug, names: [{ name }] },
    ...asServer,
  });
  const unit = await payload.create({
    collection: 'units',
    data: { commune: id, names: [{ name: 'Phòng Kinh tế' }] },
    ...asServer,
  });
  return [id, unit.id];
}

beforeAll(async () => {
  payload = await getPayload({ config });
  [places.commune, places.unit] = await makePlace('xa-an-bien', 'An Biên');
  [places.other, places.otherUnit] = await makePlace('xa-dong-khe', 'Đông Khê');
  const { commune, other, unit } = places;
  const posts = {
    office: [{ commune, role: 'office' }],
    otherOffice: [{ commune: other, role: 'office' }],
    unit: [{ commune, role: 'unit', unit }],
    leader: [{ commune, role: 'leader' }],
    inspector: [],
  } as const;
  for (const who of people) {
    const email = `${who.toLowerCase()}@example.vn`;
    const cityRole = who === 'inspector' ? 'inspector' : 'none';
    const data = {
      email,
      password,
      name: who,
      cityRole,
      memberships: posts[who].map((post) => ({ ...post })),
    } as const;
    await payload.create({ collection: 'people', data, ...asServer });
    const { token = '' } = await payload.login({
      collection: 'people',
      data: { email, password },
      depth: 0,
      overrideAccess: true,
    });
    tokens.set(who, token);
  }
}, 120_000);

afterAll(async () => {
  await payload.destroy();
  await rm(folder, { recursive: true });
});

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
    const back = await ask('GET', `/files/${doc.id ?? ''}/bytes`, { who: 'leader' });
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
    const [first, second] = await Promise.all([upload('office', bytes), upload('unit', bytes, { unit: places.unit })]);
    expect(second.doc.id).toBe(first.doc.id);
    expect([first.status, second.status].sort()).toEqual([200, 201]);
    const elsewhere = await upload('otherOffice', bytes, { commune: places.other });
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
    expect(await upload('otherOffice', fresh)).toMatchObject({ status: 403 });
    expect(await upload('unit', fresh)).toMatchObject({ status: 403 });
    expect(await upload('office', fresh, { unit: places.otherUnit })).toMatchObject({ status: 400 });
    expect(await kept()).toEqual(before);
  });

  it('refuses more than 20 MB with a sentence, and keeps nothing of it', async () => {
    const before = await kept();
    const { status, message } = await upload('office', Buffer.concat([pdfFile(), Buffer.alloc(21_000_000)]));
    expect({ status, message }).toEqual({ status: 413, message: expect.stringContaining('lớn hơn 20 MB') });
    expect(await kept()).toEqual(before);
  });

  it.each([
    [
      'without a file',
      (form: FormData) => {
        form.delete('file');
      },
      'Chưa chọn tệp',
    ],
    [
      'with a role that there is not',
      (form: FormData) => {
        form.set('role', 'secret');
      },
      '',
    ],
  ])('refuses a form %s', async (_how, spoil, words) => {
    const form = new FormData();
    form.set('file', new File([Uint8Array.from(pdfFile())], 'a.pdf'));
    form.set('commune', places.commune);
    spoil(form);
    const response = await ask('POST', '/files', { who: 'office', form });
    expect(response.status).toBe(400);
    expect(answer.parse(await response.json()).errors?.[0]?.message).toContain(words);
  });

  it('leaves no bytes behind where the row could not be written', async () => {
    const before = await kept();
    const create = payload.db.create.bind(payload.db);
    payload.db.create = async (args) => {
      if (args.collection === 'files') throw new Error('disk full');
      return create(args);
    };
    try {
      expect((await upload('office', pdfFile('hàng không ghi được'))).status).toBe(500);
      expect((await upload('otherOffice', pdfFile(), { commune: places.other })).status).toBe(500);
    } finally {
      payload.db.create = create;
    }
    expect(await kept()).toEqual(before);
  });
});

describe('reading', () => {
  it('shows rows and bytes to nobody else', async () => {
    const { doc } = await upload('unit', pdfFile('của đơn vị'), { unit: places.unit });
    const paths = [`/files/${doc.id ?? ''}`, `/files/${doc.id ?? ''}/bytes`];
    const status = async (path: string, who?: Who) => (await ask('GET', path, who && { who })).status;
    for (const path of paths) {
      expect(await status(path, 'unit')).toBe(200);
      expect(await status(path, 'office')).toBe(200);
      expect([401, 403]).toContain(await status(path));
      expect([403, 404]).toContain(await status(path, 'otherOffice'));
      expect([403, 404]).toContain(await status(path, 'inspector'));
    }
  });
});

describe('giving a file up', () => {
  const name = (sha256: string) => ({
    sha256,
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size: 1,
    role: 'annex' as const,
  });
  const discard = async (who: Who | undefined, id: string | undefined) => {
    const response = await ask('DELETE', `/files/${id ?? ''}`, who && { who });
    return { status: response.status, message: answer.parse(await response.json()).errors?.[0]?.message ?? '' };
  };

  it('takes row and bytes away, but not bytes that another commune keeps', async () => {
    const bytes = pdfFile('bỏ được');
    const { doc } = await upload('office', bytes);
    const elsewhere = await upload('otherOffice', bytes, { commune: places.other });
    expect(await discard('leader', doc.id)).toMatchObject({ status: 403 });
    expect(await discard('otherOffice', doc.id)).toMatchObject({ status: 404 });
    expect(await discard('office', doc.id)).toMatchObject({ status: 200 });
    expect(await kept()).toContain(doc.sha256);
    expect(await discard('otherOffice', elsewhere.doc.id)).toMatchObject({ status: 200 });
    expect(await kept()).not.toContain(doc.sha256);
  });

  it('is refused while a document names it', async () => {
    const { doc } = await upload('office', pdfFile('đang dùng'));
    const decision = await payload.create({
      collection: 'decisions',
      data: { form: 'decision', commune: places.commune, stage: 'draft', files: [name(doc.sha256 ?? '')] },
      context: { permit: 'new' },
      ...asServer,
    });
    expect(await discard('office', doc.id)).toMatchObject({ status: 409, message: expect.stringContaining('gỡ tệp') });
    await payload.update({
      collection: 'decisions',
      id: decision.id,
      data: { stage: 'discarded' },
      context: { permit: decision.id },
      ...asServer,
    });
    expect(await discard('office', doc.id)).toMatchObject({ status: 200 });
  });

  it('is refused for ever once an entry of the register names it', async () => {
    const { doc } = await upload('office', pdfFile('đã công bố'));
    await payload.create({
      collection: 'entries',
      data: {
        seq: 1,
        at: '2026-01-01T00:00:00.000Z',
        commune: 'xa-an-bien',
        kind: 'file',
        subject: 'xa-an-bien/tep',
        version: 1,
        by: 'office',
        hash: '0',
        line: JSON.stringify({ body: { file: name(doc.sha256 ?? '') } }),
        files: [{ sha256: doc.sha256 ?? '' }],
      },
      ...asServer,
    });
    expect(await discard('office', doc.id)).toMatchObject({ status: 409, message: expect.stringContaining('công bố') });
    const published = await ask('GET', `/register/files/${doc.sha256 ?? ''}`);
    expect(Object.fromEntries(published.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'public, max-age=86400',
    });
    expect(Buffer.from(await published.arrayBuffer()).equals(pdfFile('đã công bố'))).toBe(true);
  });

  it('is done one by one, never by a query', async () => {
    const { doc } = await upload('office', pdfFile('hàng loạt'));
    const response = await ask('DELETE', `/files?where[id][equals]=${doc.id ?? ''}`, { who: 'office' });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await ask('GET', `/files/${doc.id ?? ''}`, { who: 'office' })).status).toBe(200);
  });
});

describe('the public route', () => {
  it('knows no file that no entry names', async () => {
    const { doc } = await upload('office', pdfFile('chưa công bố'));
    expect((await ask('GET', `/register/files/${doc.sha256 ?? ''}`)).status).toBe(404);
    expect((await ask('GET', '/register/files/..%2Fcms.sqlite')).status).toBe(404);
  });
});

describe('sweepFiles()', () => {
  it('takes away what nothing names once it is old, and nothing else', async () => {
    const { doc } = await upload('office', pdfFile('còn dùng'));
    const { writeFile } = await import('node:fs/promises');
    const [left, fresh] = ['a'.repeat(64), 'b'.repeat(64)].map((hash) => join(folder, 'files', hash));
    for (const path of [left ?? '', fresh ?? '', join(folder, 'files', 'c.part')]) await writeFile(path, 'x');
    await utimes(left ?? '', 0, 0);
    await sweepFiles(payload);
    expect(await kept()).toEqual(expect.arrayContaining([doc.sha256, 'a'.repeat(64), 'c.part']));
    await sweepFiles(payload, -1);
    const names = await kept();
    expect(names).toContain(doc.sha256);
    expect(names.filter((name) => /^[abc]{2}|part$/.test(name) && name !== doc.sha256)).toEqual([]);
  });
});
