import { handleEndpoints } from 'payload';
import { z } from 'zod';
import type { Trial } from './open-trial.ts';

const answered = z.object({
  doc: z
    .object({
      id: z.string(),
      sha256: z.string(),
      name: z.string(),
      mediaType: z.string(),
      size: z.number(),
      role: z.string(),
      doubts: z.array(z.object({ kind: z.string(), value: z.string() })).nullish(),
    })
    .partial()
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

/** What somebody uploads, and how. */
export interface Sent {
  readonly bytes: Buffer;
  readonly name?: string;
  /** What the header says that it is. */
  readonly type?: string;
  readonly commune?: string;
  readonly unit?: string;
  readonly role?: string;
  readonly as?: string | undefined;
}

/** Uploads a file as a browser does, and gives the row that was answered, or the sentence that refused it. */
export async function uploadTo(
  { config }: Trial,
  { bytes, name = 'tep.pdf', type = 'application/pdf', as, ...fields }: Sent,
) {
  const body = new FormData();
  body.set('file', new File([Uint8Array.from(bytes)], name, { type }));
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  const headers = new Headers(as === undefined ? {} : { authorization: as });
  const response = await handleEndpoints({
    config,
    request: new Request('http://cms.test/api/files', { method: 'POST', body, headers }),
  });
  const { doc, errors } = answered.parse(await response.json());
  return { status: response.status, doc: doc ?? {}, message: errors?.[0]?.message ?? '' };
}
