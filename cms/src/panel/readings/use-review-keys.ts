'use client';
import { useEffect, useRef } from 'react';

/** What the keys of the review do. */
export interface ReviewDeeds {
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly confirmValue: () => void;
  readonly confirmRow: () => void;
  readonly nextOpen: (step: 1 | -1) => void;
  readonly nextDoubt: (step: 1 | -1) => void;
  readonly turnPane: () => void;
  readonly showKeys: () => void;
}

/** Lets the whole review be done from the keyboard. In text fields the browser's own keys stay the browser's. */
export function useReviewKeys(deeds: ReviewDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return;
      const act = deedFor(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function deedFor(event: KeyboardEvent, deeds: ReviewDeeds): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (key === 'F8') return () => deeds.nextDoubt(shiftKey ? -1 : 1);
  if (key === 'F2') return deeds.turnPane;
  if (altKey && !ctrlKey) return withAlt(event.code, deeds);
  if (ctrlKey || metaKey) return withControl(event, deeds);
  return key === '?' && !isTyping(event) ? deeds.showKeys : undefined;
}

function withAlt(code: string, deeds: ReviewDeeds): (() => void) | undefined {
  if (code === 'KeyN') return () => deeds.nextOpen(1);
  return code === 'KeyP' ? () => deeds.nextOpen(-1) : undefined;
}

function withControl(event: KeyboardEvent, deeds: ReviewDeeds): (() => void) | undefined {
  const { key, shiftKey } = event;
  if (key === 'Enter') return shiftKey ? deeds.confirmRow : deeds.confirmValue;
  if (key.toLowerCase() === 's') return deeds.save;
  if (isTyping(event)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? deeds.redo : deeds.undo;
  return key.toLowerCase() === 'y' ? deeds.redo : undefined;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
