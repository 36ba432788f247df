const line = { style: 'thin', color: { argb: 'FF9CA3AF' } } as const;

/** The fill and frame of cells. */
export const cellLooks = {
  frame: { top: line, bottom: line, left: line, right: line },
  toFill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF7D6' } },
  closed: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } },
  heading: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } },
} as const;
