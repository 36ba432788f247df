import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import type { Person } from '../../people/person.ts';
import type { Standing } from './deeds-for.ts';
import type { Stage, Transition } from './stages.ts';

/** A deed that has been permitted. */
export interface Permitted {
  readonly id: string;
  readonly to: Stage;
  readonly role: Role;
  readonly person: Person;
  readonly reason?: string | undefined;
  readonly year?: number | undefined;
  readonly at?: string | undefined;
}

/** What a deed brought: an entry's number, or the id of a new draft. */
export interface Done {
  readonly seq?: number;
  readonly id?: string;
}

/** Does a deed on a document that stands in the right stage. */
export type Doing = (req: PayloadRequest, permitted: Permitted) => Promise<Done>;

/** What can be done with documents of one kind. */
export type Deeds = Readonly<Record<Transition, Doing>>;

/** How a document stands, and what can be done with it as it stands. */
export interface Opened {
  readonly standing: Standing;
  readonly deeds: Deeds;
}

/** The life of one kind of document. */
export interface Life {
  /** Opens a document; nothing where it is not there or not for this person's eyes. */
  readonly open: (req: PayloadRequest, id: string, person: Person) => Promise<Opened | undefined>;
  /** The same deeds, on whichever document they are told. */
  readonly deeds: Deeds;
}
