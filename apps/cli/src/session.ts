import { describeFaults, type Environment, readEnvironment } from '@platform/config';
import { type Database, type DatabaseServer, databaseServer, migrateUp, openDatabase } from '@platform/database';
import { prepareQueue } from '@platform/journal';
import { migrations } from '@schema';
import { CommandFault } from './command-fault';

/** Runs a command against the database server of the environment; an embedded one is started, or joined where it runs. */
export async function withServer<T>(work: (server: DatabaseServer, environment: Environment) => Promise<T>): Promise<T> {
  const environment = readEnvironment();
  if (!environment.ok) throw new CommandFault(describeFaults(environment.refusal));
  const server = await databaseServer(environment.value);
  try {
    return await work(server, environment.value);
  } finally {
    await server.stop();
  }
}

/** As `withServer`, with the schema up to date and both pools open. */
export function withDatabase<T>(work: (database: Database, environment: Environment) => Promise<T>): Promise<T> {
  return withServer(async (server, environment) => {
    await migrateUp({ url: server.ownerUrl, migrations: migrations() });
    await prepareQueue(server.ownerUrl);
    const database = await openDatabase({ ...server.connections, url: server.ownerUrl });
    try {
      return await work(database, environment);
    } finally {
      await database.close();
    }
  });
}
