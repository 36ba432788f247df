import { isCalendarDay, vietnameseDay } from '../values/index.ts';
import type { Doubt } from './doubts.ts';
import { doubtWords } from './doubt-words.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Obstacle } from './obstacles.ts';
import type { Path } from './places.ts';
import { sayPlace } from './say-place.ts';

/** What keeps a document from being published, where, and what to do, in one or two Vietnamese sentences. */
export function sayObstacle({ kind, path, value }: Obstacle): string {
  return sentence(obstacleWords[kind], { path, value });
}

/** What looks wrong in a document, where, and what to look at, in Vietnamese. */
export function sayDoubt({ kind, path, value }: Doubt): string {
  return sentence(doubtWords[kind], { path, value });
}

function sentence(
  [wrong, todo]: readonly [string, string],
  { path, value }: { readonly path: Path; readonly value: string | undefined },
): string {
  const shown = value !== undefined && isCalendarDay(value) ? vietnameseDay(value) : (value ?? '');
  const place = path.some((step) => typeof step === 'number') || wrong.startsWith('đang') ? sayPlace(path) : '';
  const said = wrong.replace('…', () => shown);
  return place === '' ? `${said.charAt(0).toUpperCase()}${said.slice(1)}. ${todo}` : `${place}: ${said}. ${todo}`;
}
