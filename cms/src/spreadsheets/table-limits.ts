const mega = 1_024 * 1_024;

/** How much of a table is taken in. What is larger is refused before it costs time or memory. */
export const tableLimits = {
  /** Bytes of one unpacked part of a workbook, such as a sheet. */
  part: 32 * mega,
  /** All parts of a workbook that are unpacked, together. */
  unpacked: 96 * mega,
  /** Characters of a CSV file. */
  characters: 32_000_000,
  /** Characters that a cell can hold, by Excel's own limit. */
  cell: 32_767,
  columns: 16_384,
  rows: 1_048_576,
} as const;
