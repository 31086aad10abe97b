import type { Tx } from '@platform/database';
import type { Caller } from '@platform/permissions';
import type { StoredFile } from './stored-file';

/**
 * Who besides its owner reads a file, and who at all reads a confined one. A feature whose files others may read extends it and lists its class among the providers
 * of any of its modules; there is nothing else to register. Each reading by somebody else is journalled.
 */
export abstract class FileReaders {
  /** Whether a caller of another organisation, or any caller where it is confined, may read the file; `tx` sees the rows of the file's owner. */
  abstract mayRead(tx: Tx, caller: Caller, file: StoredFile): Promise<boolean>;
}
