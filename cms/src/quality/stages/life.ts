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

/** The life of one kind of document. */
export interface Life {
  /** How a document stands; nothing where it is not there or not for this person's eyes. */
  readonly standing: (req: PayloadRequest, id: string, person: Person) => Promise<Standing | undefined>;
  readonly deeds: Readonly<Record<Transition, Doing>>;
}
