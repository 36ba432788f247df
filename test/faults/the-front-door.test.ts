import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ask, type Asked } from '../support/ask.ts';
import { type FeedServer, serveFeed } from '../support/feed-server.ts';
import { openLedger } from '../support/sample/ledger.ts';
import { photoHash, sampleFiles, signedHash } from '../support/sample/signed-file.ts';
import { sampleLedger } from '../support/sample-register.ts';
import { type SmallFront, startSmallFront } from '../support/small-front.ts';
import { until } from '../support/until.ts';

const ledger = sampleLedger();
const lines = ledger.lines();
let feed: FeedServer;

beforeAll(async () => {
  feed = await serveFeed({ lines, files: sampleFiles });
  return feed.close;
});

async function caughtUp(start: Parameters<typeof startSmallFront>[1] = {}): Promise<SmallFront> {
  const front = await startSmallFront(feed, start);
  await until('register and files', async () => {
    const { head, files } = await front.health();
    return head.seq === lines.length && files.kept === 2;
  });
  return front;
}

const statusOf = async ({ port }: SmallFront, asked: Asked): Promise<number> => (await ask(port, asked)).status;

describe('the front refuses what no reader sends', () => {
  it.each([
    [421, 'a foreign host', { path: '/', headers: { host: 'evil.example' } }],
    [421, 'the right name at another port', { path: '/', headers: { host: 'localhost:1' } }],
    [405, 'a deed other than reading', { path: '/', method: 'DELETE' }],
    [413, 'a body', { path: '/', headers: { 'content-length': '3' }, body: 'abc' }],
    [413, 'a body of unknown length', { path: '/', headers: { 'transfer-encoding': 'chunked' }, body: 'abc' }],
    [414, 'an address of over a thousand characters', { path: `/${'a'.repeat(1_100)}` }],
    [404, 'two slashes, which could lead elsewhere', { path: '//evil.example/' }],
    [404, 'a backslash', { path: '/\\evil.example' }],
    [404, 'an encoded slash', { path: '/xa-dong-may%2fke-hoach' }],
    [404, 'the image service of the framework', { path: '/_image?href=http://evil.example/x.png' }],
    [404, 'an action of the framework', { path: '/_actions/x' }],
    [404, 'an island of the framework', { path: '/_server-islands/x' }],
  ] as const)('%i for %s', async (status, _what, asked: Asked) => {
    const front = await startSmallFront(feed);
    expect(await statusOf(front, asked)).toBe(status);
    expect(front.pages.made()).toBe(0);
  });

  it('listens to forged headers of a proxy nowhere', async () => {
    const front = await caughtUp();
    const plain = await ask(front.port, { path: '/nhat-ky' });
    const forged = await ask(front.port, {
      path: '/nhat-ky',
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', cookie: 'a=b' },
    });
    expect(forged.body.equals(plain.body)).toBe(true);
    expect(front.pages.made()).toBe(1);
  });

  it('tells of its health before it looks at the host', async () => {
    const front = await caughtUp();
    expect(await statusOf(front, { path: '/health', headers: { host: '10.0.0.7' } })).toBe(200);
  });

  it('lets in the names that it was told of, and its public address', async () => {
    const front = await startSmallFront(feed, { home: 'https://camket.example.vn', hosts: ['other.example.vn'] });
    for (const host of ['camket.example.vn', 'other.example.vn'])
      expect(await statusOf(front, { path: '/', headers: { host } })).toBe(200);
    expect((await front.get('/')).headers.get('strict-transport-security')).not.toBeNull();
  });
});

describe('the front gives each page one address', () => {
  it('sends a slash at the end away for good, and keeps the root', async () => {
    const front = await startSmallFront(feed);
    const answer = await front.get('/xa-dong-may/ke-hoach/');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/xa-dong-may/ke-hoach']);
    expect((await front.get('/')).status).toBe(200);
  });

  it('makes one page for all spellings of a query', async () => {
    const front = await caughtUp();
    const spellings = ['?nam=2026&don-vi=dv1', '?don-vi=dv1&nam=2026', '?utm=x&don-vi=dv1&nam=2026&nam=2025'];
    for (const spelling of spellings) await front.text(`/xa-dong-may/ke-hoach${spelling}`);
    expect(front.pages.made()).toBe(1);
  });

  it('drops the commune from all addresses of its own site', async () => {
    const front = await caughtUp({ siteCommune: 'xa-dong-may' });
    expect(await front.text('/ke-hoach')).toMatch(/^\/xa-dong-may\/ke-hoach /);
    expect(await front.text('/')).toMatch(/^\/xa-dong-may /);
    const long = await front.get('/xa-dong-may/ke-hoach');
    expect([long.status, long.headers.get('location')]).toEqual([308, '/ke-hoach']);
  });

  it('answers 404 with the page that helps on', async () => {
    const front = await caughtUp();
    for (const path of ['/none', '/Xa-Dong-May', '/404', `/tep/${'0'.repeat(64)}`]) {
      const answer = await front.get(path);
      expect([answer.status, (await answer.text()).startsWith('/404 ')]).toEqual([404, true]);
    }
  });
});

