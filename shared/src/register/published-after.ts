import type { EntryMark, Published } from './public-record.ts';

/** A thing with one more version; `content` is left out where the entry has lost its body or is not understood. */
export function publishedAfter<Content>(
  before: Published<Content> | undefined,
  mark: EntryMark,
  content: Content | undefined,
): Published<Content> {
  const { subject, commune } = mark;
  const version = content === undefined ? { mark } : { mark, content };
  return { subject, commune, versions: [...(before?.versions ?? []), version] };
}
