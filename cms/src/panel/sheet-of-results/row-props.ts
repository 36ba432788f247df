import type { DeskRow } from './desk-rows.ts';
import type { SheetDesk } from './use-sheet-desk.ts';

/** What the parts of a row are given. */
export interface RowProps {
  readonly desk: SheetDesk;
  readonly row: DeskRow;
  /** Its place in the sheet, from 0. */
  readonly place: number;
}
