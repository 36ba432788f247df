/** The measures of an official paper (NĐ 30/2020, Phụ lục I): A4, margins and sizes of letters. */
export const sheet = {
  /** In millimetres. */
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  /** Sizes of letters in points. */
  body: 14,
  head: 13,
  state: 12,
  motto: 13,
  table: 12,
  recipients: 11,
  recipientsTitle: 12,
  page: 13,
} as const;

/** The width between the margins, in millimetres. */
export const textWidth = sheet.width - sheet.left - sheet.right;

/** The state's name and motto, as every official paper begins. */
export const state = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;
