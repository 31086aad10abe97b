import type { Tx } from '@platform/database';
import type { VerifiedFacts } from '../../domain/revision';

/** A change of what was verified. `proved`: a proof was handed in since it was begun. `begunAt` is an ISO instant. */
export type Revision = Readonly<{ id: string; version: number; facts: VerifiedFacts; begunAt: string; proved: boolean }>;

/** Changes of the organisation for which the transaction works. One that is settled stays. */
export abstract class RevisionStore {
  /** The one that is under way. */
  abstract open(tx: Tx, enterprise: string): Promise<Revision | null>;
  abstract createRevision(tx: Tx, of: Readonly<{ id: string; organisation: string }>, facts: VerifiedFacts, by: string): Promise<string>;
  /** Gives the version that it has now. */
  abstract saveFacts(tx: Tx, revision: string, facts: VerifiedFacts): Promise<number>;
  abstract writeSettled(tx: Tx, enterprise: string, outcome: 'verified' | 'discarded'): Promise<void>;
}
