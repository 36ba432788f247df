import type { PayloadRequest } from 'payload';
import { Refusal } from '../refusal.ts';
import { tooLarge } from './examine.ts';
import { largestFile } from './media-types.ts';

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

/** The form of a request that sends one file with its fields; a file that is too large is refused. */
export async function formOf(req: PayloadRequest): Promise<FormData> {
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
