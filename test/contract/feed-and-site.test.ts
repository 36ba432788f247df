import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodies, type Entry, fold, isReadKind, verifyRegister } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDecision, lead, type Maker, makerIn, type Thing } from '../access/stage-rows.ts';
import { ask } from '../support/city.ts';
import { listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { caughtUp, type RunningCity, startCity, startSiteOf } from '../support/running-city.ts';
import type { SiteProcess } from '../support/start-site.ts';
import { type NamedFile, upload } from '../support/uploads.ts';
import { entriesOf, linesOf, sha256, verifyFromOutside } from '../support/verify.ts';

describe('the register between the cms and whoever follows it', () => {
  let there: RunningCity;
  let site: SiteProcess;
  let maker: Maker;
  let signed: NamedFile;
  let hidden: NamedFile;
  let decision: Thing;

  const lines = () => linesOf(there.door);
  const entries = async (): Promise<readonly Entry[]> => entriesOf(await lines());
  const text = async (path: string): Promise<string> => (await fetch(new URL(path, site.url))).text();
  const moved = async ({ collection, id }: Thing, deed: string, how: { stage: string; as: string }) => {
    const body = { stage: how.stage, reason: `Lý do công khai của ${deed}` };
    const answer = await ask(there.door, {
      method: 'POST',
      path: `/${collection}/${id}/transitions/${deed}`,
      body,
      as: how.as,
    });
    return answer.body;
  };

  beforeAll(async () => {
    there = await startCity();
    const { door, city } = there;
    maker = await makerIn(door, city);
    signed = await upload(door, city.own, { word: 'ban-ky-cong-bo', role: 'signed' });
    hidden = await upload(door, city.own, { word: 'ban-ky-cho-duyet', role: 'signed' });
    const files = [{ ...signed, role: 'signed' as const }];
    const whole = await draftDecision(door, city.own, { number: '51', marker: 'vết-một', files });
    decision = { collection: 'decisions', id: textIn(whole, 'id') };
    await lead(door, decision, { stage: 'superseded', writer: city.own.office, checker: city.own.leader });
    await draftDecision(door, city.own, { number: '52', marker: 'vết-hai', files: [{ ...hidden, role: 'signed' }] });
    const place = { commune: city.own, unit: 0 } as const;
    for (const stage of ['published', 'superseded', 'withdrawn'] as const) {
      await maker.thingIn('results', stage, place);
      await maker.thingIn('task-reports', stage, place);
      await maker.thingIn('decisions', stage, place);
    }
    await ask(door, { method: 'POST', path: '/calendars/2026/publish', body: {}, as: city.admin.as });
    site = await startSiteOf(there.cms);
  });
  afterAll(async () => {
    await site.stop();
    await there.cms.stop();
  });

  it('is read whole by the schemas: every line holds, every body has its form, and nothing is left unshown', async () => {
    const all = await lines();
    expect(verifyRegister(all, sha256).broken).toBeUndefined();
    const read = entriesOf(all);
    for (const { seq, kind, body } of read) {
      if (!isReadKind(kind)) throw new TypeError(`Cannot read entry ${seq}: the kind "${kind}" has no form`);
      const { data, error } = bodies[kind].safeParse(body);
      expect([seq, kind, error?.issues, data]).toEqual([seq, kind, undefined, body]); // what a form does not know, it leaves out
    }
    expect(new Set(read.map(({ kind }) => kind))).toEqual(
      new Set(['commune', 'settings', 'calendar', 'decision', 'result', 'task', 'withdrawal']),
    );
    const record = fold(read);
    expect([...record.unshown]).toEqual([]);
    expect([...record.communes.keys()].toSorted()).toEqual([there.city.own.slug, there.city.other.slug].toSorted());
  });

  it('names nobody: an entry says by which role it was published, and holds no id of the workroom', async () => {
    const all = (await lines()).join('\n');
    const { admin, own } = there.city;
    for (const { id, email } of [admin, own.office, own.leader, own.isoSecretary, own.units[0].person]) {
      expect(all).not.toContain(id);
      expect(all).not.toContain(email);
    }
    expect(all).not.toContain(own.id);
    expect(all).not.toContain(decision.id);
    const roles = new Set((await entries()).map(({ kind, by }) => `${kind} ${by}`));
    expect([...roles].toSorted()).toEqual(
      [
        'calendar admin',
        'commune admin',
        'settings admin',
        'decision leader',
        'result isoSecretary',
        'task isoSecretary',
        'withdrawal leader',
        'withdrawal isoSecretary',
      ].toSorted(),
    );
  });

  it('is served in pages that join up, wherever one begins', async () => {
    const all = await lines();
    for (const after of [0, 1, all.length - 1, all.length]) {
      const page = await there.door({ path: `/register?after=${after}` });
      expect(page.headers.get('content-type')).toContain('application/jsonl');
      expect(page.headers.get('x-register-head')).toBe(String(all.length));
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.text).toBe(
        all
          .slice(after)
          .map((line) => `${line}\n`)
          .join(''),
      );
    }
    for (const wrong of ['-1', '1.5', 'x', '9'.repeat(30)]) {
      const refused = await there.door({ path: `/register?after=${wrong}` });
      expect([wrong, refused.status, memberOf(refused.body, 'errors', 0, 'field')]).toEqual([wrong, 400, 'after']);
    }
  });

  it('comes as a stream: first what is there after a number, then each entry as it is published', async () => {
    const { cms, city } = there;
    const head = (await lines()).length;
    const stop = new AbortController();
    const headers = { 'last-event-id': String(head - 1) };
    const response = await fetch(`${cms.url}/api/register/stream?after=0`, { headers, signal: stop.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    if (response.body === null) throw new TypeError('Cannot follow: the stream has no body');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (words: string) => {
      while (!heard.includes(words)) heard += (await reader.read()).value ?? '';
    };
    await until(`id: ${head}\n`);
    await maker.thingIn('task-reports', 'published', { commune: city.own, unit: 0 });
    await until(`id: ${head + 1}\n`);
    await until('\n\n');
    stop.abort();
    const data = heard.split('\n').flatMap((line) => (line.startsWith('data: ') ? [line.slice('data: '.length)] : []));
    expect(data).toEqual((await lines()).slice(head - 1));
  });

  it('serves a file under its hash once an entry names it, by the cms and by the site, and no other', async () => {
    await caughtUp(site, there.door);
    const { cms } = there;
    await expect.poll(async () => (await fetch(`${site.url}/tep/${signed.sha256}`)).status).toBe(200);
    for (const address of [`${cms.url}/api/register/files/${signed.sha256}`, `${site.url}/tep/${signed.sha256}`]) {
      const response = await fetch(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(sha256(new Uint8Array(await response.arrayBuffer()))).toBe(signed.sha256);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toMatch(/sandbox|default-src 'none'/); // no script runs in it
      expect(response.headers.get('cache-control')).toContain('public');
    }
    for (const hash of [
      hidden.sha256,
      '0'.repeat(64),
      signed.sha256.toUpperCase(),
      `${signed.sha256}.pdf`,
      '..%2Fsecret',
    ]) {
      expect([hash, (await fetch(`${cms.url}/api/register/files/${hash}`)).status]).toEqual([hash, 404]);
      expect([hash, (await fetch(`${site.url}/tep/${hash}`)).status]).toEqual([hash, 404]);
    }
  });

  it('is what the built pages answer from: documents, versions, results and the log', async () => {
    await caughtUp(site, there.door);
    const all = await entries();
    const first = all.find(({ kind, body }) => kind === 'decision' && body?.['number'] === '51');
    const subject = first?.subject ?? '';
    const newest = await text(`/${subject}`);
    expect(newest).toContain('vết-một');
    expect(newest).toContain(`/tep/${signed.sha256}`);
    expect(newest).toContain('Lý do của phép thử (correct)');
    expect(await text(`/${subject}/ban/1`)).toContain('vết-một');
    expect((await fetch(`${site.url}/${subject}/ban/3`)).status).toBe(404);
    const log = await text('/nhat-ky');
    for (const { seq } of all.slice(-5)) expect(log).toContain(String(seq));
    for (const { kind, subject: address } of all.filter(({ kind: one }) => ['decision', 'result'].includes(one))) {
      const [commune, , ...rest] = address.split('/');
      const page = kind === 'decision' ? `/${address}` : `/${commune ?? ''}/ket-qua/${rest.join('/')}`;
      expect([page, (await fetch(new URL(page, site.url))).status]).toEqual([page, 200]);
    }
  });

  it('is verified from outside, over its address and as a file, and a changed byte is found', async () => {
    const feed = `${there.cms.url}/api/register`;
    const all = await lines();
    expect(await verifyFromOutside(feed)).toMatchObject({
      code: 0,
      said: expect.stringContaining(`${all.length} mục`),
    });
    const file = join(there.cms.data, 'so-cong-bo.jsonl');
    await writeFile(file, all.map((line) => `${line}\n`).join(''));
    expect((await verifyFromOutside(file)).code).toBe(0);

    const at = all.findIndex((line) => line.includes('vết-một'));
    const changed = all.map((line, index) => (index === at ? line.replace('vết-một', 'vết-mốt') : line));
    await writeFile(file, changed.map((line) => `${line}\n`).join(''));
    expect(await verifyFromOutside(file)).toMatchObject({ code: 1, said: expect.stringContaining(`mục ${at + 1}`) });
  });

  it('loses a body by redaction everywhere, with its files and versions, and still verifies', async () => {
    const { door, city, cms } = there;
    const seqs = (await entries()).filter(({ body }) => JSON.stringify(body).includes('vết-một')).map(({ seq }) => seq);
    expect(seqs).toHaveLength(2);
    const body = { seqs, ground: 'Có dữ liệu cá nhân' };
    const { body: answer } = await ask(door, { method: 'POST', path: '/register/redactions', body, as: city.admin.as });
    const by = numberIn(answer, 'seq');
    await caughtUp(site, door);

    const all = await entries();
    expect(all[by - 1]?.kind).toBe('redaction');
    for (const seq of seqs) expect(all[seq - 1]?.body).toBeUndefined();
    expect((await lines()).join('\n')).not.toContain('vết-một');
    expect((await verifyFromOutside(`${cms.url}/api/register`)).said).toContain('2 mục đã che nội dung');
    const address = `/${all[(seqs[0] ?? 1) - 1]?.subject ?? ''}`;
    for (const page of [address, `${address}/ban/1`, `/${city.own.slug}/van-ban`, `/${city.own.slug}`]) {
      expect([page, (await text(page)).includes('vết-một')]).toEqual([page, false]);
    }
    expect((await fetch(`${cms.url}/api/register/files/${signed.sha256}`)).status).toBe(404);
    await expect.poll(async () => (await fetch(`${site.url}/tep/${signed.sha256}`)).status).toBe(404);
    for (const path of [
      '/decisions?limit=500',
      '/decisions/versions?limit=500',
      '/objectives/versions?limit=500',
      '/plans?limit=500',
      '/files?limit=500',
    ]) {
      const read = await door({ path, as: city.own.office.as });
      expect([path, read.status, read.text.includes('vết-một')]).toEqual([path, 200, false]);
    }
    expect((await verifyFromOutside(join(site.data, 'site', 'register.jsonl'))).code).toBe(0);
  });

  it('is corrected where it was wrong: a correction cannot become a figure of another period', async () => {
    const { city, door } = there;
    const place = { commune: city.own, unit: 0 } as const;
    const { as } = city.own.units[0].person;
    for (const isTaken of [true, false]) {
      const wrong = await maker.thingIn('results', 'published', place);
      const other = await maker.thingIn('results', isTaken ? 'published' : 'draft', place);
      const period = textIn((await ask(door, { path: `/results/${other.id}`, as })).body, 'period');
      const id = textIn(await moved(wrong, 'correct', { stage: 'published', as }), 'id');
      await ask(door, { method: 'PATCH', path: `/results/${id}`, body: { period }, as });
      const path = `/results/${id}/transitions/submit`;
      const answer = await door({ method: 'POST', path, body: { stage: 'draft' }, as });
      expect([answer.status, memberOf(answer.body, 'errors', 0, 'kind')]).toEqual([422, 'anotherSubject']);
    }
  });

  it('answers a deed that went wrong with its reason, and writes nothing', async () => {
    const { city, door } = there;
    const before = await lines();
    const { id } = await maker.thingIn('decisions', 'published', { commune: city.own, unit: 0 });
    const one = (await lines()).length;
    const path = `/decisions/${id}/transitions/correct`;
    const silent = await door({ method: 'POST', path, body: { stage: 'published' }, as: city.own.office.as });
    expect([silent.status, memberOf(silent.body, 'errors', 0, 'field')]).toEqual([400, 'reason']);
    const draft = await moved({ collection: 'decisions', id }, 'correct', {
      stage: 'published',
      as: city.own.office.as,
    });
    const whole = await ask(door, { path: `/decisions/${textIn(draft, 'id')}/whole`, as: city.own.office.as });
    const emptied = {
      ...Object(memberOf(whole.body, 'decision')),
      legalBases: [''],
      signer: undefined,
      objectives: [],
    };
    await ask(door, {
      method: 'PUT',
      path: `/decisions/${textIn(draft, 'id')}/whole`,
      body: { revision: numberIn(whole.body, 'revision'), decision: { ...emptied, legalBases: [] } },
      as: city.own.office.as,
    });
    const refused = await door({
      method: 'POST',
      path: `/decisions/${textIn(draft, 'id')}/transitions/submit`,
      body: { stage: 'draft' },
      as: city.own.office.as,
    });
    expect(refused.status).toBe(422);
    expect(listIn(refused.body, 'obstacles').length).toBeGreaterThan(1); // every obstacle at once
    expect(await lines()).toHaveLength(one);
    expect(one).toBe(before.length + 1);
  });
});
