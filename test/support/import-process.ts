import { catalogueImport } from '@features/catalogue';
import { openDatabase } from '@platform/database';

/**
 * A process of its own that imports standards and prints each step of its progress as one line, and `done` at the end.
 * Run with `node -r ./test/support/typescript.cjs`; arguments: address of the database, file.
 */
async function main(url: string, path: string): Promise<void> {
  const database = await openDatabase({ url, replicaUrl: null });
  const done = await catalogueImport(database).importFile.execute({
    subject: 'standards', path, dryRun: false, onProgress: ({ rows, stage }) => console.log(`${stage} ${rows}`),
  });
  console.log(done.ok ? `done ${done.value.rowsNew}` : done.refusal.code);
  await database.close();
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
