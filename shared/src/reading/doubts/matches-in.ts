const mostFound = 1_000;

/** What a pattern finds in a text; of a text that is full of it only the first thousand. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const one of text.matchAll(pattern)) {
    all.push(one);
    if (all.length >= mostFound) break;
  }
  return all;
}
