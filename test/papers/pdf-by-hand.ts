import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A page of a PDF: what it draws, as the operators of PDF, and the fonts that it names. */
export interface HandPage {
  readonly draws: string | Uint8Array;
  readonly fonts?: Readonly<Record<string, HandFont>>;
  /** Width and height; A4 where absent. */
  readonly size?: readonly [width: number, height: number];
  /** How far the page is turned clockwise for its reader. */
  readonly turned?: 0 | 90 | 180 | 270;
  /** Draws over the whole page a picture of one dot under the name `/Im`. */
  readonly hasPicture?: boolean;
}

/** A font: its name, and the letters that its codes stand for, from 33 on; none where the font does not tell. */
export interface HandFont {
  readonly name: string;
  readonly letters?: string;
}

/** How a PDF is locked: opened by the one password, changed only with the other. */
export interface Lock {
  readonly user: string;
  readonly owner: string;
}

/** Writes a PDF by hand, object by object. */
export function pdfByHand(pages: readonly HandPage[], lock?: Lock): Uint8Array {
  const objects: Buffer[] = [];
  const add = (text: string): number => objects.push(Buffer.from(text, 'latin1'));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const kids = pages.map((page) => addPage(page, objects, lock));
  objects[1] = Buffer.from(
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`,
  );
  const encrypt = lock === undefined ? '' : `/Encrypt ${add(encryption(lock))} 0 R `;
  return fileOf(objects, `<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt}/ID [<${id}> <${id}>] >>`);
}

/** The file of numbered objects. */
export function fileOf(objects: readonly (Buffer | string)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const rows = objects.map((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    const row = `${String(length).padStart(10, '0')} 00000 n \n`;
    parts.push(part);
    length += part.length;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  parts.push(Buffer.from(`${table}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function addPage(page: HandPage, objects: Buffer[], lock: Lock | undefined): number {
  const addStream = (dictionary: string, content: Buffer): number => {
    const number = objects.length + 1;
    const body = lock === undefined ? content : rc4(keyOfObject(keyOf(lock), number), content);
    const head = Buffer.from(`<< ${dictionary} /Length ${body.length} >>\nstream\n`);
    return objects.push(Buffer.concat([head, body, Buffer.from('\nendstream')]));
  };
  const fonts = Object.entries(page.fonts ?? { F: { name: 'Helvetica' } }).map(([key, { name, letters }]) => {
    const told = letters === undefined ? '' : `/ToUnicode ${addStream('', Buffer.from(codesOf(letters)))} 0 R`;
    const widths = Array.from({ length: 224 }, (_, code) => (code === 0 ? 250 : 500)).join(' ');
    const font = `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 32 /LastChar 255 /Widths [${widths}] /Encoding /WinAnsiEncoding ${told} >>`;
    return `/${key} ${objects.push(Buffer.from(font))} 0 R`;
  });
  const drawn = addStream(
    '/Filter /FlateDecode',
    deflateSync(typeof page.draws === 'string' ? Buffer.from(page.draws, 'latin1') : page.draws),
  );
  const picture =
    page.hasPicture === true
      ? `/XObject << /Im ${addStream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', Buffer.from([255, 0, 0, 255]))} 0 R >>`
      : '';
  const [width, height] = page.size ?? [595, 842];
  return objects.push(
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${page.turned ?? 0} /Contents ${drawn} 0 R /Resources << /Font << ${fonts.join(' ')} >> ${picture} >> >>`,
    ),
  );
}

/** The different letters of texts, without blanks: what a font must tell to write them. */
export const lettersOf = (...texts: readonly string[]): string =>
  Array.from(new Set(texts.join('').split('')))
    .filter((letter) => letter !== ' ')
    .join('');

/** A text in the codes of a font, for `Tj`. */
export const coded = (text: string, letters: string): string =>
  `<${Array.from(text, (letter) => (letter === ' ' ? 32 : letters.indexOf(letter) + 33).toString(16).padStart(2, '0')).join('')}>`;

function codesOf(letters: string): string {
  const rows = Array.from(` ${letters}`, (letter, index) => {
    const code = (letter === ' ' ? 32 : index + 32).toString(16).padStart(2, '0');
    return `<${code}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`;
  });
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) => rows.slice(at * 100, at * 100 + 100));
  const written = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n');
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange ${written} endcmap end end`;
}

// The standard security handler of PDF 1.7, revision 2: 40 bits.

const id = '00112233445566778899aabbccddeeff';
const permissions = -44;
const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

const ownerEntry = ({ user, owner }: Lock): Buffer => rc4(md5(padded(owner)).subarray(0, 5), padded(user));

function keyOf(lock: Lock): Buffer {
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(permissions);
  return md5(padded(lock.user), ownerEntry(lock), rights, Buffer.from(id, 'hex')).subarray(0, 5);
}

function keyOfObject(key: Buffer, number: number): Buffer {
  const tail = Buffer.alloc(5);
  tail.writeUIntLE(number, 0, 3);
  return md5(key, tail).subarray(0, 10);
}

function encryption(lock: Lock): string {
  const [o, u] = [ownerEntry(lock), rc4(keyOf(lock), padding)].map((entry) => entry.toString('hex'));
  return `<< /Filter /Standard /V 1 /R 2 /O <${o}> /U <${u}> /P ${permissions} >>`;
}

function rc4(key: Uint8Array, content: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let [x, y] = [0, 0];
  return Buffer.from(
    Array.from(content, (byte) => {
      x = (x + 1) & 255;
      y = (y + (box[x] ?? 0)) & 255;
      swap(x, y);
      return byte ^ (box[((box[x] ?? 0) + (box[y] ?? 0)) & 255] ?? 0);
    }),
  );
}
