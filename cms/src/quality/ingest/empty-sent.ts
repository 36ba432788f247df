import type { PayloadRequest } from 'payload';
import { idOf } from '../references.ts';
import { resultsWhere } from '../results/sheet/cell-rows.ts';

const blank = { value: null, source: null, cause: null, note: null, counts: null, gapNote: null, lookOn: null };

/** Takes what machines sent for some results out of the workroom too, before the rows themselves are emptied. */
export async function emptySent(req: PayloadRequest, results: readonly string[]): Promise<void> {
  for (const { commune, indicator, period, part, cutOff } of await resultsWhere(req, { id: { in: [...results] } })) {
    const cell = { commune: idOf(commune), indicator, period, part, cutOff };
    const { docs } = await req.payload.find({
      collection: 'sent-figures',
      where: { and: Object.entries(cell).map(([name, value]) => ({ [name]: { equals: value } })) },
      limit: 0,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: true, // redact() has asked the permission table
      req,
    });
    for (const { id } of docs) {
      await req.payload.db.updateOne({ collection: 'sent-figures', id, data: blank, req, returning: false });
    }
  }
}
