import { bodies, type DecisionBody, Entry } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { linesWhere } from '../../quality/register/lines-where.ts';
import { isRecord } from '../sheet/is-record.ts';

/** The words of the indicators and tasks that published documents hold, by their keys. */
export type PublishedWords = ReadonlyMap<string, string>;

/** Reads the words that the bodies of results and task reports name by key, from the documents that they name. */
export async function publishedWords(req: PayloadRequest, entryBodies: readonly unknown[]): Promise<PublishedWords> {
  const subjects = new Set(entryBodies.flatMap((body) => subjectIn(body)));
  if (subjects.size === 0) return new Map();
  const lines = await linesWhere(req, { and: [{ kind: { equals: 'decision' } }, { subject: { in: [...subjects] } }] });
  return new Map(lines.flatMap((line) => wordsIn(line)));
}

function subjectIn(body: unknown): readonly string[] {
  const decision = isRecord(body) ? body['decision'] : undefined;
  return isRecord(decision) && typeof decision['subject'] === 'string' ? [decision['subject']] : [];
}

function wordsIn(line: string): readonly (readonly [string, string])[] {
  const body: DecisionBody | undefined = bodies.decision.safeParse(Entry.safeParse(JSON.parse(line)).data?.body).data;
  if (body === undefined) return [];
  return [
    ...body.objectives.flatMap(({ indicators }) => indicators.map(({ key, phrase }) => [key, phrase] as const)),
    ...(body.plan?.tasks ?? []).map(({ key, content }) => [key, content] as const),
  ];
}
