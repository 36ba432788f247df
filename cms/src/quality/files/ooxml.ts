import { unpack, type ZipMember, zipMembers } from '../../papers/docx/zip-members.ts';
import { PaperRefusal } from '../../papers/paper-refusal.ts';

/** What a Word or Excel file tells about people, beside its text. */
export interface FileDoubt {
  readonly kind: 'author' | 'lastModifiedBy';
  readonly value: string;
}

/** Properties of a document are a page of text; more is a bomb. */
const largestProperties = 1_000_000;

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
  try {
    const members = zipMembers(zip);
    const isWhole = members.has(part) && ![...members.values()].some(({ isLocked }) => isLocked);
    return isWhole ? doubtsIn(members.get('docProps/core.xml')) : undefined;
  } catch (error) {
    if (error instanceof PaperRefusal) return undefined;
    throw error;
  }
}

function doubtsIn(core: ZipMember | undefined): readonly FileDoubt[] {
  if (core === undefined) return [];
  const xml = Buffer.from(unpack(core, largestProperties)).toString('utf8');
  return kinds.flatMap((kind) => {
    const found = new RegExp(`<${properties[kind]}(?:\\s[^>]*)?>([^<]*)</`).exec(xml);
    const value = plain(found?.[1] ?? '');
    return value === '' ? [] : [{ kind, value }];
  });
}
