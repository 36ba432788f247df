import type { Complaint } from '../refusal.ts';

/** What is wrong with one row of a push; rows count from 1, those of a CSV file as an editor counts its lines. */
export interface RowFault extends Complaint {
  readonly row: number;
}

/** A row that was read, or why it cannot be. */
export type ReadRow<Content> =
  | { readonly row: number; readonly kind: 'read'; readonly content: Content }
  | { readonly row: number; readonly kind: 'refused'; readonly complaints: readonly Complaint[] };

/** The sentence for fields that a form does not know: they are named, what they hold is not repeated. */
export function sayUnknown(names: readonly string[]): string {
  const named = names.map((name) => `«${name.slice(0, 60)}»`).join(', ');
  return `Không nhận trường ${named}: chỉ gửi số liệu tổng hợp theo mẫu, không gửi họ tên hay dữ liệu cá nhân khác.`;
}
