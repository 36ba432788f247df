import { z } from 'zod';
import { roles } from '../communes/index.ts';

/** The kinds of entries that this program writes or reads. Others are chained, kept and passed over. */
export const entryKinds = [
  'commune',
  'settings',
  'calendar',
  'catalogue',
  'decision',
  'result',
  'task',
  'report',
  'action',
  'deviation',
  'posting',
  'file',
  'finding',
  'question',
  'withdrawal',
  'redaction',
] as const;

/** A kind of the list above. */
export type EntryKind = (typeof entryKinds)[number];

/** Gives the SHA-256 of a text's UTF-8 bytes as 64 lower-case hexadecimal digits. Each room brings its own. */
export type Sha256 = (text: string) => string;

/** The `commune` of entries that belong to the whole installation. */
export const wholeCity = 'city';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const subject = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\/[a-z0-9]+(?:-+[a-z0-9]+)*)*$/;

/**
 * One published act in the register. `hash` is the SHA-256 of the canonical text of every field but `hash` and `body`;
 * the body is covered through `bodyHash`, so that it can be taken out (a redaction) while the chain still holds.
 */
export const Entry = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime({ precision: 3 }),
  commune: z.string().regex(slug).max(80),
  kind: z.string().regex(/^[a-z][a-zA-Z]{0,39}$/),
  /** The public address of the thing that is versioned. */
  subject: z.string().regex(subject).max(240),
  version: z.int().positive(),
  /** Why there is a new version: public, from version 2 on. */
  reason: z.string().min(1).max(2_000).exactOptional(),
  by: z.enum(roles),
  bodyHash: hash,
  previous: hash,
  hash,
  body: z.record(z.string(), z.json()).exactOptional(),
});

/** One published act in the register. */
export type Entry = z.infer<typeof Entry>;

/** What a chain has come to: number, hash and moment of its newest entry. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** The link before the first entry. */
export const genesis: Link = { seq: 0, hash: '0'.repeat(64), at: '1970-01-01T00:00:00.000Z' };
