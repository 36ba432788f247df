'use client';
import type { Mark, Reading, Span } from '@camket/shared/reading';
import { createContext, useContext } from 'react';
import type { EditReading, Review } from './use-review.ts';

/** What the parts of a review's screen share. */
export interface ReviewDesk {
  readonly review: Review;
  readonly reading: Reading;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly edit: EditReading;
  /** Writes a value by hand. */
  readonly write: (path: string, value: unknown) => void;
  /** The value in hand. */
  readonly active: string | undefined;
  /** Takes a value in hand: its characters are shown in the document. */
  readonly choose: (path: string) => void;
  /** Takes a value in hand and puts the focus into its field. */
  readonly goTo: (path: string) => void;
  /** Shows the characters of a value, on a narrow screen by turning to the document. */
  readonly show: (path: string) => void;
  /** Confirms values and says how many are left. */
  readonly confirm: (paths: readonly string[]) => void;
  readonly unconfirm: (path: string) => void;
  readonly nameOf: (person: string) => string;
  readonly picked: Span | undefined;
}

const DeskContext = createContext<ReviewDesk | undefined>(undefined);

/** Gives the parts inside it the reading that they are part of. */
export const ReviewDeskProvider = DeskContext.Provider;

/** The reading that a part of the screen belongs to. */
export function useDesk(): ReviewDesk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('Cannot show a value: no ReviewDeskProvider stands around it');
  return desk;
}
