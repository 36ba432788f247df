import { z } from 'zod';

const plain = z.record(z.string(), z.json());

/** A value of the domain as the body of an entry: plain JSON, absent fields left out. */
export function bodyOfEntry(value: object): z.infer<typeof plain> {
  return plain.parse(JSON.parse(JSON.stringify(value)));
}

/** What a `json` field takes. */
export type JsonRow = Record<string, unknown> | unknown[] | null;

/** A value of the domain as a `json` field takes it; a blank is null. */
export function asJson(value: object | undefined): JsonRow {
  if (value === undefined) return null;
  return isList(value) ? [...value] : { ...value };
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}
