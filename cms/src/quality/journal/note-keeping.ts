import type { CollectionAfterChangeHook } from 'payload';
import { z } from 'zod';
import { personOf } from '../../people/person.ts';
import { note } from './note.ts';

const row = z.object({ id: z.string() });

/** Notes in the journal what the administrator keeps: communes, units, people, machines. */
export const noteKeeping: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const person = personOf(req);
  if (person === undefined) return;
  await note(req, {
    deed: operation === 'create' ? 'make' : 'change',
    collection: collection.slug,
    document: row.parse(doc).id,
    role: person.cityRole === 'none' ? (person.memberships[0]?.role ?? 'unit') : person.cityRole,
    who: person,
  });
};
