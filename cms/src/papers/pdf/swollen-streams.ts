import { inflateSync } from 'node:zlib';
import { PaperRefusal } from '../paper-refusal.ts';

/** What a packed stream that is no picture may hold, and all of them together. */
const mostInOne = 48 * 1_024 * 1_024;
const mostInAll = 160 * 1_024 * 1_024;

const sentence = 'Tệp PDF chứa phần nén phình ra quá lớn, giống tệp phá hoại; hãy in lại ra PDF từ tệp gốc.';

/** The packing of zip, by its name and its short name. */
const flate = /\/Fl(?:ateDecode)?\b/;

const nested = 'Tệp PDF lồng quá nhiều lớp, giống tệp phá hoại; hãy in lại ra PDF từ tệp gốc.';
const deepest = 2_000;

/**
 * Refuses a file in which a small stream unpacks to very much: reading it would take all memory. Pictures are not
 * unpacked for reading, and pass. Drawings within drawings are counted: following them takes time by their square.
 */
export function refuseSwollen(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const head = headBefore(file, at);
    if (head === undefined || !flate.test(head) || /\/Subtype\s*\/Image/.test(head)) continue;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf('endstream', start);
    all += unpackedLength(file.subarray(start, end < 0 ? file.length : end), head.split(flate).length - 1);
    if (all > mostInAll) throw new PaperRefusal(sentence);
    if (end < 0) return;
    at = end + 3;
  }
}

/** The dictionary before a stream; nothing where the word is part of another. */
function headBefore(file: Buffer, at: number): string | undefined {
  const head = file.toString('latin1', Math.max(0, at - 1_500), at);
  return /(?:>>|endobj|\s)\s*$/.test(head) && !head.endsWith('end')
    ? head.slice(Math.max(0, head.lastIndexOf('obj')))
    : undefined;
}

function unpackedLength(packed: Buffer, times: number): number {
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: mostInOne });
    if (isTooDeep(unpacked)) throw new PaperRefusal(nested);
    return unpacked.length + (times > 1 ? unpackedLength(unpacked, times - 1) : 0);
  } catch (error) {
    if (error instanceof PaperRefusal) throw error;
    if (error instanceof RangeError) throw new PaperRefusal(sentence);
    return 0; // damaged or encrypted: whoever reads it meets that
  }
}

/** Whether `q`, which keeps the state of a drawing, stands without its `Q` very often. */
function isTooDeep(content: Buffer): boolean {
  let depth = 0;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if ((byte !== 0x71 && byte !== 0x51) || !isBlank(content[at + 1]) || (at > 0 && !isBlank(content[at - 1])))
      continue;
    depth = Math.max(0, depth + (byte === 0x71 ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

const isBlank = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;
