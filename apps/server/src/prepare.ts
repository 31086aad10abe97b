import { type DatabaseServer, migrateUp } from '@platform/database';
import { migrations } from '@schema';

/** Brings the database to what this program expects. Any number of processes may start at once. */
export async function prepareDatabase({ ownerUrl }: DatabaseServer, say: (line: string) => void): Promise<void> {
  for (const name of await migrateUp({ url: ownerUrl, migrations: migrations() })) say(`Schema: ${name}`);
}
