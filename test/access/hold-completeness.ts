import { describe, expect, it } from 'vitest';
import type { FullCity } from './full-city.ts';
import { table } from './table.ts';

/** Holds that the table speaks of every collection, and that no collection leaves an access to the framework's default. */
export function holdCompleteness(held: () => FullCity): void {
  describe('the table of permissions', () => {
    it('speaks of every collection of the app, and of no other', () => {
      const slugs = held().cms.config.collections.map(({ slug }) => slug);
      expect(Object.keys(table).toSorted()).toEqual(slugs.toSorted());
    });

    it('finds every access of our collections written out: an account of an unknown kind reaches nothing', async () => {
      const { cms } = held();
      const stranger = { id: 'x', collection: 'strangers', email: 'x@x.test' };
      for (const { slug, access } of cms.config.collections.filter((one) => !one.slug.startsWith('payload-'))) {
        for (const [name, ask] of Object.entries(access)) {
          const answer: unknown = await Reflect.apply(ask, access, [
            { req: { payload: cms.payload, user: stranger, headers: new Headers() } },
          ]);
          expect([slug, name, answer]).toEqual([slug, name, false]);
        }
        expect(Object.keys(access)).toEqual(
          expect.arrayContaining(['create', 'read', 'update', 'delete', 'readVersions', 'admin', 'unlock']),
        );
      }
    });

    it('stands over a panel without GraphQL and jobs that nobody runs', async () => {
      const { cms, city } = held();
      for (const as of [undefined, city.own.source.as, city.own.office.as, city.admin.as]) {
        expect((await cms.door({ path: '/payload-jobs/run', as })).status).toBeGreaterThanOrEqual(400);
        const body = { query: '{ __schema { types { name } } }' };
        expect((await cms.door({ method: 'POST', path: '/graphql', body, as })).status).toBeGreaterThanOrEqual(400);
      }
    });
  });
}
