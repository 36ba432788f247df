'use client';
import { marksOf, type Reading, type Span } from '@camket/shared/reading';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { goToField } from '../decisions/go-to-field.ts';

/** Which half of the screen is seen where there is room for one. */
export type PaneName = 'document' | 'reading';

/** The value in hand, what is shown of it, and the ways from the reading to the document and back. */
export interface ValueInHand {
  readonly active: string | undefined;
  readonly shown: readonly Span[];
  readonly pane: PaneName;
  readonly turnTo: (pane: PaneName) => void;
  readonly documentPane: RefObject<HTMLDivElement | null>;
  readonly choose: (path: string) => void;
  readonly goTo: (path: string) => void;
  readonly show: (path: string) => void;
  /** Shows characters that belong to no value, or to more than one. */
  readonly showSpans: (spans: readonly Span[]) => void;
  /** Turns from the reading to its place in the document, and back. */
  readonly turn: () => void;
}

const none: readonly Span[] = [];

/** Keeps which value is in hand. */
export function useValueInHand(reading: Reading): ValueInHand {
  const [active, setActive] = useState<string>();
  const [pane, setPane] = useState<PaneName>('reading');
  const [others, setOthers] = useState<readonly Span[]>();
  const documentPane = useRef<HTMLDivElement>(null);
  const own = active === undefined ? undefined : marksOf(reading)[active]?.spans;
  const ownKey = JSON.stringify(own ?? none);
  const shown = useMemo(() => others ?? own ?? none, [others, ownKey]);
  const choose = useCallback((path: string) => {
    setActive(path);
    setOthers(undefined);
  }, []);
  const goTo = useCallback(
    (path: string) => {
      choose(path);
      setPane('reading');
      setTimeout(() => goToField(path));
    },
    [choose],
  );
  const focusDocument = useCallback(() => {
    setPane('document');
    setTimeout(() => documentPane.current?.focus({ preventScroll: true }));
  }, []);
  const show = useCallback(
    (path: string) => {
      choose(path);
      focusDocument();
    },
    [choose, focusDocument],
  );
  const turn = useCallback(() => {
    const isInDocument = documentPane.current?.contains(document.activeElement) === true;
    if (!isInDocument) focusDocument();
    else if (active === undefined) setPane('reading');
    else goTo(active);
  }, [active, focusDocument, goTo]);
  return { active, shown, pane, turnTo: setPane, documentPane, choose, goTo, show, showSpans: setOthers, turn };
}
