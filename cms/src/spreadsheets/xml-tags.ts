import { TableRefusal } from './table-refusal.ts';

/** A tag of an XML part, with the text before it. */
export interface Tag {
  /** Its name without prefix. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Whether it closes itself. */
  readonly isEmpty: boolean;
  /** As written. `attributeIn` reads one. */
  readonly attributes: string;
  /** The text between the tag before and this one, as written. `plainText` reads it. */
  readonly before: string;
}

const tagForm =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/y;

const broken = 'Nội dung bên trong tệp Excel bị hỏng. Hãy mở lại bằng Excel, lưu lại rồi tải lên.';
const declared =
  'Tệp Excel khai báo kiểu tài liệu hoặc thực thể XML riêng, điều Excel không bao giờ làm; hệ thống không mở.';

/** The tags of an XML part in their order. Refuses broken XML, and document types and entities of its own. */
export function* tagsIn(xml: string): Generator<Tag> {
  let [at, before] = [0, ''];
  for (;;) {
    const mark = xml.indexOf('<', at);
    if (mark < 0) return;
    before += xml.slice(at, mark);
    tagForm.lastIndex = mark;
    const found = tagForm.exec(xml);
    if (found === null) throw new TableRefusal(xml.startsWith('<!', mark) ? declared : broken);
    const [whole, slash, name, attributes = '', empty, data] = found;
    at = mark + whole.length;
    if (name === undefined) {
      before += (data ?? '').replaceAll('&', '&amp;');
      continue;
    }
    yield { name, isClosing: slash === '/', isEmpty: empty === '/', attributes, before };
    before = '';
  }
}

const attributeForms = new Map<string, RegExp>();

/** An attribute by its name without prefix; nothing where the tag has none. */
export function attributeIn(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined;
  const form = attributeForms.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributeForms.set(name, form);
  const found = form.exec(attributes);
  return found === null ? undefined : plainText(found[1] ?? found[2] ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML part with its entities read. */
export function plainText(raw: string): string {
  return raw.includes('&') ? raw.replaceAll(/&([^;&\s]{0,12});?/g, (_whole, name: string) => entity(name)) : raw;
}

function entity(name: string): string {
  const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
  if (known !== undefined) return known;
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (digits === null) throw new TableRefusal(broken);
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

/** Text of a cell: Excel writes characters that XML cannot hold as `_x000D_`. */
export function cellText(raw: string): string {
  return plainText(raw).replaceAll(/_x([\dA-F]{4})_/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
