import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { settingsOf } from '../settings.ts';
import type { RowFault } from './figure-fault.ts';
import { sourceRow } from './ground.ts';

const fault = z.object({
  at: z.string(),
  row: z.number(),
  message: z.string(),
  field: z.string().optional(),
  kind: z.string().optional(),
});

const pushes = z.object({
  /** Moments of the last pushes, the newest last. */
  moments: z.array(z.string()),
  /** What the last push brought. */
  rows: z.number(),
  refused: z.number(),
  /** The faults of the last pushes, the newest first. */
  faults: z.array(fault),
});

/** What is remembered of a source's pushes. */
export type Pushes = z.infer<typeof pushes>;

const most = { moments: 20, faults: 50, sentence: 400 } as const;

/** What a source's row remembers of its pushes; nothing before the first. */
export const pushesOf = (row: { readonly pushes?: unknown } | null | undefined): Pushes | undefined =>
  pushes.safeParse(row?.pushes).data;

/** Remembers that a source has pushed, and what was refused. */
export async function notePush(
  outer: PayloadRequest,
  source: string,
  { rows, refused, faults }: { rows: number; refused: number; faults: readonly RowFault[] },
): Promise<void> {
  const at = settingsOf(outer.payload).now();
  await inTransaction(outer, async (req) => {
    const before = pushesOf(await sourceRow(req, source));
    const found = faults
      .slice(0, most.faults)
      .map((one) => ({ ...one, at, message: one.message.slice(0, most.sentence) }));
    const next: Pushes = {
      moments: [...(before?.moments ?? []), at].slice(-most.moments),
      rows,
      refused,
      faults: [...found, ...(before?.faults ?? [])].slice(0, most.faults),
    };
    await req.payload.db.updateOne({
      collection: 'sources',
      id: source,
      data: { pushes: next },
      req,
      returning: false,
    });
  });
}
