import type { Endpoint } from 'payload';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../support/door.ts';
import { storedRows } from './rows.ts';
import { table } from './table.ts';
import type { FullCity } from './full-city.ts';

/** What answers 2xx without sign-in; of these the session routes name no document. */
const open: readonly RegExp[] = [
  /^GET \/register$/,
  /^GET \/register\/stream$/,
  /^GET \/register\/files\/[0-9a-f]{64}$/,
  /^GET \/health$/,
  /^GET \/access$/,
  /^GET \/people\/me$/,
  /^GET \/sources\/me$/,
  /^POST \/people\/logout$/,
  /^POST \/people\/forgot-password$/,
  /^POST \/payload-[a-z]+\/access\/[^/]+$/, // the framework's own tables, with nothing of ours in them
  /^GET \/payload-preferences\/[^/]+$/, // what the panel remembers of nobody: nothing
  /^OPTIONS /,
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

const questions = [
  '',
  '?depth=10',
  '?limit=0&trash=true&draft=true',
  '?where[id][not_equals]=000000000000000000000000&select[id]=true',
  '?where[or][0][stage][equals]=draft&sort=-createdAt&joins=false&locale=vi&fallback-locale=none',
] as const;

/** Addresses that no endpoint of ours answers, and that hosts, frameworks and curious people know. */
const known = [
  '/',
  '/graphql',
  '/graphql-playground',
  '/payload-jobs/run',
  '/payload-jobs/handle-schedules',
  '/payload-jobs',
  '/globals',
  '/globals/settings',
  '/og',
  '/people/first-register',
  '/people/init',
  '/people/unlock',
  '/people/verify/abc',
  '/people/reset-password',
  '/people/refresh-token',
  '/sources/login',
  '/sources/init',
  '/sources/first-register',
  '/register/files',
  '/register/files/..%2f..%2fcms.sqlite',
  '/register/redactions',
  '/import',
  '/admin',
] as const;

/** One request of the crawl. */
interface Step {
  readonly method: string;
  readonly path: string;
}

/** An endpoint's address with something real in place of its parameters. */
function filled(path: string, values: Readonly<Record<string, string>>): string {
  return path
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/[:*]([a-zA-Z0-9]+)\??/g, (_, name: string) => values[name] ?? 'x');
}

