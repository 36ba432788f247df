/** The sections of a reading's screen, in the order in which such a document is written. */
export const reviewSections = [
  'document',
  'document.legalBases',
  'document.articles',
  'policy',
  'objectives',
  'tasks',
  'reporting',
  'document.recipients',
] as const;

/** A section of the list above; also the path of what it holds. */
export type ReviewSection = (typeof reviewSections)[number];

/** The section in which a value stands: the longest that its path begins with. */
export function sectionOfValue(path: string): ReviewSection {
  const around = reviewSections.filter((section) => path === section || path.startsWith(`${section}.`));
  return around.toSorted((one, other) => other.length - one.length)[0] ?? 'document';
}
