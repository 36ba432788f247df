const mega = 1_024 * 1_024;

/** How much of a list of dossiers is taken in. */
export const caseLimits = {
  /** Bytes of a CSV file; it is read as it comes and never held. */
  csvBytes: 1_024 * mega,
  /** Bytes of an XLSX file; its end tells what it holds, so it is held packed while it is counted. */
  xlsxBytes: 64 * mega,
  rows: 2_000_000,
  /** Characters of one row. */
  row: mega,
  /** One unpacked sheet, or the texts of a workbook. */
  part: 1_536 * mega,
  /** All texts of a workbook that the columns counted name. */
  texts: 96 * mega,
  /** What the counting process may use. */
  megabytes: 250,
  seconds: 180,
  /** So long nothing may come from whoever sends the file. */
  silence: 60,
  /** So many lists are counted at once. */
  atOnce: 3,
} as const;
