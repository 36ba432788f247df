import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionSubject } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead, type Maker, makerIn } from '../access/stage-rows.ts';
import { ask } from '../support/city.ts';
import { listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { crawl, leaks, type PublicBytes } from '../support/public-bytes.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { upload } from '../support/uploads.ts';
import { recordOf } from '../support/verify.ts';

/** A word that stands in one place only and is found in whatever holds it, also without marks and in addresses. */
const word = (name: string): string => `zq${name.toLowerCase().replaceAll(/[^a-z]/g, '')}qz`;

const year = new Date().getUTCFullYear() - 1;

describe('what stands in the database but not in the register', () => {
  let there: RunningCity;
  let site: SiteProcess;
  let maker: Maker;
  const hidden: string[] = [];
  const shown: string[] = [];
  const hide = (name: string): string => {
    const one = word(name);
    hidden.push(one);
    return one;
  };
  const show = (name: string): string => {
    const one = word(name);
    shown.push(one);
    return one;
  };
  const hiddenAddresses: string[] = [];
  const hiddenFiles: string[] = [];

  const decide = async (number: string, marker: string, files: Parameters<typeof draftDecision>[2]['files'] = []) => {
    const { door, city } = there;
    const whole = await draftDecision(door, city.own, { number, marker, files });
    return { collection: 'decisions', id: textIn(whole, 'id') } as const;
  };

  async function writeDecisions(): Promise<void> {
    const { door, city } = there;
    const { office: writer, leader: checker } = city.own;
    const signed = await upload(door, city.own, { word: show('signed'), role: 'signed' });
    const published = await decide('1', show('published'), [{ ...signed, role: 'signed' }]);
    await lead(door, published, { stage: 'published', writer, checker });

    for (const [index, stage] of (['draft', 'submitted', 'returned', 'discarded'] as const).entries()) {
      const file = await upload(door, city.own, { word: hide(`file of ${stage}`), role: 'signed' });
      hiddenFiles.push(file.sha256);
      const number = String(index + 2);
      const thing = await decide(number, hide(`decision ${stage}`), [{ ...file, role: 'signed' }]);
      await lead(door, thing, { stage, writer, checker });
      hiddenAddresses.push(decisionSubject(city.own.slug, { number, symbol: 'QĐ-UBND', year }));
    }

    const { body: correction } = await ask(door, {
      method: 'POST',
      path: `/decisions/${published.id}/transitions/correct`,
      body: { stage: 'published', reason: `Sửa lỗi ${hide('reason of a correction')}` },
      as: writer.as,
    });
    const path = `/decisions/${textIn(correction, 'id')}/whole`;
    const { body: whole } = await ask(door, { path, as: writer.as });
    const text = JSON.stringify(memberOf(whole, 'decision')).replaceAll(word('published'), hide('corrected'));
    const decision: unknown = JSON.parse(text);
    const body = { revision: numberIn(whole, 'revision'), decision };
    await ask(door, { method: 'PUT', path, body, as: writer.as });

    const doomed = await decide('8', show('doomed'));
    await lead(door, doomed, { stage: 'published', writer, checker });
    const reason = `Chờ duyệt ${hide('reason of a withdrawal')}`;
    await ask(door, {
      method: 'POST',
      path: `/decisions/${doomed.id}/transitions/withdraw`,
      body: { stage: 'published', reason },
      as: writer.as,
    });

    const given = await decide('9', hide('given back'));
    await lead(door, given, { stage: 'submitted', writer, checker });
    const why = { stage: 'submitted', reason: `Chưa rõ ${hide('reason of a return')}` };
    await ask(door, { method: 'POST', path: `/decisions/${given.id}/transitions/return`, body: why, as: checker.as });
  }

  async function writeReports(): Promise<void> {
    const { door, city } = there;
    const place = { commune: city.own, unit: 0 } as const;
    for (const collection of ['results', 'task-reports'] as const) {
      for (const stage of ['draft', 'submitted', 'returned', 'discarded', 'published'] as const) {
        const name = `${collection} ${stage}`;
        const note = stage === 'published' ? show(name) : hide(name);
        const body = { ...maker.reportBody(collection, place), note: `Ghi chú ${note}` };
        const { body: made } = await ask(door, {
          method: 'POST',
          path: `/${collection}`,
          body,
          as: city.own.units[0].person.as,
        });
        const thing = { collection, id: textIn(made, 'doc', 'id') };
        await lead(door, thing, { stage, writer: city.own.units[0].person, checker: city.own.isoSecretary });
      }
    }
  }

  async function changeTheDirectory(): Promise<void> {
    const { door, city } = there;
    const { as } = city.admin;
    const names = [{ name: `Phòng mới ${hide('new unit')}` }];
    await ask(door, { method: 'POST', path: '/units', body: { commune: city.own.id, names, aliases: [] }, as });
    const renamed = { names: [{ name: `Tên khác ${hide('renamed unit')}` }] };
    await ask(door, { method: 'PATCH', path: `/units/${city.own.units[1].id}`, body: renamed, as });
    const contact = { contact: { address: `Địa chỉ ${hide('contact')}` } };
    await ask(door, { method: 'PATCH', path: `/communes/${city.own.id}`, body: contact, as });
    const unseen = { kind: 'dac-khu', names: [{ name: `Đảo ${hide('commune')}` }], slug: `dac-khu-${hide('slug')}` };
    await ask(door, { method: 'POST', path: '/communes', body: unseen, as });
    const person = {
      email: `${hide('email')}@camket.test`,
      password: 'mot-mat-khau-dai-3',
      name: hide('person'),
      cityRole: 'none',
      memberships: [],
    };
    await ask(door, { method: 'POST', path: '/people', body: person, as });
    hidden.push(
      city.own.office.email,
      city.own.leader.email,
      city.admin.email,
      'Người quản trị',
      'Người office',
      'Người leader',
      'Người don-vi',
    );
  }

  beforeAll(async () => {
    there = await startCity();
    maker = await makerIn(there.door, there.city);
    await writeDecisions();
    await writeReports();
    await changeTheDirectory();
    site = await startSiteOf(there.cms);
  });
  afterAll(async () => {
    await site.stop();
    await there.cms.stop();
  });

  const telling = (bytes: readonly PublicBytes[], one: string): boolean => bytes.some(({ text }) => text.includes(one));

  it('is in no byte that the public site answers, whatever is asked of it', async () => {
    const { city } = there;
    const searched = hidden.slice(0, 3).map((one) => `/tim-kiem?q=${encodeURIComponent(one.slice(0, 4))}`);
    const guessed = [...hiddenAddresses, `dac-khu-${word('slug')}`].flatMap((address) => [
      `/${address}`,
      `/${address}/ban/1`,
    ]);
    const from = [
      '/',
      '/nhat-ky',
      '/gioi-thieu',
      '/health',
      '/su-kien',
      '/robots.txt',
      '/sitemap.xml',
      `/${city.own.slug}`,
      ...searched,
      ...guessed,
      ...hiddenFiles.map((hash) => `/tep/${hash}`),
    ];
    const bytes = await crawl(site.url, from);

    // what was published is found by the same crawl, so it does look where things stand
    for (const one of shown) expect([one, telling(bytes, one)]).toEqual([one, true]);
    const asked = new Set([...searched, '/tim-kiem']);
    expect(
      leaks(
        bytes.filter(({ address }) => !asked.has(address)),
        hidden,
      ),
    ).toEqual([]);
    for (const { address, status } of bytes) {
      if (guessed.includes(address)) expect([address, status]).toEqual([address, 404]);
      else if (address.startsWith('/tep/'))
        expect([address, status]).toEqual([address, hiddenFiles.some((hash) => address.includes(hash)) ? 404 : 200]);
      else expect([address, status < 400 || /robots|sitemap/.test(address)]).toEqual([address, true]);
    }
  });

  it('is in no line, event or file of the feed', async () => {
    const { door } = there;
    const feed = await door({ path: '/register?after=0' });
    const stream = await door({ path: '/register/stream?after=0' });
    for (const one of shown.filter((each) => each !== word('signed'))) expect(feed.text).toContain(one);
    expect(hidden.filter((one) => feed.text.includes(one) || stream.text.includes(one))).toEqual([]);
    for (const hash of hiddenFiles) expect((await door({ path: `/register/files/${hash}` })).status).toBe(404);
  });

  it('is in no page of the workroom that somebody outside can open', async () => {
    const { cms, door, city } = there;
    const { body } = await door({ path: '/decisions?limit=100', as: city.own.office.as });
    const ids = listIn(body, 'docs').map((row) => textIn(row, 'id'));
    const inside = ids.flatMap((id) => [
      `/admin/collections/decisions/${id}`,
      `/api/decisions/${id}/whole`,
      `/api/decisions/${id}`,
    ]);
    const from = [
      '/',
      '/admin',
      '/admin/login',
      '/admin/create-first-user',
      '/admin/forgot',
      '/admin/collections/decisions',
      '/admin/account',
      '/api/access',
      ...inside,
    ];
    const bytes: PublicBytes[] = [];
    for (const path of from) {
      const response = await fetch(new URL(path, cms.url), { redirect: 'manual' });
      bytes.push({
        address: path,
        status: response.status,
        text: `${JSON.stringify([...response.headers])}${await response.text()}`,
      });
    }
    expect(leaks(bytes, [...hidden, ...shown])).toEqual([]);
  });

  it('is in no file that the site keeps', async () => {
    const folder = join(site.data, 'site');
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { parentPath, name } of names) {
      const text = (await readFile(join(parentPath, name))).toString('utf8');
      expect([name, hidden.filter((one) => text.includes(one))]).toEqual([name, []]);
    }
    expect(names.length).toBeGreaterThan(0);
  });

  it('comes out at once, and alone, when it is published', async () => {
    const { door, city } = there;
    const { body } = await door({ path: '/decisions?where[stage][equals]=submitted', as: city.own.leader.as });
    const id = textIn(body, 'docs', 0, 'id');
    await ask(door, {
      method: 'POST',
      path: `/decisions/${id}/transitions/publish`,
      body: { stage: 'submitted' },
      as: city.own.leader.as,
    });
    await caughtUp(site, door);
    const out = word('decision submitted');
    const bytes = await crawl(site.url, ['/']);
    expect(telling(bytes, out)).toBe(true);
    const rest = hidden.filter((one) => one !== out && one !== word('file of submitted'));
    expect(leaks(bytes, rest)).toEqual([]);
    const record = await recordOf(door);
    expect([...record.decisions.keys()]).toContain(hiddenAddresses[1]);
  });
});
