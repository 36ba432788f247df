import type { CommuneKind } from '../communes/index.ts';
import { slug, squeeze } from '../values/index.ts';

/** A commune as a document names it. */
export interface NamedCommune {
  readonly kind: CommuneKind;
  /** Without the kind: "Hà Đông". */
  readonly name: string;
  readonly slug: string;
}

const kinds = { xã: 'xa', phường: 'phuong', 'đặc khu': 'dac-khu' } as const satisfies Record<string, CommuneKind>;

// «thị xã» is a town and no commune; what follows the name is the tier above.
const pattern =
  /(?<!thị )(?<![\p{L}\p{M}])(xã|phường|đặc khu) (.+?)(?=$|[,;(]| (?:thành phố|tỉnh|huyện|quận|thị xã) )/iu;

/** The commune whose body issued a document: "Chủ tịch Ủy ban nhân dân phường Việt Hoà". Nothing where none is named. */
export function communeNamed(issuer: string): NamedCommune | undefined {
  const [, word = '', written = ''] = pattern.exec(squeeze(issuer)) ?? [];
  const kind = Object.entries(kinds).find(([name]) => name === word.toLowerCase())?.[1];
  const name = inTitleCase(written.trim());
  return kind === undefined || slug(name) === '' ? undefined : { kind, name, slug: `${kind}-${slug(name)}` };
}

/** Whether two writings are one name: the same letters and marks in each word, wherever the mark of tone stands (Hoà, Hòa). */
export function isSameName(one: string, other: string): boolean {
  return sorted(one) === sorted(other);
}

const sorted = (name: string): string =>
  squeeze(name)
    .toLowerCase()
    .split(' ')
    .map((word) => Array.from(word.normalize('NFD')).toSorted().join(''))
    .join(' ');

function inTitleCase(name: string): string {
  const isInCapitals = name === name.toUpperCase() && name !== name.toLowerCase() && name.length > 1;
  return isInCapitals ? name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}
