import { nfc } from '@camket/shared/values';

/** The value with every text in it composed (NFC). */
export function nfcThroughout(value: unknown): unknown {
  if (typeof value === 'string') return nfc(value);
  if (Array.isArray(value)) return value.map(nfcThroughout);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, nfcThroughout(member)]));
}
