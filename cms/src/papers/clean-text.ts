/** Text as letters and blanks alone: composed Vietnamese, no characters that are not seen. Tabs, line ends and page ends stay. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .toWellFormed()
    .normalize('NFC');
}
