/** Two texts that differ, cut into what they share before and after, and what differs between. */
export interface Marked {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Finds the one stretch of words in which two texts differ. */
export function marked(before: string, after: string): Marked {
  const [old, recent] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, recent.length);
  let head = 0;
  while (head < shorter && old[head] === recent[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === recent.at(-1 - tail)) tail += 1;
  return {
    head: old.slice(0, head).join(''),
    before: old.slice(head, old.length - tail).join(''),
    after: recent.slice(head, recent.length - tail).join(''),
    tail: old.slice(old.length - tail).join(''),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}
