import type { FileReference } from '@camket/shared/decisions';
import { slug } from '@camket/shared/values';
import { isMediaType, mediaTypes } from './media-types.ts';

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** The headers under which a file goes out: to be kept, never run. */
export function downloadHeaders(
  { name, mediaType }: Pick<FileReference, 'name' | 'mediaType'>,
  size: number,
): Record<string, string> {
  const ending = isMediaType(mediaType) ? mediaTypes[mediaType].ending : 'bin';
  const words = slug(name.replace(/\.[a-z0-9]+$/i, ''));
  const plain = words === '' ? 'tep' : words;
  return {
    'content-type': isMediaType(mediaType) ? mediaType : 'application/octet-stream',
    'content-length': String(size),
    'content-disposition': `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  };
}
