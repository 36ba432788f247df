import { createHash } from 'node:crypto';

const text = 'BT /F1 18 Tf 72 760 Td (Ban quet minh hoa) Tj ET';
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];

function pdf(): string {
  let written = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = written.length;
    written += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  return `${written}${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${String(written.length)}\n%%EOF\n`;
}

/** A small PDF that stands for a signed scan. */
export const signedFile = Buffer.from(pdf(), 'latin1');

/** Its name in the register. */
export const signedHash = createHash('sha256').update(signedFile).digest('hex');

/** A photo that stands for evidence: one pixel. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Its name in the register. */
export const photoHash = createHash('sha256').update(photo).digest('hex');

/** The files of the sample by their hash. */
export const sampleFiles: ReadonlyMap<string, Buffer> = new Map([
  [signedHash, signedFile],
  [photoHash, photo],
]);
