import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import { caseLimits } from './case-limits.ts';
import { nextElement, textsIn } from './sheet-scanner.ts';

/** Texts of a workbook that some cells name by number. */
export interface SharedTexts {
  readonly at: (index: number) => string | undefined;
}

/** Which texts are wanted. */
export interface WantedTexts {
  readonly want: (index: number) => void;
  readonly isWanted: (index: number) => boolean;
}

const mostTexts = 16_000_000;
const tooManyTexts =
  'Tệp Excel có quá nhiều chữ trong các cột được đếm. Hãy mở bằng Excel, chọn Lưu thành › CSV UTF-8, rồi tải tệp .csv lên.';

/** Begins with no text wanted. */
export function wantedTexts(): WantedTexts {
  let bits = new Uint8Array(1 << 12);
  return {
    want: (index) => {
      if (index >= mostTexts) throw new TableRefusal(tooManyTexts);
      while (index >> 3 >= bits.length) {
        const larger = new Uint8Array(bits.length * 2);
        larger.set(bits);
        bits = larger;
      }
      bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
    },
    isWanted: (index) => ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0,
  };
}

/** Reads the wanted texts out of the part that holds all, and lets the others, people's names among them, pass. */
export async function readSharedTexts(pieces: AsyncIterable<string>, { isWanted }: WantedTexts): Promise<SharedTexts> {
  const store = textStore();
  let rest = '';
  let index = 0;
  for await (const piece of pieces) {
    rest += piece;
    let at = 0;
    for (let text = nextElement(rest, 'si', 0); text !== undefined; text = nextElement(rest, 'si', at)) {
      if (isWanted(index)) store.put(index, textsIn(text.inner));
      index += 1;
      at = text.end;
    }
    rest = rest.slice(at);
    if (rest.length > caseLimits.row) throw new TableRefusal(tooManyTexts);
  }
  return store;
}

interface TextStore extends SharedTexts {
  readonly put: (index: number, text: string) => void;
}

/** Texts one after the other in bytes: a million of them as texts would fill the memory. */
function textStore(): TextStore {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let starts = new Uint32Array(1 << 10);
  let lengths = new Uint16Array(1 << 10);
  let used = 0;
  return {
    put: (index, text) => {
      const length = Math.min(Buffer.byteLength(text), 0xff_ff);
      if (used + length > caseLimits.texts) throw new TableRefusal(tooManyTexts);
      if (used + length > bytes.length) bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, used + length));
      if (index >= starts.length) {
        const size = Math.max(starts.length * 2, index + 1);
        [starts, lengths] = [enlarged(starts, new Uint32Array(size)), enlarged(lengths, new Uint16Array(size))];
      }
      bytes.write(text, used, length, 'utf8');
      starts[index] = used + 1; // 0 stands for a text that nobody wanted
      lengths[index] = length;
      used += length;
    },
    at: (index) => {
      const start = starts[index] ?? 0;
      return start === 0 ? undefined : bytes.toString('utf8', start - 1, start - 1 + (lengths[index] ?? 0));
    },
  };
}

function enlarged<Numbers extends Uint32Array | Uint16Array>(before: Numbers, larger: Numbers): Numbers {
  larger.set(before);
  return larger;
}
