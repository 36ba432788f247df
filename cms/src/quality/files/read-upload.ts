import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { inForm } from '../request.ts';
import type { Upload } from './keep-file.ts';
import { fileRoles } from './media-types.ts';
import { formOf } from './read-form.ts';

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
