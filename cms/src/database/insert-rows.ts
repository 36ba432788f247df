import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { randomBytes, randomUUID } from 'node:crypto';
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';

/** What a row holds, field by field; it has no lists in it. */
export type PlainRow = Readonly<Record<string, unknown>>;

const isSqlite = (database: object): database is SQLiteAdapter =>
  'drizzle' in database && 'tables' in database && 'sessions' in database;

type Session = Parameters<SQLiteAdapter['insert']>[0]['db'];

const isSession = (db: object): db is Session => 'insert' in db && 'run' in db;

/** How many values one statement binds at the most. */
const mostBound = 16_000;

/** An id for a new row, in the form that the database gives its own. */
export function newId({ payload }: PayloadRequest): string {
  return isSqlite(payload.db) ? randomUUID() : randomBytes(12).toString('hex');
}

/** A row by the names of its columns: those of a group stand behind the group's own name. */
function columnsOf(row: PlainRow, fields: readonly FlattenedField[], before = ''): PlainRow {
  const columns: Record<string, unknown> = {};
  for (const field of fields) {
    const value = row[field.name];
    if (value === undefined || field.type === 'array') continue;
    if (field.type !== 'group') columns[before + field.name] = value;
    else if (isPlain(value)) Object.assign(columns, columnsOf(value, field.flattenedFields, `${before}${field.name}_`));
  }
  return columns;
}

const isPlain = (value: unknown): value is PlainRow => typeof value === 'object' && value !== null;

async function insertInto(
  database: SQLiteAdapter,
  { req, collection }: { readonly req: PayloadRequest; readonly collection: CollectionSlug },
  rows: readonly PlainRow[],
): Promise<void> {
  const db = database.sessions[String(await req.transactionID)]?.db;
  if (db === undefined || !isSession(db)) throw new Error(`Cannot insert into "${collection}": no transaction is open`);
  const tableName = collection.replaceAll('-', '_');
  const { flattenedFields } = req.payload.collections[collection].config;
  const written = rows.map((row) => ({ ...columnsOf(row, flattenedFields), id: row['id'] }));
  const size = Math.max(1, Math.floor(mostBound / (flattenedFields.length + 8)));
  for (let from = 0; from < written.length; from += size) {
    await database.insert({ db, tableName, values: written.slice(from, from + size) });
  }
}

/**
 * Inserts many rows with ids of their own, inside the transaction of the request, beneath every form and hook: a
 * thousand rows take a moment where forms would take seconds. Lists in a row have to be empty.
 */
export async function insertRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly (PlainRow & { readonly id: string })[],
): Promise<void> {
  const { db } = req.payload;
  if (isSqlite(db)) return insertInto(db, { req, collection }, rows);
  for (const { id, ...data } of rows) await db.create({ collection, data, customID: id, req, returning: false });
}
