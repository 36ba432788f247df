/** What a file may be, with the words that people use for it and the ending under which readers keep it. */
export const mediaTypes = {
  'application/pdf': { words: 'PDF', ending: 'pdf' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { words: 'Word (DOCX)', ending: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { words: 'Excel (XLSX)', ending: 'xlsx' },
  'image/png': { words: 'ảnh PNG', ending: 'png' },
  'image/jpeg': { words: 'ảnh JPEG', ending: 'jpg' },
  'image/webp': { words: 'ảnh WebP', ending: 'webp' },
} as const;

/** A type of the list above. */
export type MediaType = keyof typeof mediaTypes;

/** Whether a text names one of these types. */
export const isMediaType = (text: string): text is MediaType => Object.hasOwn(mediaTypes, text);

/** The most bytes of one file. */
export const largestFile = 20_000_000;

/** What a file is for. */
export const fileRoles = ['signed', 'annex', 'evidence'] as const;

/** A role of the list above. */
export type FileRole = (typeof fileRoles)[number];
