import type { Environment } from '@platform/config';
import { SqlJournal } from '@platform/journal';
import { Examination } from './checks/examination';
import { NoScanner } from './checks/file-scanner';
import type { Files } from './files';
import { filesFolder } from './files-folder';
import { FolderBytes } from './store/folder-bytes';
import { KeepFile } from './store/keep-file';
import { SqlFiles } from './store/sql-files';

/** `Files` without Nest, for what the product itself hands in before it serves. */
export function filesOf(environment: Pick<Environment, 'filesDir' | 'dataDir'>): Files {
  const journal = new SqlJournal();
  return new SqlFiles(new Examination(new NoScanner()), new KeepFile(new FolderBytes(filesFolder(environment)), journal), journal);
}