describe('the front sends kept bytes', () => {
  it('in the encoding that the reader knows, the same page in each', async () => {
    const { port } = await caughtUp();
    const headersFor = (encoding: string) => ({ 'accept-encoding': encoding });
    const plain = await ask(port, { path: '/nhat-ky' });
    const brotli = await ask(port, { path: '/nhat-ky', headers: headersFor('gzip, br') });
    const gzip = await ask(port, { path: '/nhat-ky', headers: headersFor('gzip, br;q=0') });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(1);
    expect(brotli.headers.vary).toBe('accept-encoding');
  });

  it('only once: a reader who has them gets 304 until an entry changes them', async () => {
    const own = await serveFeed({ lines, files: sampleFiles });
    onTestFinished(own.close);
    const front = await startSmallFront(own);
    await until('register and files', async () => {
      const { head, files } = await front.health();
      return head.seq === lines.length && files.kept === 2;
    });
    const { headers } = await ask(front.port, { path: '/xa-dong-may' });
    const again = { path: '/xa-dong-may', headers: { 'if-none-match': `"x", ${headers.etag ?? ''}` } };
    const known = await ask(front.port, again);
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, headers.etag]);

    const next = openLedger(ledger.head());
    const act = { at: '2026-11-19T00:00:00.000Z', subject: 'niem-yet/1', by: 'office', body: { ground: 'x' } } as const;
    next.write({ ...act, commune: 'phuong-ben-lua', kind: 'posting' });
    next.write({ ...act, commune: 'xa-dong-may', kind: 'posting' });
    const [ofTheOther = '', ofThisOne = ''] = next.lines();
    const isHere = (seq: number) => async () => (await front.health()).head.seq === seq;
    own.publish(ofTheOther);
    await until('the entry of another commune', isHere(lines.length + 1));
    expect((await ask(front.port, again)).status).toBe(304);
    own.publish(ofThisOne);
    await until('the entry of this commune', isHere(lines.length + 2));
    expect((await ask(front.port, again)).status).toBe(200);
  });

  it('without a body to who asks for the head alone', async () => {
    const { port } = await caughtUp();
    const full = await ask(port, { path: '/nhat-ky' });
    const head = await ask(port, { path: '/nhat-ky', method: 'HEAD' });
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(String(full.body.length));
  });

  it('made once for twenty readers who ask at the same moment', async () => {
    const front = await caughtUp();
    await Promise.all(Array.from({ length: 20 }, () => front.text('/xa-dong-may/ket-qua')));
    expect(front.pages.made()).toBe(1);
  });

  it('of a moment ago when a page breaks off in the middle, and a plain sentence where it never was whole', async () => {
    let breaks = false;
    const own = await serveFeed({ lines });
    onTestFinished(own.close);
    const front = await startSmallFront(own, {
      silenceAfter: 300,
      built: {
        assets: new Map(),
        pages: (...[, res]) => {
          res.writeHead(200, { 'content-type': 'text/html' });
          res.write('half');
          if (breaks) res.destroy();
          else res.end(' and half');
        },
      },
    });
    await until('the register', async () => (await front.health()).head.seq === lines.length);
    expect(await front.text('/nhat-ky')).toBe('half and half');
    breaks = true;
    await own.close();
    await until('another generation', async () => (await front.health()).feed.silentSince !== null);
    expect(await front.text('/nhat-ky')).toBe('half and half');
    const answer = await front.get('/gioi-thieu');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(front.told.some((sentence) => sentence.includes('/gioi-thieu'))).toBe(true);
  });
});

describe('the front hands out files', () => {
  it('shows a paper in the browser under its name, and nothing else can run in it', async () => {
    const { port } = await caughtUp();
    const { status, headers } = await ask(port, { path: `/tep/${signedHash}` });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename="tep-112-QD-UBND.pdf"/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=86400',
    });
    expect(headers['content-security-policy']).not.toContain('script-src');
    expect((await ask(port, { path: `/tep/${photoHash}` })).headers['content-security-policy']).toContain('sandbox');
    const known = await ask(port, { path: `/tep/${signedHash}`, headers: { 'if-none-match': `"${signedHash}"` } });
    expect(known.status).toBe(304);
  });
});
