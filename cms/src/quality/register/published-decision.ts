import { bodies, type DecisionBody } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { entryAt, type Standing, standingOf } from './last-of.ts';

/** What was read lately; an entry never changes, and one whose body was taken out is not looked up here. */
const read = new Map<string, DecisionBody>();
const mostRead = 32;

async function bodyAt(req: PayloadRequest, { seq, hash }: Standing): Promise<DecisionBody | undefined> {
  const known = read.get(hash);
  if (known !== undefined) return known;
  const body = bodies.decision.safeParse((await entryAt(req, seq))?.body).data;
  if (body === undefined) return undefined;
  const [oldest] = read.keys();
  if (read.size >= mostRead && oldest !== undefined) read.delete(oldest);
  read.set(hash, body);
  return body;
}

/** What a version of a published document says; nothing where the commune has published none, or it was redacted. */
export async function publishedDecision(
  req: PayloadRequest,
  commune: string,
  { subject, version }: { readonly subject: string; readonly version: number },
): Promise<DecisionBody | undefined> {
  const standing = await standingOf(req, subject, version);
  if (standing?.kind !== 'decision' || standing.commune !== commune) return undefined;
  return typeof standing.redactedBy === 'number' ? undefined : bodyAt(req, standing);
}
