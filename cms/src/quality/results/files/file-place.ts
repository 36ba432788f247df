import type { DecisionReference } from '@camket/shared/results';
import { isPeriodText } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { nfcThroughout } from '../../nfc-throughout.ts';
import { Refusal } from '../../refusal.ts';
import { lastOf } from '../../register/last-of.ts';
import { inForm } from '../../request.ts';

const id = z.string().min(1).max(64);

const place = z.object({
  commune: id,
  unit: id,
  /** The address of the document. */
  decision: z.string().min(1).max(300),
  /** Its version; the newest where none is named. */
  version: z.coerce.number().pipe(z.int().positive()).optional(),
  period: z.string().refine(isPeriodText, 'Cần một kỳ, ví dụ 2026-Q1.'),
});

/** Whose sheet a file is for: a unit's results of one period, held against one published document. */
export interface FilePlace {
  readonly commune: string;
  readonly unit: string;
  readonly decision: DecisionReference;
  readonly period: string;
}

/** The place that fields name: `commune`, `unit`, `decision` (its address), `version` and `period`. */
export async function placeIn(req: PayloadRequest, fields: Readonly<Record<string, unknown>>): Promise<FilePlace> {
  const { decision: subject, version: named, ...rest } = inForm(nfcThroughout(fields), place);
  const version = named ?? (await lastOf(req, subject))?.version;
  if (version === undefined) {
    throw new Refusal(422, [
      { message: 'Văn bản này chưa có trong sổ công bố của đơn vị.', kind: 'notPublished', field: 'decision' },
    ]);
  }
  return { ...rest, decision: { subject, version } };
}
