import type { CollectionSlug } from 'payload';
import type { Trial } from './open-trial.ts';

/** Everything that the workroom and the register hold, with every earlier state, as text. */
export async function everythingIn({ payload }: Trial): Promise<string> {
  const all = { limit: 0, pagination: false, depth: 0, showHiddenFields: true, sort: 'id' } as const;
  const found: unknown[] = [];
  for (const { slug, versions } of payload.config.collections) {
    const collection: CollectionSlug = slug;
    found.push(await payload.find({ collection, ...all, overrideAccess: true }));
    if (versions) found.push(await payload.findVersions({ collection, ...all, overrideAccess: true }));
  }
  return JSON.stringify(found);
}
