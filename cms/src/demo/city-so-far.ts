import type { Unit } from '@camket/shared/communes';
import type { FileReference } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import type { CommuneRole } from '../people/person.ts';
import type { Person as PersonRow } from '../payload-types.ts';
import type { Examined } from '../quality/files/examine.ts';
import type { KeysByName } from './make-decision.ts';
import type { DemoCommune, DemoDocument } from './writing.ts';

/** What kind of evidence a paper is drawn as. */
export type PaperKind = 'minutes' | 'list' | 'coveredList' | 'notice' | 'picture';

/** A paper of the demo in the store of files, and the hash of what it was before parts of it were covered. */
export interface KeptPaper {
  readonly examined: Examined;
  readonly original?: string;
}

/** A commune once it has been made. */
export interface MadeCommune {
  readonly id: string;
  readonly units: readonly Unit[];
  /** Ids of the units' rows by their keys. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly people: Readonly<Record<CommuneRole, PersonRow>>;
}

/** A document once it has been published. */
export interface MadeDocument {
  readonly id: string;
  readonly subject: string;
  readonly version: number;
  readonly keys: KeysByName;
}

/** What of the city has been made so far, while its history is told from the beginning. */
export interface CitySoFar {
  readonly req: PayloadRequest;
  readonly admin: PersonRow;
  readonly communes: Map<string, MadeCommune>;
  readonly documents: Map<string, MadeDocument>;
  /** Ids of published results and task reports, by what they are held against. */
  readonly reports: Map<string, string>;
  /** The papers and pictures that task reports show, by their kind, and as each commune has kept them. */
  readonly papers: Map<PaperKind, KeptPaper>;
  readonly evidence: Map<string, FileReference>;
}

/** The name of a document within the city. */
export const documentName = ({ slug }: DemoCommune, { name }: Pick<DemoDocument, 'name'>): string => `${slug}/${name}`;

/** A commune that has been made. */
export function communeIn({ communes }: CitySoFar, { slug }: DemoCommune): MadeCommune {
  return there(communes.get(slug), slug);
}

/** A document that has been published. */
export function documentIn({ documents }: CitySoFar, commune: DemoCommune, document: DemoDocument): MadeDocument {
  const name = documentName(commune, document);
  return there(documents.get(name), name);
}

/** Something that the history has told of before. Throws a `RangeError` where it has not. */
export function there<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new RangeError(`Cannot find "${name}" of the demo: expected it to be made earlier`);
  return thing;
}

/** Does work signed in as a person of the city. */
export async function as<Result>({ req }: CitySoFar, person: PersonRow, work: () => Promise<Result>): Promise<Result> {
  req.user = { ...person, collection: 'people' };
  try {
    return await work();
  } finally {
    req.user = null;
  }
}

/** Does work signed in as somebody of a unit. */
export function asUnit<Result>(
  city: CitySoFar,
  [commune, unit]: readonly [MadeCommune, string],
  work: () => Promise<Result>,
) {
  const memberships = [{ commune: commune.id, role: 'unit' as const, unit }];
  return as(city, { ...commune.people.unit, memberships }, work);
}
