import type { Tx } from '@platform/database';
import type { EvidenceKind } from '../../domain/gaps';

/** A proof that was handed in; `file` is the id of its file. `at` is an ISO instant. */
export type Evidence = Readonly<{ id: string; kind: EvidenceKind; file: string; note: string | null; at: string }>;
export type NewEvidence = Pick<Evidence, 'kind' | 'file' | 'note'>;

/** Proofs of the organisation for which the transaction works. One that was removed stays in the history alone. */
export abstract class EvidenceStore {
  abstract list(tx: Tx, enterprise: string): Promise<readonly Evidence[]>;
  abstract createEvidence(tx: Tx, of: Readonly<{ id: string; organisation: string }>, evidence: NewEvidence, by: string): Promise<Evidence>;
  /** False where the enterprise has no such proof. */
  abstract removeEvidence(tx: Tx, enterprise: string, evidence: string): Promise<boolean>;
  /** The enterprise for which the file is a proof, with where it lies and whether it was ever submitted; null: for none. */
  abstract provedBy(tx: Tx, file: string): Promise<Readonly<{ territory: string | null; submitted: boolean }> | null>;
}
