import { type CalendarDay, dayAt } from '@camket/shared/values';

const longestNap = 30_000;

/** Tells the day in Viet Nam, or the pinned one. */
export function todayIn(pinned: CalendarDay | undefined): () => CalendarDay {
  return () => pinned ?? dayAt(new Date().toISOString());
}

/**
 * Calls back whenever what `read` gives has changed, looking every `every` milliseconds. A machine that slept through
 * midnight finds the new day when it wakes.
 */
export function whenChanged(read: () => string, changed: () => void, every: number = longestNap): () => void {
  let last = read();
  const timer = setInterval(() => {
    const now = read();
    if (now === last) return;
    last = now;
    changed();
  }, every);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
