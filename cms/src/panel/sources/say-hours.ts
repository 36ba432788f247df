import type { Words } from '../../words/vi.ts';

/** A span of time in hours, or in days where it is longer than two. */
export function sayHours(hours: number, { sources }: Pick<Words, 'sources'>): string {
  return hours <= 48 ? sources.hours(Math.max(1, Math.round(hours))) : sources.days(Math.round(hours / 24));
}
