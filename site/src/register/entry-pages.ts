import type { EntryMark, PublicRecord } from '@camket/shared/register';
import { addressIn, type Place } from '../communes/place.ts';

/** How many entries one page of the log shows. */
export const entriesAPage = 50;

interface Numbers {
  /** How many entries have been looked at. */
  readonly through: number;
  readonly seqs: number[];
}

const kept = new WeakMap<PublicRecord, Map<string, Numbers>>();

/** Numbers of the entries of a commune, the oldest first; of all entries where no commune is given. */
export function seqsOf(record: PublicRecord, commune?: string): readonly number[] {
  const lists = kept.get(record) ?? new Map<string, Numbers>();
  kept.set(record, lists);
  const before = lists.get(commune ?? '') ?? { through: 0, seqs: [] };
  const { entries } = record;
  for (let place = before.through; place < entries.length; place += 1) {
    const entry = entries[place];
    if (entry && (commune === undefined || entry.commune === commune)) before.seqs.push(entry.seq);
  }
  lists.set(commune ?? '', { through: entries.length, seqs: before.seqs });
  return before.seqs;
}

/** One page of the log: its entries, the newest first. Pages are counted from the oldest, so that a page once full never changes. */
export interface LogPage {
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly EntryMark[];
}

/** The page asked for, or the newest. */
export function logPage(record: PublicRecord, commune?: string, asked?: string | null): LogPage {
  const seqs = seqsOf(record, commune);
  const pages = Math.max(1, Math.ceil(seqs.length / entriesAPage));
  const number = Number(asked ?? pages);
  const page = Number.isSafeInteger(number) && number >= 1 && number <= pages ? number : pages;
  const from =
    page === pages && asked !== String(page) ? Math.max(0, seqs.length - entriesAPage) : (page - 1) * entriesAPage;
  const shown = seqs.slice(from, from + entriesAPage).toReversed();
  return { page, pages, entries: shown.flatMap((seq) => record.entries[seq - 1] ?? []) };
}

/** The address at which the log shows an entry, for good. */
export function addressOfEntry(record: PublicRecord, place: Pick<Place, 'base' | 'slug'>, seq: number): string {
  const index = seqsOf(record, place.slug).indexOf(seq);
  const page = Math.floor(Math.max(0, index) / entriesAPage) + 1;
  return `${addressIn(place, 'nhat-ky')}?trang=${String(page)}#muc-${String(seq)}`;
}
