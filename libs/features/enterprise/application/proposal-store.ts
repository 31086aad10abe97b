import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';
import type { Checklist } from '../domain/checklist';
import type { EnterpriseAct } from '../domain/states';

/** What the centre does by two persons. */
export const decidedActs = ['verify', 'return', 'suspend', 'resume', 'close'] as const satisfies readonly EnterpriseAct[];
export type DecidedAct = (typeof decidedActs)[number];

/** `id` is that of the steps of the two persons. */
export type NewProposal = Readonly<{ id: string; enterprise: string; act: DecidedAct; submission: string | null; checklist: Checklist; reasons: string | null }>;
export type Proposal = NewProposal & Readonly<{ by: string; at: string; outcome: 'confirmed' | 'refused' | null; refusal: string | null; settledAt: string | null }>;

/** What the second person confirms: everything that the act will do. */
export const contentOf = ({ enterprise, act, submission, checklist, reasons }: NewProposal): Json => ({ enterprise, act, submission, checklist: checklist.map((checked) => ({ ...checked })), reasons });

export abstract class ProposalStore {
  /** All of an enterprise, the newest first. */
  abstract ofEnterprise(enterprise: string): Promise<readonly Proposal[]>;
  /** The one that waits for a second person; it stays as it is until the transaction ends. */
  abstract lockOpen(tx: Tx, enterprise: string): Promise<Proposal | null>;
  abstract createProposal(tx: Tx, proposal: NewProposal, by: string): Promise<void>;
  abstract writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'refused', refusal: string | null, by: string): Promise<void>;
}
