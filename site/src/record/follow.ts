import { setTimeout as wait } from 'node:timers/promises';
import type { FeedBreak } from './break-words.ts';
import { type Feed, type FeedPage, NoStream } from './feed-client.ts';
import type { FeedStatus } from './feed-status.ts';
import type { Replica } from './replica.ts';

export interface Following {
  readonly replica: Replica;
  readonly feed: Feed;
  readonly status: FeedStatus;
  readonly signal: AbortSignal;
  /** How long to wait between two questions where there is no stream, in milliseconds. */
  readonly pollEvery?: number;
}

const firstPause = 250;
const longestPause = 5_000;
const askForStreamEvery = 60_000;

/** Follows a feed until the signal: catches up page by page, listens, and begins again with ever longer pauses after a failure. */
export async function follow(following: Following): Promise<void> {
  const { status, signal, pollEvery = 2_000 } = following;
  let failures = 0;
  let pollUntil = 0;
  while (!signal.aborted) {
    const began = Date.now();
    const outcome = await attempt(following, began >= pollUntil);
    status.tried();
    if (outcome === 'noStream') pollUntil = Date.now() + askForStreamEvery;
    if (outcome !== 'failed') failures = 0;
    else failures = Date.now() - began > longestPause ? 1 : failures + 1;
    const pauses = { failed: Math.min(longestPause, firstPause * 2 ** (failures - 1)), ended: firstPause };
    await wait(jittered({ ...pauses, noStream: pollEvery, polled: pollEvery }[outcome]), undefined, { signal }).catch(
      () => undefined,
    );
  }
}

const jittered = (milliseconds: number): number => milliseconds * (0.75 + Math.random() / 2);

/** One round: `ended` is a stream that was open and is no more, `polled` a round that was not to listen. */
async function attempt(following: Following, listens: boolean): Promise<'ended' | 'failed' | 'noStream' | 'polled'> {
  const { status, signal } = following;
  try {
    await catchUp(following);
    status.tried();
    if (!listens) return 'polled';
    await listen(following);
    return 'ended';
  } catch (error) {
    if (error instanceof NoStream) return 'noStream';
    if (error instanceof Refusal) status.refused(error.found);
    else if (!signal.aborted) status.failed(error);
    return 'failed';
  }
}

/** Carries a break of the chain out of the middle of following. */
class Refusal extends Error {
  readonly found: FeedBreak;

  constructor(found: FeedBreak) {
    super(found.fault);
    this.found = found;
  }
}

/** Takes pages until the feed has no more. What would leave an entry without its body and without a redaction is not kept. */
async function catchUp(following: Following): Promise<void> {
  const { replica, feed, status, signal } = following;
  replica.letGo();
  await mendFile(following);
  let newest = 0;
  for (let page = await firstPage(following); ; page = await feed.page(replica.wanted().seq, signal)) {
    await takeOrRefuse(replica, page.lines);
    newest = Math.max(newest, page.head ?? 0, replica.wanted().seq);
    const isLast = replica.wanted().seq === page.head && replica.unproven() === undefined;
    if (isLast || page.wasEmpty) break;
  }
  const seq = replica.unproven();
  if (seq !== undefined) throw new Refusal({ seq, fault: 'bodyMissing' });
  status.heard(newest);
}

/** The feed must still know our newest entry: a feed that tells another history, or has lost entries, is not followed. */
async function firstPage({ replica, feed, signal }: Following): Promise<FeedPage> {
  const { seq } = replica.record().head;
  if (seq === 0) return feed.page(0, signal);
  const { lines, ...rest } = await feed.page(seq - 1, signal);
  const [ours, ...news] = lines;
  if (ours === undefined) throw new Refusal({ seq, fault: 'feedBehind' });
  if (!replica.isHead(ours)) throw new Refusal({ seq, fault: 'otherHistory' });
  return { ...rest, lines: news };
}

async function mendFile({ replica, feed, signal }: Following): Promise<void> {
  const seq = replica.damaged();
  if (seq === undefined) return;
  const [line] = (await feed.page(seq - 1, signal)).lines;
  if (line === undefined || !(await replica.mend(line))) throw new Refusal({ seq, fault: 'damagedLine' });
}

async function takeOrRefuse(replica: Replica, lines: readonly string[]): Promise<void> {
  const broken = await replica.take(lines);
  if (broken !== undefined) throw new Refusal(broken);
}

/** Takes what the stream brings. Leaves it for the pages when an entry waits for its redaction, or our file needs mending. */
async function listen({ replica, feed, status, signal }: Following): Promise<void> {
  for await (const lines of feed.stream(replica.wanted().seq, signal)) {
    await takeOrRefuse(replica, lines);
    if (replica.unproven() !== undefined || replica.damaged() !== undefined) return;
    status.heard(replica.wanted().seq);
  }
}
