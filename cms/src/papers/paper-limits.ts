const mega = 1_024 * 1_024;

/** How much of a paper is taken in. What is larger is refused before it costs time or memory. */
export const paperLimits = {
  bytes: 20_000_000,
  pages: 200,
  /** Members of a packed file. */
  members: 5_000,
  /** What a packed file says it holds, unpacked. */
  unpacked: 400 * mega,
  /** One unpacked XML part of a Word document. */
  part: 32 * mega,
  xmlElements: 1_500_000,
  depth: 200,
  /** Characters of a text. */
  characters: 6_000_000,
} as const;
