import type { Tx } from '@platform/database';

export const evidenceKinds = ['test-report', 'certificate', 'drawing', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A proof of what a declaration says. `file`: id of its file; `sha256`: of the bytes as they are kept, in hex; instants are ISO 8601. */
export type Evidence = Readonly<{ id: string; kind: EvidenceKind; file: string; sha256: string; note: string | null; at: string; disclosedAt: string | null }>;
export type NewEvidence = Readonly<{ kind: EvidenceKind; file: string; sha256: string; note: string | null }>;
/** What an authority knows of one; `file`: null until its owner discloses it. */
export type SeenEvidence = Pick<Evidence, 'id' | 'kind' | 'sha256' | 'at'> & Readonly<{ file: string | null }>;

/** Proofs of the organisation for which the transaction works. */
export abstract class VaultStore {
  abstract list(tx: Tx, declaration: string): Promise<readonly Evidence[]>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockEvidence(tx: Tx, declaration: string, evidence: string): Promise<Evidence | null>;
  abstract createEvidence(tx: Tx, of: Readonly<{ declaration: string; organisation: string }>, evidence: NewEvidence, by: string): Promise<string>;
  abstract saveDisclosed(tx: Tx, evidence: string): Promise<void>;
  abstract saveRemoved(tx: Tx, evidence: string): Promise<void>;
  /** Number of the enterprise for whose published declaration the file is a disclosed proof; null: for none. */
  abstract disclosedBy(tx: Tx, file: string): Promise<string | null>;
  /** Of a published declaration of whichever enterprise, for authorities; null: there is no such declaration. */
  abstract seen(number: string): Promise<Readonly<{ enterprise: string; items: readonly SeenEvidence[] }> | null>;
}
