import { type ImportReport, catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { logCatalogues, recognitionImporters } from '@features/recognition';
import { publicLogOf } from '@features/transparency';
import { type DatabaseServer, migrateUp, openDatabase, underLock } from '@platform/database';
import { prepareQueue } from '@platform/journal';
import { migrations } from '@schema';
import { logVerifier } from './verifier/log-verifier';
import { VerifierFile } from './verifier/verifier-file';

type Say = (line: string) => void;

/** Brings the database to what this program expects: its schema, and the data that it ships with. Many may start at once. */
export async function prepareDatabase(server: DatabaseServer, say: Say): Promise<void> {
  for (const name of await migrateUp({ url: server.ownerUrl, migrations: migrations() })) say(`Schema: ${name}`);
  await prepareQueue(server.ownerUrl);
  await underLock(server.ownerUrl, 'gongtong starter data', () => loadStarterData(server, say));
}

/** And the records of the catalogues that came along, and of the file that checks declarations offline. What was loaded before is left alone. A file that is refused is told and does not keep the server from serving. */
async function loadStarterData({ ownerUrl }: DatabaseServer, say: Say): Promise<void> {
  const database = await openDatabase({ url: ownerUrl, replicaUrl: null });
  try {
    const loaded = await catalogueImport(database, correspondenceImporters, recognitionImporters).loadStarterData.execute((report) => say(summary(report)));
    if (!loaded.ok) say(`Starter data: not complete, a file was refused (${loaded.refusal.code})`);
    await logCatalogues(database, publicLogOf());
    const verifier = VerifierFile.read();
    if (verifier) await logVerifier(database, verifier);
  } finally {
    await database.close();
  }
}

function summary({ file, rowsRead, rowsNew, rowsFaulty }: ImportReport): string {
  return `Starter data: ${file}, ${rowsRead} rows read, ${rowsNew} new${rowsFaulty > 0 ? `, ${rowsFaulty} faulty` : ''}`;
}
