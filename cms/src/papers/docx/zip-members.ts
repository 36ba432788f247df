import { inflateRawSync } from 'node:zlib';
import { paperLimits } from '../paper-limits.ts';
import { PaperRefusal } from '../paper-refusal.ts';

/** A file inside a packed file, still packed. */
export interface ZipMember {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isStored: boolean;
  readonly isLocked: boolean;
}

const cutShort = 'Tệp nén bên trong văn bản bị hỏng hoặc tải lên chưa hết. Hãy mở lại bằng Word, lưu lại rồi tải lên.';
const endMark = 0x06_05_4b_50;
const entryMark = 0x02_01_4b_50;
const headMark = 0x04_03_4b_50;

/** Lists what a packed file holds, unpacking nothing. Refuses one that says it holds too much, or is cut short. */
export function zipMembers(bytes: Uint8Array, most: number = paperLimits.unpacked): ReadonlyMap<string, ZipMember> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return membersIn(view, bytes, most);
  } catch (error) {
    if (error instanceof RangeError) throw new PaperRefusal(cutShort); // a place outside the file
    throw error;
  }
}

function membersIn(view: DataView, bytes: Uint8Array, most: number): ReadonlyMap<string, ZipMember> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > paperLimits.members) {
    throw new PaperRefusal(`Tệp nén chứa ${String(count)} tệp con, quá mức một văn bản cần có; hệ thống không mở.`);
  }
  const members = new Map<string, ZipMember>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entryMark) throw new PaperRefusal(cutShort);
    unpacked += view.getUint32(at + 24, true);
    const member = memberAt(view, bytes, at);
    members.set(member.name, member);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > most) throw new PaperRefusal(tooMuch(unpacked));
  return members;
}

const tooMuch = (size: number): string =>
  `Tệp nén sẽ bung ra thành ${String(Math.ceil(size / 1_048_576))} MB, không phải là một văn bản bình thường; hệ thống không mở.`;

function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new PaperRefusal(cutShort);
}

function memberAt(view: DataView, bytes: Uint8Array, at: number): ZipMember {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const head = view.getUint32(at + 42, true);
  if (view.getUint32(head, true) !== headMark) throw new PaperRefusal(cutShort);
  const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  const to = from + view.getUint32(at + 20, true);
  if (to > bytes.length) throw new PaperRefusal(cutShort);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    packed: bytes.subarray(from, to),
    isStored: method === 0,
    isLocked: flags % 2 === 1,
  };
}

/** Unpacks a member, and stops where it grows over what it may hold. */
export function unpack(member: ZipMember, most: number = paperLimits.part): Uint8Array {
  if (member.isLocked) throw new PaperRefusal('Tệp nén có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.');
  if (member.isStored) return member.packed;
  try {
    return inflateRawSync(member.packed, { maxOutputLength: most });
  } catch (error) {
    throw new PaperRefusal(error instanceof RangeError ? tooMuch(most + 1) : cutShort);
  }
}
