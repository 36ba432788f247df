/** The query keys that pages read, by the page; all others are dropped before anything is looked up or made. */
const queries: readonly (readonly [page: RegExp, keys: readonly string[]])[] = [
  [/^\/tim-kiem$/, ['q']],
  [/\/muc-tieu$/, ['nam']],
  [/\/ke-hoach$/, ['don-vi', 'han', 'trang-thai', 'nam']],
  [/\/ket-qua$/, ['nam', 'ky', 'trang']],
  [/\/bao-cao$/, ['nam']],
  [/\/van-ban$/, ['nam', 'trang']],
  [/\/nhat-ky$/, ['trang']],
];

/** Pages of the whole site, which stay where they are when the site is one commune's. */
const ofTheSite = /^\/(tim-kiem|gioi-thieu|404|robots\.txt|sitemap\.xml|feed\.xml|du-lieu(\/.*)?)$/;

const longestValue = 100;
const wellFormed = /^\/(?!tep(\/|$))[a-z0-9._~/-]*$/;

/** The address that answers for all that does not exist. */
export const notFound = '/404';

/** Where an address leads: to a page, named by the one key of its bytes, or for good to another address. */
export type Destination = { readonly key: string } | { readonly moved: string };

/** Finds the page that an address means. Pages are written once, under `/<commune>/…`; a commune's own site drops that part. */
export function destinationOf({ pathname, searchParams }: URL, siteCommune: string | undefined): Destination {
  if (!wellFormed.test(pathname) || pathname === notFound) return { key: notFound };
  const inside = insideOf(pathname, siteCommune);
  if (inside === undefined) return { moved: `/${pathname.slice(2 + (siteCommune ?? '').length)}` };
  return { key: inside + queryOf(inside, searchParams) };
}

function insideOf(pathname: string, siteCommune: string | undefined): string | undefined {
  if (siteCommune === undefined || ofTheSite.test(pathname)) return pathname;
  if (pathname === '/') return `/${siteCommune}`;
  const isLongForm = pathname === `/${siteCommune}` || pathname.startsWith(`/${siteCommune}/`);
  return isLongForm ? undefined : `/${siteCommune}${pathname}`;
}

function queryOf(path: string, given: URLSearchParams): string {
  const keys = queries.find(([page]) => page.test(path))?.[1] ?? [];
  const kept = new URLSearchParams();
  for (const key of keys) {
    const value = given.get(key)?.normalize('NFC').trim().slice(0, longestValue) ?? '';
    if (value !== '') kept.set(key, value);
  }
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}

/** The first part of an inner address: the slug of the commune whose page it is, where it is one's. */
export function firstPart(key: string): string {
  return /^\/([^/?]*)/.exec(key)?.[1] ?? '';
}

/** Whether readers choose the words of an address themselves, so that there is no end of such addresses. */
export function isFreeText(key: string): boolean {
  return key.startsWith('/tim-kiem?');
}
