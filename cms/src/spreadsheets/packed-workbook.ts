import { unpack, type ZipMember, zipMembers } from '../papers/docx/zip-members.ts';
import { PaperRefusal } from '../papers/paper-refusal.ts';
import { tableLimits } from './table-limits.ts';
import { TableRefusal } from './table-refusal.ts';

/** The parts of a packed workbook, unpacked as they are asked for and never more than a workbook may hold. */
export interface PackedWorkbook {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** A part as text; nothing where there is none. */
  readonly text: (name: string) => string | undefined;
}

const cutShort = 'Tệp Excel bị hỏng hoặc tải lên chưa hết. Hãy mở lại bằng Excel, lưu lại rồi tải lên.';
const locked = 'Tệp Excel có mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi tải lên.';
const tooMuch =
  'Tệp Excel bung ra quá lớn so với một bảng số liệu; hệ thống không mở. Hãy chép các dòng có số liệu sang một tệp mới rồi tải lên.';

/** Opens the zip of a workbook. Refuses one that is damaged, locked, or larger than a workbook can be. */
export function openPacked(bytes: Uint8Array): PackedWorkbook {
  const members = guarded(() => zipMembers(bytes), cutShort);
  if ([...members.values()].some(({ isLocked }) => isLocked)) throw new TableRefusal(locked);
  let left: number = tableLimits.unpacked;
  const text = (name: string): string | undefined => {
    const member = members.get(name);
    if (member === undefined) return undefined;
    const content = unpacked(member, Math.min(left, tableLimits.part));
    left -= content.length;
    return decoded(content);
  };
  return { has: (name) => members.has(name), names: [...members.keys()], text };
}

function unpacked(member: ZipMember, most: number): Uint8Array {
  if (most <= 0 || (member.isStored && member.packed.length > most)) throw new TableRefusal(tooMuch);
  return guarded(() => unpack(member, most), tooMuch);
}

/** The packed files of the house are papers: what refuses them speaks of Word. */
function guarded<Result>(open: () => Result, sentence: string): Result {
  try {
    return open();
  } catch (error) {
    if (error instanceof PaperRefusal) throw new TableRefusal(sentence);
    throw error;
  }
}

function decoded(content: Uint8Array): string {
  const isWide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(content);
}
