'use client';
import { useCallback, useEffect, useState } from 'react';

/** Holds back whoever follows a link or closes the page while something is unsaved. */
export interface LeaveGuard {
  /** Where the person wanted to go. */
  readonly target: string | undefined;
  readonly stay: () => void;
  /** Goes there without asking again. */
  readonly leave: () => void;
}

/** Watches links and the closing of the page as long as something is unsaved. */
export function useLeaveGuard(isUnsaved: boolean): LeaveGuard {
  const [target, setTarget] = useState<string>();
  const [isReleased, setReleased] = useState(false);
  const isWatching = isUnsaved && !isReleased;
  useEffect(() => (isWatching ? watch(setTarget) : undefined), [isWatching]);
  useEffect(() => {
    if (isReleased && target !== undefined) location.assign(target);
  }, [isReleased, target]);
  const stay = useCallback(() => {
    setTarget(undefined);
  }, []);
  const leave = useCallback(() => {
    setReleased(true);
  }, []);
  return { target, stay, leave };
}

function watch(onLeave: (target: string) => void): () => void {
  const onClose = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isLeaving(link, event)) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave(link.href);
  };
  addEventListener('beforeunload', onClose);
  document.addEventListener('click', onClick, true);
  return () => {
    removeEventListener('beforeunload', onClose);
    document.removeEventListener('click', onClick, true);
  };
}

function isLeaving(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isPlain && link.target === '' && link.origin === location.origin && link.pathname !== location.pathname;
}
