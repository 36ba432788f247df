import type { mongooseAdapter, MongooseAdapter } from '@payloadcms/db-mongodb';

type Mongo = ReturnType<typeof mongooseAdapter>;

const isConnected = (database: object): database is MongooseAdapter =>
  'connection' in database && 'sessions' in database;

/**
 * Begins a transaction on the server at once, not with its first query: a form's relations are looked up side by side,
 * and MongoDB takes only one first query.
 */
export function beginAtOnce(mongo: Mongo): Mongo {
  return {
    ...mongo,
    init(args) {
      const database = mongo.init(args);
      const begin = database.beginTransaction.bind(database);
      database.beginTransaction = async (options) => {
        const id = await begin(options);
        if (id === null || !isConnected(database)) return id;
        const session = database.sessions[id];
        if (session) await database.connection.collection('payload-migrations').findOne({}, { session });
        return id;
      };
      return database;
    },
  };
}
