/** How an excerpt's text came to be: read from the paper, inferred by a rule, looked at by a person, or written by one. */
export const excerptStates = ['read', 'inferred', 'confirmed', 'typed'] as const;

/** Where a text of a decision stands in the paper that it was read from. */
export interface Excerpt {
  /** Key of the policy, commitment, objective, indicator or task; absent for the document's own fields. */
  readonly about?: string;
  /** The field: `statement`, `phrase`, `content`, `legalBases.2`. */
  readonly field: string;
  /** The page, counted from 1; absent where the paper does not tell its pages. */
  readonly page?: number;
  /** The part of the document: "Điều 1", "Phụ lục 2, mục II"; absent above the first of them. */
  readonly part?: string;
  readonly state: (typeof excerptStates)[number];
}
