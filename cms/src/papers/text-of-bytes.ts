import { fromTcvn3, fromVni, vietnameseShare } from './legacy-letters.ts';
import { PaperRefusal } from './paper-refusal.ts';

/** A text taken from bytes, with what a person should know about its encoding. */
export interface TextRead {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Takes the text of a file in Unicode, or in one of the encodings that offices used before it. */
export function textOfBytes(bytes: Uint8Array): TextRead {
  const inUnicode = fromUnicode(bytes);
  if (inUnicode !== undefined) return { text: inUnicode, notes: [] };
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const [best] = [
    { name: 'windows-1258', text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC') },
    { name: 'TCVN3 (ABC)', text: fromTcvn3(latin) },
    { name: 'VNI', text: fromVni(latin) },
  ]
    .map((candidate) => ({ ...candidate, share: vietnameseShare(candidate.text) }))
    .sort((one, other) => other.share - one.share);
  if (best === undefined || best.share < 0.8) throw new PaperRefusal(unknownEncoding);
  return {
    text: best.text,
    notes: [`Tệp dùng bảng mã cũ ${best.name}; hệ thống đã chuyển sang Unicode, hãy kiểm tra lại dấu.`],
  };
}

const unknownEncoding =
  'Không nhận ra bảng mã của tệp văn bản. Hãy mở bằng Notepad hoặc Word, lưu lại với mã UTF-8 rồi tải lên.';

function fromUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** UTF-16 without its mark shows in blanks and digits: every other byte of them is zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4_000);
  const zeros = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even < odd / 20) return 'utf-16le';
  return even > head.length / 8 && odd < even / 20 ? 'utf-16be' : undefined;
}

/** Whether bytes can be a text at all: characters that no text holds are not among its first ones. */
export function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64_000);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  if (wideWithoutMark(head) !== undefined) return true;
  return !head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
