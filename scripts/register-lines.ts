import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';

const patience = 30_000;

/** The lines of a register kept in a file, one entry a line. */
export function linesOfFile(path: string): readonly string[] {
  // npm starts scripts in the project's folder and tells in INIT_CWD where the person stood
  const file = resolve(env['INIT_CWD'] ?? '.', path);
  try {
    return linesOf(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Không đọc được tệp "${file}": ${messageOf(error)}. Hãy nêu một tệp JSON Lines, mỗi dòng một mục.`);
  }
}

/** The lines of a feed, read page after page to its end. */
export async function linesOfFeed(address: URL): Promise<readonly string[]> {
  const feed = new URL(address);
  if (feed.pathname === '/') feed.pathname = '/api/register';
  const lines: string[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page = await pageAfter(feed, after);
    for (const line of page) lines.push(line);
    after = lastOf(page, after);
  }
  return lines;
}

async function pageAfter(feed: URL, after: number): Promise<readonly string[]> {
  const address = new URL(feed);
  address.searchParams.set('after', String(after));
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    throw new Error(
      `Không gọi được ${address.href}: ${messageOf(error)}. Kiểm tra địa chỉ, và máy chủ có đang chạy không.`,
    );
  });
  if (!answer.ok)
    throw new Error(`${address.href} trả lời ${answer.status}: đây không phải địa chỉ của một sổ công bố.`);
  return linesOf(await answer.text());
}

/** The number to go on from. Nothing at the end, and where the feed does not go on or cannot be read: the check says what is wrong. */
function lastOf(page: readonly string[], after: number): number | undefined {
  const seq = seqOf(page.at(-1));
  return seq !== undefined && seq > after ? seq : undefined;
}

function seqOf(line: string | undefined): number | undefined {
  if (line === undefined) return undefined;
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('seq' in entry)) return undefined;
    return typeof entry.seq === 'number' ? entry.seq : undefined;
  } catch {
    return undefined;
  }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
