import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { inForm } from '../request.ts';
import { tooLarge } from './examine.ts';
import type { Upload } from './keep-file.ts';
import { fileRoles, largestFile } from './media-types.ts';

/** What stands around the file in a request: names, boundaries, the fields beside it. */
const aroundTheFile = 100_000;
/** A body that is too large is still read so far, unkept, so that the answer reaches whoever sends it. */
const patience = 400_000_000;

/** The bytes of a request's body; at most one file with its fields. */
async function bodyBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > patience) break;
    if (size <= largestFile + aroundTheFile) chunks.push(part.value);
    else chunks.length = 0;
  }
  if (size <= largestFile + aroundTheFile) return Uint8Array.from(Buffer.concat(chunks));
  await reader?.cancel();
  throw tooLarge();
}

async function formOf(req: PayloadRequest): Promise<FormData> {
  const type = req.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data;/i.test(type)) {
    throw new Refusal(400, 'Tệp phải được gửi lên bằng biểu mẫu (multipart/form-data), trong ô "file".');
  }
  const bytes = await bodyBytes(req.body ?? null);
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Refusal(400, 'Không đọc được biểu mẫu gửi lên: có thể đường truyền bị ngắt. Hãy tải lại tệp.');
  }
}

const fieldsBeside = z.object({
  commune: z.string().min(1).max(100),
  unit: z.string().max(100).nullish(),
  role: z.enum(fileRoles),
});

function parsed(text: FormDataEntryValue | null): unknown {
  if (typeof text !== 'string') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, [{ message: 'Ô "_payload" không phải JSON đọc được.', field: '_payload' }]);
  }
}

/** Reads an upload: the file, and beside it `commune`, `unit` and `role`, as fields or as JSON in `_payload`. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const form = await formOf(req);
  const file = form.get('file');
  if (file === null || typeof file === 'string') throw new Refusal(400, [{ message: 'Chưa chọn tệp.', field: 'file' }]);
  const plain = Object.fromEntries(
    ['commune', 'unit', 'role'].flatMap((name) => (form.has(name) ? [[name, form.get(name)]] : [])),
  );
  const beside = parsed(form.get('_payload'));
  const { commune, unit, role } = inForm(
    { role: 'annex', ...(typeof beside === 'object' && beside), ...plain },
    fieldsBeside,
  );
  const bytes = Buffer.from(await file.arrayBuffer());
  return { bytes, name: file.name, commune, unit: unit === null || unit === '' ? undefined : unit, role };
}
