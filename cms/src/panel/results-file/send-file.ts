import { z } from 'zod';
import type { FileFault } from '../../quality/results/files/file-read.ts';
import { type CellToKeep, cellToKeep } from '../../quality/results/sheet/cells-request.ts';
import { type Answer, isDone } from '../request/ask.ts';
import { sendWithProgress } from '../request/send-with-progress.ts';

/** Whose sheet a file is for. */
export interface FilePlace {
  readonly commune: string;
  /** The id of the unit. */
  readonly unit: string;
  readonly decision: { readonly subject: string };
  readonly period: string;
}

/** What came of a file: its cells, faults in its cells, or why it could not be read at all. */
export type FileSent =
  | { readonly kind: 'taken'; readonly cells: readonly CellToKeep[]; readonly notes: readonly string[] }
  | { readonly kind: 'faults'; readonly faults: readonly FileFault[] }
  | { readonly kind: 'refused'; readonly answer: Answer }
  | { readonly kind: 'stopped' };

const takenForm = z.object({ cells: z.array(cellToKeep), notes: z.array(z.string()) });
const fault = z.object({ sheet: z.string(), cell: z.string(), found: z.string(), expected: z.string() });
const faultsForm = z.object({ faults: z.array(fault).min(1) });

/** The fields that name a place in requests about files. */
export const fieldsOfPlace = ({ commune, unit, decision, period }: FilePlace): Readonly<Record<string, string>> => ({
  commune,
  unit,
  decision: decision.subject,
  period,
});

interface Sending {
  readonly place: FilePlace;
  /** How much has gone out, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a filled template to be read. Nothing is saved by it. */
export async function sendFile(file: File, { place, onProgress, signal }: Sending): Promise<FileSent> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fieldsOfPlace(place))) form.set(name, value);
  form.set('file', file);
  const answer = await sendWithProgress('/results/from-file', { body: form, onProgress, signal });
  return answer === undefined ? { kind: 'stopped' } : sentOf(answer);
}

function sentOf(answer: Answer): FileSent {
  const body = answer.kind === 'answered' ? answer.body : undefined;
  const taken = isDone(answer) ? takenForm.safeParse(body).data : undefined;
  if (taken !== undefined) return { kind: 'taken', ...taken };
  const refused = faultsForm.safeParse(body).data;
  return refused === undefined ? { kind: 'refused', answer } : { kind: 'faults', ...refused };
}
