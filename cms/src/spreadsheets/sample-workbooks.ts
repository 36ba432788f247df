import { deflateRawSync } from 'node:zlib';

/** Packs texts as a zip, as programs of offices pack their files. */
export function packedFile(members: Readonly<Record<string, string>>): Buffer {
  const heads: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(members)) {
    const [content, title] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), fields, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    heads.push(head);
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, tail, title]));
    at += head.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(heads.length, 4);
  end.writeUInt16LE(heads.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...heads, list, Buffer.from('PK\x05\x06'), end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand, with what no program would put into it. */
export function hostileWorkbook({
  sheet = '<sheetData/>',
  before = '',
  beside = {},
}: {
  readonly sheet?: string;
  readonly before?: string;
  readonly beside?: Readonly<Record<string, string>>;
}): Buffer {
  return packedFile({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `${before}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...beside,
  });
}
