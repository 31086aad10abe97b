import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { Names, Objections } from '../../domain/approval/document';
import type { Terms } from '../../domain/approval/terms';

export const outcomes = ['approved', 'returned', 'rejected', 'void'] as const;
export type ApprovalOutcome = (typeof outcomes)[number];

export type NewApproval = Readonly<{
  id: string; mapping: string; number: string; version: number; digest: string; regulator: string; regulatorNames: Names; terms: Terms; from: LocalDate; sentBy: string; example: boolean;
}>;
/** `closed`: by the database's clock the notice is over. */
export type Approval = NewApproval & Readonly<{ closes: string; closed: boolean }>;
export type SettledApproval = Approval & Readonly<{ outcome: ApprovalOutcome | null; reasons: string | null; settledBy: string | null; settledAt: string | null }>;

export type Objection = Readonly<{ id: string; place: number; words: string; received: string; outcome: 'taken-up' | 'refused' | null; answer: string | null; answeredAt: string | null }>;

/** Attempts to approve, and what is objected during their notice. */
export abstract class ApprovalStore {
  abstract create(tx: Tx, approval: NewApproval): Promise<void>;
  /** The attempt that goes on. */
  abstract lockOpen(tx: Tx, mapping: string): Promise<Approval | null>;
  abstract settle(tx: Tx, id: string, outcome: ApprovalOutcome, reasons: string | null, by: string): Promise<void>;
  /** The same by the number. */
  abstract lockOpenOf(tx: Tx, number: string): Promise<Approval | null>;
  /** Id of the body that approved it last. */
  abstract approvedBy(tx: Tx, mapping: string): Promise<string | null>;
  /** Null where the notice is over by the database's clock at this moment. `sha256`: of the words, in hex. */
  abstract object(tx: Tx, approval: string, objection: Readonly<{ id: string; words: string }>): Promise<Readonly<{ place: number; sha256: string }> | null>;
  abstract lockObjection(tx: Tx, approval: string, id: string): Promise<Objection | null>;
  abstract answer(tx: Tx, id: string, answered: Readonly<{ outcome: 'taken-up' | 'refused'; answer: string; by: string }>): Promise<void>;
  abstract counts(tx: Tx, approval: string): Promise<Objections>;
}