/** Holds that whoever has not signed in reads nothing but what is public, whatever the address and method, and changes nothing. */
export function holdClosed(held: () => FullCity, secrets: () => Promise<readonly string[]>): void {
  describe('without sign-in', () => {
    const stepsOf = async (): Promise<readonly Step[]> => {
      const { cms } = held();
      const values = (id: string) => ({
        id,
        deed: 'publish',
        sha256: 'a'.repeat(64),
        year: '2026',
        token: 'abc',
        path: 'x',
      });
      const paths = new Set<string>(known);
      const add = (prefix: string, endpoints: Endpoint[] | false | undefined, id: string) => {
        for (const { path } of endpoints === false ? [] : (endpoints ?? []))
          paths.add(filled(`${prefix}${path}`.replace(/\/$/, ''), values(id)));
      };
      add('', cms.config.endpoints, 'x');
      for (const { slug, endpoints } of cms.config.collections) {
        const [row] = await storedRows(cms.payload, slug);
        const id = row?.id ?? 'x';
        for (const path of [
          `/${slug}`,
          `/${slug}/${id}`,
          `/${slug}/count`,
          `/${slug}/versions`,
          `/${slug}/versions/${id}`,
        ])
          paths.add(path);
        add(`/${slug}`, endpoints, id);
      }
      return [...paths].flatMap((path) => methods.map((method) => ({ method, path })));
    };

    const judge = ({ method, path }: Step, answer: Answer, hidden: readonly string[]): readonly string[] => {
      const plain = path.split('?', 1).join('');
      const leaks = hidden.filter((secret) => !path.includes(secret) && answer.text.includes(secret));
      const isOpen =
        open.some((pattern) => pattern.test(`${method} ${plain}`)) ||
        answer.status >= 400 ||
        (method === 'HEAD' && answer.text === '');
      return [
        ...leaks.map((secret) => `${method} ${path} tells "${secret}"`),
        ...(isOpen ? [] : [`${method} ${path} answers ${answer.status} ${answer.text.slice(0, 200)}`]),
        ...(answer.status >= 500 && answer.status !== 501 && !/^POST \/[a-z-]+\/versions\//.test(`${method} ${plain}`)
          ? [`${method} ${path} breaks: ${answer.status} ${answer.text.slice(0, 200)}`]
          : []),
      ];
    };

    it('no address tells anything that is not public, with any method and question', async () => {
      const hidden = await secrets();
      const faults: string[] = [];
      for (const { method, path } of await stepsOf()) {
        for (const question of method === 'GET' ? questions : ['']) {
          const step = { method, path: `${path}${question}` };
          const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
          faults.push(...judge(step, await held().cms.door({ ...step, ...(hasBody && { body: {} }) }), hidden));
        }
      }
      expect(faults.join('\n')).toBe('');
    });

    it('what may be done with a row is not told, so that nobody learns which rows there are', async () => {
      const { cms, city } = held();
      for (const slug of Object.keys(table).filter((one) => !one.startsWith('payload-'))) {
        const [row] = await storedRows(cms.payload, slug);
        const request = { method: 'POST', path: `/${slug}/access/${row?.id ?? 'x'}`, body: {} };
        expect([slug, (await cms.door(request)).status]).toEqual([slug, withoutAddress(cms, slug) ? 501 : 401]);
        if (slug === 'communes')
          expect((await cms.door({ ...request, as: city.admin.as })).body).toHaveProperty('fields');
      }
    });

    it('a question that comes as a POST is refused like the GET that it stands for', async () => {
      const hidden = await secrets();
      const faults: string[] = [];
      const gets = (await stepsOf()).filter(({ method }) => method === 'GET');
      const headers = [{ 'x-http-method-override': 'GET' }, { 'x-payload-http-method-override': 'GET' }];
      for (const { path } of gets) {
        for (const header of headers) {
          const form = { ...header, 'content-type': 'application/x-www-form-urlencoded' };
          const asForm = await held().cms.door({
            method: 'POST',
            path,
            body: 'depth=5&limit=0&where[id][not_equals]=000000000000000000000000',
            headers: form,
          });
          const asJson = await held().cms.door({
            method: 'POST',
            path,
            body: { depth: 5, limit: 0, where: { id: { not_equals: '000000000000000000000000' } } },
            headers: header,
          });
          faults.push(...[asForm, asJson].flatMap((answer) => judge({ method: 'GET', path }, answer, hidden)));
        }
      }
      expect(faults.join('\n')).toBe('');
    });

    it('nothing was changed by all this', async () => {
      const { cms } = held();
      const look = async () => {
        const all: Record<string, readonly string[]> = {};
        for (const slug of Object.keys(table).filter((name) => !name.startsWith('payload-'))) {
          all[slug] = (await storedRows(cms.payload, slug)).map(({ whole }) => whole);
        }
        return all;
      };
      const before = await look();
      for (const { method, path } of await stepsOf()) {
        if (['POST', 'PUT', 'PATCH', 'DELETE'].includes(method)) {
          await cms.door({
            method,
            path,
            body: { stage: 'submitted', reason: 'x', revision: 0, name: 'x', seqs: [1], ground: 'x' },
          });
        }
      }
      expect(await look()).toEqual(before);
    });

    it('a sign-in that fails tells nothing of whether the account exists or is locked', async () => {
      const { cms, city } = held();
      const tryOnce = (email: string) =>
        cms.door({ method: 'POST', path: '/people/login', body: { email, password: 'sai-mat-khau' } });
      const unknown = await tryOnce('khong-co-ai@camket.test');
      const answers: Answer[] = [];
      for (let time = 0; time < 7; time += 1) answers.push(await tryOnce(city.inspector.email));
      for (const { status, body } of answers) expect([status, body]).toEqual([unknown.status, unknown.body]);
    });

    it('asking for a new password tells nothing of whether the account exists', async () => {
      const { cms, city } = held();
      const forgot = (email: string) => cms.door({ method: 'POST', path: '/people/forgot-password', body: { email } });
      const unknown = await forgot('khong-co-ai@camket.test');
      const there = await forgot(city.other.leader.email);
      expect([there.status, there.body]).toEqual([unknown.status, unknown.body]);
    });

    it('the first account cannot be made from outside, nor can one ask whether it exists', async () => {
      const { door } = held().cms;
      const first = { email: 'ke-la@camket.test', password: 'mot-mat-khau-dai', name: 'Kẻ lạ', cityRole: 'admin' };
      expect((await door({ method: 'POST', path: '/people/first-register', body: first })).status).toBe(404);
      expect((await door({ path: '/people/init' })).status).toBe(404);
    });
  });
}

/** Whether a collection has no address of its own at all. */
const withoutAddress = ({ config }: FullCity['cms'], slug: string): boolean =>
  config.collections.find((one) => one.slug === slug)?.endpoints === false;
