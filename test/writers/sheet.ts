/** A document on paper, before any format: what stands where, in which weight. */
export type Sheet = readonly SheetBlock[];

/** A paragraph, columns side by side, a table, or the start of a new page. */
export type SheetBlock = SheetParagraph | SheetColumns | SheetTable | { readonly kind: 'pageBreak' };

/** A paragraph of one weight. */
export interface SheetParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
}

/** Two columns without lines, as at the head and the foot of a document. */
export interface SheetColumns {
  readonly kind: 'columns';
  readonly left: readonly SheetParagraph[];
  readonly right: readonly SheetParagraph[];
}

/** A ruled table. */
export interface SheetTable {
  readonly kind: 'table';
  /** Widths of the columns, in hundredths of the page's. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** A row: its cells from left to right, without those that a cell above covers. */
export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly isHeading?: boolean;
  /** A page break goes through this row: its halves, as a format prints them that cannot break pages by itself. */
  readonly halves?: readonly [readonly SheetCell[], readonly SheetCell[]];
}

/** A cell: its lines. */
export interface SheetCell {
  readonly lines: readonly string[];
  /** How many columns it covers; 1 where absent. */
  readonly columns?: number;
  /** How many rows it covers; 1 where absent. */
  readonly rows?: number;
  readonly isBold?: boolean;
}

/** A paragraph in ordinary weight. */
export const plain = (text: string): SheetParagraph => ({ kind: 'paragraph', text });

/** A bold paragraph. */
export const bold = (text: string): SheetParagraph => ({ kind: 'paragraph', text, isBold: true });

/** A bold paragraph in the middle. */
export const title = (text: string): SheetParagraph => ({ kind: 'paragraph', text, isBold: true, isCentred: true });
