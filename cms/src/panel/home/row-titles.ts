import type { Asker } from '../frame/screen-request.ts';

/** The words of indicators by their keys. */
export async function phrasesOf({ req }: Asker, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'objectives',
    where: { 'indicators.key': { in: [...new Set(keys)] } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { indicators: { key: true, phrase: true } },
    overrideAccess: true, // only the words of an indicator whose result the person may read
    req,
  });
  return new Map(docs.flatMap(({ indicators }) => (indicators ?? []).map(({ key, phrase }) => [key, phrase] as const)));
}

/** The words of tasks by their keys. */
export async function tasksOf({ req }: Asker, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { 'tasks.key': { in: [...new Set(keys)] } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { tasks: { key: true, content: true } },
    overrideAccess: true, // only the words of a task whose report the person may read
    req,
  });
  return new Map(docs.flatMap(({ tasks }) => (tasks ?? []).map(({ key, content }) => [key, content] as const)));
}
