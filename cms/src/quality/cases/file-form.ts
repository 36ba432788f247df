import type { PayloadRequest } from 'payload';
import type { Bytes } from '../../cases/case-rows.ts';
import { Refusal } from '../refusal.ts';

/** A form as it comes in: the fields that stand before its file, and the bytes of the file as they arrive. */
export interface FileForm {
  readonly fields: ReadonlyMap<string, string>;
  /** Absent where the form ends without a file. */
  readonly file?: { readonly name: string; readonly bytes: Bytes };
}

const noForm = 'Tệp phải được gửi lên bằng biểu mẫu (multipart/form-data), trong ô "file", sau các ô khác.';
const cut = 'Tệp tải lên chưa hết thì đường truyền bị ngắt. Hãy thử lại.';
const longestField = 200_000;
const longestHead = 4_000;
const mostFields = 20;

/**
 * Reads a form up to its file, which is handed on as it comes and held nowhere: lists of dossiers are large, and hold
 * people's names. Fields after the file are not read.
 */
export async function fileFormOf(req: PayloadRequest): Promise<FileForm> {
  const boundary = boundaryOf(req.headers.get('content-type') ?? '');
  if (boundary === undefined || req.body === null || req.body === undefined) throw new Refusal(400, noForm);
  const inflow = inflowOf(req.body, Buffer.from(`\r\n--${boundary}`));
  const fields = new Map<string, string>();
  await inflow.until(longestHead); // what stands before the first part
  while (fields.size < mostFields && !(await inflow.isOver())) {
    const { name, fileName } = headOf(await inflow.head());
    if (fileName !== undefined) return { fields, file: { name: fileName, bytes: inflow.rest() } };
    fields.set(name, (await inflow.until(longestField)).toString('utf8'));
  }
  return { fields };
}

function boundaryOf(type: string): string | undefined {
  return /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type)?.slice(1).find(Boolean);
}

function headOf(head: string): { readonly name: string; readonly fileName?: string } {
  const name = /\bname="([^"]*)"/i.exec(head.replaceAll(/filename="[^"]*"/gi, ''))?.[1];
  const fileName = /\bfilename="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) throw new Refusal(400, noForm);
  return { name, ...(fileName === undefined ? {} : { fileName }) };
}

/** The bytes of a form, taken in no faster than they are asked for. */
interface Inflow {
  /** Everything up to the next boundary. */
  readonly until: (most: number) => Promise<Buffer>;
  /** The head of a part. */
  readonly head: () => Promise<string>;
  /** Whether the last boundary was that of the form's end. */
  readonly isOver: () => Promise<boolean>;
  /** The bytes up to the next boundary, as they come. */
  readonly rest: () => Bytes;
}

function inflowOf(body: ReadableStream<Uint8Array>, boundary: Buffer): Inflow {
  const reader = body.getReader();
  let held = Buffer.from('\r\n'); // the first boundary stands at the beginning of a line, too
  const more = async (): Promise<void> => {
    const { done, value } = await reader.read();
    if (done) throw new Refusal(400, cut);
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
  };
  const upTo = async (mark: Buffer, most: number): Promise<Buffer> => {
    let at = held.indexOf(mark);
    while (at < 0) {
      if (held.length > most) throw new Refusal(413, noForm);
      await more();
      at = held.indexOf(mark);
    }
    const found = held.subarray(0, at);
    held = held.subarray(at + mark.length);
    return found;
  };
  return {
    until: (most) => upTo(boundary, most),
    head: async () => (await upTo(Buffer.from('\r\n\r\n'), longestHead)).toString('utf8'),
    isOver: async () => {
      while (held.length < 2) await more();
      return held.subarray(0, 2).toString('latin1') === '--';
    },
    rest: async function* () {
      for (;;) {
        const at = held.indexOf(boundary);
        const end = at < 0 ? held.length - boundary.length : at;
        if (end > 0) {
          yield held.subarray(0, end);
          held = held.subarray(end);
        }
        if (at >= 0) return undefined;
        await more();
      }
    },
  };
}
