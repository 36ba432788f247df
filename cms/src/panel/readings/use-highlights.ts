'use client';
import { isOpen, marksOf, type Reading, type Span } from '@camket/shared/reading';
import { type RefObject, useEffect } from 'react';
import { type Leaf, leavesIn, rangesOf } from './source-places.ts';

/** What is picked out in the document. */
export interface Shown {
  /** The characters of the value or doubt in hand. */
  readonly active: readonly Span[];
  /** Characters that somebody has selected. */
  readonly picked: readonly Span[];
  readonly found: readonly Span[];
}

const names = ['ck-open', 'ck-settled', 'ck-found', 'ck-picked', 'ck-active'] as const;
type Name = (typeof names)[number];

/** Paints characters of the document, without touching its elements: however long it is, only the paint changes. */
export function useHighlights(pane: RefObject<HTMLElement | null>, reading: Reading, { active, picked, found }: Shown) {
  const { marks } = reading;
  useEffect(() => {
    const spans = Object.values(marksOf(reading));
    paint(
      pane.current,
      'ck-open',
      spans.filter(({ state }) => isOpen(state)).flatMap((mark) => mark.spans),
    );
    paint(
      pane.current,
      'ck-settled',
      spans.filter(({ state }) => !isOpen(state)).flatMap((mark) => mark.spans),
    );
  }, [pane, marks]);
  useEffect(() => paint(pane.current, 'ck-found', found), [pane, found]);
  useEffect(() => paint(pane.current, 'ck-picked', picked), [pane, picked]);
  useEffect(() => {
    paint(pane.current, 'ck-active', active);
    bringIntoView(pane.current, active[0]);
  }, [pane, active]);
  useEffect(
    () => () => {
      if (canPaint()) for (const name of names) CSS.highlights.delete(name);
    },
    [],
  );
}

function paint(pane: HTMLElement | null, name: Name, spans: readonly Span[]): void {
  if (pane === null || !canPaint()) return;
  const leaves = leavesOf(pane);
  const highlight = new Highlight(...spans.flatMap((span) => rangesOf(leaves, span)));
  highlight.priority = names.indexOf(name);
  CSS.highlights.set(name, highlight);
}

const canPaint = (): boolean => 'highlights' in CSS;

const known = new WeakMap<HTMLElement, readonly Leaf[]>();

function leavesOf(pane: HTMLElement): readonly Leaf[] {
  const leaves = known.get(pane) ?? leavesIn(pane);
  known.set(pane, leaves);
  return leaves;
}

/** Scrolls the pane, and nothing around it, until characters stand in its upper half. */
export function bringIntoView(pane: HTMLElement | null, span: Span | undefined): void {
  const range = pane === null || span === undefined ? undefined : rangesOf(leavesOf(pane), span)[0];
  if (pane === null || range === undefined) return;
  const { top, height } = range.getBoundingClientRect();
  const { top: edge, height: room } = pane.getBoundingClientRect();
  const isInSight = top > edge + 40 && top + Math.min(height, room / 2) < edge + room - 60;
  if (isInSight) return;
  const way = top - edge - room / 3;
  const isCalm = Math.abs(way) > room * 2 || matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: way, behavior: isCalm ? 'auto' : 'smooth' });
}
