import type { Decision } from '@camket/shared/decisions';
import { isCalendarDay, vietnameseDay } from '@camket/shared/values';
import { sections, type Section } from './outline.ts';

/** Whose version of a section is kept. */
export type Side = 'mine' | 'theirs';

/** A section that two people changed, or that one of them did. */
export interface Difference {
  readonly section: Section;
  /** Who changed it since both began from the same state. */
  readonly changedBy: 'me' | 'them' | 'both';
}

const fieldsOf: Readonly<Record<Section, readonly (keyof Decision)[]>> = {
  document: [
    'form', 'number', 'symbol', 'place', 'issuedOn', 'issuedMonth', 'issuer', 'subject', 'year', 'signer', 'replaces', 'amends',
  ], // prettier-ignore
  legalBases: ['legalBases'],
  articles: ['articles'],
  policy: ['policy'],
  objectives: ['objectives'],
  plan: ['plan', 'readings'],
  reporting: ['reporting', 'causeClause'],
  recipients: ['recipients'],
  files: ['files'],
};

/** The sections in which two versions differ, seen from the state that both began with. */
export function differencesOf(base: Decision, mine: Decision, theirs: Decision): readonly Difference[] {
  return sections.flatMap((section): readonly Difference[] => {
    if (isSame(section, mine, theirs)) return [];
    if (isSame(section, base, theirs)) return [{ section, changedBy: 'me' }];
    return [{ section, changedBy: isSame(section, base, mine) ? 'them' : 'both' }];
  });
}

/** Whose version is proposed for a section: that of the one who changed it, mine where both did. */
export function proposedSide({ changedBy }: Difference): Side {
  return changedBy === 'them' ? 'theirs' : 'mine';
}

/** Their version, with the sections of mine that are to be kept. */
export function merged(mine: Decision, theirs: Decision, sides: ReadonlyMap<Section, Side>): Decision {
  const kept = sections.filter((section) => sides.get(section) === 'mine').flatMap((section) => fieldsOf[section]);
  const { ...result } = theirs;
  for (const field of kept) {
    Reflect.deleteProperty(result, field);
    Object.assign(result, field in mine ? { [field]: mine[field] } : {});
  }
  return result;
}

function isSame(section: Section, one: Decision, other: Decision): boolean {
  return fieldsOf[section].every((field) => sameText(one[field]) === sameText(other[field]));
}

function sameText(value: unknown): string {
  return JSON.stringify([value], inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The words of a section, one line for each, to be laid beside those of another version. */
export function linesOf(section: Section, decision: Decision): readonly string[] {
  return fieldsOf[section].flatMap((field) => (hidden.has(field) ? [] : textsIn(decision[field])));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [isCalendarDay(value) ? vietnameseDay(value) : value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsIn(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (hidden.has(name) ? [] : textsIn(inner)));
}

const hidden: ReadonlySet<string> = new Set([
  'form', 'key', 'continues', 'kind', 'objective', 'unit', 'parts', 'measure', 'direction', 'accumulation', 'population', 'partOf', 'sha256', 'mediaType', 'size', 'role',
]); // prettier-ignore
