import { elementsOf, pageTree } from './page-tree.ts';

/** One thing that the public can fetch: its address and all that came back. */
export interface PublicBytes {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

/** Follows every link of a site from some addresses on, and keeps all that is answered, heads too. */
export async function crawl(base: string, from: readonly string[], most = 600): Promise<readonly PublicBytes[]> {
  const waiting = [...from];
  const seen = new Set(waiting);
  const found: PublicBytes[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.length >= most) throw new RangeError(`Cannot crawl ${base}: more than ${most} addresses`);
    const { bytes, links } = await fetched(base, path);
    found.push(bytes);
    for (const link of links) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return found;
}

async function fetched(base: string, path: string): Promise<{ bytes: PublicBytes; links: readonly string[] }> {
  const stop = new AbortController();
  const response = await fetch(new URL(path, base), { redirect: 'manual', signal: stop.signal });
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  const isStream = type.startsWith('text/event-stream');
  const text = isStream ? '' : Buffer.from(await response.arrayBuffer()).toString('utf8');
  if (isStream) stop.abort();
  const head = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const moved = headers.get('location');
  const links = [...(moved === null ? [] : [moved]), ...(type.startsWith('text/html') ? linksIn(text) : [])];
  return {
    bytes: { address: path, status, text: `${head}\n${text}` },
    links: links.flatMap((link) => withinSite(base, new URL(link, new URL(path, base)))),
  };
}

function linksIn(html: string): readonly string[] {
  return elementsOf(pageTree(html)).flatMap(({ attributes }) =>
    ['href', 'src', 'action'].flatMap((name) => attributes.get(name) ?? []),
  );
}

function withinSite(base: string, url: URL): readonly string[] {
  return url.origin === new URL(base).origin ? [`${url.pathname}${url.search}`] : [];
}

/** Where hidden words show up: each word with the address that tells it. */
export function leaks(all: readonly PublicBytes[], hidden: readonly string[]): readonly string[] {
  return all.flatMap(({ address, text }) =>
    hidden.filter((word) => text.includes(word)).map((word) => `${address} tells "${word}"`),
  );
}
