import { yearOf } from '@camket/shared/values';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { type DocumentInForce, documentsInForce } from '../dues/documents-in-force.ts';
import { settingsOf } from '../settings.ts';
import type { CountedPromise } from './counted-promise.ts';
import { followMisses } from './follow-misses.ts';

/**
 * Looks at every promise of every commune, and opens the actions that the calendar alone has made due: a figure that came
 * early misses when its period closes, and a promise counted from others when the last of them is known. Each promise is
 * a transaction of its own, so that it holds nobody up. Answers how many actions were opened or ended.
 */
export async function openMissed(payload: Payload): Promise<number> {
  const outer = await createLocalReq({}, payload);
  const { docs: communes } = await payload.find({
    collection: 'communes',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: true, // a task of the server itself: it reads what is public
    req: outer,
  });
  const year = yearOf(settingsOf(payload).today());
  let changed = 0;
  for (const { id, slug } of communes) {
    const documents = await documentsInForce(outer, { id, slug }, [year - 1, year]);
    for (const [indicator, counted] of promisesIn(documents)) {
      changed += await inTransaction(outer, (req) => followMisses(req, { commune: { id, slug }, indicator, counted }));
    }
  }
  return changed;
}

/** The promises of documents by their keys; one that is counted from others with the document that makes it. */
function promisesIn(documents: readonly DocumentInForce[]): ReadonlyMap<string, CountedPromise | undefined> {
  return new Map(
    documents.flatMap(({ body, subject, version }) =>
      body.objectives
        .flatMap(({ indicators }) => indicators)
        .map(({ key, measure }) => {
          const counted = { reference: { subject, version }, body, key };
          return [key, measure === 'shareOfIndicators' ? counted : undefined] as const;
        }),
    ),
  );
}

const lastDays = new WeakMap<Payload, string>();

/** The same, at most once a day and process: for screens that show actions, whether or not a runner has come by. */
export async function openMissedToday(payload: Payload): Promise<void> {
  const today = settingsOf(payload).today();
  if (lastDays.get(payload) === today) return;
  lastDays.set(payload, today);
  await openMissed(payload);
}
