import type { z } from 'zod';
import { isRecord } from '../sheet/is-record.ts';
import { type Shelf, takeFrom } from './shelf.ts';

/** What was typed on this device and is not on the server. */
export interface KeptDraft<Content> {
  /** The revision of the server that it began from. */
  readonly revision: number;
  /** When it was last kept, as an instant. */
  readonly at: string;
  readonly content: Content;
}

/** Reads a draft out of what a device has kept; nothing where it is none. */
export type ReadDraft<Content> = (value: unknown) => Content | undefined;

/** What a shelf holds of a document; nothing where there is none or it cannot be read. */
export function keptDraft<Content>(
  shelf: Shelf,
  name: string,
  read: ReadDraft<Content>,
): KeptDraft<Content> | undefined {
  const value = takeFrom(shelf, name);
  if (!isRecord(value) || typeof value['revision'] !== 'number' || typeof value['at'] !== 'string') return undefined;
  const { revision, at } = value;
  const content = read(value['content']);
  return content === undefined ? undefined : { revision, at, content };
}

/** Reads drafts of a form in which required texts may still be blank. */
export function readDraftOf<Content>(form: z.ZodType<Content>): ReadDraft<Content> {
  const isDraft = (value: unknown): value is Content => {
    const text = JSON.stringify(value ?? null, (_, inner: unknown) => (inner === '' ? '…' : inner));
    return form.safeParse(JSON.parse(text)).success;
  };
  return (value) => (isDraft(value) ? value : undefined);
}
