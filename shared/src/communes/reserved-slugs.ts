import { communeKinds, type CommuneKind } from './commune.ts';

/** First words of public addresses that no commune may take. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'api',
  'admin',
  'city',
  'chinh-sach',
  'muc-tieu',
  'ke-hoach',
  'van-ban',
  'ket-qua',
  'bao-cao',
  'khac-phuc',
  'sai-lech',
  'nhat-ky',
  'nghia-vu',
  'du-lieu',
  'tim-kiem',
  'tep',
  'su-kien',
  'health',
  'en',
  'ngay',
  'ban',
  'so-cong-bo',
  'lich',
  'niem-yet',
  'hanh-dong',
  'redaction',
]);

/** Why a text cannot be the slug of a commune of this kind, or nothing where it can. */
export function slugFault(slug: string, kind: CommuneKind): 'reserved' | 'malformed' | 'withoutKind' | undefined {
  if (reservedSlugs.has(slug)) return 'reserved';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'malformed';
  const prefix = communeKinds.find((word) => slug.startsWith(`${word}-`));
  return prefix === kind ? undefined : 'withoutKind';
}
