import type { PayloadRequest } from 'payload';
import { TableRefusal } from '../../spreadsheets/table-refusal.ts';
import { Refusal } from '../refusal.ts';
import { inForm } from '../request.ts';
import { readCsv, tooMany } from './csv-figures.ts';
import type { ReadRow } from './figure-fault.ts';
import { atomicity, type Atomicity, mostFigures, pushedRows, type SentFigure } from './figure-request.ts';
import { readFigure } from './read-figure.ts';

/** What a machine sent, row by row. */
export interface Push {
  readonly atomic: Atomicity;
  readonly rows: readonly ReadRow<SentFigure>[];
}

/** The largest body of a push, in bytes: 5 000 rows with a note each are far below. */
const largestBody = 12_000_000;

async function bytesOf(req: PayloadRequest): Promise<Uint8Array> {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0));
  if (bytes.length > largestBody) throw new Refusal(413, 'Nội dung gửi lên quá lớn: hãy chia ra nhiều lần gửi.');
  return bytes;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'Nội dung gửi lên không phải JSON đọc được (cần mã UTF-8).');
  }
}

function countIn(given: unknown): number {
  const rows: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'results') : undefined;
  return Array.isArray(rows) ? rows.length : 0;
}

function fromJson(bytes: Uint8Array, asked: Atomicity | undefined): Push {
  const given = jsonOf(bytes);
  if (countIn(given) > mostFigures) throw new Refusal(413, tooMany(countIn(given)));
  const { atomic, results } = inForm(given, pushedRows);
  return { atomic: asked ?? atomic ?? 'each', rows: results.map((one, place) => readFigure(place + 1, one)) };
}

function fromCsv(bytes: Uint8Array, asked: Atomicity | undefined): Push {
  try {
    const rows = readCsv(bytes).map((one) => (one.kind === 'read' ? readFigure(one.row, one.content) : one));
    return { atomic: asked ?? 'each', rows };
  } catch (error) {
    if (error instanceof TableRefusal) throw new Refusal(400, error.message);
    throw error;
  }
}

function askedIn(req: PayloadRequest): Atomicity | undefined {
  const written = req.searchParams.get('atomic');
  if (written === null) return undefined;
  const read = atomicity.safeParse(written).data;
  if (read !== undefined) return read;
  const message = 'atomic nhận each (từng dòng) hoặc all (tất cả hoặc không dòng nào).';
  throw new Refusal(400, [{ field: 'atomic', kind: 'form', message }]);
}

/** Reads a push by its media type: JSON, or CSV whose first line names the fields. */
export async function readPush(req: PayloadRequest): Promise<Push> {
  const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const asked = askedIn(req);
  if (type === 'application/json') return fromJson(await bytesOf(req), asked);
  if (type === 'text/csv') return fromCsv(await bytesOf(req), asked);
  throw new Refusal(415, 'Chỉ nhận content-type application/json hoặc text/csv.');
}
