import { inflateSync } from 'node:zlib';
import { PaperRefusal } from '../paper-refusal.ts';

/** What a packed stream that is no picture may hold, and all of them together. */
const mostInOne = 48 * 1_024 * 1_024;
const mostInAll = 160 * 1_024 * 1_024;

const sentence = 'Tệp PDF chứa phần nén phình ra quá lớn, giống tệp phá hoại; hãy in lại ra PDF từ tệp gốc.';

/**
 * Refuses a file in which a small stream unpacks to very much: reading it would take all memory. Pictures are not
 * unpacked for reading, and pass.
 */
export function refuseSwollen(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const head = headBefore(file, at);
    if (head === undefined || !head.includes('FlateDecode') || /\/Subtype\s*\/Image/.test(head)) continue;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf('endstream', start);
    all += unpackedLength(file.subarray(start, end < 0 ? file.length : end), (head.match(/FlateDecode/g) ?? []).length);
    if (all > mostInAll) throw new PaperRefusal(sentence);
    if (end > at) at = end + 3;
  }
}

/** The dictionary before a stream; nothing where the word is part of another. */
function headBefore(file: Buffer, at: number): string | undefined {
  const head = file.toString('latin1', Math.max(0, at - 1_500), at);
  return /(?:>>|endobj|\s)\s*$/.test(head) && !head.endsWith('end') ? head.slice(head.lastIndexOf('obj')) : undefined;
}

function unpackedLength(packed: Buffer, times: number): number {
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: mostInOne });
    return unpacked.length + (times > 1 ? unpackedLength(unpacked, times - 1) : 0);
  } catch (error) {
    if (error instanceof PaperRefusal) throw error;
    if (error instanceof RangeError) throw new PaperRefusal(sentence);
    return 0; // damaged or encrypted: whoever reads it meets that
  }
}
