import type { Tx } from '@platform/database';
import type { ActName } from '@platform/journal';
import type { Step } from '@platform/two-person';
import type { Checklist } from '../domain/checklist';
import type { EnterpriseAct } from '../domain/states';

/** What the centre does by two persons. */
export const decidedActs = ['verify', 'return', 'suspend', 'resume', 'close'] as const satisfies readonly EnterpriseAct[];
export type DecidedAct = (typeof decidedActs)[number];

/** `id` is that of the steps of the two persons. */
export type NewProposal = Readonly<{ id: string; enterprise: string; act: DecidedAct; submission: string | null; checklist: Checklist; reasons: string | null }>;
export type Proposal = NewProposal & Readonly<{ by: string; at: string; outcome: 'confirmed' | 'refused' | null; refusal: string | null; settledAt: string | null }>;

/** The act as it is done, for the journal. */
export const doneAs = {
  verify: 'enterprise.verified', return: 'enterprise.returned', suspend: 'enterprise.suspended', resume: 'enterprise.resumed', close: 'enterprise.closed',
} as const satisfies Record<DecidedAct, ActName>;

/** The proposal as what two persons approve: everything that the act will do. */
export const stepOf = ({ id, enterprise, act, submission, checklist, reasons }: NewProposal): Omit<Step, 'step' | 'by'> => ({
  proposal: id,
  act: doneAs[act],
  subject: { kind: 'enterprise', id: enterprise },
  content: { submission, checklist: checklist.map(({ item, finding, note }) => ({ item, finding, note })), reasons },
});

export abstract class ProposalStore {
  /** All of an enterprise, the newest first. */
  abstract ofEnterprise(enterprise: string): Promise<readonly Proposal[]>;
  /** The one that waits for a second person; it stays as it is until the transaction ends. */
  abstract lockOpen(tx: Tx, enterprise: string): Promise<Proposal | null>;
  abstract createProposal(tx: Tx, proposal: NewProposal, by: string): Promise<void>;
  abstract writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'refused', refusal: string | null, by: string): Promise<void>;
}
