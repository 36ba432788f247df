import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client';

/** Lets the next writer in when the one before has left. */
type Leave = () => void;

interface Writing {
  readonly writer: Client;
  /** How long a writer waits for its turn, in milliseconds. */
  readonly patience: number;
  readonly onFailedCommit: (error: unknown) => void;
}

const isReading = (statement: InStatement): boolean =>
  /^\s*(select|pragma)\b/i.test(typeof statement === 'string' ? statement : statement.sql);

/** Hands every write of a client to one connection, one writer after the other. Reading goes on beside it. */
export function oneAtATime(client: Client, { writer, patience, onFailedCommit }: Writing): void {
  const read = client.execute.bind(client);
  const takeTurn = queue(patience);
  const execute = async (statement: InStatement): Promise<ResultSet> => {
    if (isReading(statement)) return read(statement);
    const leave = await takeTurn();
    return writer.execute(statement).finally(leave);
  };
  const transaction = async (): Promise<Transaction> => {
    const leave = await takeTurn();
    try {
      await writer.execute('BEGIN IMMEDIATE');
    } catch (error) {
      leave();
      throw error;
    }
    return openTransaction(writer, leave, onFailedCommit);
  };
  Object.assign(client, { execute, transaction });
}

function queue(patience: number): () => Promise<Leave> {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    const mine = Promise.withResolvers<undefined>();
    const late = Promise.withResolvers<never>();
    last = before.then(() => mine.promise);
    const leave: Leave = () => {
      mine.resolve(undefined);
    };
    const clock = setTimeout(() => {
      late.reject(new Error('Waited too long to write: does a nested call lack `req`?'));
    }, patience);
    try {
      await Promise.race([before, late.promise]);
      return leave;
    } catch (error) {
      leave();
      throw error;
    } finally {
      clearTimeout(clock);
    }
  };
}

function openTransaction(writer: Client, leave: Leave, onFailedCommit: (error: unknown) => void): Transaction {
  let isOpen = true;
  let isOver = false;
  const end = async (word: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (isOver) return;
    isOpen = false;
    try {
      await writer.execute(word);
    } catch (error) {
      if (word === 'COMMIT') throw error; // the rollback that follows lets the next one in
    }
    isOver = true;
    leave();
  };
  const run = async (statement: InStatement): Promise<ResultSet> => {
    if (!isOpen) throw new Error('Cannot write: this transaction has ended.');
    return writer.execute(statement);
  };
  return {
    batch: (statements) => Promise.all(statements.map(run)),
    close: () => void end('ROLLBACK'),
    get closed() {
      return isOver;
    },
    commit: async () => {
      try {
        await end('COMMIT');
      } catch (error) {
        onFailedCommit(error);
        throw error;
      }
    },
    execute: run,
    executeMultiple: () =>
      Promise.reject(new Error('Cannot run several statements at once: it would end the transaction.')),
    rollback: () => end('ROLLBACK'),
  };
}
