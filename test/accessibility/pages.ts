import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { ask } from '../support/ask.ts';
import { elementsOf, pageTree } from '../support/page-tree.ts';

/** A page of the site as it came over the wire, for whoever asks for brotli. */
export interface FetchedPage {
  readonly path: string;
  readonly html: string;
  /** How many bytes the HTML is, packed. */
  readonly packed: number;
}

/** Every HTML page that links lead to, from the front page on. */
export async function pagesOf(base: string, most = 3_000): Promise<readonly FetchedPage[]> {
  const waiting = ['/'];
  const seen = new Set(waiting);
  const pages: FetchedPage[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.size > most) throw new RangeError(`Cannot crawl ${base}: more than ${most} addresses`);
    const page = await pageAt(base, path);
    if (page === undefined) continue;
    pages.push(page);
    for (const link of linksIn(base, path, page.html)) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return pages;
}

async function pageAt(base: string, path: string): Promise<FetchedPage | undefined> {
  const asked = { path, headers: { 'accept-encoding': 'br' } };
  const { status, headers, body } = await ask(Number(new URL(base).port), asked);
  if (status !== 200) throw new Error(`A link leads to ${path}, which answers ${status}`);
  if (headers['content-type']?.startsWith('text/html') !== true) return undefined;
  const html = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
  return { path, html: html.toString('utf8'), packed: body.byteLength };
}

function linksIn(base: string, path: string, html: string): readonly string[] {
  return elementsOf(pageTree(html)).flatMap(({ attributes }) => {
    const href = attributes.get('href');
    if (href === undefined) return [];
    const url = new URL(href, new URL(path, base));
    const isOurs = url.origin === new URL(base).origin && !/^\/(tep|_astro)\//.test(url.pathname);
    return isOurs ? [`${url.pathname}${url.search}`] : [];
  });
}

/** Bytes of script that a page brings, packed: what stands in it and what it loads. */
export async function scriptOf(base: string, { html, path }: FetchedPage): Promise<number> {
  const inside = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const sizes = inside.map(async ([, attributes = '', text = '']) => {
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    const script = source === undefined ? text : await textAt(new URL(source, new URL(path, base)));
    return script.trim() === '' ? 0 : brotliCompressSync(script).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const textAt = async (url: URL): Promise<string> => (await fetch(url)).text();

/** What kind of page an address is: its shape, without the names in it. */
export function kindOf(path: string): string {
  const [own = '', query] = path.split('?', 2);
  const [, first = '', second = '', third = '', , , sixth = ''] = own.split('/');
  const fixed = ['tim-kiem', 'nhat-ky', 'gioi-thieu', ''];
  const shape = fixed.includes(first)
    ? `/${first}`
    : ['', '*', second, third === '' ? '' : '*', sixth].filter((part, at) => at === 0 || part !== '').join('/');
  return query === undefined ? shape : `${shape}?`;
}
