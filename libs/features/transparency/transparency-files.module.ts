import type { Environment } from '@platform/config';
import type { Database } from '@platform/database';
import { MendFiles } from './application/files/mend-files';
import { OwnFiles } from './application/files/own-files';
import { WriteFiles } from './application/files/write-files';
import { FolderLogFiles, folderOfLogs } from './persistence/folder-log-files';
import { SqlLogReader } from './persistence/sql-log-reader';
import { SqlPublications } from './persistence/sql-publications';

/** The files of the logs, without Nest, for the command line; null where there is no folder for them. */
export function logFiles({ write }: Pick<Database, 'write'>, environment: Environment): MendFiles | null {
  const folder = folderOfLogs(environment);
  if (folder === null) return null;
  const [publications, log, files] = [new SqlPublications(write), new SqlLogReader(write), new FolderLogFiles(folder)];
  return new MendFiles(publications, log, files, new WriteFiles(write, publications, log, files, new OwnFiles(files, publications)));
}
