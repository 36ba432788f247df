import { crc32 } from 'node:zlib';

function header(name: string, content: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function zipOf(members: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(members)) {
    const content = Buffer.from(text);
    const fields = header(name, content);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const types = 'application/vnd.openxmlformats-officedocument';
const contentTypes = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;

const core = (author: string): string =>
  `<cp:coreProperties><dc:creator>${author}</dc:creator><cp:lastModifiedBy></cp:lastModifiedBy></cp:coreProperties>`;

/** A Word file for tests, with the name of its author where one is given. */
export const wordFile = (author = ''): Buffer =>
  zipOf({
    '[Content_Types].xml': contentTypes('word/document.xml', `${types}.wordprocessingml.document.main+xml`),
    'word/document.xml': '<w:document/>',
    'docProps/core.xml': core(author),
  });

/** An Excel file for tests. */
export const excelFile = (): Buffer =>
  zipOf({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', `${types}.spreadsheetml.sheet.main+xml`),
    'xl/workbook.xml': '<workbook/>',
  });

/** A Word file with macros, a zip of anything, and a Word file without its text. */
export const unwanted = {
  macros: zipOf({
    '[Content_Types].xml': contentTypes('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    'word/document.xml': '<w:document/>',
  }),
  zip: zipOf({ 'ghi-chu.txt': 'xin chào' }),
  noText: zipOf({
    '[Content_Types].xml': contentTypes('word/document.xml', `${types}.wordprocessingml.document.main+xml`),
  }),
} as const;

/** A PDF for tests: as much of one as tells that it is whole. */
export const pdfFile = (words = 'Quyết định'): Buffer =>
  Buffer.from(
    `%PDF-1.7\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Size 1>>\nstartxref\n30\n%%EOF\n`,
  );
