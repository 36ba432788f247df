import type { z } from 'zod';
import { vi } from 'zod/locales';
import { nfcThroughout } from '../nfc-throughout.ts';
import type { Complaint } from '../refusal.ts';
import { type ReadRow, sayUnknown } from './figure-fault.ts';
import { type SentFigure, sentFigure } from './figure-request.ts';

const inVietnamese = vi().localeError;

function complaintOf(issue: z.core.$ZodIssue): Complaint {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return { kind: 'form', field: path, message: issue.message };
  const names = issue.keys.map((key) => (path === '' ? key : `${path}.${key}`));
  return { kind: 'unknownField', field: names[0] ?? path, message: sayUnknown(names) };
}

const isObject = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Names in the objects of a row that its form does not know; forms of values pass them over by themselves. */
function unknownIn(given: unknown, read: object): readonly string[] {
  if (!isObject(given)) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const kept: unknown = Reflect.get(read, name);
    if (kept === undefined) return [name];
    return isObject(kept) ? unknownIn(value, kept).map((inner) => `${name}.${inner}`) : [];
  });
}

/** Reads one row of a push by its form, its texts composed (NFC). */
export function readFigure(row: number, given: unknown): ReadRow<SentFigure> {
  const read = sentFigure.safeParse(nfcThroughout(given), { error: inVietnamese });
  if (!read.success) return { row, kind: 'refused', complaints: read.error.issues.map(complaintOf) };
  const unknown = unknownIn(given, read.data);
  if (unknown.length === 0) return { row, kind: 'read', content: read.data };
  const complaint = { kind: 'unknownField', field: unknown[0] ?? '', message: sayUnknown(unknown) };
  return { row, kind: 'refused', complaints: [complaint] };
}
