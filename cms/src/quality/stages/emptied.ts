import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { stages, transitions } from './stages.ts';

const emptied = z.object({ id: z.string(), stage: z.enum(stages), deeds: z.array(z.enum(transitions)) });

/** How a document stands that was redacted, and what can still be done with it. */
export type Emptied = z.infer<typeof emptied>;

interface Standing {
  readonly id: string;
  readonly stage: Emptied['stage'];
  readonly deeds: readonly string[];
}

/** Another document cannot be begun from one without words: it is corrected, or withdrawn. */
const goesOn = z.enum(transitions).exclude(['replace']);

/** Nothing is left to be read of a document; what can be done with it is told beside. */
export function emptiedRefusal(sentence: string, { id, stage, deeds }: Standing): Refusal {
  return new Refusal(410, sentence, { id, stage, deeds: deeds.filter((deed) => goesOn.safeParse(deed).success) });
}

/** What can still be done, where that is why something cannot be read. */
export function emptiedIn(error: unknown): Emptied | undefined {
  return error instanceof Refusal && error.status === 410 ? emptied.safeParse(error.beside).data : undefined;
}
