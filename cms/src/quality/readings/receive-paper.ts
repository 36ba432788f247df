import { fileTypeFromBuffer } from 'file-type';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { formOf } from '../files/read-form.ts';
import { Refusal } from '../refusal.ts';
import { bodyOf, inForm } from '../request.ts';
import { paperName } from './paper-name.ts';

/** A paper as it comes in. */
export interface Paper {
  /** Slug of the commune. */
  readonly commune: string;
  readonly name: string;
  /** What it seems to be; reading it tells better. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const beside = z.object({ commune: z.string().min(1).max(80) });

const longestPaste = 2_000_000;

const pasted = beside.extend({
  name: z.string().max(300).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
});

const nothingPasted = 'Chưa có nội dung. Hãy dán nội dung văn bản, hoặc chọn tệp để tải lên.';

async function uploaded(req: PayloadRequest): Promise<Paper> {
  const form = await formOf(req);
  const file = form.get('file');
  if (file === null || typeof file === 'string') throw new Refusal(400, [{ message: 'Chưa chọn tệp.', field: 'file' }]);
  const { commune } = inForm({ commune: form.get('commune') }, beside);
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.length === 0) throw new Refusal(400, [{ message: 'Tệp rỗng. Hãy chọn lại tệp.', field: 'file' }]);
  const name = paperName(file.name);
  return { commune, name, mediaType: await mediaTypeOf(bytes, name), bytes };
}

const textual: readonly (readonly [RegExp, string])[] = [
  [/\.html?$/i, 'text/html'],
  [/\.(?:md|markdown)$/i, 'text/markdown'],
];

async function mediaTypeOf(bytes: Buffer, name: string): Promise<string> {
  const sniffed = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return sniffed?.mime ?? textual.find(([ending]) => ending.test(name))?.[1] ?? 'text/plain';
}

const isSaid = (text: string | null | undefined): text is string => typeof text === 'string' && text.trim() !== '';

async function fromClipboard(req: PayloadRequest): Promise<Paper> {
  const { commune, name, text, html } = await bodyOf(req, pasted);
  const content = isSaid(html) ? html : text;
  if (!isSaid(content)) throw new Refusal(400, [{ message: nothingPasted, field: 'text' }]);
  if (content.length > longestPaste) {
    throw new Refusal(413, 'Nội dung dán quá dài (hơn 2 triệu ký tự). Hãy tải tệp lên, hoặc dán từng văn bản một.');
  }
  const [mediaType, ending] = isSaid(html) ? (['text/html', '.html'] as const) : (['text/plain', '.txt'] as const);
  const words = paperName(isSaid(name) ? name : 'Nội dung dán');
  return {
    commune,
    name: words.toLowerCase().endsWith(ending) ? words : `${words}${ending}`,
    mediaType,
    bytes: Buffer.from(content, 'utf8'),
  };
}

/** Takes a paper from a request: a file in a form, or JSON with the `text` or `html` that was pasted. */
export async function receivePaper(req: PayloadRequest): Promise<Paper> {
  const type = req.headers.get('content-type') ?? '';
  return /^application\/json\b/i.test(type) ? fromClipboard(req) : uploaded(req);
}
