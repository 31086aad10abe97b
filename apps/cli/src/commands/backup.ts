import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { logHeads } from '@features/transparency';
import { dataFolder, describeFaults, type Environment, projectRoot, readEnvironment } from '@platform/config';
import { openDatabase, schemaHead } from '@platform/database';
import { type BackupAsked, BackupFault, makeBackup, type Manifest } from '@platform/embedded-postgres';
import { filesFolder } from '@platform/files';
import type { T } from '@platform/locale';
import { keysFolder } from '@platform/sealing';
import { CommandFault } from '../command-fault';
import { megabytes, ProgressText } from '../progress-text';
import { withServer } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ withKeys?: boolean; filesOnly?: boolean; lang?: string }>;

/** `backup FILE`: the embedded database, files and settings in one file, while the product runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write the embedded database, the files that people handed in and the settings into one file, while the product runs')
    .argument('<file>', 'where to, such as gongtong.tar.gz; never overwritten')
    .option('--with-keys', 'put the keys in too; without it keep a copy of them in another place')
    .option('--files-only', 'leave the database out, as is right for one that is backed up by its own means')
    .addOption(languageOption())
    .action(run);
}

async function run(file: string, { withKeys = false, filesOnly = false, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const environment = settings();
  if (environment.databaseUrl !== null && !filesOnly) throw new CommandFault(t('cli.backup.external'));
  const progress = new ProgressText(process.stderr);
  const folder = dataFolder(environment.dataDir);
  const asked: Omit<BackupAsked, 'database'> = {
    file, product: productVersion(), files: filesFolder(environment), dataFolder: folder, keys: withKeys ? keysFolder(environment) : null,
    onProgress: ({ bytes, ofBytes }) => progress.show(() => t('cli.backup.progress', { done: megabytes(bytes), of: megabytes(ofBytes) })),
  };
  const manifest = await told(t, () => (filesOnly ? makeBackup({ ...asked, database: null }) : backupOfAll(asked)));
  progress.end();
  console.log(linesOf(t, { file, manifest, environment }).join('\n'));
}

async function backupOfAll(asked: Omit<BackupAsked, 'database'>): Promise<Manifest> {
  const cluster = path.join(asked.dataFolder, 'pg');
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw new BackupFault('BACKUP_NOTHING', asked.dataFolder);
  return withServer(async ({ ownerUrl: url }) => makeBackup({ ...asked, database: { cluster, url, schema: await schemaHead(url), logs: await headsIn(url) } }));
}

async function headsIn(url: string) {
  const database = await openDatabase({ url, replicaUrl: null });
  try {
    return await logHeads(database).list();
  } finally {
    await database.close();
  }
}

function linesOf(t: T, { file, manifest, environment }: Readonly<{ file: string; manifest: Manifest; environment: Environment }>): string[] {
  const { madeAt, logs, parts } = manifest;
  return [
    t(parts.includes('pg') ? 'cli.backup.done' : 'cli.backup.doneFiles', { file, at: madeAt, size: megabytes(statSync(file).size) }),
    ...logs.map(({ origin, size }) => t('cli.backup.log', { origin, size })),
    ...(parts.includes('files') ? [] : [t('cli.backup.bucket')]),
    parts.includes('keys') ? t('cli.backup.keysInside', { file }) : t('cli.backup.keysApart', { folder: keysFolder(environment) }),
  ];
}

export function settings(): Environment {
  const environment = readEnvironment();
  if (!environment.ok) throw new CommandFault(describeFaults(environment.refusal));
  return environment.value;
}

/** Faults of a backup in words. */
export async function told<R>(t: T, work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (fault) {
    throw fault instanceof BackupFault ? new CommandFault(t(`cli.refusal.${fault.code}`, { at: fault.at })) : fault;
  }
}

function productVersion(): string {
  const content: unknown = JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8'));
  const version: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'version') : null;
  return typeof version === 'string' ? version : '';
}
