import { type Unit, unitNamed } from '../communes/index.ts';
import { fold, squeeze } from '../values/index.ts';
import { communeNamed } from './commune-named.ts';
import type { Reading } from './reading-form.ts';

/** A unit that a document names, with the other writings of it that were met. */
export interface NamedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

const heads = /^(?:van phong|phong|trung tam|bo phan|tram|ban quan ly|ban chi huy|cong an) /;

const abbreviations = [
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhcc\b/g, 'hanh chinh cong'],
  [/&/g, ' va '],
  [/[^a-z0-9]+/g, ' '],
] as const;

const withoutCommune = (text: string, commune: string): string =>
  text
    .replace(commune === '' ? / (?:xa|phuong|dac khu)$/ : new RegExp(` (?:xa|phuong|dac khu)(?: ${commune})?$`), '')
    .replace(/ (?:thuoc|cua) uy ban nhan dan$/, '');

/** The writing of a body in its plainest form: folded, abbreviations written out, the commune's own name left off. */
function plainBody(text: string, commune: string): string {
  const written = abbreviations.reduce((sofar, [pattern, by]) => sofar.replaceAll(pattern, by), fold(squeeze(text)));
  return withoutCommune(written.trim(), plainName(commune));
}

const plainName = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const withoutKind = (text: string): string => text.replace(/ (?:thuộc UBND )?(?:xã|phường|đặc khu)$/iu, '');

/** The units that the rows of a plan name, in the order in which they are met. Roles, groups and committees are none. */
export function unitsNamedIn({ document: { issuer }, tasks }: Reading): readonly NamedUnit[] {
  const commune = communeNamed(issuer)?.name ?? '';
  const written = tasks.flatMap(({ lead, support, monitor }) => [...lead, ...support, ...monitor]).map(squeeze);
  const groups = Map.groupBy(
    written.filter((text) => heads.test(plainBody(text, commune))),
    (text) => plainBody(text, commune),
  );
  return [...groups.values()].map((texts) => {
    const writings = [...new Set(texts)];
    const [name = ''] = writings.map(withoutKind).toSorted((one, other) => other.length - one.length);
    return { name, aliases: writings.filter((text) => text !== name) };
  });
}

/** The unit that a written body names, abbreviations and the commune's name left aside. Nothing where none or several fit. */
export function unitMeant(units: readonly Unit[], body: string, commune: string): Unit | undefined {
  const exactly = unitNamed(units, body);
  if (exactly !== undefined) return exactly;
  const wanted = plainBody(body, commune);
  const found = units.filter(({ names, aliases }) =>
    [...names.map(({ name }) => name), ...aliases].some((text) => plainBody(text, commune) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}
