import type { Tx } from '@platform/database';
import type { MappingContent } from '../../domain/content';
import type { MappingState } from '../../domain/states';

/**
 * A mapping before the regulators, by its last frozen version. `digest`: SHA-256 of its canonical JSON as it was frozen;
 * `found`: of the content as it is now; `writers`: accounts that wrote or submitted it; `sourceId`, `targetId`: editions.
 */
export type MappingCase = Readonly<{
  id: string;
  number: string;
  state: MappingState;
  version: number;
  digest: string;
  found: string;
  content: MappingContent;
  writers: readonly string[];
  /** Null: the platform itself, of an example. */
  submittedBy: string | null;
  submittedAt: string;
  sourceId: number;
  targetId: number;
  /** Number of the approved mapping whose place it takes when it is approved. */
  supersedes: string | null;
  example: boolean;
}>;

export abstract class MappingCases {
  /** Nobody else changes it until the transaction ends. */
  abstract lock(tx: Tx, number: string): Promise<MappingCase | null>;
  abstract read(number: string): Promise<MappingCase | null>;
  abstract saveState(tx: Tx, id: string, state: MappingState): Promise<void>;
  /** The number of a mapping by its id. */
  abstract numberOf(tx: Tx, id: string): Promise<string | null>;
}
