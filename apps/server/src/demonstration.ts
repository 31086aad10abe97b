import { accessDemonstration } from '@features/access';
import { type Environment, dataFolder } from '@platform/config';
import { type DatabaseServer, openDatabase, underLock } from '@platform/database';

/** Makes the example accounts where the installation shows itself, and gives them line by line; elsewhere there are none. */
export async function exampleAccounts(environment: Environment, server: DatabaseServer): Promise<readonly string[]> {
  if (!environment.demonstration) return [];
  const accounts = await underLock(server.ownerUrl, 'gongtong demonstration', () => made(server, environment));
  return accounts.map(({ role, duty, side, email, password }) => `Example account: ${[role, duty, side].filter(Boolean).join(' ')}, ${email}, ${password}`);
}

async function made({ connections }: DatabaseServer, environment: Environment) {
  const database = await openDatabase(connections);
  try {
    return await accessDemonstration(database, dataFolder(environment.dataDir), environment);
  } finally {
    await database.close();
  }
}
