import type { Reading } from '@camket/shared/reading';
import type { Person as PersonRow } from '../../payload-types.ts';
import type { Whole } from '../decisions/read-whole.ts';
import type { Account } from './acting-as.ts';
import type { CommuneHere } from './commune-of-reading.ts';
import type { ImportRemark, ImportReport, ImportRequest } from './import-request.ts';

/** What an import works with: the reading, what was asked, the commune, and the two accounts. */
export interface Importing {
  readonly reading: Reading;
  readonly asked: ImportRequest;
  readonly here: CommuneHere;
  readonly users: Readonly<Record<Account, PersonRow>>;
}

/** The draft that an import made or found. */
export interface Imported {
  readonly whole: Whole;
  readonly outcome: ImportReport['outcome'];
  readonly doubts: readonly ImportRemark[];
  readonly notes: readonly string[];
}

/** An imported draft after an attempt to publish it, with the number of its entry where there is one. */
export type AfterPublishing = Imported & { readonly seq: number | null };
