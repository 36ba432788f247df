import { createInflateRaw } from 'node:zlib';
import { unpack, type ZipMember, zipMembers } from '../papers/docx/zip-members.ts';
import { PaperRefusal } from '../papers/paper-refusal.ts';
import { refuseUnlessWorkbook } from '../spreadsheets/kind-of-table.ts';
import type { PackedWorkbook } from '../spreadsheets/packed-workbook.ts';
import { TableRefusal } from '../spreadsheets/table-refusal.ts';
import { caseLimits } from './case-limits.ts';
import type { Bytes } from './case-rows.ts';

const cutShort = 'Tệp Excel bị hỏng hoặc tải lên chưa hết. Hãy mở lại bằng Excel, lưu lại rồi tải lên.';
const locked = 'Tệp Excel có mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi tải lên.';
const tooMuch = 'Tệp Excel bung ra quá lớn so với một danh sách hồ sơ; hệ thống không mở.';
const tooLarge =
  'Tệp Excel lớn hơn 64 MB. Hãy mở bằng Excel, chọn Lưu thành › CSV UTF-8 rồi tải tệp .csv lên, hoặc xuất danh sách theo từng quý.';
const smallPart = 4_000_000;

/** A workbook that is held packed, whose large parts are unpacked piece by piece. */
export interface PackedList extends PackedWorkbook {
  /** The text of a part, piece by piece; nothing where there is no such part. */
  readonly pieces: (name: string) => AsyncIterable<string>;
}

/** Takes in the bytes of a workbook, and opens it. */
export async function openPackedList(bytes: Bytes): Promise<PackedList> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > caseLimits.xlsxBytes) throw new TableRefusal(tooLarge);
    pieces.push(piece);
  }
  const members = guarded(() => zipMembers(Buffer.concat(pieces), caseLimits.part * 3));
  if ([...members.values()].some(({ isLocked }) => isLocked)) throw new TableRefusal(locked);
  refuseUnlessWorkbook([...members.keys()]);
  return {
    has: (name) => members.has(name),
    names: [...members.keys()],
    text: (name) => {
      const member = members.get(name);
      return member && new TextDecoder().decode(guarded(() => unpack(member, smallPart)));
    },
    pieces: (name) => textPieces(members.get(name)),
  };
}

/** The packed files of the house are papers: what refuses them speaks of Word. */
function guarded<Result>(open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    if (error instanceof PaperRefusal) throw new TableRefusal(cutShort);
    throw error;
  }
}

async function* textPieces(member: ZipMember | undefined): AsyncGenerator<string> {
  if (member === undefined) return;
  const decoder = new TextDecoder();
  let size = 0;
  for await (const piece of unpackedPieces(member)) {
    size += piece.length;
    if (size > caseLimits.part) throw new TableRefusal(tooMuch);
    yield decoder.decode(piece, { stream: true });
  }
}

async function* unpackedPieces({ packed, isStored }: ZipMember): AsyncGenerator<Uint8Array> {
  if (isStored) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 256 * 1_024 });
  inflate.end(packed);
  try {
    for await (const piece of inflate) if (piece instanceof Uint8Array) yield piece;
  } catch (error) {
    if (error instanceof TableRefusal) throw error;
    throw new TableRefusal(cutShort);
  } finally {
    inflate.destroy();
  }
}
