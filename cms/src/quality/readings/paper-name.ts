import { nfc } from '@camket/shared/values';

const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name of a paper as it is shown: no path, no control characters, not longer than a line. */
export function paperName(name: string): string {
  const last = nfc(name).split(/[/\\]/).at(-1) ?? '';
  const words = last
    .replaceAll(control, '')
    .replaceAll(/["*:<>?|]/g, '_')
    .trim();
  const [ending = ''] = /\.[a-z0-9]{1,8}$/i.exec(words) ?? [];
  const stem = /^.{1,150}/u.exec(words.slice(0, words.length - ending.length))?.[0].trim() ?? '';
  return `${stem === '' ? 'Văn bản' : stem}${ending}`;
}
