import type { PayloadRequest } from 'payload';
import { isInTransaction } from './in-transaction.ts';

interface Kept<Row> {
  readonly transaction: unknown;
  readonly rows: Map<string, Row>;
}

/** Rows that hardly ever change, looked up once a transaction. Whatever changes one has to say `forget`. */
export interface WithinTransaction<Row> {
  /** The row of a name, looked up where this transaction has not found it before; outside one always. */
  readonly find: (
    req: PayloadRequest,
    name: string,
    lookUp: () => Promise<Row | undefined>,
  ) => Promise<Row | undefined>;
  /** Keeps a row that this transaction has just written. */
  readonly keep: (req: PayloadRequest, name: string, row: Row) => void;
  readonly forget: () => void;
}

/** Keeps what was found for as long as a transaction is open: inside it nobody else changes what it reads. */
export function withinTransaction<Row>(): WithinTransaction<Row> {
  let kept = new WeakMap<PayloadRequest, Kept<Row>>();
  const rowsOf = (req: PayloadRequest): Map<string, Row> => {
    const own = kept.get(req);
    if (own !== undefined && own.transaction === req.transactionID) return own.rows;
    const rows = new Map<string, Row>();
    kept.set(req, { transaction: req.transactionID, rows });
    return rows;
  };
  return {
    find: async (req, name, lookUp) => {
      if (!isInTransaction(req)) return lookUp();
      const rows = rowsOf(req);
      const row = rows.get(name) ?? (await lookUp());
      if (row !== undefined) rows.set(name, row);
      return row;
    },
    keep: (req, name, row) => {
      if (isInTransaction(req)) rowsOf(req).set(name, row);
    },
    forget: () => {
      kept = new WeakMap();
    },
  };
}
