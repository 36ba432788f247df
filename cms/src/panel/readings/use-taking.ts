'use client';
import { type Span, takesSpans, takeSpans } from '@camket/shared/reading';
import { toast } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { announce } from '../fields/keep-focus.ts';
import { placeName } from './place-name.ts';
import type { Review } from './use-review.ts';
import type { ValueInHand } from './use-value-in-hand.ts';

/** The characters that are selected in the document, and how they become the value in hand. */
export interface Taking {
  readonly picked: Span | undefined;
  readonly pick: (span: Span | undefined) => void;
  /** Takes the characters that are named, else those that are selected. */
  readonly take: (isAdded: boolean, named?: Span) => void;
}

/** Lets selected characters become the value in hand. */
export function useTaking({ reading, source, signature, edit }: Review, { active, goTo }: ValueInHand): Taking {
  const words = useWords();
  const [picked, setPicked] = useState<Span>();
  const pick = useCallback((span: Span | undefined) => {
    setPicked((before) => (before?.from === span?.from && before?.to === span?.to ? before : span));
  }, []);
  const take = (isAdded: boolean, named = picked): void => {
    if (named === undefined) return;
    if (active === undefined) {
      toast.info(words.readings.takeNowhere);
      return;
    }
    const taking = { path: active, spans: [named], isAdded, signature };
    const taken = takesSpans(active) ? takeSpans(reading, taking, source.text) : undefined;
    if (taken === undefined) {
      toast.error(takesSpans(active) ? words.readings.takeUnread : words.readings.takeNot);
      return;
    }
    edit('', () => taken);
    setPicked(undefined);
    document.getSelection()?.removeAllRanges();
    announce(words.readings.taken(placeName(active, words)));
    goTo(active);
  };
  return { picked, pick, take };
}
