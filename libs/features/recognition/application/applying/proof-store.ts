import type { Tx } from '@platform/database';
import type { EvidenceKind } from '../../domain/application/requirement';

/** A proof that belongs to an application. `file`: id of its file; `sha256`: of its bytes as they are kept; `condition`: key of the condition. */
export type ApplicationProof = Readonly<{ id: string; kind: EvidenceKind; condition: string | null; file: string; sha256: string; at: string }>;
export type NewProof = Omit<ApplicationProof, 'id' | 'at'>;

/** `organisation` applied, `account` writes for it; `heldBy`: the place of the person, once they took it over; `handler`: who decides, null: it was never handed in; `isThere`: it was not taken away. */
export type ProofOf = Readonly<{ organisation: string; account: string; heldBy: string | null; handler: string | null; isThere: boolean }>;

/** Seen with the applications that they belong to. */
export abstract class ProofStore {
  abstract list(tx: Tx, application: string): Promise<readonly ApplicationProof[]>;
  abstract createProof(tx: Tx, application: string, proof: NewProof, by: string): Promise<string>;
  /** False where the application has no such proof. */
  abstract removeProof(tx: Tx, application: string, proof: string): Promise<boolean>;
  /** Whose proof a file is. */
  abstract proofsOf(tx: Tx, file: string): Promise<readonly ProofOf[]>;
}
