import type { Piece } from '../source-from-pieces.ts';

/** How a block of a page looks. */
export interface BlockLooks {
  readonly isBold: boolean;
  readonly isCentred: boolean;
}

/** Gathers the letters of a page into paragraphs: a block ends one, and white space in the file is a blank. */
export class ParagraphWriter {
  readonly #pieces: Piece[] = [];
  #text = '';
  #hasLetters = false;
  #isBold = true;

  addText(text: string, isBold: boolean): void {
    this.#text += text.replaceAll(/[\t\n\r\f ]+/g, ' ');
    if (text.trim() === '') return;
    this.#hasLetters = true;
    this.#isBold &&= isBold;
  }

  /** Adds what stands in no letter of the file: the end of a line or page, the number of a list. */
  addMark(mark: string): void {
    this.#text += mark;
  }

  endParagraph({ isCentred }: BlockLooks): void {
    const isKept = this.#hasLetters || this.#text.includes('\f');
    if (isKept)
      this.#pieces.push({ kind: 'paragraph', text: this.#text, isBold: this.#hasLetters && this.#isBold, isCentred });
    else if (this.#text.trim() !== '') return; // the number of a list waits for its paragraph
    this.#text = '';
    this.#hasLetters = false;
    this.#isBold = true;
  }

  add(pieces: readonly Piece[]): void {
    this.#pieces.push(...pieces);
  }

  finish(looks: BlockLooks): readonly Piece[] {
    this.endParagraph(looks);
    return this.#pieces;
  }
}
