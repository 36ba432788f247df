import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { vi } from 'zod/locales';
import { Refusal } from './refusal.ts';
import { nfcThroughout } from './nfc-throughout.ts';

const inVietnamese = vi().localeError;

/** The largest body of a request, in characters: a decision with its annexes is far below. */
const largestBody = 4_000_000;

async function textOf(req: PayloadRequest): Promise<string> {
  const text = (await req.text?.()) ?? '';
  if (text.length > largestBody) throw new Refusal(413, 'Nội dung gửi lên quá lớn.');
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new Refusal(400, 'Nội dung gửi lên không phải JSON đọc được.');
  }
}

/** The body of a request in the form that is asked for, its texts composed (NFC); refused with the path of each wrong field. */
export async function bodyOf<Content>(req: PayloadRequest, form: z.ZodType<Content>): Promise<Content> {
  return inForm(nfcThroughout(parsed(await textOf(req))), form);
}

/** Says what a row still lacks, or has wrong. */
export const sayFault: z.core.$ZodErrorMap = (issue) =>
  issue.input === undefined ? 'Cần nhập thông tin này.' : inVietnamese(issue);

/** A value in the form that is asked for; refused with the path of each wrong field. */
export function inForm<Content>(value: unknown, form: z.ZodType<Content>): Content {
  const read = form.safeParse(value, { error: inVietnamese });
  if (read.success) return read.data;
  throw new Refusal(
    400,
    read.error.issues.map(({ message, path }) => ({ message, field: path.join('.') })),
  );
}

/** A part of the request's path, such as its id. */
export function routeParam(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name];
  return typeof value === 'string' ? value : '';
}
