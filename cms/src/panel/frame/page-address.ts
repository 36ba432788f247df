import type { AdminViewServerProps } from 'payload';

/** The last part of a page's address. */
export function lastSegment(params: AdminViewServerProps['params']): string {
  const segments = params?.['segments'];
  return (Array.isArray(segments) ? segments.at(-1) : undefined) ?? '';
}

/** The id at the end of a page's address; nothing where none stands there. */
export function idIn(params: AdminViewServerProps['params']): string | undefined {
  const id = lastSegment(params);
  return /^[\da-f-]{24,36}$/.test(id) ? id : undefined;
}

/** A text that the address of a page asks with; nothing where it is blank or said twice. */
export function textIn(search: AdminViewServerProps['searchParams'], name: string): string | undefined {
  const value = search?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
