import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a packed file, with what its directory says of its size where that is a lie. */
export interface Packed {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly claimedSize?: number;
  readonly isLocked?: boolean;
}

/** A packed file, as small as the form allows. */
export function packed(files: readonly Packed[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const body = bodyOf(file);
    directory.push(entryOf(file, body, at));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}

const flagsOf = ({ isLocked }: Packed): number => (isLocked === true ? 1 : 0);

function bodyOf(file: Packed): Buffer {
  const content = Buffer.from(file.content);
  const small = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(flagsOf(file), 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(small.length, 18);
  head.writeUInt32LE(file.claimedSize ?? content.length, 22);
  head.writeUInt16LE(Buffer.byteLength(file.name), 26);
  return Buffer.concat([head, Buffer.from(file.name), small]);
}

function entryOf(file: Packed, body: Buffer, at: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flagsOf(file), 8);
  entry.writeUInt16LE(8, 10);
  body.copy(entry, 16, 14, 26);
  entry.writeUInt16LE(Buffer.byteLength(file.name), 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, Buffer.from(file.name)]);
}

const office = 'http://schemas.openxmlformats.org';
const words = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:mc="${office}/markup-compatibility/2006"`;

/** The parts of a Word file whose body, styles and lists are given as Word's XML. */
export function wordParts(body: string, beside: Readonly<Record<string, string>> = {}): readonly Packed[] {
  return [
    { name: '[Content_Types].xml', content: '<Types xmlns="x"/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="x"><Relationship Id="1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${words}><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(beside).map(([part, content]) => ({
      name: `word/${part}.xml`,
      content: `<w:${part} ${words}>${content}</w:${part}>`,
    })),
  ];
}

/** A Word file whose body is given as Word's XML. */
export const wordFile = (body: string, beside: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed(wordParts(body, beside));
