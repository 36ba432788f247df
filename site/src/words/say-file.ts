import type { FileReference } from '@camket/shared/decisions';
import { sayNumber } from './say-number.ts';

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'ảnh PNG',
  'image/jpeg': 'ảnh JPEG',
  'image/webp': 'ảnh WebP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

/** `112-QD-UBND.pdf (PDF, 1,2 MB)`. */
export function sayFile({ name, mediaType, size }: FileReference): string {
  return `${name} (${kinds[mediaType] ?? mediaType}, ${saySize(size)})`;
}

function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${sayNumber(Math.max(1, Math.round(bytes / 1_000)))} kB`;
  return `${sayNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
