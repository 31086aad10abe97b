import { SqlJournal } from '@platform/journal';
import { Examination } from './checks/examination';
import { NoScanner } from './checks/file-scanner';
import type { Files } from './files';
import { bytesOf, type Place } from './store/bytes-of';
import { KeepFile } from './store/keep-file';
import { SqlFiles } from './store/sql-files';

/** `Files` without Nest, for what the product itself hands in before it serves. */
export function filesOf(place: Place): Files {
  const journal = new SqlJournal();
  return new SqlFiles(new Examination(new NoScanner()), new KeepFile(bytesOf(place), journal), journal);
}
