import { nfc } from '@camket/shared/values';
import { type MediaType, mediaTypes } from './media-types.ts';

const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name that readers may keep a file under: no path, no control characters, the ending of what the file is. */
export function displayName(name: string, mediaType: MediaType): string {
  const { ending } = mediaTypes[mediaType];
  const last = nfc(name).split(/[/\\]/).at(-1) ?? '';
  const words = last
    .replaceAll(control, '')
    .replaceAll(/["*:<>?|]/g, '_')
    .trim();
  const stem = words
    .replace(/\.(?:pdf|docx|xlsx|png|jpe?g|webp)$/i, '')
    .replaceAll(/^\.+/g, '')
    .trim();
  const kept = (/^.{1,150}/u.exec(stem)?.[0] ?? 'tep').trim();
  return `${kept}.${/\.jpeg$/i.test(words) && ending === 'jpg' ? 'jpeg' : ending}`;
}
