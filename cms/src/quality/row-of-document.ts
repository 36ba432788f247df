import { z } from 'zod';
import { stages } from './stages/stages.ts';

const reference = z.union([z.string(), z.object({ id: z.string() })]);

const row = z.object({
  id: z.string(),
  commune: reference,
  unit: reference.nullish(),
  stage: z.enum(stages),
  revision: z.number().nullish(),
});

/** What every document of the workroom has, whatever its collection. */
export type DocumentRow = z.infer<typeof row>;

/** Reads what every document has out of a row that a hook was given untyped. */
export function documentRow(given: unknown): DocumentRow {
  return row.parse(given);
}

const place = z.object({ commune: reference.nullish().catch(undefined), unit: reference.nullish().catch(undefined) });

/** The commune and the unit that are written in a form, where they are. */
export function placeIn(given: unknown): z.infer<typeof place> {
  return place.safeParse(given).data ?? {};
}
