import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listIn, memberOf, textIn } from '../support/door.ts';
import { type RunningCity, startCity } from '../support/running-city.ts';
import { refusalOf } from './hold-reading.ts';
import { covers, somebodyOf, type StoredRow } from './rows.ts';
import { type Maker, makerIn } from './stage-rows.ts';
import { type Actor, actors, moves, table } from './table.ts';

const collections = ['decisions', 'objectives', 'plans', 'results', 'task-reports', 'journal'] as const;

describe('who may do what, on the built server', () => {
  let there: RunningCity;
  let maker: Maker;
  const rowsOf = new Map<string, readonly StoredRow[]>();

  /** All rows of a collection: what the offices of both communes see, who see all of their own. */
  async function rowsIn(slug: string): Promise<readonly StoredRow[]> {
    const { city, door } = there;
    const pages = await Promise.all(
      [city.own.office.as, city.other.office.as].map((as) => door({ path: `/${slug}?limit=500`, as })),
    );
    const word = (row: unknown, name: string): string | undefined => {
      const found = memberOf(row, name);
      return typeof found === 'string' ? found : undefined;
    };
    return pages.flatMap(({ body }) =>
      listIn(body, 'docs').map((row) => ({
        id: textIn(row, 'id'),
        commune: word(row, 'commune'),
        unit: word(row, 'unit'),
        stage: word(row, 'stage'),
        owner: undefined,
        recipient: undefined,
        whole: JSON.stringify(row),
      })),
    );
  }

  beforeAll(async () => {
    there = await startCity();
    const { door, city } = there;
    maker = await makerIn(door, city);
    for (const commune of [city.own, city.other]) {
      for (const unit of [0, 1] as const) {
        await maker.thingIn('results', 'draft', { commune, unit });
        await maker.thingIn('task-reports', 'submitted', { commune, unit });
      }
      await maker.thingIn('decisions', 'draft', { commune, unit: 0 });
      await maker.thingIn('decisions', 'submitted', { commune, unit: 0 });
    }
    for (const slug of collections) rowsOf.set(slug, await rowsIn(slug));
  });
  afterAll(async () => {
    await there.cms.stop();
  });

  const as = (actor: Actor) => somebodyOf(there.city, actor)?.as;

  it.each(actors.flatMap((actor) => collections.map((slug) => ({ actor, slug }))))(
    '$actor sees of $slug what the table says',
    async ({ actor, slug }) => {
      const reach = table[slug]?.read[actor];
      const answer = await there.door({ path: `/${slug}?limit=500`, as: as(actor) });
      if (reach === undefined) {
        expect(refusalOf(answer)).toBe('refused');
        return;
      }
      const self = somebodyOf(there.city, actor)?.id;
      const rows = (rowsOf.get(slug) ?? []).filter((row) => covers(reach, row, { city: there.city, self }));
      const isOfTheCity = slug === 'journal' && reach === 'all'; // lines of the city stand in no commune
      const ids = listIn(answer.body, 'docs').map((row) => textIn(row, 'id'));
      if (isOfTheCity) expect(ids).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
      else expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    },
  );

  it.each(actors)('%s does no deed on submitted documents but what the table says', async (actor) => {
    const { city, door } = there;
    const self = somebodyOf(city, actor)?.id;
    const attempts = (['decisions', 'task-reports'] as const).flatMap((collection) =>
      (rowsOf.get(collection) ?? [])
        .filter(({ stage }) => stage === 'submitted')
        .flatMap((row) => (['return', 'publish', 'withdraw'] as const).map((deed) => ({ collection, row, deed }))),
    );
    for (const { collection, row, deed } of attempts) {
      const { who, to } = moves[collection][deed];
      const mayDo = covers(who[actor], row, { city, self });
      if (mayDo && to.submitted !== undefined) continue; // moves it: done elsewhere, on rows of its own
      const path = `/${collection}/${row.id}/transitions/${deed}`;
      const answer = await door({ method: 'POST', path, body: { stage: 'submitted', reason: 'thử' }, as: as(actor) });
      const came = mayDo ? answer.status : refusalOf(answer);
      expect([collection, deed, came]).toEqual([collection, deed, mayDo ? 409 : 'refused']);
    }
  });

  it('closes every other door: no method and no override opens a document, and no page of the panel is shown', async () => {
    const { cms, city } = there;
    const [row] = rowsOf.get('decisions') ?? [];
    const hidden = [city.admin.email, city.own.office.email, city.own.id, row?.id ?? '', 'mẫu-1'];
    const api = [
      '/decisions',
      `/decisions/${row?.id ?? ''}`,
      '/people',
      '/communes',
      '/journal',
      '/graphql',
      '/graphql-playground',
      '/payload-jobs/run',
      '/people/init',
      '/sources/init',
    ];
    const faults: string[] = [];
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
    const overrides = [undefined, 'GET', 'DELETE'];
    const steps = api.flatMap((path) =>
      methods.flatMap((method) => overrides.map((override) => ({ path, method, override }))),
    );
    for (const { path, method, override } of steps) {
      const named = ['x-http-method-override', 'x-payload-http-method-override'].map((name) => [
        name,
        override ?? method,
      ]);
      const headers = {
        'content-type': 'application/json',
        ...Object.fromEntries(override === undefined ? [] : named),
      };
      const asked = { method, path: `${path}?depth=3&limit=0`, headers, ...(method !== 'GET' && { body: '{}' }) };
      const answer = await there.door(asked);
      if (answer.status < 400) faults.push(`${method} ${path} (${override ?? 'plain'}) answers ${answer.status}`);
      const told = hidden.filter((word) => !path.includes(word) && answer.text.includes(word));
      faults.push(...told.map((word) => `${method} ${path} tells ${word}`));
    }
    const pages = [
      '/admin',
      '/admin/collections/decisions',
      `/admin/collections/decisions/${row?.id ?? ''}`,
      '/admin/account',
      '/admin/create-first-user',
      '/admin/login',
    ];
    for (const path of pages) {
      const response = await fetch(new URL(path, cms.url), { redirect: 'manual' });
      const text = await response.text();
      faults.push(
        ...hidden.filter((word) => !path.includes(word) && text.includes(word)).map((word) => `${path} tells ${word}`),
      );
      if (path === '/admin/login') expect(response.status).toBe(200);
      else if (response.status === 200 && !/\/admin\/login|NEXT_REDIRECT/.test(text)) faults.push(`${path} is shown`);
    }
    expect(faults.join('\n')).toBe('');
  });

  it('keeps a session only as long as it holds: signed out is out', async () => {
    const { city, door } = there;
    const { as: token } = city.other.leader;
    expect((await door({ path: '/decisions', as: token })).status).toBe(200);
    await door({ method: 'POST', path: '/people/logout', as: token });
    expect(refusalOf(await door({ path: '/decisions', as: token }))).toBe('refused');
  });
});
