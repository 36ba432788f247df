import type { AdminViewServerProps } from 'payload';

/** The last part of a page's address. */
export function lastSegment(params: AdminViewServerProps['params']): string {
  const segments = params?.['segments'];
  return (Array.isArray(segments) ? segments.at(-1) : undefined) ?? '';
}
