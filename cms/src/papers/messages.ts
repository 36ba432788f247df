import type { Progress, WholeRead } from './paper-read.ts';

/** What the server says to the process that reads. */
export type ToReader =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string }
  /** Its turn to recognise letters in pictures has come. */
  | { readonly kind: 'turn' };

/** What the process that reads says to the server. */
export type FromReader =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Asks for its turn to recognise letters in so many pictures. */
  | { readonly kind: 'pictures'; readonly count: number }
  | { readonly kind: 'done'; readonly read: WholeRead };

/** Whether a message came from the server. */
export function isToReader(message: unknown): message is ToReader {
  const kind = kindOf(message);
  return kind === 'turn' || (kind === 'read' && holds(message, 'bytes') && holds(message, 'name'));
}

/** Whether a message came from a process that reads. */
export function isFromReader(message: unknown): message is FromReader {
  switch (kindOf(message)) {
    case 'progress':
      return holds(message, 'progress');
    case 'pictures':
      return holds(message, 'count');
    case 'done':
      return holds(message, 'read');
    default:
      return false;
  }
}

const kindOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;

const holds = (message: unknown, field: string): boolean =>
  typeof message === 'object' && message !== null && field in message;
