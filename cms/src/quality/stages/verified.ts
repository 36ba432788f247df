import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import type { Reference } from '../references.ts';
import type { Complaint } from '../refusal.ts';
import type { MovingCollection, Stage } from './stages.ts';

/** What the life of a result, a task report and a report needs of its row. */
export interface VerifiedRow {
  readonly id: string;
  readonly commune: Reference;
  readonly unit?: Reference | null;
  readonly stage: Stage;
  readonly submittedBy?: string | null;
  readonly revises?: Reference | null;
  readonly subject?: string | null;
  readonly version?: number | null;
  readonly reason?: string | null;
  readonly redacted?: boolean | null;
}

/** What a row brings to the register. */
export interface Publication {
  readonly kind: 'result' | 'task' | 'report';
  readonly subject: string;
  readonly body: object;
  readonly files: readonly string[];
}

/** A kind of document that its unit writes and the ISO secretary verifies. */
export interface Verified<Row extends VerifiedRow> {
  readonly collection: Exclude<MovingCollection, 'decisions'>;
  readonly row: (req: PayloadRequest, id: string) => Promise<Row | undefined>;
  readonly copy: (
    req: PayloadRequest,
    row: Row,
    correction: { version: number; reason: string; editedBy: string },
  ) => Promise<string>;
  readonly faults: (req: PayloadRequest, row: Row) => Promise<readonly Complaint[]>;
  readonly publication: (row: Row, commune: string) => Publication;
  /** What follows from a publication or a withdrawal, in the same transaction. */
  readonly afterwards?: (
    req: PayloadRequest,
    row: Row,
    deed: { slug: string; role: Role; at?: string | undefined },
  ) => Promise<void>;
}
