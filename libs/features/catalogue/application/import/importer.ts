import type { Result } from '@pure/kernel';
import type { ImportProgress, ImportReport, RejectedRow } from './import-report';
import type { FileRefusal } from './table-files';

/** A file to take in. `source` is the source of rows that name none. A dry run reports all and writes nothing. */
export type FileOrder = Readonly<{
  path: string;
  source?: string;
  dryRun: boolean;
  onProgress?: (progress: ImportProgress) => void;
  onRejected?: (row: RejectedRow) => void;
}>;

/**
 * Takes one table into the database: whole, in one transaction. Rows with a fault are left out and handed to
 * `onRejected`; a file whose columns or encoding cannot be read is refused whole. Twice the same file changes nothing.
 */
export type Importer = Readonly<{ execute(order: FileOrder): Promise<Result<ImportReport, FileRefusal>> }>;

/** Importers by the subject of their files. */
export type Importers = Readonly<Record<string, Importer>>;
