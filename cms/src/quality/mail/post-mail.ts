/** A letter ready for the post. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same at every attempt, so that whoever receives it twice sees that it is one. */
  readonly messageId: string;
  /** When it was written, ISO 8601. */
  readonly date: string;
}

/**
 * What became of a letter: taken; refused for good or for now, in the server's own words; the server could not be
 * reached; given up because somebody else has it in hand; or handed over without an answer, so that nobody knows.
 */
export type Posted =
  | { readonly kind: 'taken'; readonly answer: string }
  | { readonly kind: 'refused'; readonly isForGood: boolean; readonly fault: string }
  | { readonly kind: 'unreachable'; readonly fault: string }
  | { readonly kind: 'notMine' }
  | { readonly kind: 'unclear'; readonly fault: string };

/**
 * Hands a letter in. Just before its last byte, when all is written and the server can still not take it for whole, it
 * asks whether it may: from then on only the server knows whether the letter goes out.
 */
export type PostMail = (mail: OutgoingMail, mayHandOver: () => Promise<boolean>) => Promise<Posted>;
