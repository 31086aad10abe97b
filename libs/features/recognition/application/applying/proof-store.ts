import type { Tx } from '@platform/database';
import type { EvidenceKind } from '../../domain/application/requirement';

/** A proof that belongs to an application. `file`: id of its file; `sha256`: of its bytes as they are kept; `condition`: key of the condition. */
export type ApplicationProof = Readonly<{ id: string; kind: EvidenceKind; condition: string | null; file: string; sha256: string; at: string }>;
export type NewProof = Omit<ApplicationProof, 'id' | 'at'>;

/** Seen with the applications that they belong to. */
export abstract class ProofStore {
  abstract list(tx: Tx, application: string): Promise<readonly ApplicationProof[]>;
  abstract createProof(tx: Tx, application: string, proof: NewProof, by: string): Promise<string>;
  /** False where the application has no such proof. */
  abstract removeProof(tx: Tx, application: string, proof: string): Promise<boolean>;
  /** Who decides on the application for which the file is a proof; null: it is none of one that was submitted. */
  abstract handlerOf(tx: Tx, file: string): Promise<string | null>;
}
