import { differByOne } from './near-codes.ts';
import type { Examined } from './examined.ts';
import { namedBodies, type NamedBody } from './named-bodies.ts';
import type { SourceDoubt } from './source-doubt.ts';
import { usualCodes } from './usual-symbols.ts';
import { doubtOfWritings, type Writing, withOtherPlaces, writingsOf } from './writings.ts';

/** Bodies of the plan's cells that stand under several names: with and without their tail, with other nouns or marks. */
export function bodyNames(about: Examined): readonly SourceDoubt[] {
  const bodies = namedBodies(about).filter(({ core }) => core !== '');
  const near = standIns(bodies);
  const families = Map.groupBy(bodies, (body) => familyOf(near.get(body.core) ?? body.core));
  const named = [...families.values()].flatMap((family) => {
    const writings = writingsIn(family, near);
    const isDoubled = family.some((body) => body.isDoubled);
    if (writings.length < 2 && !isDoubled) return [];
    const name = writings.length < 2 ? ('doubledWord' as const) : ('body' as const);
    return [{ name, writings }];
  });
  return named.map(({ name, writings }, at) =>
    doubtOfWritings(name, at < mostSought ? withOtherPlaces(about, writings) : writings),
  );
}

/** For so many names the whole text is searched for other places where they stand. */
const mostSought = 30;

function writingsIn(family: readonly NamedBody[], near: ReadonlyMap<string, string>): readonly Writing[] {
  const apart = apartIn(family);
  const met = family.map((body) => ({
    shown: body.text,
    same: [body.marked, body.hasTail ? 'tail' : '', body.isDoubled ? 'doubled' : ''].join('|'),
    spans: body.spans,
    isFaulty: body.isDoubled || near.has(body.core),
    core: body.core,
  }));
  return writingsOf(apart === undefined ? met : met.filter(({ core }) => !apart.has(core)));
}

/** Names that one row sets beside each other are different bodies: no writing of one another. */
function apartIn(family: readonly NamedBody[]): ReadonlySet<string> | undefined {
  const rows = [...Map.groupBy(family, ({ row }) => row).values()].map((row) => new Set(row.map(({ core }) => core)));
  const apart = rows.filter((cores) => cores.size > 1).flatMap((cores) => [...cores]);
  return apart.length === 0 ? undefined : new Set(apart);
}

const group =
  /^(truong |lanh dao |thu truong |cong chuc |chuyen vien )?(?:tat ca )?(?:cac )((?:(?:phong|ban|don vi|co quan|bo phan|nganh|cac|va) ?)+)(.*)$/u;

/** What must be equal for two names to be writings of one body: for a group its role and what kind of bodies are meant. */
function familyOf(core: string): string {
  const [, role = '', nouns, rest = ''] = group.exec(core) ?? [];
  if (nouns === undefined) return core.replace(/^cong chuc /u, '');
  return rest.includes('lien quan') ? core : `${role}cac … ${rest}`;
}

/** For a name that is a misspelling of a more usual one: that one. */
function standIns(bodies: readonly NamedBody[]): ReadonlyMap<string, string> {
  const times = [...Map.groupBy(bodies, ({ core }) => core)].map(([core, same]) => ({ core, count: same.length }));
  const cores = times.toSorted((one, other) => other.count - one.count).map(({ core }) => core);
  const misspelt = cores.slice(0, 200).flatMap((core, at): [string, string][] => {
    const meant = cores.slice(0, at).find((other) => isMisspelt(core, other));
    return meant === undefined ? [] : [[core, meant]];
  });
  return new Map([...misspelt, ...shortened(bodies)]);
}

const isMisspelt = (core: string, other: string): boolean =>
  core.length >= 12 && !/\d/u.test(core + other) && differByOne(core, other);

/** «Trung tâm HHC» beside «Trung tâm … HCC»: an unusual abbreviation one letter from a usual one under the same head. */
function shortened(bodies: readonly NamedBody[]): readonly [string, string][] {
  const usual = bodies.flatMap((body) => codesOf(body, true));
  return bodies
    .flatMap((body) => codesOf(body, false))
    .flatMap(({ body, code }): [string, string][] => {
      const meant = usual.find((other) => headOf(other.body) === headOf(body) && isSwapped(other.code, code));
      return meant === undefined ? [] : [[body.core, meant.body.core]];
    });
}

const headOf = ({ core }: NamedBody): string => core.split(' ').slice(0, 2).join(' ');
const isSwapped = (one: string, other: string): boolean => one.length === other.length && differByOne(one, other);

function codesOf(body: NamedBody, isUsual: boolean): readonly { readonly body: NamedBody; readonly code: string }[] {
  const codes = [...body.text.matchAll(/(?<!\p{L})[\p{Lu}]{3,8}(?!\p{L})/gu)].map(([code]) => code);
  return codes.filter((code) => usualCodes.has(code) === isUsual).map((code) => ({ body, code }));
}
