import { accessDemonstration } from '@features/access';
import { type Environment, dataFolder } from '@platform/config';
import { type DatabaseServer, openDatabase, underLock } from '@platform/database';

/** Makes the example accounts where the installation shows itself, and gives them line by line; elsewhere there are none. */
export async function exampleAccounts({ demonstration, dataDir }: Environment, server: DatabaseServer): Promise<readonly string[]> {
  if (!demonstration) return [];
  const accounts = await underLock(server.ownerUrl, 'gongtong demonstration', () => made(server, dataFolder(dataDir)));
  return accounts.map(({ role, duty, side, email, password }) => `Example account: ${[role, duty, side].filter(Boolean).join(' ')}, ${email}, ${password}`);
}

async function made({ connections }: DatabaseServer, folder: string) {
  const database = await openDatabase(connections);
  try {
    return await accessDemonstration(database, folder);
  } finally {
    await database.close();
  }
}
