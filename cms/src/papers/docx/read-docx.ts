import type { SourceText } from '@camket/shared/reading';
import { PaperRefusal } from '../paper-refusal.ts';
import { sourceFromPieces } from '../source-from-pieces.ts';
import { piecesOf } from './blocks.ts';
import { stylesOf } from './looks.ts';
import { numberingOf } from './numbering.ts';
import { attribute, child, childrenOf, parseXml, type XmlElement } from './xml-tree.ts';
import { unpack, type ZipMember } from './zip-members.ts';

type Members = ReadonlyMap<string, ZipMember>;

/** What was read out of a Word document, and what a person should know about it. */
export interface DocxRead {
  readonly source: SourceText;
  readonly notes: readonly string[];
}

/** Reads a Word document: text as printed, with the numbers that Word makes itself; headers, footers and notes are left out. */
export function readDocx(members: Members): DocxRead {
  const main = mainPart(members);
  const document = partNamed(members, main);
  const body = child(document, 'body');
  if (body === undefined) throw new PaperRefusal('Tệp Word không có phần nội dung. Hãy mở bằng Word và lưu lại.');
  const beside = (name: string): XmlElement | undefined => partOf(members, main, name);
  const walk = { styles: stylesOf(beside('styles')), numbering: numberingOf(beside('numbering')) };
  const source = sourceFromPieces(piecesOf(body, walk));
  if (source.text.trim() === '') throw new PaperRefusal(emptyText(members));
  return { source, notes: notesOn(body, members) };
}

function emptyText(members: Members): string {
  return hasPictures(members)
    ? 'Tệp Word này chỉ chứa ảnh chụp, không có chữ. Hãy lưu thành PDF hoặc tải thẳng các ảnh lên để hệ thống nhận dạng chữ.'
    : 'Tệp Word này không có chữ nào.';
}

const hasPictures = (members: Members): boolean => [...members.keys()].some((name) => name.startsWith('word/media/'));

function notesOn(body: XmlElement, members: Members): readonly string[] {
  const hasInserted = childrenOf(body).some(({ name }) => name === 'altChunk');
  const words = body.children.length;
  return [
    ...(hasInserted ? ['Tệp Word nhúng một tài liệu khác; phần nhúng chưa được đọc.'] : []),
    ...(words < 6 && hasPictures(members)
      ? ['Tệp Word có ảnh; chữ trong ảnh chưa được đọc. Nếu nội dung nằm trong ảnh, hãy lưu thành PDF rồi tải lên.']
      : []),
  ];
}

/** The part that holds the text, as the package says; Word itself always names it `word/document.xml`. */
function mainPart(members: Members): string {
  const relationships = childrenOf(partNamed(members, '_rels/.rels'));
  const office = relationships.find((element) => attribute(element, 'Type')?.endsWith('/officeDocument') === true);
  const named = (attribute(office, 'Target') ?? '').replace(/^\/+/, '');
  return members.has(named) ? named : 'word/document.xml';
}

/** A part beside the main one that goes by a kind: `styles`, `numbering`. */
function partOf(members: Members, main: string, kind: string): XmlElement | undefined {
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relationships = childrenOf(partNamed(members, `${folder}_rels/${main.slice(slash)}.rels`));
  const found = relationships.find((element) => attribute(element, 'Type')?.endsWith(`/${kind}`) === true);
  const target = attribute(found, 'Target') ?? `${kind}.xml`;
  return partNamed(members, target.startsWith('/') ? target.slice(1) : folder + target);
}

function partNamed(members: Members, name: string): XmlElement | undefined {
  const member = members.get(name);
  return member === undefined ? undefined : parseXml(textOf(unpack(member)));
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
