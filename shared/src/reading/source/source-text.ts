/** Characters of a text: from the first to before the last, counted in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A document as text with a light structure. Its text holds all that is printed, in reading order, and nothing else (no
 * Markdown or HTML marks): paragraphs end in `\n`, cells of a row are set apart by `\t`. All spans of a reading lie in it.
 */
export interface SourceText {
  readonly text: string;
  /** Paragraphs and tables in reading order. */
  readonly blocks: readonly SourceBlock[];
  /** Where each page begins in the text; `[0]` where the source does not tell its pages. */
  readonly pages: readonly number[];
}

/** A paragraph or a table. */
export type SourceBlock = SourceParagraph | SourceTable;

/** A paragraph, or one printed line of it where the source does not tell lines from paragraphs. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  /** Its characters are bold throughout. Absent where the source does not tell. */
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** Where it stands beside others on the same line (head and foot of a document): 0 is the leftmost. */
  readonly column?: number;
}

/** A table: its rows as printed, also where a page break cut one in two. */
export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
}

/** A row of a table. */
export interface SourceRow {
  readonly cells: readonly SourceCell[];
}

/** A cell of a table. A text of several lines holds `\n`. */
export interface SourceCell {
  readonly span: Span;
  /** The first column that it covers, counted from 0. */
  readonly column: number;
  /** How many columns it covers; 1 where it is not merged. */
  readonly columns: number;
  /** How many rows it covers, this one included. Rows below hold no cell of their own there. */
  readonly rows: number;
}
