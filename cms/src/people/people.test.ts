import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorsIn } from '../trial/acts.ts';
import { makeSmallCity, type SmallCity } from '../trial/small-city.ts';

let city: SmallCity;

beforeAll(async () => {
  city = await makeSmallCity();
}, 300_000);

afterAll(() => city.trial.close());

const user = z.object({ user: z.object({ id: z.string(), cityRole: z.string(), name: z.string() }).nullable() });

describe('whoever has not signed in', () => {
  const id = '00000000-0000-4000-8000-000000000000';

  it('is refused by every door of every collection, before anything is looked up', async () => {
    const own = 'payload-preferences'; // what the panel remembers of whoever asks: nothing of a stranger
    expect((await city.trial.ask('GET', `/${own}/x`)).body).toMatchObject({ value: null });
    for (const { slug } of city.trial.payload.config.collections) {
      if (slug === own) continue;
      for (const path of [
        `/${slug}`,
        `/${slug}/${id}`,
        `/${slug}/count`,
        `/${slug}/versions`,
        `/${slug}?limit=0&trash=true`,
      ]) {
        const answer = await city.trial.ask('GET', path);
        expect([401, 403, 404, 501], `${path}: ${answer.text}`).toContain(answer.status);
      }
      for (const method of ['POST', 'PATCH', 'DELETE']) {
        const answer = await city.trial.ask(method, `/${slug}${method === 'POST' ? '' : `/${id}`}`, { body: {} });
        expect([400, 401, 403, 404, 501], `${method} ${slug}: ${answer.text}`).toContain(answer.status);
        expect(answer.text).not.toContain('Làng Thử');
      }
    }
  });

  it('finds neither whether there are accounts nor a way to make one', async () => {
    const doors = [
      ['GET', '/people/init'],
      ['POST', '/people/first-register'],
      ['POST', '/people/forgot-password'],
      ['POST', '/people/reset-password'],
    ] as const;

    for (const [method, path] of doors) {
      expect(
        (await city.trial.ask(method, path, method === 'GET' ? {} : { body: { email: 'a@b.vn', password: 'x' } }))
          .status,
        path,
      ).toBe(404);
    }
  });

  it('hears the same of a locked account as of a wrong password', async () => {
    const wrong = (email: string) => city.trial.ask('POST', '/people/login', { body: { email, password: 'sai' } });
    const answers = [];
    for (let attempt = 0; attempt < 7; attempt += 1) answers.push(await wrong('thanh-tra@camket.test'));
    const unknown = await wrong('khong-co@camket.test');

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set([`401 ${unknown.text}`]));
  });
});

describe('whoever has signed in', () => {
  it('cannot give the own account a role', async () => {
    const me = user.parse((await city.trial.ask('GET', '/people/me', { as: city.as.office })).body).user;
    await city.trial.ask('PATCH', `/people/${me?.id ?? ''}`, {
      body: { cityRole: 'admin', name: 'Tên mới' },
      as: city.as.office,
    });
    const after = user.parse((await city.trial.ask('GET', '/people/me', { as: city.as.office })).body).user;

    expect(after?.cityRole).toBe('none');
    expect(after).toMatchObject({ name: 'Tên mới' });
  });

  it('sees nobody else, and makes nobody', async () => {
    const seen = z.object({ totalDocs: z.number() });

    expect(seen.parse((await city.trial.ask('GET', '/people', { as: city.as.leader })).body).totalDocs).toBe(1);
    expect((await city.trial.ask('POST', '/people', { body: {}, as: city.as.leader })).status).toBe(403);
  });

  it('cannot read a whole collection at once, nor ask without end', async () => {
    const read = z.object({ limit: z.number() });
    const endless = Array.from({ length: 2_000 }, (_, at) => `where[or][${at}][name][equals]=x`).join('&');

    expect(read.parse((await city.trial.ask('GET', '/people?limit=0', { as: city.as.admin })).body).limit).toBe(500);
    expect((await city.trial.ask('GET', `/people?${endless}`, { as: city.as.admin })).status).toBeLessThan(500);
  });

  it('is told in Vietnamese what a commune may not be called', async () => {
    const body = { kind: 'xa', names: [{ name: 'Lạ' }], slug: 'phuong-la' };
    const answer = await city.trial.ask('POST', '/communes', { body, as: city.as.admin });

    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Phải bắt đầu bằng loại của đơn vị');
    expect(errorsIn(answer)).toHaveLength(1);
  });
});
