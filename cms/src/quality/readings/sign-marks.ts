import { type Mark, marksOf, type Reading, type Signature, valueAt } from '@camket/shared/reading';

const isSigned = ({ state }: Mark): boolean => state === 'confirmed' || state === 'typed';

/** All that a signature vouches for: the value, the characters that it was read from, and what was done with it. */
const vouchedFor = (value: unknown, { state, spans, by, on }: Mark): string =>
  JSON.stringify([state, by, on, spans.map(({ from, to }) => [from, to]), value ?? null]);

/**
 * Signs what a person has confirmed or typed. A signature that stands already stays, also where its row has moved; any
 * other is of whoever saves now, so that nobody signs for somebody else.
 */
export function signMarks(sent: Reading, before: Reading | undefined, signature: Signature): Reading {
  const standing = new Set(
    before === undefined
      ? []
      : Object.entries(marksOf(before)).map(([path, mark]) => vouchedFor(valueAt(before, path), mark)),
  );
  const signed = Object.entries(marksOf(sent)).map(([path, mark]): readonly [string, Mark] => {
    const { state, spans } = mark;
    if (!isSigned(mark)) return [path, { state, spans }];
    const stays = standing.has(vouchedFor(valueAt(sent, path), mark));
    return [path, stays ? mark : { state, spans, ...signature }];
  });
  return { ...sent, marks: Object.fromEntries(signed) };
}
