import { crc32, deflateRawSync } from 'node:zlib';
import { unpack, zipMembers } from '../../../papers/docx/zip-members.ts';

/** 1 January 2000, 00:00, as a packed file writes days and hours. */
const fixed = { day: ((2000 - 1980) << 9) | (1 << 5) | 1, hour: 0 } as const;

const fixedMoment = '2000-01-01T00:00:00Z';

/** Packs a Word file anew without the moment at which it was made, so that the same content is the same bytes. */
export function fixZip(bytes: Uint8Array): Uint8Array {
  const members = [...zipMembers(bytes)].toSorted(([one], [other]) => order(one) - order(other));
  const written = members.map(([name, member]) => memberOf(name, withoutMoment(name, unpack(member))));
  let offset = 0;
  const directory = written.map(({ head, packed, entryAt }) => {
    const entry = entryAt(offset);
    offset += head.length + packed.length;
    return entry;
  });
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written.flatMap(({ head, packed }) => [head, packed]), ...directory, end]);
}

/** The list of content types stands first, where readers look for it. */
const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);

function withoutMoment(name: string, content: Uint8Array): Buffer {
  if (name !== 'docProps/core.xml') return Buffer.from(content);
  const text = Buffer.from(content).toString('utf8');
  return Buffer.from(text.replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, fixedMoment));
}

interface Written {
  readonly head: Buffer;
  readonly packed: Buffer;
  readonly entryAt: (offset: number) => Buffer;
}

function memberOf(name: string, content: Buffer): Written {
  const packed = deflateRawSync(content, { level: 9 });
  const label = Buffer.from(name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0); // the version that is needed to unpack
  common.writeUInt16LE(0x08_00, 2); // names are written in UTF-8
  common.writeUInt16LE(8, 4); // deflated
  common.writeUInt16LE(fixed.hour, 6);
  common.writeUInt16LE(fixed.day, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(label.length, 22);
  const head = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), common, label]);
  const entryAt = (offset: number): Buffer => {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    return Buffer.concat([Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]), common, rest, label]);
  };
  return { head, packed, entryAt };
}
