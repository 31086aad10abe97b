import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { Result } from '@pure/kernel';
import type { FileRefusal } from './checks/file-refusal';
import type { MediaType, StoredFile } from './stored-file';

/** A file that the product itself hands in, such as an example's. */
export type NewFile = Readonly<{ organisation: string; account: string; name: string; mediaType: MediaType; bytes: Buffer }>;

/** Files for other features. A transaction sees those of the organisation for which it works, and no others. */
export abstract class Files {
  /** Null: unknown, of another organisation, or erased. */
  abstract find(tx: Tx, id: string): Promise<StoredFile | null>;
  /** Those of the ids that `find` would give, in no order. */
  abstract findMany(tx: Tx, ids: readonly string[]): Promise<readonly StoredFile[]>;
  /** Checks and keeps bytes as an upload's are. */
  abstract keep(tx: Tx, file: NewFile, by: Actor): Promise<Result<StoredFile, FileRefusal>>;
  /** From the commit on only those read it whom a feature names; no list of files has it. */
  abstract confine(tx: Tx, id: string): Promise<void>;
  /** From the commit on nobody reads it; that there was a file stays. False: there is none to erase. */
  abstract erase(tx: Tx, id: string, by: Actor): Promise<boolean>;
}
