'use client';
import { useEffect, useRef } from 'react';
import type { Desk } from './use-decision.ts';

/** Ctrl+S saves from anywhere; Ctrl+Z and Ctrl+Y take rows back and forth outside of fields, which have their own. */
export function useShortcuts(desk: Desk): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = event.ctrlKey || event.metaKey ? deedFor(event, latest.current) : undefined;
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

function deedFor(
  { key, shiftKey, target }: KeyboardEvent,
  { saving, undo, redo, isOpen }: Desk,
): (() => void) | undefined {
  if (key.toLowerCase() === 's') return () => void saving.save();
  if (!isOpen || (target instanceof Element && target.closest('input, textarea, select') !== null)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? redo : undo;
  return key.toLowerCase() === 'y' ? redo : undefined;
}
