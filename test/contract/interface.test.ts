import { dereference, parse, validate } from '@readme/openapi-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { City } from '../support/city.ts';
import { openCityHere } from '../support/city-here.ts';
import type { CmsHere } from '../support/cms-here.ts';
import { type Answer, memberOf } from '../support/door.ts';
import { figuresOf, outcomesIn } from '../support/machine-figures.ts';

let cms: CmsHere;
let city: City;
let described: Answer;

beforeAll(async () => {
  ({ cms, city } = await openCityHere());
  await figuresOf(cms.door, city, 1);
  described = await cms.door({ path: '/openapi.json', as: city.own.source.as });
});
afterAll(() => cms.close());

/** The members of a JSON object, by name. */
const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const namesOf = (value: unknown): readonly string[] => membersOf(value).map(([name]) => name);
const at = (...path: readonly string[]): unknown => memberOf(described.body, ...path);

describe('the description of the interface', () => {
  it('is given to whoever has signed in or shows a key, and to nobody else', async () => {
    expect((await cms.door({ path: '/openapi.json' })).status).toBe(401);
    for (const { as } of [city.own.isoSecretary, city.own.units[0].person, city.admin]) {
      expect((await cms.door({ path: '/openapi.json', as })).status).toBe(200);
    }
  });

  it('is valid OpenAPI 3.1, for a machine and for a person alike', async () => {
    const shown = await cms.door({ path: '/openapi.json', as: city.admin.as });
    for (const { text } of [described, shown]) {
      expect(at('openapi')).toBe('3.1.0');
      const checked = await validate(await parse(JSON.parse(text)));
      expect(checked, JSON.stringify(checked)).toMatchObject({ valid: true });
    }
  });

  it('names every public address, and each of them answers', async () => {
    const paths = namesOf(at('paths'));
    expect(paths).toEqual([
      '/api/health',
      '/api/register',
      '/api/register/stream',
      '/api/register/files/{sha256}',
      '/api/results',
    ]);
    expect((await cms.door({ path: '/health' })).status).toBe(200);
    expect((await cms.door({ path: '/register?after=0' })).status).toBe(200);
    expect((await cms.door({ path: '/register/stream?after=0' })).headers.get('content-type')).toContain(
      'event-stream',
    );
    expect((await cms.door({ path: `/register/files/${'0'.repeat(64)}` })).status).toBe(404);
  });

  it('shows examples that can be sent as they stand', async () => {
    const content = ['paths', '/api/results', 'post', 'requestBody', 'content'] as const;
    const sent = new Map<string, readonly string[]>();
    for (const type of ['application/json', 'text/csv']) {
      for (const [name, example] of membersOf(at(...content, type, 'examples'))) {
        const value = memberOf(example, 'value');
        const body = typeof value === 'string' ? value : JSON.stringify(value);
        const headers = { 'content-type': type };
        const answer = await cms.door({ method: 'POST', path: '/results', body, headers, as: city.own.source.as });
        expect(answer.status, `${name}: ${answer.text}`).toBe(200);
        sent.set(name, outcomesIn(answer));
      }
    }
    expect(Object.fromEntries(sent)).toEqual({
      motDong: ['submitted'],
      tatCa: ['unchanged'],
      coDongSai: ['unchanged', 'refused'],
      bang: ['unchanged'],
    });
  });

  it('describes an answer by the form that it has', async () => {
    const whole = await dereference(await parse(JSON.parse(described.text)));
    const properties = memberOf(whole, 'components', 'schemas', 'Outcome', 'properties');
    const example = memberOf(
      at('paths', '/api/results', 'post', 'requestBody', 'content', 'application/json'),
      'examples',
      'motDong',
      'value',
    );
    const answer = await cms.door({ method: 'POST', path: '/results', body: example, as: city.own.source.as });
    const outcome = memberOf(answer.body, 'outcomes', 0);
    expect(namesOf(properties)).toEqual(expect.arrayContaining([...namesOf(outcome)]));
  });
});
