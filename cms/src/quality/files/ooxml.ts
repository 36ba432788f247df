import { constants, inflateRawSync } from 'node:zlib';

/** What a Word or Excel file tells about people, beside its text. */
export interface FileDoubt {
  readonly kind: 'author' | 'lastModifiedBy';
  readonly value: string;
}

/** One file inside a zip, as its directory lists it. */
interface Member {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly offset: number;
}

const endMark = Buffer.from('PK\x05\x06', 'latin1');
const [memberMark, localMark] = [0x02014b50, 0x04034b50];
const mostMembers = 20_000;
/** Properties of a document are a page of text; more is a bomb. */
const largestProperties = 1_000_000;

/** The directory of a zip; nothing where the bytes are no whole zip. */
function membersOf(zip: Buffer): readonly Member[] | undefined {
  const end = zip.lastIndexOf(endMark);
  if (end < 0 || end + 22 > zip.length) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > mostMembers) return undefined;
  const members: Member[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== memberMark) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const after = at + 46 + (nameLength ?? 0);
    members.push({
      name: zip.toString('utf8', at + 46, after),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    });
    at = after + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return members;
}

function textOf(zip: Buffer, { offset, packed, method }: Member): string | undefined {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== localMark) return undefined;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const bytes = zip.subarray(start, start + packed);
  if (method === 0) return bytes.subarray(0, largestProperties).toString('utf8');
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: largestProperties, finishFlush: constants.Z_FINISH }).toString(
      'utf8',
    );
  } catch {
    return undefined;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

function unescaped(reference: string): string {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(reference) ?? [];
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  if (decimal !== undefined) return character(Number(decimal));
  return named[reference.slice(1, -1)] ?? '';
}

function plain(xml: string): string {
  return xml
    .replaceAll(/&[^&;]{1,12};/g, unescaped)
    .normalize('NFC')
    .trim()
    .slice(0, 200);
}

const properties = { author: 'dc:creator', lastModifiedBy: 'cp:lastModifiedBy' } as const;
const kinds = ['author', 'lastModifiedBy'] as const satisfies readonly FileDoubt['kind'][];

/**
 * Looks into the zip of a Word or Excel file: what its properties tell about people. Nothing where the zip is damaged,
 * locked, or lacks the part that makes it such a file.
 */
export function lookIntoOffice(zip: Buffer, part: string): readonly FileDoubt[] | undefined {
  const members = membersOf(zip);
  const main = members?.find(({ name }) => name === part);
  if (members === undefined || main === undefined || members.some(({ flags }) => (flags & 1) === 1)) return undefined;
  const core = members.find(({ name }) => name === 'docProps/core.xml');
  const xml = core === undefined ? '' : textOf(zip, core);
  if (xml === undefined) return undefined;
  return kinds.flatMap((kind) => {
    const found = new RegExp(`<${properties[kind]}(?:\\s[^>]*)?>([^<]*)</`).exec(xml);
    const value = plain(found?.[1] ?? '');
    return value === '' ? [] : [{ kind, value }];
  });
}
