import path from 'node:path';
import { Command } from 'commander';
import { endAllSessions } from '@features/access';
import { logHeads, logUpkeep } from '@features/transparency';
import { dataFolder } from '@platform/config';
import { type Database, migrateUp, openDatabase } from '@platform/database';
import { type LogHead, type Manifest, restoreBackup } from '@platform/embedded-postgres';
import { prepareQueue } from '@platform/journal';
import type { T } from '@platform/locale';
import { migrations } from '@schema';
import { CommandFault } from '../command-fault';
import { megabytes, ProgressText } from '../progress-text';
import { languageOption, textsFor } from '../texts';
import { settings, told } from './backup';

type Options = Readonly<{ to?: string; lang?: string }>;
type Restored = Readonly<{ manifest: Manifest; folder: string; heads: readonly LogHead[] }>;

/** `restore FILE`: what `backup` wrote, into an empty data folder; public logs stand still until somebody says how they go on. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup into an empty data folder, checked, and make it ready to start')
    .argument('<file>', 'what backup wrote')
    .option('--to <folder>', 'the data folder to be; without it the one of this site')
    .addOption(languageOption())
    .action(run);
}

async function run(file: string, { to, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const { databaseUrl, dataDir } = settings();
  const folder = to === undefined ? dataFolder(dataDir) : path.resolve(to);
  const progress = new ProgressText(process.stderr);
  let [heads, bytes]: [readonly LogHead[], number] = [[], 0];
  const manifest = await told(t, () =>
    restoreBackup({
      file, folder,
      schemas: migrations().map(({ name }) => name),
      accept: ({ parts }) => {
        if (databaseUrl !== null && to === undefined && parts.includes('pg')) throw new CommandFault(t('cli.restore.external'));
      },
      prepare: async (url) => {
        progress.end();
        heads = await prepare(url);
      },
      onProgress: (more) => {
        bytes += more;
        progress.show(() => t('cli.restore.progress', { done: megabytes(bytes) }));
      },
    }),
  );
  progress.end();
  console.log(linesOf(t, { manifest, folder, heads }).join('\n'));
}

/** Who signed out, or was locked out, after the backup must not be inside again; and a log must not sign a head beside one that others saw. */
async function prepare(url: string): Promise<readonly LogHead[]> {
  await migrateUp({ url, migrations: migrations() });
  await prepareQueue(url);
  const database = await openDatabase({ url, replicaUrl: null });
  try {
    return await quiet(database);
  } finally {
    await database.close();
  }
}

async function quiet(database: Database): Promise<readonly LogHead[]> {
  await logUpkeep(database).halt.execute('restored');
  await endAllSessions(database);
  return logHeads(database).list();
}

function linesOf(t: T, { manifest: { madeAt, parts }, folder, heads }: Restored): string[] {
  return [
    t(parts.includes('pg') ? 'cli.restore.done' : 'cli.restore.doneFiles', { folder, at: madeAt }),
    ...(parts.includes('pg') ? [t('cli.restore.sessions')] : []),
    t(parts.includes('keys') ? 'cli.restore.keysInside' : 'cli.restore.keysApart', { folder: path.join(folder, 'keys') }),
    ...heads.map(({ origin, size }) => t('cli.restore.log', { origin, size })),
    ...(heads.length > 0 ? [t('cli.restore.next')] : []),
  ];
}
